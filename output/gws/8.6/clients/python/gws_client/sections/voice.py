"""Voice API: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset, wire
from .._call import Call, CallOptions
from .._notifications import Notifications
from .._session import Session

if TYPE_CHECKING:
    from .. import params

EventT = TypeVar("EventT", bound=Model)


class Voice:
    """Voice API.

    A few states come with the software, more can be configured.
    """

    def __init__(self, session: Session, notifications: Notifications) -> None:
        self._session = session
        self._notifications = notifications

    async def get_me(
        self,
        *,
        subresources: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.VoiceGetMeResponse:
        """Also documented as “Getting user information”, “Request Parameters”, “Authorized request
        returning token headers”.

        GET /api/v2/me, documented as “Authentication” at html/MakingARequest.html:185:51
        #Authentication.

        Response 3 of 3 (Without a password), documented at html/InterpretingAResponse.html:132:115
        #Without_a_password:
            {
              "statusCode": 20,
              "statusMessage": "Who are you?"
            }

        More at html/MakingARequest.html:192:115 #Authentication,
        html/InterpretingAResponse.html:110:115 #Getting_user_information,
        html/InterpretingAResponse.html:132:115 #Without_a_password.
        """
        call = Call(
            "voice.get_me",
            "GET",
            "/api/v2/me",
            models.VoiceGetMeResponse,
            query={"subresources": subresources},
        )
        answer: models.VoiceGetMeResponse = await self._session.send(call, options)
        return answer

    async def not_ready(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Sending data.

        POST /api/v2/me/channels/voice with operationName NotReady, documented as “Sending data” at
        html/MakingARequest.html:207:49 #Sending_data.
        """
        call = Call(
            "voice.not_ready",
            "POST",
            "/api/v2/me/channels/voice",
            models.StatusResponse,
            body={"operationName": "NotReady"},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def get_calls(
        self,
        *,
        fields: str | int | bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.VoiceGetCallsResponse:
        """Reading active calls.

        GET /api/v2/me/calls, documented as “Reading active calls” at
        html/RecoveringExistingState.html:135:57 #Reading_active_calls.

        More at html/RecoveringExistingState.html:138:115 #Reading_active_calls.
        """
        call = Call(
            "voice.get_calls",
            "GET",
            "/api/v2/me/calls",
            models.VoiceGetCallsResponse,
            query={"fields": fields},
        )
        answer: models.VoiceGetCallsResponse = await self._session.send(call, options)
        return answer

    async def ready_for_me(
        self,
        *,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """POST request including CSRF token.

        POST /api/v2/me with operationName Ready, documented as “POST request including CSRF token”
        at html/CrossSiteRequestForgeryProtection.html:156:70 #POST_request_including_CSRF_token.
        """
        call = Call(
            "voice.ready_for_me",
            "POST",
            "/api/v2/me",
            models.StatusResponse,
            body={"operationName": "Ready"},
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def start_contact_center_session(
        self,
        *,
        channels: list[str] | tuple[str, ...],
        place: str | Unset = UNSET,
        login_code: str | Unset = UNSET,
        queue: str | Unset = UNSET,
        device_path: str | Unset = UNSET,
        workmode: models.VoiceStartContactCenterSessionWorkmode | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.VoiceStartContactCenterSessionResponse:
        """Begins the day of an agent: takes up the phone and the media named, and logs the agent in at
        the switch.

        POST /api/v2/me with operationName StartContactCenterSession, documented as
        “StartContactCenterSession” at html/VoiceStartContactCenterSession.html:133:5 #Overview.

        Required features: api-voice.

        Args:
            channels: Media to work with, as an array: `voice`, `chat`, `email` and so on.
                If only some of them can be started you get a `statusCode` of 7, and one descriptor
                for each medium under succeeded or failed.
            place: This optional parameter names the desk to sit at.
                Without it the desk of the last session is taken. A desk with one phone is the easy
                case; of several the first that can ring is used.
            login_code: This optional parameter holds the code that the switch knows the agent
                by. (`loginCode` in the body)
            queue: This optional parameter names a queue to join.
            device_path: Path of the phone. mandatory when the desk has more than one that would
                do. (`devicePath` in the body)
            workmode: This optional parameter sets what comes after a call. Valid values are
                ManualIn and AutoIn.

        More at html/VoiceStartContactCenterSession.html:205:116 #Request,
        html/VoiceStartContactCenterSession.html:221:116 #Request_2,
        html/VoiceStartContactCenterSession.html:239:116 #Request_3, ….
        """
        call = Call(
            "voice.start_contact_center_session",
            "POST",
            "/api/v2/me",
            models.VoiceStartContactCenterSessionResponse,
            body={
                "operationName": "StartContactCenterSession",
                "channels": channels,
                "place": place,
                "loginCode": login_code,
                "queue": queue,
                "devicePath": device_path,
                "workmode": workmode,
            },
        )
        answer: models.VoiceStartContactCenterSessionResponse = await self._session.send(call, options)
        return answer

    @overload
    async def ready(
        self,
        *,
        workmode: models.VoiceReadyWorkmode | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def ready(
        self,
        *,
        workmode: models.VoiceReadyWorkmode | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def ready(
        self,
        *,
        workmode: models.VoiceReadyWorkmode | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """The agent wants calls.

        POST /api/v2/me/channels/voice with operationName Ready, documented as “Ready” at
        html/VoiceReady.html:113:5 #Overview.

        Required features: api-voice.

        Followed by DeviceStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            workmode: This optional parameter sets what comes after a call. Valid values are
                ManualIn and AutoIn.
        """
        call = Call(
            "voice.ready",
            "POST",
            "/api/v2/me/channels/voice",
            models.StatusResponse,
            body={"operationName": "Ready", "workmode": workmode},
            follow={"DeviceStateChangeMessage": ('/v2/me/devices',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def forward_calls_on(
        self,
        *,
        id: str,
        destination: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def forward_calls_on(
        self,
        *,
        id: str,
        destination: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def forward_calls_on(
        self,
        *,
        id: str,
        destination: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Sends whoever calls this phone to another number.

        The documentation contradicts itself here: it shows this request as `POST
        /api/v2/me/devices/53788a59-5896-8187-b323-b05f835136c1`.

        POST /api/v2/me/calls/{id} with operationName ForwardCallsOn, documented as “ForwardCallsOn”
        at html/VoiceForwardCallsOn.html:113:5 #Overview.

        Required features: api-voice.

        Followed by DeviceStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            destination: The number that is to ring instead.

        Request, documented at html/VoiceForwardCallsOn.html:155:116 #Request:
            {
              "operationName": "ForwardCallsOn",
              "destination": "4112"
            }
        """
        call = Call(
            "voice.forward_calls_on",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "ForwardCallsOn", "destination": destination},
            follow={"DeviceStateChangeMessage": ('/v2/me/devices',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def dial(
        self,
        *,
        id: str,
        destination: models.Destination | params.DestinationDict | Unset = UNSET,
        location: str | Unset = UNSET,
        user_data: Mapping[str, Any] | Unset = UNSET,
        outbound_caller_id: str | Unset = UNSET,
        device_path: str | Unset = UNSET,
        outbound_record: models.OutboundRecord | params.OutboundRecordDict | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def dial(
        self,
        *,
        id: str,
        destination: models.Destination | params.DestinationDict | Unset = UNSET,
        location: str | Unset = UNSET,
        user_data: Mapping[str, Any] | Unset = UNSET,
        outbound_caller_id: str | Unset = UNSET,
        device_path: str | Unset = UNSET,
        outbound_record: models.OutboundRecord | params.OutboundRecordDict | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def dial(
        self,
        *,
        id: str,
        destination: models.Destination | params.DestinationDict | Unset = UNSET,
        location: str | Unset = UNSET,
        user_data: Mapping[str, Any] | Unset = UNSET,
        outbound_caller_id: str | Unset = UNSET,
        device_path: str | Unset = UNSET,
        outbound_record: models.OutboundRecord | params.OutboundRecordDict | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Calls somebody from the phone in the URL.

        Also documented as “Dial Preview Record”.

        POST /api/v2/me/devices/{id}/calls with operationName Dial, documented as “Dial” at
        html/VoiceDial.html:120:5 #Overview.

        Required features: any of api-voice, api-voice-outbound.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            destination: A JSON object that holds the number. (mandatory)
            location: An optional parameter for switches with several sites.
            user_data: An optional JSON object with data to tie to the call, keys and values as
                you like. (`userData` in the body)
            outbound_caller_id: You can use this optional parameter to show another number to
                whom you call. (`outboundCallerId` in the body)
            device_path: Path of the phone to use. (`devicePath` in the body)
            outbound_record: The record. (`outboundRecord` in the body)

        More at html/VoiceDial.html:180:116 #Request, html/VoiceDial.html:225:116 #Request_2,
        html/OutboundDialPreviewRecord.html:145:6 #Request, ….
        """
        call = Call(
            "voice.dial",
            "POST",
            "/api/v2/me/devices/{id}/calls",
            models.StatusResponse,
            values={"id": id},
            body={
                "operationName": "Dial",
                "destination": wire(destination, models.Destination),
                "location": location,
                "userData": user_data,
                "outboundCallerId": outbound_caller_id,
                "devicePath": device_path,
                "outboundRecord": wire(outbound_record, models.OutboundRecord),
            },
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def answer(
        self,
        *,
        id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def answer(
        self,
        *,
        id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def answer(
        self,
        *,
        id: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Takes a ringing call.

        POST /api/v2/me/calls/{id} with operationName Answer, documented as “Answer” at
        html/VoiceAnswer.html:113:5 #Overview.

        Required features: api-voice.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.
        """
        call = Call(
            "voice.answer",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "Answer"},
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def retrieve(
        self,
        *,
        id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def retrieve(
        self,
        *,
        id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def retrieve(
        self,
        *,
        id: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Takes a call off hold.

        POST /api/v2/me/calls/{id} with operationName Retrieve, documented as “Retrieve” at
        html/VoiceRetrieve.html:113:5 #Overview.

        Required features: api-voice.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.
        """
        call = Call(
            "voice.retrieve",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "Retrieve"},
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def send_dtmf(
        self,
        *,
        id: str,
        digits: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def send_dtmf(
        self,
        *,
        id: str,
        digits: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def send_dtmf(
        self,
        *,
        id: str,
        digits: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Presses keys during a call.

        POST /api/v2/me/calls/{id} with operationName SendDtmf, documented as “SendDTMF” at
        html/VoiceSendDTMF.html:113:5 #Overview.

        Required features: api-voice.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            digits: The keys, as one string. (mandatory)

        Request, documented at html/VoiceSendDTMF.html:155:116 #Request:
            {
              "operationName": "SendDtmf",
              "digits": "20817#"
            }
        """
        call = Call(
            "voice.send_dtmf",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "SendDtmf", "digits": digits},
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def initiate_transfer(
        self,
        *,
        id: str,
        destination: models.Destination | params.DestinationDict,
        user_data: Mapping[str, Any] | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def initiate_transfer(
        self,
        *,
        id: str,
        destination: models.Destination | params.DestinationDict,
        user_data: Mapping[str, Any] | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def initiate_transfer(
        self,
        *,
        id: str,
        destination: models.Destination | params.DestinationDict,
        user_data: Mapping[str, Any] | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Rings a colleague while the caller waits, so that the two can talk before the caller is
        handed over.

        POST /api/v2/me/calls/{id} with operationName InitiateTransfer, documented as
        “InitiateTransfer” at html/VoiceInitiateTransfer.html:114:5 #Overview.

        Required features: api-voice.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            destination: A JSON object that holds the number of the colleague.
            user_data: An optional JSON object with data for the colleague. (`userData` in the
                body)

        Request 1 of 2 (Sample 1), documented at html/VoiceInitiateTransfer.html:162:116 #Request:
            {
              "operationName": "InitiateTransfer",
              "destination": {
                "phoneNumber": "4112"
              }
            }

        More at html/VoiceInitiateTransfer.html:162:116 #Request,
        html/VoiceInitiateTransfer.html:284:116 #Sample_2, html/VoiceInitiateTransfer.html:171:115
        #HTTP_response.
        """
        call = Call(
            "voice.initiate_transfer",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={
                "operationName": "InitiateTransfer",
                "destination": wire(destination, models.Destination),
                "userData": user_data,
            },
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    async def merge_with_other_call(
        self,
        *,
        id: str,
        other_call_uri: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> models.StatusResponse:
        """Makes one call out of two.

        The documentation contradicts itself here: it shows this request as `POST /api/v2/me/calls`.

        POST /api/v2/me/calls/{id} with operationName MergeWithOtherCall, documented as
        “MergeWithOtherCall” at html/VoiceMergeWithOtherCall.html:113:5 #Overview.

        Required features: api-voice.

        Args:
            other_call_uri: Address of the second call, for instance:
                http://localhost:8080/api/v2/me/calls/{id} (`otherCallUri` in the body)
        """
        call = Call(
            "voice.merge_with_other_call",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={
                "operationName": "MergeWithOtherCall",
                "otherCallUri": other_call_uri,
            },
        )
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def attach_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any] | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def attach_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any] | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def attach_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any] | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Ties data to a call.

        Important: A key that is there already is then there twice. UpdateUserData avoids this.

        POST /api/v2/me/calls/{id} with operationName AttachUserData, documented as “AttachUserData”
        at html/VoiceAttachUserData.html:119:5 #Overview.

        Required features: api-voice.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            user_data: (`userData` in the body)

        Request, documented at html/VoiceAttachUserData.html:155:116 #Request:
            {
              "operationName": "AttachUserData",
              "userData": {
                "BookingRef": "SK-20831"
              }
            }
        """
        call = Call(
            "voice.attach_user_data",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "AttachUserData", "userData": user_data},
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def update_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def update_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def update_user_data(
        self,
        *,
        id: str,
        user_data: Mapping[str, Any],
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Writes data of a call, new keys and known ones.

        POST /api/v2/me/calls/{id} with operationName UpdateUserData, documented as “UpdateUserData”
        at html/VoiceUpdateUserData.html:120:5 #Overview.

        Required features: api-voice.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            user_data: A JSON object with the keys to write and their values. (`userData` in the
                body)

        Request 1 of 2, documented at html/VoiceUpdateUserData.html:162:116 #Request:
            {
              "operationName": "UpdateUserData",
              "userData": {
                "BookingRef": "SK-20832"
              }
            }

        More at html/VoiceUpdateUserData.html:162:116 #Request,
        html/VoiceUpdateUserData.html:208:116 #Request_2, html/VoiceUpdateUserData.html:171:115
        #HTTP_response, ….
        """
        call = Call(
            "voice.update_user_data",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "UpdateUserData", "userData": user_data},
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def delete_user_data_pair(
        self,
        *,
        id: str,
        key: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def delete_user_data_pair(
        self,
        *,
        id: str,
        key: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def delete_user_data_pair(
        self,
        *,
        id: str,
        key: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Takes one key, and its value, away from a call.

        POST /api/v2/me/calls/{id} with operationName DeleteUserDataPair, documented as
        “DeleteUserDataPair” at html/VoiceDeleteUserDataPair.html:113:5 #Overview.

        Required features: api-voice.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            key: The key to take away.

        Request, documented at html/VoiceDeleteUserDataPair.html:163:116 #Request:
            {
              "operationName": "DeleteUserDataPair",
              "key": "Harbour"
            }
        """
        call = Call(
            "voice.delete_user_data_pair",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            body={"operationName": "DeleteUserDataPair", "key": key},
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def listen_in(
        self,
        *,
        device_id: str,
        target_device_uri: str,
        supervisor_monitoring_scope: models.VoiceListenInSupervisorMonitoringScope | str | Unset = UNSET,
        supervisor_monitoring_mode: models.VoiceListenInSupervisorMonitoringMode | str | Unset = UNSET,
        phone_number: Any | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def listen_in(
        self,
        *,
        device_id: str,
        target_device_uri: str,
        supervisor_monitoring_scope: models.VoiceListenInSupervisorMonitoringScope | str | Unset = UNSET,
        supervisor_monitoring_mode: models.VoiceListenInSupervisorMonitoringMode | str | Unset = UNSET,
        phone_number: Any | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def listen_in(
        self,
        *,
        device_id: str,
        target_device_uri: str,
        supervisor_monitoring_scope: models.VoiceListenInSupervisorMonitoringScope | str | Unset = UNSET,
        supervisor_monitoring_mode: models.VoiceListenInSupervisorMonitoringMode | str | Unset = UNSET,
        phone_number: Any | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Lets a supervisor hear the calls of an agent without being heard. The phone of the
        supervisor joins each of them.

        Important: With several switches in a cluster: - The scope is always that of a call. - A
        queue cannot be listened to.

        POST /api/v2/me/devices/{deviceId} with operationName ListenIn, documented as “ListenIn” at
        html/VoiceListenIn.html:113:5 #Overview.

        Required features: api-voice, api-supervisor-monitoring.

        Followed by DeviceStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            device_id: (`deviceId` in the path)
            target_device_uri: Address of the phone to listen to. (`targetDeviceUri` in …
            supervisor_monitoring_scope: This optional parameter says how far to follow …
            supervisor_monitoring_mode: This optional parameter says how …
            phone_number: The number to listen to. (`phoneNumber` in the body)

        Request, documented at html/VoiceListenIn.html:182:116 #Request:
            {
              "operationName": "ListenIn",
              "targetDeviceUri": "http://gws.example.com:8080/api/v2/devices/53788a59-5896-8187-b323-b05f835136c1"
            }

        More at html/VoiceListenIn.html:182:116 #Request, html/VoiceListenIn.html:189:115
        #HTTP_response.
        """
        call = Call(
            "voice.listen_in",
            "POST",
            "/api/v2/me/devices/{deviceId}",
            models.StatusResponse,
            values={"deviceId": device_id},
            body={
                "operationName": "ListenIn",
                "targetDeviceUri": target_device_uri,
                "supervisorMonitoringScope": supervisor_monitoring_scope,
                "supervisorMonitoringMode": supervisor_monitoring_mode,
                "phoneNumber": phone_number,
            },
            follow={"DeviceStateChangeMessage": ('/v2/me/devices',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def barge_in(
        self,
        *,
        device_id: str,
        target_device_uri: str,
        phone_number: Any | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def barge_in(
        self,
        *,
        device_id: str,
        target_device_uri: str,
        phone_number: Any | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def barge_in(
        self,
        *,
        device_id: str,
        target_device_uri: str,
        phone_number: Any | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """As ListenIn, but everybody hears the supervisor.

        POST /api/v2/me/devices/{deviceId} with operationName BargeIn, documented as “BargeIn” at
        html/VoiceBargeIn.html:113:5 #Overview.

        Required features: api-voice, api-supervisor-monitoring.

        Followed by DeviceStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            device_id: (`deviceId` in the path)
            target_device_uri: Address of the phone to listen to. (mandatory) (`targetDeviceUri`
                in the body)
            phone_number: The number to listen to. (optional) (`phoneNumber` in the body)

        Request, documented at html/VoiceBargeIn.html:161:116 #Request:
            {
              "operationName": "BargeIn",
              "targetDeviceUri": "http://gws.example.com:8080/api/v2/devices/696113e0-f832-3912-0f98-2d19550a6ab3"
            }
        """
        call = Call(
            "voice.barge_in",
            "POST",
            "/api/v2/me/devices/{deviceId}",
            models.StatusResponse,
            values={"deviceId": device_id},
            body={
                "operationName": "BargeIn",
                "targetDeviceUri": target_device_uri,
                "phoneNumber": phone_number,
            },
            follow={"DeviceStateChangeMessage": ('/v2/me/devices',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def cancel_supervisor_monitoring(
        self,
        *,
        device_id: str,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def cancel_supervisor_monitoring(
        self,
        *,
        device_id: str,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def cancel_supervisor_monitoring(
        self,
        *,
        device_id: str,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """No more listening.

        POST /api/v2/me/devices/{deviceId} with operationName CancelSupervisorMonitoring, documented
        as “CancelSupervisorMonitoring” at html/VoiceCancelSupervisorMonitoring.html:113:5
        #Overview.

        Required features: api-voice, api-supervisor-monitoring.

        Followed by DeviceStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            device_id: (`deviceId` in the path)
        """
        call = Call(
            "voice.cancel_supervisor_monitoring",
            "POST",
            "/api/v2/me/devices/{deviceId}",
            models.StatusResponse,
            values={"deviceId": device_id},
            body={"operationName": "CancelSupervisorMonitoring"},
            follow={"DeviceStateChangeMessage": ('/v2/me/devices',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer

    @overload
    async def start_call_recording(
        self,
        *,
        id: str,
        origin: str | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    async def start_call_recording(
        self,
        *,
        id: str,
        origin: str | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    async def start_call_recording(
        self,
        *,
        id: str,
        origin: str | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """From now on the call is recorded.

        POST /api/v2/me/calls/{id} with operationName StartCallRecording, documented as
        “StartCallRecording” at html/VoiceStartCallRecording.html:113:5 #Overview.

        Required features: api-voice-recording.

        Followed by CallStateChangeMessage: give it as `wait_for` to wait for it.

        Args:
            origin: (`Origin` in the header)
        """
        call = Call(
            "voice.start_call_recording",
            "POST",
            "/api/v2/me/calls/{id}",
            models.StatusResponse,
            values={"id": id},
            headers={"Origin": origin},
            body={"operationName": "StartCallRecording"},
            follow={"CallStateChangeMessage": ('/v2/me/calls',)},
        )
        if wait_for is not None:
            return await self._notifications.call(call, options, wait_for)
        answer: models.StatusResponse = await self._session.send(call, options)
        return answer
