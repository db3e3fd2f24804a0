"""The clients: GwsClient for asynchronous programs, SyncGwsClient for others."""

# isort: skip_file
from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, overload

import httpx

from ._call import CallOptions, RawAnswer, Timeouts
from ._session import Kept, Login, Session, keeping
from .errors import ClientClosed

if TYPE_CHECKING:
    from ._notifications import Notifications
    from ._pages import SyncPages
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
    from .sections.contacts import Contacts
    from .sections.settings import Settings
    from .sections.statistics import Statistics
    from .sections.hierarchical_dispositions import HierarchicalDispositions
    from .sections.platform_configuration import PlatformConfiguration
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
    from .sync import voice as _sync_voice_
    from .sync import im_session as _sync_im_session_
    from .sync import chat as _sync_chat_
    from .sync import sms_session as _sync_sms_session_
    from .sync import workbins as _sync_workbins_
    from .sync import business_unit as _sync_business_unit_
    from .sync import devices as _sync_devices_
    from .sync import users as _sync_users_
    from .sync import user_settings as _sync_user_settings_
    from .sync import contacts as _sync_contacts_
    from .sync import settings as _sync_settings_
    from .sync import statistics as _sync_statistics_
    from .sync import hierarchical_dispositions as _sync_hierarchical_dispositions_
    from .sync import platform_configuration as _sync_platform_configuration_
    from .sync import outbound as _sync_outbound_
    from .sync import interaction_history as _sync_interaction_history_
    from .sync import ucs_integration_with_voice as _sync_ucs_integration_with_voice_
    from .sync import supervisor_agent_state_control as _sync_supervisor_agent_state_control_
    from .sync import diagnostics as _sync_diagnostics_
    from .sync import queues as _sync_queues_
    from .sync import skills as _sync_skills_
    from .sync import system as _sync_system_
    from .sync import recordings as _sync_recordings_
    from .sync import features as _sync_features_
    from .sync import services as _sync_services_

_P = ParamSpec("_P")
_T = TypeVar("_T")


class GwsClient:
    """A client of Web Services API Reference.

    `base_url`: scheme and host, without /api/v2. `auth`: user and password, for HTTP basic
    authentication. `headers` go with every request. `timeout`: seconds for an answer; `wait`:
    seconds for an event that a call waits for; `retries`: how often a GET is tried again where no
    answer comes, or one of 408, 409, 429 and 5xx. `on_state` is told what becomes of notifications:
    connected, lost (events may be missing from here on), refused, closed. `http`: a client of httpx
    of your own (proxies, certificates); it is left open.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        auth: tuple[str, str] | None = None,
        headers: Mapping[str, str | None] | None = None,
        timeout: float | Timeouts = 30.0,
        wait: float = 30.0,
        retries: int = 2,
        on_state: Callable[[str], None] | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        self._on_state = on_state
        self._root = self
        self._session = Session(
            _given(base_url, "BASE_URL"),
            login=Login(
                auth=auth or _login_of_environment(),
            ),
            headers=headers or {},
            defaults={"timeout": timeout, "wait": wait, "retries": retries},
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
        """End notifications and close all connections, also for what `with_options` gave."""
        if "notifications" in self._root.__dict__:
            await self._root.notifications.close()
        await self._session.close()

    def with_options(
        self,
        *,
        headers: Mapping[str, str | None] | None = None,
        timeout: float | Timeouts | None = None,
        wait: float | None = None,
        retries: int | None = None,
    ) -> Self:
        """The same client, connections and events shared, whose calls have other options.

        What is not given stays. A header that is None is left out.
        """
        told = _options(timeout, wait, retries)
        made = object.__new__(type(self))
        made._on_state = self._on_state
        made._root = self._root
        made._session = self._session.with_options(headers or {}, told)
        return made

    async def with_raw_response(
        self, method: Callable[_P, Awaitable[_T]], *args: _P.args, **kwargs: _P.kwargs
    ) -> RawAnswer[_T]:
        """Call a method, and get what HTTP says of its answer as well: status and headers.

        `await client.with_raw_response(client.voice.get_me)` has the status, the headers and
        what the method gives as `data`. What is an error for the method is an error here.
        """
        with keeping() as kept:
            data = await method(*args, **kwargs)
        return _raw(kept, data)

    @cached_property
    def notifications(self) -> Notifications:
        """What the server sends: `async for event in client.notifications("/v2/me/calls")`."""
        from ._notifications import Notifications

        if self._root is not self:
            return self._root.notifications
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

        Reads and writes the objects of the configuration database as they are.
        """
        from .sections.platform_configuration import PlatformConfiguration

        return PlatformConfiguration(self._session)

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

        return UcsIntegrationWithVoice(self._session, self.notifications)

    @cached_property
    def supervisor_agent_state_control(self) -> SupervisorAgentStateControl:
        """Supervisor Agent State Control API.

        Sets the state of somebody else.
        """
        from .sections.supervisor_agent_state_control import SupervisorAgentStateControl

        return SupervisorAgentStateControl(self._session, self.notifications)

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
        base_url: str | None = None,
        *,
        auth: tuple[str, str] | None = None,
        headers: Mapping[str, str | None] | None = None,
        timeout: float | Timeouts = 30.0,
        wait: float = 30.0,
        retries: int = 2,
        on_state: Callable[[str], None] | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        self._closed = False
        self._root = self
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
        root = self._root
        root._closed = True
        portal = root.__dict__.get("_portal")
        if portal is not None:
            try:
                with suppress(ClientClosed):
                    portal.run(root._client.aclose())
            finally:
                portal.close()

    def with_options(
        self,
        *,
        headers: Mapping[str, str | None] | None = None,
        timeout: float | Timeouts | None = None,
        wait: float | None = None,
        retries: int | None = None,
    ) -> Self:
        """The same client, connections and events shared, whose calls have other options.

        What is not given stays. A header that is None is left out.
        """
        made = object.__new__(type(self))
        made._closed = False
        made._root = self._root
        made._client = self._client.with_options(
            headers=headers, timeout=timeout, wait=wait, retries=retries
        )
        return made

    @overload
    def with_raw_response(
        self, method: Callable[_P, SyncPages[Any, _T]], *args: _P.args, **kwargs: _P.kwargs
    ) -> RawAnswer[_T]: ...

    @overload
    def with_raw_response(
        self, method: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs
    ) -> RawAnswer[_T]: ...

    def with_raw_response(
        self, method: Callable[_P, Any], *args: _P.args, **kwargs: _P.kwargs
    ) -> RawAnswer[Any]:
        """Call a method, and get what HTTP says of its answer as well: status and headers.

        What is an error for the method is an error here.
        """
        from ._pages import SyncPages

        with keeping() as kept:
            data = method(*args, **kwargs)
            if isinstance(data, SyncPages):
                data = data.first()
        return _raw(kept, data)

    @cached_property
    def _portal(self) -> Portal:
        from ._portal import Portal

        if self._root is not self:
            return self._root._portal
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
    def voice(self) -> _sync_voice_.Voice:
        """Voice API.

        A few states come with the software, more can be configured.
        """
        from .sync.voice import Voice

        return Voice(self._portal, self._client.voice)

    @cached_property
    def im_session(self) -> _sync_im_session_.ImSession:
        """IM Session API.

        Short written messages from one colleague to another.
        """
        from .sync.im_session import ImSession

        return ImSession(self._portal, self._client.im_session)

    @cached_property
    def chat(self) -> _sync_chat_.Chat:
        """Chat API.

        Conversations with passengers in a window of the web site.
        """
        from .sync.chat import Chat

        return Chat(self._portal, self._client.chat)

    @cached_property
    def sms_session(self) -> _sync_sms_session_.SmsSession:
        """SMS Session API.

        Conversations by text message. They work much like chats.
        """
        from .sync.sms_session import SmsSession

        return SmsSession(self._portal, self._client.sms_session)

    @cached_property
    def workbins(self) -> _sync_workbins_.Workbins:
        """Workbins API.

        A workbin is a tray: agents put aside what they will finish later.
        """
        from .sync.workbins import Workbins

        return Workbins(self._portal, self._client.workbins)

    @cached_property
    def business_unit(self) -> _sync_business_unit_.BusinessUnit:
        """Business Unit API.

        Each harbour of Skerry Lines is a unit. What it holds is read like this.
        """
        from .sync.business_unit import BusinessUnit

        return BusinessUnit(self._portal, self._client.business_unit)

    @cached_property
    def devices(self) -> _sync_devices_.Devices:
        """Devices API."""
        from .sync.devices import Devices

        return Devices(self._portal, self._client.devices)

    @cached_property
    def users(self) -> _sync_users_.Users:
        """Users API.

        People who work with the service.
        """
        from .sync.users import Users

        return Users(self._portal, self._client.users)

    @cached_property
    def user_settings(self) -> _sync_user_settings_.UserSettings:
        """User Settings API.

        Settings of one person, in groups.
        """
        from .sync.user_settings import UserSettings

        return UserSettings(self._portal, self._client.user_settings)

    @cached_property
    def contacts(self) -> _sync_contacts_.Contacts:
        """Contacts API.

        Whom an agent may want to call: colleagues, queues, and numbers that somebody has noted
        down.
        """
        from .sync.contacts import Contacts

        return Contacts(self._portal, self._client.contacts)

    @cached_property
    def settings(self) -> _sync_settings_.Settings:
        """Settings API.

        Settings of the contact center as a whole.
        """
        from .sync.settings import Settings

        return Settings(self._portal, self._client.settings)

    @cached_property
    def statistics(self) -> _sync_statistics_.Statistics:
        """Statistics API.

        Figures, as the statistics server counts them.
        """
        from .sync.statistics import Statistics

        return Statistics(self._portal, self._client.statistics)

    @cached_property
    def hierarchical_dispositions(self) -> _sync_hierarchical_dispositions_.HierarchicalDispositions:
        """Hierarchical Dispositions API.

        Why somebody called, as a tree to pick from.
        """
        from .sync.hierarchical_dispositions import HierarchicalDispositions

        return HierarchicalDispositions(self._portal, self._client.hierarchical_dispositions)

    @cached_property
    def platform_configuration(self) -> _sync_platform_configuration_.PlatformConfiguration:
        """Platform Configuration API.

        Reads and writes the objects of the configuration database as they are.
        """
        from .sync.platform_configuration import PlatformConfiguration

        return PlatformConfiguration(self._portal, self._client.platform_configuration)

    @cached_property
    def outbound(self) -> _sync_outbound_.Outbound:
        """Outbound API.

        Campaigns: calls that the company makes.
        """
        from .sync.outbound import Outbound

        return Outbound(self._portal, self._client.outbound)

    @cached_property
    def interaction_history(self) -> _sync_interaction_history_.InteractionHistory:
        """Interaction History API.

        What a person has told the company before, by whatever means.
        """
        from .sync.interaction_history import InteractionHistory

        return InteractionHistory(self._portal, self._client.interaction_history)

    @cached_property
    def ucs_integration_with_voice(self) -> _sync_ucs_integration_with_voice_.UcsIntegrationWithVoice:
        """UCS Integration with Voice API.

        Keeps phone calls in the history of a contact.
        """
        from .sync.ucs_integration_with_voice import UcsIntegrationWithVoice

        return UcsIntegrationWithVoice(self._portal, self._client.ucs_integration_with_voice)

    @cached_property
    def supervisor_agent_state_control(self) -> _sync_supervisor_agent_state_control_.SupervisorAgentStateControl:
        """Supervisor Agent State Control API.

        Sets the state of somebody else.
        """
        from .sync.supervisor_agent_state_control import SupervisorAgentStateControl

        return SupervisorAgentStateControl(self._portal, self._client.supervisor_agent_state_control)

    @cached_property
    def diagnostics(self) -> _sync_diagnostics_.Diagnostics:
        """Diagnostics."""
        from .sync.diagnostics import Diagnostics

        return Diagnostics(self._portal, self._client.diagnostics)

    @cached_property
    def queues(self) -> _sync_queues_.Queues:
        """Queues."""
        from .sync.queues import Queues

        return Queues(self._portal, self._client.queues)

    @cached_property
    def skills(self) -> _sync_skills_.Skills:
        """Skills."""
        from .sync.skills import Skills

        return Skills(self._portal, self._client.skills)

    @cached_property
    def system(self) -> _sync_system_.System:
        """System."""
        from .sync.system import System

        return System(self._portal, self._client.system)

    @cached_property
    def recordings(self) -> _sync_recordings_.Recordings:
        """Recordings."""
        from .sync.recordings import Recordings

        return Recordings(self._portal, self._client.recordings)

    @cached_property
    def features(self) -> _sync_features_.Features:
        """Features."""
        from .sync.features import Features

        return Features(self._portal, self._client.features)

    @cached_property
    def services(self) -> _sync_services_.Services:
        """Services."""
        from .sync.services import Services

        return Services(self._portal, self._client.services)


def _raw(kept: Kept, data: _T) -> RawAnswer[_T]:
    if kept.reply is None:
        raise TypeError("with_raw_response takes a method that sends a request")
    return RawAnswer(kept.reply.status_code, kept.reply.headers, data)


def _given(value: str | None, name: str) -> str:
    """What was given, else what the environment says."""
    told = value if value is not None else os.environ.get(f"GWS_{name}")
    if told is None:
        raise ValueError(f"no server: give its URL, or set GWS_{name}")
    return told


def _login_of_environment() -> tuple[str, str] | None:
    user = os.environ.get("GWS_USER")
    return None if user is None else (user, os.environ.get("GWS_PASSWORD", ""))


def _options(
    timeout: float | Timeouts | None, wait: float | None, retries: int | None
) -> CallOptions:
    """Those options that were given."""
    made = CallOptions()
    if timeout is not None:
        made["timeout"] = timeout
    if wait is not None:
        made["wait"] = wait
    if retries is not None:
        made["retries"] = retries
    return made
