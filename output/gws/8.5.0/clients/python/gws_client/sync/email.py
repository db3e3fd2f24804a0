"""Email API: its operations."""

from __future__ import annotations

from .. import models
from .._call import CallOptions
from .._portal import Portal
from ..sections import email as _waited


class Email:
    """Email API."""

    def __init__(self, portal: Portal, section: _waited.Email) -> None:
        self._portal = portal
        self._section = section

    def add_comment(
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
        return self._portal.run(
            self._section.add_comment(
                id=id,
                comment=comment,
                options=options,
            )
        )
