"""Skills: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions, Content
from .._portal import Portal
from ..sections import skills as _waited

_list = list  # a method of the class below is called so


class Skills:
    """Skills."""

    def __init__(self, portal: Portal, section: _waited.Skills) -> None:
        self._portal = portal
        self._section = section

    def get_skils(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Content:
        """Request Parameters.

        GET /api/v2/me/skils, documented as “Request Parameters” at
        html/RequestParameters.html:365:5 #Supported_Requests.
        """
        return self._portal.run(
            self._section.get_skils(
                fields=fields,
                options=options,
            )
        )

    def list(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.SkillsListResponse:
        """Also documented as “GET”.

        GET /api/v2/skills, documented as “Request Parameters” at html/RequestParameters.html:367:5
        #Supported_Requests.

        Response (Example), documented at html/ReturnValues.html:257:1 #Example:
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
        return self._portal.run(
            self._section.list(
                fields=fields,
                options=options,
            )
        )
