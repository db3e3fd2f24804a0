"""Users API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._call import CallOptions
from .._pages import SyncPages
from .._portal import Portal
from ..sections import users as _waited

_list = list  # a method of the class below is called so


class Users:
    """Users API.

    People who work with the service.
    """

    def __init__(self, portal: Portal, section: _waited.Users) -> None:
        self._portal = portal
        self._section = section

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
    ) -> SyncPages[models.User, models.UsersListResponse]:
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
        return SyncPages(
            self._portal,
            self._section.list(
                offset=offset,
                limit=limit,
                sort_by=sort_by,
                order=order,
                subresources=subresources,
                fields=fields,
                skills_name=skills_name,
                options=options,
            ),
        )

    def get(
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
        return self._portal.run(
            self._section.get(
                user_id=user_id,
                subresources=subresources,
                options=options,
            )
        )

    def unlock_user_account(
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
        return self._portal.run(
            self._section.unlock_user_account(
                user_id=user_id,
                options=options,
            )
        )

    def create(
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
        return self._portal.run(
            self._section.create(
                user_name=user_name,
                password=password,
                first_name=first_name,
                last_name=last_name,
                employee_id=employee_id,
                email_address=email_address,
                options=options,
            )
        )

    def update(
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
        return self._portal.run(
            self._section.update(
                user_id=user_id,
                first_name=first_name,
                last_name=last_name,
                email_address=email_address,
                options=options,
            )
        )

    def delete(
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
        return self._portal.run(
            self._section.delete(
                user_id=user_id,
                options=options,
            )
        )
