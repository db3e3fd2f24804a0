"""Provisioning API: its operations."""

from __future__ import annotations

from .. import models
from .._call import CallOptions, Content
from .._portal import Portal
from ..sections import provisioning as _waited


class Provisioning:
    """Provisioning API."""

    def __init__(self, portal: Portal, section: _waited.Provisioning) -> None:
        self._portal = portal
        self._section = section

    def get_skills(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.ProvisioningGetSkillsResponse:
        """Gives all skills.

        GET /api/v2/skills/{id}, documented as “GetSkills” at text/skills.txt:8.

        Response (Read one skill), documented at text/skills.txt:16-22:
            {
              "statusCode": 0,
              "skill": {
                "id": "gaelic",
                "name": "Gaelic"
              }
            }
        """
        return self._portal.run(
            self._section.get_skills(
                id=id,
                options=options,
            )
        )

    def create_skill(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> Content:
        """Adds a skill.

        POST /api/v2/skills/{id} with operationName CreateSkill, documented as “CreateSkill” at
        text/skills.txt:9.

        Roles: Administrator.
        """
        return self._portal.run(
            self._section.create_skill(
                id=id,
                options=options,
            )
        )

    def delete_skill(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Take a skill away.

        DELETE /api/v2/skills/{id}, documented as “Take a skill away” at text/skills.txt:26-27.
        """
        return self._portal.run(
            self._section.delete_skill(
                id=id,
                options=options,
            )
        )
