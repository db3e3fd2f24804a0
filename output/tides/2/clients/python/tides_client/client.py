"""The clients: TidesClient for asynchronous programs, SyncTidesClient for others."""

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
    from .sections.stations import Stations
    from .sections.tables import Tables
    from .sections.alarms import Alarms
    from .sync import stations as _sync_stations_
    from .sync import tables as _sync_tables_
    from .sync import alarms as _sync_alarms_

_P = ParamSpec("_P")
_T = TypeVar("_T")


class TidesClient:
    """A client of Tide Tables API.

    `base_url`: scheme and host, without the path. `headers` go with every request. `timeout`:
    seconds for an answer; `wait`: seconds for an event that a call waits for; `retries`: how often
    a GET is tried again where no answer comes, or one of 408, 409, 429 and 5xx. `on_state` is told
    what becomes of notifications: connected, lost (events may be missing from here on), refused,
    closed. `http`: a client of httpx of your own (proxies, certificates); it is left open.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        token: str | None = None,
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
                token=token or os.environ.get("TIDES_TOKEN"),
            ),
            headers=headers or {},
            defaults={"timeout": timeout, "wait": wait, "retries": retries},
            http=http,
        )

    def __repr__(self) -> str:
        return f"<TidesClient {self._session.base_url}>"

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

        `await client.with_raw_response(client.alarms.list)` has the status, the headers and
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
    def stations(self) -> Stations:
        """Stations."""
        from .sections.stations import Stations

        return Stations(self._session)

    @cached_property
    def tables(self) -> Tables:
        """Tables."""
        from .sections.tables import Tables

        return Tables(self._session)

    @cached_property
    def alarms(self) -> Alarms:
        """Alarms."""
        from .sections.alarms import Alarms

        return Alarms(self._session)


class SyncTidesClient:
    """The same for programs that are not asynchronous: see TidesClient.

    A thread of its own does the work. Several threads may call.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        token: str | None = None,
        headers: Mapping[str, str | None] | None = None,
        timeout: float | Timeouts = 30.0,
        wait: float = 30.0,
        retries: int = 2,
        on_state: Callable[[str], None] | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        self._closed = False
        self._root = self
        self._client = TidesClient(
            base_url,
            token=token,
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
    def stations(self) -> _sync_stations_.Stations:
        """Stations."""
        from .sync.stations import Stations

        return Stations(self._portal, self._client.stations)

    @cached_property
    def tables(self) -> _sync_tables_.Tables:
        """Tables."""
        from .sync.tables import Tables

        return Tables(self._portal, self._client.tables)

    @cached_property
    def alarms(self) -> _sync_alarms_.Alarms:
        """Alarms."""
        from .sync.alarms import Alarms

        return Alarms(self._portal, self._client.alarms)


def _raw(kept: Kept, data: _T) -> RawAnswer[_T]:
    if kept.reply is None:
        raise TypeError("with_raw_response takes a method that sends a request")
    return RawAnswer(kept.reply.status_code, kept.reply.headers, data)


def _given(value: str | None, name: str) -> str:
    """What was given, else what the environment says."""
    told = value if value is not None else os.environ.get(f"TIDES_{name}")
    if told is None:
        raise ValueError(f"no server: give its URL, or set TIDES_{name}")
    return told


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
