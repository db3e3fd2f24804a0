"""UCS Integration with Voice API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .._base import UNSET, Unset
from .._call import Call, CallOptions
from .._session import Session


class UcsIntegrationWithVoice:
    """UCS Integration with Voice API.

    Keeps phone calls in the history of a contact.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def identify_ucs_contact(
        self,
        *,
        phone_number: str | Unset = UNSET,
        media_type: str | Unset = UNSET,
        create_contact_enabled: bool | Unset = UNSET,
        user_data: Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Finds out who calls.

        The documentation contradicts itself here: it shows this request as `POST
        /api/v2/contacts/ucs`.

        POST /api/v2/ucs/contacts with operationName IdentifyUCSContact, documented as
        “IdentifyUCSContact” at html/UCSIntegrationWithVoiceIdentifyUCSContact.html:97:5 #Overview.

        Required features: any of api-ucs-voice, multimedia-*.

        Args:
            phone_number: The number that they call from. (`phoneNumber` in the body)
            media_type: By which medium. (`mediaType` in the body)
            create_contact_enabled: Specify "true" to note down who is not known yet.
                (`createContactEnabled` in the body)
            user_data: What the call knows about them. (`userData` in the body)

        Response, documented at html/UCSIntegrationWithVoiceIdentifyUCSContact.html:169:115
        #HTTP_response:
            {
              "statusCode": 0,
              "referenceId": 311
            }

        More at html/UCSIntegrationWithVoiceIdentifyUCSContact.html:157:116 #Request,
        html/UCSIntegrationWithVoiceIdentifyUCSContact.html:169:115 #HTTP_response.
        """
        call = Call(
            "ucs_integration_with_voice.identify_ucs_contact",
            "POST",
            "/api/v2/ucs/contacts",
            models.StatusResponse,
            body={
                "operationName": "IdentifyUCSContact",
                "phoneNumber": phone_number,
                "mediaType": media_type,
                "createContactEnabled": create_contact_enabled,
                "userData": user_data,
            },
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
