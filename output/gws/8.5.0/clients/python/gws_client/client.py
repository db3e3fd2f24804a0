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
    from .sections.chat import Chat
    from .sections.email import Email
    from .sections.devices import Devices
    from .sections.voice import Voice
    from .sections.user_settings import UserSettings
    from .sections.provisioning import Provisioning
    from .sync import chat as _chat
    from .sync import email as _email
    from .sync import devices as _devices
    from .sync import voice as _voice
    from .sync import user_settings as _user_settings
    from .sync import provisioning as _provisioning


class GwsClient:
    """A client of Web Services API Reference.

    `base_url`: scheme and host, without /api/v2. `headers` go with every request. `timeout`:
    seconds for an answer; `wait`: seconds for an event that a call waits for; `retries`: how often
    a GET is tried again where no answer comes, or one of 502, 503 and 504. `on_state` is told what
    becomes of notifications: connected, lost (events may be missing from here on), refused, closed.
    `http`: a client of httpx of your own (proxies, certificates); it is left open.
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
    def chat(self) -> Chat:
        """Chat API."""
        from .sections.chat import Chat

        return Chat(self._session, self.notifications)

    @cached_property
    def email(self) -> Email:
        """Email API."""
        from .sections.email import Email

        return Email(self._session)

    @cached_property
    def devices(self) -> Devices:
        """Devices API."""
        from .sections.devices import Devices

        return Devices(self._session)

    @cached_property
    def voice(self) -> Voice:
        """Voice API."""
        from .sections.voice import Voice

        return Voice(self._session)

    @cached_property
    def user_settings(self) -> UserSettings:
        """User Settings API."""
        from .sections.user_settings import UserSettings

        return UserSettings(self._session)

    @cached_property
    def provisioning(self) -> Provisioning:
        """Provisioning API."""
        from .sections.provisioning import Provisioning

        return Provisioning(self._session)


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
    def chat(self) -> _chat.Chat:
        """Chat API."""
        from .sync.chat import Chat

        return Chat(self._portal, self._client.chat)

    @cached_property
    def email(self) -> _email.Email:
        """Email API."""
        from .sync.email import Email

        return Email(self._portal, self._client.email)

    @cached_property
    def devices(self) -> _devices.Devices:
        """Devices API."""
        from .sync.devices import Devices

        return Devices(self._portal, self._client.devices)

    @cached_property
    def voice(self) -> _voice.Voice:
        """Voice API."""
        from .sync.voice import Voice

        return Voice(self._portal, self._client.voice)

    @cached_property
    def user_settings(self) -> _user_settings.UserSettings:
        """User Settings API."""
        from .sync.user_settings import UserSettings

        return UserSettings(self._portal, self._client.user_settings)

    @cached_property
    def provisioning(self) -> _provisioning.Provisioning:
        """Provisioning API."""
        from .sync.provisioning import Provisioning

        return Provisioning(self._portal, self._client.provisioning)

