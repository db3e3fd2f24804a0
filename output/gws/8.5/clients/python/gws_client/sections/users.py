"""Users API: its operations."""

from __future__ import annotations

from .. import models
from .._base import UNSET, Unset
from .._session import Call, CallOptions, Session


class Users:
    """Users API.

    People who work with the service.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

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

        Request (Samples), documented at html/UsersUnlockUserAccount.html:113:116 #Request:
            {
              "operationName": "UnlockAccount"
            }

        Response (Samples), documented at html/UsersUnlockUserAccount.html:119:115 #HTTP_Response:
            {
              "statusCode": 0
            }
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

        Response (Samples), documented at html/UsersCreateUser.html:184:115 #HTTP_Response:
            {
              "statusCode": 0,
              "id": "d4c1a0b95e3f47d2a6f0b8137c29e55a",
              "uri": "http://198.51.100.24:8090/api/v2/users/d4c1a0b95e3f47d2a6f0b8137c29e55a"
            }
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

        Request (Samples), documented at html/UsersUpdateUser.html:150:116 #Request:
            {
              "lastName": "Marchetti-Wren"
            }

        Response (Samples), documented at html/UsersUpdateUser.html:156:115 #HTTP_Response:
            {
              "statusCode": 0
            }
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

        Response (Samples), documented at html/UsersDeleteUser.html:116:115 #HTTP_Response:
            {
              "statusCode": 0
            }
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
