"""Email API: its operations."""

from __future__ import annotations

from .. import models
from .._call import Call, CallOptions
from .._session import Session


class Email:
    """Email API."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def add_comment(
        self,
        *,
        id: str,
        comment: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Adds a word for the colleague who takes the letter over.

        POST /api/v2/me/emails/{id} with operationName AddComment, documented as “AddComment” at
        text/add-comment.txt:11-14.

        Required features: api-multimedia-email.

        Args:
            comment: What to say, in a few words

        Request, documented at text/add-comment.txt:20-21:
            {
              "operationName": "AddComment",
              "comment": "She asks for the 07:15"
            }
        """
        call = Call(
            "email.add_comment",
            "POST",
            "/api/v2/me/emails/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "AddComment", "comment": comment},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
