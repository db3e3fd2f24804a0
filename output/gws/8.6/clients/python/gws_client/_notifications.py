"""Notifications as typed events, over one Bayeux session for a client."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

from ._base import Model, encode, log
from ._bayeux import Bayeux, BayeuxError, Message, Receiver, Subscription
from ._call import Call, CallOptions
from ._session import Session
from .errors import ClientClosed, FailureEvent, NoEvent, NotificationError
from .events import (
    CHANNELS,
    FAILURES,
    REFERENCE,
    TYPES,
    Event,
    UnknownEvent,
    name_of,
    read,
    reference_of,
)

PATH: str = "/api/v2/notifications"
PATTERNS: Sequence[str] = (
    "/v2/me/*",
)
"""Patterns of channels that the documentation subscribes to."""

E = TypeVar("E", bound=Model)
_KEPT = 10_000  # events that one stream holds for a reader that is slow


class Stream:
    """The events of some channels, in order: iterate over it, or enter it first.

    To enter it subscribes; leaving it, or `aclose`, ends the subscription. A loop over a stream
    that was not entered does both.
    """

    def __init__(self, owner: Notifications, channels: Sequence[str], kept: int) -> None:
        self._owner = owner
        self._channels = channels
        self._kept = kept
        self._events: deque[Event] = deque()
        self._arrived = asyncio.Event()
        self._failure: Exception | None = None
        self._subscriptions: list[Subscription] = []
        self._entered = False
        self._closed = False

    @property
    def is_closed(self) -> bool:
        """Whether its subscription has been ended."""
        return self._closed

    async def __aenter__(self) -> Self:
        if not self._entered:
            self._entered = True
            try:
                self._owner.streams.add(self)
                for channel in dict.fromkeys(self._channels):
                    subscription = await self._owner.subscribe(channel, self._receive)
                    self._subscriptions.append(subscription)
            except BaseException:
                await self.aclose()
                raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __aiter__(self) -> AsyncIterator[Event]:
        return self if self._entered else self._loop()

    async def _loop(self) -> AsyncIterator[Event]:
        async with self:
            while True:
                try:
                    yield await self.__anext__()
                except StopAsyncIteration:
                    return

    async def __anext__(self) -> Event:
        if not self._entered:
            await self.__aenter__()
        while True:
            if self._events:
                return self._events.popleft()
            if self._failure is not None:
                raise self._failure
            if self._closed:
                raise StopAsyncIteration
            self._arrived.clear()
            await self._arrived.wait()

    async def aclose(self) -> None:
        """End the subscriptions. Events that have arrived can still be read."""
        self._closed = True
        self._arrived.set()
        self._owner.streams.discard(self)
        subscriptions, self._subscriptions = self._subscriptions, []
        for one in subscriptions:
            await self._owner.unsubscribe(one)

    def _receive(self, channel: str, data: object) -> None:
        if self._failure is not None or self._closed:
            return
        if len(self._events) >= self._kept:
            said = f"{self._kept} events of {channel} were not read in time"
            self.fail(NotificationError(said))
            return
        self._events.append(read(data))
        self._arrived.set()

    def fail(self, error: Exception) -> None:
        """End the stream with an error, once what has arrived is read."""
        self._failure = self._failure or error
        self._arrived.set()


class Notifications:
    """The streams of a client. Call it with channels: `notifications("/v2/me/calls")`."""

    def __init__(self, session: Session, on_state: Callable[[str], None] | None = None) -> None:
        self._session = session
        self._told = on_state
        self._bayeux: Bayeux | None = None
        self._starting = asyncio.Lock()
        self._held: dict[str, Subscription] = {}
        self._closed = False
        self.streams: set[Stream] = set()

    def __call__(self, *channels: str, kept: int = _KEPT) -> Stream:
        """The events of these channels; `*` and `**` at the end stand for one level and for all.

        Without channels, those that the documentation subscribes to. `kept`: how many events may
        wait for their reader; one that is slower gets an error, so that it misses none unheard.
        """
        return Stream(self, channels or PATTERNS or tuple(all_channels()), kept)

    async def subscribe(self, channel: str, receiver: Receiver) -> Subscription:
        """Subscribe to a channel or a pattern; the session of Bayeux begins with the first one."""
        seconds = self._session.timeout
        try:
            async with asyncio.timeout(seconds):
                return await (await self._connected()).subscribe(channel, receiver)
        except TimeoutError as error:
            said = f"no subscription to {channel} within {seconds:g} s"
            raise NotificationError(said) from error
        except BayeuxError as error:
            raise NotificationError(str(error)) from error

    async def _connected(self) -> Bayeux:
        """The session of Bayeux, which begins anew where it has ended."""
        async with self._starting:
            if self._closed:
                raise ClientClosed("this client is closed")
            if not PATH:
                raise NotificationError("the documentation names no URL for notifications")
            if self._bayeux is None or self._bayeux.is_closed:
                self._held.clear()
                self._bayeux = Bayeux(
                    self._post,
                    timeout=self._session.timeout,
                    renew=self._session.renew,
                    on_state=self._on_state,
                )
            if not self._bayeux.is_running:
                await self._session.ready()
                await self._bayeux.start()
            return self._bayeux

    async def unsubscribe(self, subscription: Subscription) -> None:
        """End a subscription, if there is still something to end."""
        if self._bayeux is not None:
            await self._bayeux.unsubscribe(subscription)

    async def call(self, call: Call, options: CallOptions | None, kind: type[E]) -> E:
        """Send the request and give the event of that type that tells its outcome.

        It is the one with the reference of the answer. Where answer or event have none, it is the
        first that mentions an identifier of the request's path; where the path has none either, it
        is the first. Whether it comes before the answer or after it makes no difference.
        """
        given: CallOptions = options or {}
        name = name_of(kind)
        if kind is not UnknownEvent and kind not in TYPES.values():
            raise TypeError(f"{kind!r} is no event of this API")
        channels = call.follow.get(name) or CHANNELS.get(name) or PATTERNS
        if not channels:
            said = f"the documentation names no channel of {name}"
            raise NotificationError(f"{call.operation}: {said}")
        await self._hold(channels)
        async with Stream(self, channels, _KEPT) as stream:
            response = await self._session.send(call, options)
            seconds = given.get("wait", self._session.wait)
            try:
                return await _outcome(stream, call, kind, response, seconds)
            except (NoEvent, FailureEvent):
                raise
            except NotificationError as error:  # the call itself went well
                said = str(error)
                raise NoEvent(said, operation=call.operation, response=response) from error

    async def close(self) -> None:
        """End every stream and the session of Bayeux."""
        self._closed = True
        for stream in [*self.streams]:
            await stream.aclose()
        self._held.clear()
        if self._bayeux is not None:
            await self._bayeux.close()

    async def _hold(self, channels: Sequence[str]) -> None:
        """Stay subscribed: the next call that waits for an event needs no round trip for it."""
        for channel in channels:
            if channel not in self._held:
                self._held[channel] = await self.subscribe(channel, _ignore)

    async def _post(self, messages: list[Message], timeout: float) -> list[Message]:
        answer: list[Message] = await self._session.post(PATH, messages, timeout)
        return answer

    def _on_state(self, state: str) -> None:
        log.info("notifications: %s", state)
        if self._told is not None:
            self._told(state)
        if state in ("refused", "closed") and not self._closed:
            why = "the server refuses to send notifications"
            why = why if state == "refused" else "what received notifications was cancelled"
            for stream in [*self.streams]:
                stream.fail(NotificationError(why))


def all_channels() -> Mapping[str, None]:
    """Every channel that the documentation names for an event."""
    return dict.fromkeys(channel for channels in CHANNELS.values() for channel in channels)


async def _outcome(stream: Stream, call: Call, kind: type[E], response: object, wait: float) -> E:
    """The event of the stream that tells what became of a request."""
    reference = reference_of(response)
    wanted = {str(value) for value in call.values.values()}
    candidate: E | None = None
    name = name_of(kind)
    with_it = "" if reference is None else f" with reference {reference!r}"
    said = f"no {name}{with_it} came within {wait:g} s"
    try:
        async with asyncio.timeout(wait):
            async for event in stream:
                mine = reference_of(event)
                if reference is not None and mine is not None:
                    if str(mine) != str(reference):
                        continue
                    if isinstance(event, kind):
                        return event
                    if isinstance(event, FAILURES):
                        operation = call.operation
                        raise FailureEvent(event, operation=operation, response=response)
                elif isinstance(event, kind) and _mentions(event, wanted):
                    if reference is None or REFERENCE not in kind.model_fields:
                        return event
                    candidate = candidate or event  # one with the reference may be still to come
            said = f"the client was closed before a {name} came"
    except TimeoutError:
        pass
    if candidate is not None:
        return candidate
    raise NoEvent(said, operation=call.operation, response=response)


def _mentions(event: object, wanted: set[str]) -> bool:
    """Whether an event names one of these; if there are none, any event does."""
    return not wanted or not wanted.isdisjoint(_identifiers(encode(event)))


def _identifiers(value: object) -> Iterator[str]:
    """Every text of a JSON value that may identify something, and what URIs end with."""
    match value:
        case str():
            yield value
            yield value.rstrip("/").rpartition("/")[2]
        case int() | float():
            yield str(value)
        case dict():
            for one in value.values():
                yield from _identifiers(one)
        case list():
            for one in value:
                yield from _identifiers(one)


def _ignore(channel: str, data: Any) -> None:
    """Receives what nobody reads."""
