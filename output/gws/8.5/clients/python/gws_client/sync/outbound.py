"""Outbound API: its operations."""

from __future__ import annotations

from typing import TypeVar, overload

from .. import models
from .._base import UNSET, Model, Unset
from .._call import CallOptions
from .._portal import Portal
from ..sections import outbound as _waited

EventT = TypeVar("EventT", bound=Model)


class Outbound:
    """Outbound API.

    Campaigns: calls that the company makes.
    """

    def __init__(self, portal: Portal, section: _waited.Outbound) -> None:
        self._portal = portal
        self._section = section

    @overload
    def request_campaign_status(
        self,
        *,
        device_path: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def request_campaign_status(
        self,
        *,
        device_path: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def request_campaign_status(
        self,
        *,
        device_path: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Asks how a campaign is doing.

        POST /api/v2/me/outbound-campaigns with operationName RequestCampaignStatus, documented as
        “Request Campaign Status” at html/OutboundRequestCampaignStatus.html:97:5 #Overview.

        Required features: api-voice-outbound.

        Followed by OutboundCampaignMessage: give it as `wait_for` to wait for it.

        Args:
            device_path: Path of the phone to use. (`devicePath` in the body)
            reference_id: A number of your own; the answer brings it back. (`referenceId` in the
                body)

        Request (Samples), documented at html/OutboundRequestCampaignStatus.html:153:6 #Request:
            {
              "devicePath": "/devices/53788a59-5896-8187-b323-b05f835136c1",
              "operationName": "RequestCampaignStatus",
              "referenceId": "5521"
            }
        """
        if wait_for is not None:
            return self._portal.run(
                self._section.request_campaign_status(
                    device_path=device_path,
                    reference_id=reference_id,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.request_campaign_status(
                device_path=device_path,
                reference_id=reference_id,
                options=options,
            )
        )

    @overload
    def start_preview_session(
        self,
        *,
        campaign_name: str,
        application_id: int,
        device_path: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def start_preview_session(
        self,
        *,
        campaign_name: str,
        application_id: int,
        device_path: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def start_preview_session(
        self,
        *,
        campaign_name: str,
        application_id: int,
        device_path: str | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Lets the agent look at records before calling.

        POST /api/v2/me/outbound-campaigns/{campaignName} with operationName StartPreviewSession,
        documented as “Start Preview Session” at html/OutboundStartPreviewSession.html:97:5
        #Overview.

        Required features: api-voice-outbound.

        Followed by OutboundCampaignMessage: give it as `wait_for` to wait for it.

        Args:
            campaign_name: (`campaignName` in the path)
            application_id: Number of the dialler. (`applicationId` in the body)
            device_path: Path of the phone to use. (`devicePath` in the body)
            reference_id: A number of your own; the answer brings it back. (`referenceId` in the
                body)

        Request (Samples), documented at html/OutboundStartPreviewSession.html:161:6 #Request:
            {
              "devicePath": "/devices/53788a59-5896-8187-b323-b05f835136c1",
              "operationName": "StartPreviewSession",
              "applicationId": 209,
              "referenceId": "5522"
            }
        """
        if wait_for is not None:
            return self._portal.run(
                self._section.start_preview_session(
                    campaign_name=campaign_name,
                    application_id=application_id,
                    device_path=device_path,
                    reference_id=reference_id,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.start_preview_session(
                campaign_name=campaign_name,
                application_id=application_id,
                device_path=device_path,
                reference_id=reference_id,
                options=options,
            )
        )

    @overload
    def complete_record(
        self,
        *,
        record_handle: str,
        application_id: int,
        calling_list: str,
        call_result: models.OutboundCompleteRecordCallResult | str,
        device_path: str,
        chain_attribute: models.OutboundCompleteRecordChainAttribute | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        wait_for: None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse: ...

    @overload
    def complete_record(
        self,
        *,
        record_handle: str,
        application_id: int,
        calling_list: str,
        call_result: models.OutboundCompleteRecordCallResult | str,
        device_path: str,
        chain_attribute: models.OutboundCompleteRecordChainAttribute | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        wait_for: type[EventT],
        options: CallOptions | None = None,
    ) -> EventT: ...

    def complete_record(
        self,
        *,
        record_handle: str,
        application_id: int,
        calling_list: str,
        call_result: models.OutboundCompleteRecordCallResult | str,
        device_path: str,
        chain_attribute: models.OutboundCompleteRecordChainAttribute | Unset = UNSET,
        reference_id: str | Unset = UNSET,
        wait_for: type[EventT] | None = None,
        options: CallOptions | None = None,
    ) -> models.StatusResponse | EventT:
        """Tells the dialler how a call ended.

        POST /api/v2/me/outbound-records/{recordHandle} with operationName CompleteRecord,
        documented as “Complete Record” at html/OutboundCompleteRecord.html:97:5 #Overview.

        Required features: api-voice-outbound.

        Followed by OutboundRecordMessage, DeviceUserEventMessage: give it as `wait_for` to wait for
        it.

        Args:
            record_handle: (`recordHandle` in the path)
            application_id: Number of the dialler. (`applicationId` in the body)
            calling_list: The list that the record is from. (`callingList` in the body)
            call_result: Possible values:
                - Ok
                - Busy
                - NoAnswer
                - AnsweringMachineDetected
                - AllTrunksBusy
                - SITInvalidNumber (`callResult` in the body)
            device_path: Path of the phone to use. (`devicePath` in the body)
            chain_attribute: Valid values are AllChain, RecordOnly or None. (`chainAttribute` in
                the body)
            reference_id: A number of your own; the answer brings it back. (`referenceId` in the
                body)

        More at html/OutboundCompleteRecord.html:201:6 #Request,
        html/OutboundCompleteRecord.html:212:6 #HTTP_Response.
        """
        if wait_for is not None:
            return self._portal.run(
                self._section.complete_record(
                    record_handle=record_handle,
                    application_id=application_id,
                    calling_list=calling_list,
                    call_result=call_result,
                    device_path=device_path,
                    chain_attribute=chain_attribute,
                    reference_id=reference_id,
                    wait_for=wait_for,
                    options=options,
                )
            )
        return self._portal.run(
            self._section.complete_record(
                record_handle=record_handle,
                application_id=application_id,
                calling_list=calling_list,
                call_result=call_result,
                device_path=device_path,
                chain_attribute=chain_attribute,
                reference_id=reference_id,
                options=options,
            )
        )
