"""Users API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions
from .._pages import Pages, Paging
from .._session import Session

_list = list  # a method of the class below is called so


class Users:
    """Users API.

    People who work with the service.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        offset: str | int | bool | Unset = UNSET,
        limit: str | int | bool | Unset = UNSET,
        sort_by: str | int | bool | Unset = UNSET,
        order: str | int | bool | Unset = UNSET,
        subresources: str | int | bool | Unset = UNSET,
        fields: str | int | bool | Unset = UNSET,
        skills_name: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Pages[models.User, models.UsersListResponse]:
        """Also documented as “Filtering and sorting users by fields and subresources”, “Example -
        Sorting by Skill Name”, “GET”.

        GET /api/v2/users, documented as “Pagination” at html/RequestParameters.html:194:47
        #Pagination.

        Gives a list page by page: iterate over it, or take `pages()`.

        Args:
            limit: Important: In this request the `limit` parameter is **mandatory**.
            sort_by: (`sortBy` in the query)
            skills_name: (`skills.name` in the query)

        More at html/Subresources.html:116:115 #Response, html/Subresources.html:141:115
        #Response_2.
        """
        call = Call(
            "users.list",
            "GET",
            "/api/v2/users",
            models.UsersListResponse,
            query={
                "offset": offset,
                "limit": limit,
                "sortBy": sort_by,
                "order": order,
                "subresources": subresources,
                "fields": fields,
                "skills.name": skills_name,
            },
        )
        paging = Paging(
            by="offset",
            position="offset",
            size="limit",
            items="users",
        )
        return Pages(self._session, call, options, paging)

    async def get(
        self,
        *,
        user_id: str,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.UsersGetResponse:
        """Subresources.

        GET /api/v2/users/{userId}, documented as “Subresources” at
        html/RequestParameters.html:299:49 #Subresources.

        Args:
            user_id: (`userId` in the path)

        Response (Subresources), documented at html/RequestParameters.html:330:115 #Response:_2:
            {
              "id": "<user_id>",
              "skills": [],
              "devices": []
            }
        """
        call = Call(
            "users.get",
            "GET",
            "/api/v2/users/{userId}",
            models.UsersGetResponse,
            values={"userId": user_id},
            query={"subresources": subresources},
        )
        answer: models.UsersGetResponse = await self._session.send(call, options)
        return answer

    async def unlock_user_account(
        self,
        *,
        user_id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Lets a person in again who has mistyped their password too often. Requires the Supervisor or
        Admin role.

        POST /api/v2/users/{userId} with operationName UnlockAccount, documented as “Unlock User
        Account” at html/UsersUnlockUserAccount.html:90:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            user_id: (`userId` in the path)
        """
        call = Call(
            "users.unlock_user_account",
            "POST",
            "/api/v2/users/{userId}",
            models.StatusResponse,
            values={"userId": user_id},
            body={"operationName": "UnlockAccount"},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
