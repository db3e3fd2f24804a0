"""UCS Integration with Voice API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import ucs_integration_with_voice as _waited

EventT = TypeVar("EventT", bound=Model)


class UcsIntegrationWithVoice:
    """UCS Integration with Voice API.

    Keeps phone calls in the history of a contact.
    """

    def __init__(self, portal: Portal, section: _waited.UcsIntegrationWithVoice) -> None:
        self._portal = portal
        self._section = section

    def identify_ucs_contact(
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
        return self._portal.run(
            self._section.identify_ucs_contact(
                phone_number=phone_number,
                media_type=media_type,
                create_contact_enabled=create_contact_enabled,
                user_data=user_data,
                options=options,
            )
        )

    @overload
    def set_call_note(
        self,
        *,
        interaction_id: str,
        note: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.UcsIntegrationWithVoiceSetCallNoteResponse: ...

    @overload
    def set_call_note(
        self,
        *,
        interaction_id: str,
        note: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def set_call_note(
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
        if wait_for is not None:
            return self._portal.run(
                self._section.set_call_note(
                    interaction_id=interaction_id,
                    note=note,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.set_call_note(
                interaction_id=interaction_id,
                note=note,
                options=options,
            )
        )
