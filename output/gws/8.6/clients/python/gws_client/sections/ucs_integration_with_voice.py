"""UCS Integration with Voice API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import Call, CallOptions
from .._notifications import Notifications
from .._session import Session

EventT = TypeVar("EventT", bound=Model)


class UcsIntegrationWithVoice:
    """UCS Integration with Voice API.

    Keeps phone calls in the history of a contact.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

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
        “IdentifyUCSContact” at html/UCSIntegrationWithVoiceIdentifyUCSContact.html:98:5 #Overview.

        Required features: any of api-ucs-voice, multimedia-*.

        Args:
            phone_number: The number that they call from. (`phoneNumber` in the body)
            media_type: By which medium. (`mediaType` in the body)
            create_contact_enabled: Specify "true" to note down who is not known yet.
                (`createContactEnabled` in the body)
            user_data: What the call knows about them. (`userData` in the body)

        Response, documented at html/UCSIntegrationWithVoiceIdentifyUCSContact.html:170:115
        #HTTP_response:
            {
              "statusCode": 0,
              "referenceId": 311
            }

        More at html/UCSIntegrationWithVoiceIdentifyUCSContact.html:158:116 #Request,
        html/UCSIntegrationWithVoiceIdentifyUCSContact.html:170:115 #HTTP_response.
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

    @overload
    async def set_call_note(
        self,
        *,
        interaction_id: str,
        note: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.UcsIntegrationWithVoiceSetCallNoteResponse: ...

    @overload
    async def set_call_note(
        self,
        *,
        interaction_id: str,
        note: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def set_call_note(
        self,
        *,
        interaction_id: str,
        note: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.UcsIntegrationWithVoiceSetCallNoteResponse | EventT:
        """Writes a remark down.

        POST /api/v2/ucs/interactions/{interactionId} with operationName SetCallNote, documented as
        “SetCallNote” at html/UCSIntegrationWithVoiceSetCallNote.html:98:5 #Overview.

        Required features: any of api-voice, api-ucs-voice.

        Followed by UcsOperationResponse: give it as `wait_for` to wait for it.

        Args:
            interaction_id: (`interactionId` in the path)
            note: The remark.

        Request, documented at html/UCSIntegrationWithVoiceSetCallNote.html:140:116 #Request:
            {
              "operationName": "SetCallNote",
              "note": "Will bring the dog's papers to the pier"
            }

        Response, documented at html/UCSIntegrationWithVoiceSetCallNote.html:147:115 #HTTP_response:
            {
              "statusCode": 0,
              "referendeId": 312
            }
        """
        call = Call(
            "ucs_integration_with_voice.set_call_note",
            "POST",
            "/api/v2/ucs/interactions/{interactionId}",
            models.UcsIntegrationWithVoiceSetCallNoteResponse,
            values={"interactionId": interaction_id},
            body={"operationName": "SetCallNote", "note": note},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.UcsIntegrationWithVoiceSetCallNoteResponse = await self._session.send(call, options)
        return answer
