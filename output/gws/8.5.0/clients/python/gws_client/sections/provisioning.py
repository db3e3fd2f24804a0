"""Provisioning API: its operations."""

from __future__ import annotations

from .. import models
from .._call import Call, CallOptions, Content
from .._session import Session


class Provisioning:
    """Provisioning API."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get_skills(
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
        call = Call(
            "provisioning.get_skills",
            "GET",
            "/api/v2/skills/{id}",
            models.ProvisioningGetSkillsResponse,
            values={"id": id},
        )
        answer: models.ProvisioningGetSkillsResponse = await self._session.send(call, options)
        return answer

    async def create_skill(
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
        call = Call(
            "provisioning.create_skill",
            "POST",
            "/api/v2/skills/{id}",
            Content,
            values={"id": id},
            body={"operationName": "CreateSkill"},
        )
        answer: Content = await self._session.send(call, options)
        return answer

    async def delete_skill(
        self,
        *,
        id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Take a skill away.

        DELETE /api/v2/skills/{id}, documented as “Take a skill away” at text/skills.txt:26-27.
        """
        call = Call(
            "provisioning.delete_skill",
            "DELETE",
            "/api/v2/skills/{id}",
            models.StatusResponse,
            values={"id": id},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
