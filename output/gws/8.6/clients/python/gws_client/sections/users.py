"""Users API: its operations."""

from __future__ import annotations

from .. import models
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
        Account” at html/UsersUnlockUserAccount.html:90:5 #Overview.

        Required features: api-provisioning-write.

        Args:
            user_id: (`userId` in the path)

        Request (Samples), documented at html/UsersUnlockUserAccount.html:110:116 #Request:
            {
              "operationName": "UnlockAccount"
            }

        Response (Samples), documented at html/UsersUnlockUserAccount.html:116:115 #HTTP_Response:
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
