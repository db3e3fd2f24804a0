"""Users API: its operations."""

from __future__ import annotations

from .. import models
from .._portal import Portal
from .._session import CallOptions
from ..sections import users as _waited


class Users:
    """Users API.

    People who work with the service.
    """

    def __init__(self, portal: Portal, section: _waited.Users) -> None:
        self._portal = portal
        self._section = section

    def unlock_user_account(
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
        return self._portal.run(
            self._section.unlock_user_account(
                user_id=user_id,
                options=options,
            )
        )
