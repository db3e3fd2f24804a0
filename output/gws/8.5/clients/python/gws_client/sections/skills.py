"""Skills: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions, Content
from .._session import Session

_list = list  # a method of the class below is called so


class Skills:
    """Skills."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_skils(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Request Parameters.

        GET /api/v2/me/skils, documented as “Request Parameters” at
        html/RequestParameters.html:365:5 #Supported_Requests.
        """
        call = Call(
            "skills.get_skils",
            "GET",
            "/api/v2/me/skils",
            Content,
            query={"fields": fields},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.SkillsListResponse:
        """Also documented as “GET”.

        GET /api/v2/skills, documented as “Request Parameters” at html/RequestParameters.html:367:5
        #Supported_Requests.

        Response (Example), documented at html/ReturnValues.html:251:1 #Example:
            {
              "statusCode": 0,
              "uris": [
                "http://gws.example.com/api/v2/skills/sk-0441",
                "http://gws.example.com/api/v2/skills/sk-0442"
              ],
              "paths": [
                "/skills/sk-0441",
                "/skills/sk-0442"
              ]
            }
        """
        call = Call(
            "skills.list",
            "GET",
            "/api/v2/skills",
            models.SkillsListResponse,
            query={"fields": fields},
        )
        answer: models.SkillsListResponse = await self._session.send(call, options)
        return answer
