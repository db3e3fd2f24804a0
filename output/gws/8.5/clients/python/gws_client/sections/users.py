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
        Account” at html/UsersUnlockUserAccount.html:93:5 #Overview.

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

    async def create(
        self,
        *,
        user_name: str,
        password: str,
        first_name: str,
        last_name: str,
        employee_id: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.UsersCreateResponse:
        """Takes somebody on. Requires the Admin role.

        POST /api/v2/users, documented as “Create User” at html/UsersCreateUser.html:94:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            user_name: What they log in with; no two people share one. (`userName` in the body)
            password: The first one; it has to be changed at the first login.
            first_name: Given name. (`firstName` in the body)
            last_name: Family name. (`lastName` in the body)
            employee_id: Employee number. (`employeeId` in the body)
            email_address: Where to write to them. (`emailAddress` in the body)

        Request (Samples), documented at html/UsersCreateUser.html:174:116 #Request:
            {
              "userName": "bmarchetti",
              "password": "guillemot9",
              "firstName": "Bao",
              "lastName": "Marchetti",
              "employeeId": "E-0417"
            }

        More at html/UsersCreateUser.html:174:116 #Request, html/UsersCreateUser.html:184:115
        #HTTP_Response.
        """
        call = Call(
            "users.create",
            "POST",
            "/api/v2/users",
            models.UsersCreateResponse,
            body={
                "userName": user_name,
                "password": password,
                "firstName": first_name,
                "lastName": last_name,
                "employeeId": employee_id,
                "emailAddress": email_address,
            },
        )
        answer: models.UsersCreateResponse = await self._session.send(call, options)
        return answer

    async def update(
        self,
        *,
        user_id: str,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Corrects what is on file about a person. What is left out stays as it was.

        PUT /api/v2/users/{userId}, documented as “Update User” at html/UsersUpdateUser.html:94:5
        #Overview.

        Required features: api-provisioning-write.

        Args:
            user_id: (`userId` in the path)
            first_name: Given name. (`firstName` in the body)
            last_name: Family name. (`lastName` in the body)
            email_address: Where to write to them. (`emailAddress` in the body)
        """
        call = Call(
            "users.update",
            "PUT",
            "/api/v2/users/{userId}",
            models.StatusResponse,
            values={"userId": user_id},
            body={
                "firstName": first_name,
                "lastName": last_name,
                "emailAddress": email_address,
            },
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def delete(
        self,
        *,
        user_id: str,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Strikes a person off the list; their phones go back to the store.

        DELETE /api/v2/users/{userId}, documented as “Delete User” at html/UsersDeleteUser.html:93:5
        #Overview.

        Required features: api-provisioning-write.

        Args:
            user_id: (`userId` in the path)
        """
        call = Call(
            "users.delete",
            "DELETE",
            "/api/v2/users/{userId}",
            models.StatusResponse,
            values={"userId": user_id},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
