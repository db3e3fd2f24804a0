"""The clients: GwsClient for asynchronous programs, SyncGwsClient for others."""

# isort: skip_file
from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

import httpx

from ._session import Session
from .errors import ClientClosed

if TYPE_CHECKING:
    from ._notifications import Notifications
    from ._portal import Portal
    from ._sync import SyncStream
    from .sections.voice import Voice
    from .sections.im_session import ImSession
    from .sections.chat import Chat
    from .sections.sms_session import SmsSession
    from .sections.workbins import Workbins
    from .sections.business_unit import BusinessUnit
    from .sections.devices import Devices
    from .sections.users import Users
    from .sections.user_settings import UserSettings
    from .sections.place_management import PlaceManagement
    from .sections.contacts import Contacts
    from .sections.settings import Settings
    from .sections.statistics import Statistics
    from .sections.hierarchical_dispositions import HierarchicalDispositions
    from .sections.platform_configuration import PlatformConfiguration
    from .sections.runtime import Runtime
    from .sections.outbound import Outbound
    from .sections.interaction_history import InteractionHistory
    from .sections.ucs_integration_with_voice import UcsIntegrationWithVoice
    from .sections.supervisor_agent_state_control import SupervisorAgentStateControl
    from .sections.diagnostics import Diagnostics
    from .sections.queues import Queues
    from .sections.skills import Skills
    from .sections.system import System
    from .sections.recordings import Recordings
    from .sections.features import Features
    from .sections.services import Services
    from .sync import voice as _voice
    from .sync import im_session as _im_session
    from .sync import chat as _chat
    from .sync import sms_session as _sms_session
    from .sync import workbins as _workbins
    from .sync import business_unit as _business_unit
    from .sync import devices as _devices
    from .sync import users as _users
    from .sync import user_settings as _user_settings
    from .sync import place_management as _place_management
    from .sync import contacts as _contacts
    from .sync import settings as _settings
    from .sync import statistics as _statistics
    from .sync import hierarchical_dispositions as _hierarchical_dispositions
    from .sync import platform_configuration as _platform_configuration
    from .sync import runtime as _runtime
    from .sync import outbound as _outbound
    from .sync import interaction_history as _interaction_history
    from .sync import ucs_integration_with_voice as _ucs_integration_with_voice
    from .sync import supervisor_agent_state_control as _supervisor_agent_state_control
    from .sync import diagnostics as _diagnostics
    from .sync import queues as _queues
    from .sync import skills as _skills
    from .sync import system as _system
    from .sync import recordings as _recordings
    from .sync import features as _features
    from .sync import services as _services


class GwsClient:
    """A client of Web Services API Reference.

    `base_url`: scheme and host, without /api/v2. `auth`: user and password, for HTTP basic
    authentication. `headers` go with every request. `timeout`: seconds for an answer; `wait`:
    seconds for an event that a call waits for; `retries`: how often a GET is tried again where no
    answer comes, or one of 502, 503 and 504. `on_state` is told what becomes of notifications:
    connected, lost (events may be missing from here on), refused, closed. `http`: a client of httpx
    of your own (proxies, certificates); it is left open.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: tuple[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float = 30.0,
        wait: float = 30.0,
        retries: int = 2,
        on_state: Callable[[str], None] | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        self._on_state = on_state
        self._session = Session(
            base_url,
            auth=auth,
            headers=headers,
            timeout=timeout,
            wait=wait,
            retries=retries,
            http=http,
        )

    def __repr__(self) -> str:
        return f"<GwsClient {self._session.base_url}>"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End notifications and close all connections."""
        if "notifications" in self.__dict__:
            await self.notifications.close()
        await self._session.close()

    @cached_property
    def notifications(self) -> Notifications:
        """What the server sends: `async for event in client.notifications("/v2/me/calls")`."""
        from ._notifications import Notifications

        return Notifications(self._session, self._on_state)

    @cached_property
    def voice(self) -> Voice:
        """Voice API.

        A few states come with the software, more can be configured.
        """
        from .sections.voice import Voice

        return Voice(self._session, self.notifications)

    @cached_property
    def im_session(self) -> ImSession:
        """IM Session API.

        Short written messages from one colleague to another.
        """
        from .sections.im_session import ImSession

        return ImSession(self._session, self.notifications)

    @cached_property
    def chat(self) -> Chat:
        """Chat API.

        Conversations with passengers in a window of the web site.
        """
        from .sections.chat import Chat

        return Chat(self._session, self.notifications)

    @cached_property
    def sms_session(self) -> SmsSession:
        """SMS Session API.

        Conversations by text message. They work much like chats.
        """
        from .sections.sms_session import SmsSession

        return SmsSession(self._session, self.notifications)

    @cached_property
    def workbins(self) -> Workbins:
        """Workbins API.

        A workbin is a tray: agents put aside what they will finish later.
        """
        from .sections.workbins import Workbins

        return Workbins(self._session, self.notifications)

    @cached_property
    def business_unit(self) -> BusinessUnit:
        """Business Unit API.

        Each harbour of Skerry Lines is a unit. What it holds is read like this.
        """
        from .sections.business_unit import BusinessUnit

        return BusinessUnit(self._session)

    @cached_property
    def devices(self) -> Devices:
        """Devices API."""
        from .sections.devices import Devices

        return Devices(self._session)

    @cached_property
    def users(self) -> Users:
        """Users API.

        People who work with the service.
        """
        from .sections.users import Users

        return Users(self._session)

    @cached_property
    def user_settings(self) -> UserSettings:
        """User Settings API.

        Settings of one person, in groups.
        """
        from .sections.user_settings import UserSettings

        return UserSettings(self._session)

    @cached_property
    def place_management(self) -> PlaceManagement:
        """Place Management API.

        A place is a desk at which somebody can sit, with the phones that stand on it.
        """
        from .sections.place_management import PlaceManagement

        return PlaceManagement(self._session)

    @cached_property
    def contacts(self) -> Contacts:
        """Contacts API.

        Whom an agent may want to call: colleagues, queues, and numbers that somebody has noted
        down.
        """
        from .sections.contacts import Contacts

        return Contacts(self._session)

    @cached_property
    def settings(self) -> Settings:
        """Settings API.

        Settings of the contact center as a whole.
        """
        from .sections.settings import Settings

        return Settings(self._session, self.notifications)

    @cached_property
    def statistics(self) -> Statistics:
        """Statistics API.

        Figures, as the statistics server counts them.
        """
        from .sections.statistics import Statistics

        return Statistics(self._session)

    @cached_property
    def hierarchical_dispositions(self) -> HierarchicalDispositions:
        """Hierarchical Dispositions API.

        Why somebody called, as a tree to pick from.
        """
        from .sections.hierarchical_dispositions import HierarchicalDispositions

        return HierarchicalDispositions(self._session)

    @cached_property
    def platform_configuration(self) -> PlatformConfiguration:
        """Platform Configuration API.

        Reads the objects of the configuration database as they are.
        """
        from .sections.platform_configuration import PlatformConfiguration

        return PlatformConfiguration(self._session)

    @cached_property
    def runtime(self) -> Runtime:
        """Runtime API.

        What the server itself is doing.
        """
        from .sections.runtime import Runtime

        return Runtime(self._session)

    @cached_property
    def outbound(self) -> Outbound:
        """Outbound API.

        Campaigns: calls that the company makes.
        """
        from .sections.outbound import Outbound

        return Outbound(self._session, self.notifications)

    @cached_property
    def interaction_history(self) -> InteractionHistory:
        """Interaction History API.

        What a person has told the company before, by whatever means.
        """
        from .sections.interaction_history import InteractionHistory

        return InteractionHistory(self._session, self.notifications)

    @cached_property
    def ucs_integration_with_voice(self) -> UcsIntegrationWithVoice:
        """UCS Integration with Voice API.

        Keeps phone calls in the history of a contact.
        """
        from .sections.ucs_integration_with_voice import UcsIntegrationWithVoice

        return UcsIntegrationWithVoice(self._session)

    @cached_property
    def supervisor_agent_state_control(self) -> SupervisorAgentStateControl:
        """Supervisor Agent State Control API.

        Sets the state of somebody else.
        """
        from .sections.supervisor_agent_state_control import SupervisorAgentStateControl

        return SupervisorAgentStateControl(self._session)

    @cached_property
    def diagnostics(self) -> Diagnostics:
        """Diagnostics."""
        from .sections.diagnostics import Diagnostics

        return Diagnostics(self._session)

    @cached_property
    def queues(self) -> Queues:
        """Queues."""
        from .sections.queues import Queues

        return Queues(self._session)

    @cached_property
    def skills(self) -> Skills:
        """Skills."""
        from .sections.skills import Skills

        return Skills(self._session)

    @cached_property
    def system(self) -> System:
        """System."""
        from .sections.system import System

        return System(self._session)

    @cached_property
    def recordings(self) -> Recordings:
        """Recordings."""
        from .sections.recordings import Recordings

        return Recordings(self._session)

    @cached_property
    def features(self) -> Features:
        """Features."""
        from .sections.features import Features

        return Features(self._session)

    @cached_property
    def services(self) -> Services:
        """Services."""
        from .sections.services import Services

        return Services(self._session)


class SyncGwsClient:
    """The same for programs that are not asynchronous: see GwsClient.

    A thread of its own does the work. Several threads may call.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: tuple[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float = 30.0,
        wait: float = 30.0,
        retries: int = 2,
        on_state: Callable[[str], None] | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        self._closed = False
        self._client = GwsClient(
            base_url,
            auth=auth,
            headers=headers,
            timeout=timeout,
            wait=wait,
            retries=retries,
            on_state=on_state,
            http=http,
        )

    def __repr__(self) -> str:
        return f"<Sync{repr(self._client)[1:]}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End notifications, close all connections, end the thread that did the work."""
        self._closed = True
        portal = self.__dict__.get("_portal")
        if portal is not None:
            try:
                with suppress(ClientClosed):
                    portal.run(self._client.aclose())
            finally:
                portal.close()

    @cached_property
    def _portal(self) -> Portal:
        from ._portal import Portal

        if self._closed:
            raise ClientClosed("this client is closed")
        return Portal()

    def notifications(self, *channels: str, kept: int = 10_000) -> SyncStream:
        """What the server sends on these channels: `for event in client.notifications(…)`.

        The subscription begins at once, and ends when the stream is closed or let go. `kept`: how
        many events may wait to be read.
        """
        from ._sync import SyncStream

        return SyncStream(self._portal, self._client.notifications(*channels, kept=kept))

    @cached_property
    def voice(self) -> _voice.Voice:
        """Voice API.

        A few states come with the software, more can be configured.
        """
        from .sync.voice import Voice

        return Voice(self._portal, self._client.voice)

    @cached_property
    def im_session(self) -> _im_session.ImSession:
        """IM Session API.

        Short written messages from one colleague to another.
        """
        from .sync.im_session import ImSession

        return ImSession(self._portal, self._client.im_session)

    @cached_property
    def chat(self) -> _chat.Chat:
        """Chat API.

        Conversations with passengers in a window of the web site.
        """
        from .sync.chat import Chat

        return Chat(self._portal, self._client.chat)

    @cached_property
    def sms_session(self) -> _sms_session.SmsSession:
        """SMS Session API.

        Conversations by text message. They work much like chats.
        """
        from .sync.sms_session import SmsSession

        return SmsSession(self._portal, self._client.sms_session)

    @cached_property
    def workbins(self) -> _workbins.Workbins:
        """Workbins API.

        A workbin is a tray: agents put aside what they will finish later.
        """
        from .sync.workbins import Workbins

        return Workbins(self._portal, self._client.workbins)

    @cached_property
    def business_unit(self) -> _business_unit.BusinessUnit:
        """Business Unit API.

        Each harbour of Skerry Lines is a unit. What it holds is read like this.
        """
        from .sync.business_unit import BusinessUnit

        return BusinessUnit(self._portal, self._client.business_unit)

    @cached_property
    def devices(self) -> _devices.Devices:
        """Devices API."""
        from .sync.devices import Devices

        return Devices(self._portal, self._client.devices)

    @cached_property
    def users(self) -> _users.Users:
        """Users API.

        People who work with the service.
        """
        from .sync.users import Users

        return Users(self._portal, self._client.users)

    @cached_property
    def user_settings(self) -> _user_settings.UserSettings:
        """User Settings API.

        Settings of one person, in groups.
        """
        from .sync.user_settings import UserSettings

        return UserSettings(self._portal, self._client.user_settings)

    @cached_property
    def place_management(self) -> _place_management.PlaceManagement:
        """Place Management API.

        A place is a desk at which somebody can sit, with the phones that stand on it.
        """
        from .sync.place_management import PlaceManagement

        return PlaceManagement(self._portal, self._client.place_management)

    @cached_property
    def contacts(self) -> _contacts.Contacts:
        """Contacts API.

        Whom an agent may want to call: colleagues, queues, and numbers that somebody has noted
        down.
        """
        from .sync.contacts import Contacts

        return Contacts(self._portal, self._client.contacts)

    @cached_property
    def settings(self) -> _settings.Settings:
        """Settings API.

        Settings of the contact center as a whole.
        """
        from .sync.settings import Settings

        return Settings(self._portal, self._client.settings)

    @cached_property
    def statistics(self) -> _statistics.Statistics:
        """Statistics API.

        Figures, as the statistics server counts them.
        """
        from .sync.statistics import Statistics

        return Statistics(self._portal, self._client.statistics)

    @cached_property
    def hierarchical_dispositions(self) -> _hierarchical_dispositions.HierarchicalDispositions:
        """Hierarchical Dispositions API.

        Why somebody called, as a tree to pick from.
        """
        from .sync.hierarchical_dispositions import HierarchicalDispositions

        return HierarchicalDispositions(self._portal, self._client.hierarchical_dispositions)

    @cached_property
    def platform_configuration(self) -> _platform_configuration.PlatformConfiguration:
        """Platform Configuration API.

        Reads the objects of the configuration database as they are.
        """
        from .sync.platform_configuration import PlatformConfiguration

        return PlatformConfiguration(self._portal, self._client.platform_configuration)

    @cached_property
    def runtime(self) -> _runtime.Runtime:
        """Runtime API.

        What the server itself is doing.
        """
        from .sync.runtime import Runtime

        return Runtime(self._portal, self._client.runtime)

    @cached_property
    def outbound(self) -> _outbound.Outbound:
        """Outbound API.

        Campaigns: calls that the company makes.
        """
        from .sync.outbound import Outbound

        return Outbound(self._portal, self._client.outbound)

    @cached_property
    def interaction_history(self) -> _interaction_history.InteractionHistory:
        """Interaction History API.

        What a person has told the company before, by whatever means.
        """
        from .sync.interaction_history import InteractionHistory

        return InteractionHistory(self._portal, self._client.interaction_history)

    @cached_property
    def ucs_integration_with_voice(self) -> _ucs_integration_with_voice.UcsIntegrationWithVoice:
        """UCS Integration with Voice API.

        Keeps phone calls in the history of a contact.
        """
        from .sync.ucs_integration_with_voice import UcsIntegrationWithVoice

        return UcsIntegrationWithVoice(self._portal, self._client.ucs_integration_with_voice)

    @cached_property
    def supervisor_agent_state_control(self) -> _supervisor_agent_state_control.SupervisorAgentStateControl:
        """Supervisor Agent State Control API.

        Sets the state of somebody else.
        """
        from .sync.supervisor_agent_state_control import SupervisorAgentStateControl

        return SupervisorAgentStateControl(self._portal, self._client.supervisor_agent_state_control)

    @cached_property
    def diagnostics(self) -> _diagnostics.Diagnostics:
        """Diagnostics."""
        from .sync.diagnostics import Diagnostics

        return Diagnostics(self._portal, self._client.diagnostics)

    @cached_property
    def queues(self) -> _queues.Queues:
        """Queues."""
        from .sync.queues import Queues

        return Queues(self._portal, self._client.queues)

    @cached_property
    def skills(self) -> _skills.Skills:
        """Skills."""
        from .sync.skills import Skills

        return Skills(self._portal, self._client.skills)

    @cached_property
    def system(self) -> _system.System:
        """System."""
        from .sync.system import System

        return System(self._portal, self._client.system)

    @cached_property
    def recordings(self) -> _recordings.Recordings:
        """Recordings."""
        from .sync.recordings import Recordings

        return Recordings(self._portal, self._client.recordings)

    @cached_property
    def features(self) -> _features.Features:
        """Features."""
        from .sync.features import Features

        return Features(self._portal, self._client.features)

    @cached_property
    def services(self) -> _services.Services:
        """Services."""
        from .sync.services import Services

        return Services(self._portal, self._client.services)

