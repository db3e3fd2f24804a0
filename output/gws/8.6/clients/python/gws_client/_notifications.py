"""Notifications as typed events, over one Bayeux session for a client."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

from ._base import encode, log
from ._bayeux import Bayeux, BayeuxError, Message, Receiver, Subscription
from ._session import Call, CallOptions, Session
from .errors import NoEvent, NotificationError
from .events import CHANNELS, REFERENCE, Event, name_of, read

PATH: str = "/api/v2/notifications"
PATTERNS: Sequence[str] = (
    "/v2/me/*",
)
"""Patterns of channels that the documentation subscribes to."""

E = TypeVar("E")
_KEPT = 10_000  # events that one stream holds for a reader that is slow


class Stream:
    """The events of some channels, in order: iterate over it, or enter it first.

    To enter it subscribes; leaving it, or `aclose`, ends the subscription.
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

    def __aiter__(self) -> Self:
        return self

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
        self._owner.streams.discard(self)
        subscriptions, self._subscriptions = self._subscriptions, []
        for one in subscriptions:
            await self._owner.unsubscribe(one)
        self._arrived.set()

    def _receive(self, channel: str, data: object) -> None:
        if len(self._events) >= self._kept:
            said = f"{self._kept} events of {channel} were not read in time"
            self.fail(NotificationError(said))
            return
        if self._failure is None:
            self._events.append(read(data))
            self._arrived.set()

    def fail(self, error: Exception) -> None:
        """End the stream with an error, once what has arrived is read."""
        self._failure = self._failure or error
        self._arrived.set()


class Notifications:
    """The streams of a client. Call it with channels: `notifications("/v2/me/calls")`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bayeux: Bayeux | None = None
        self._starting = asyncio.Lock()
        self._held: dict[str, Subscription] = {}
        self.streams: set[Stream] = set()

    def __call__(self, *channels: str, kept: int = _KEPT) -> Stream:
        """The events of these channels; `*` and `**` at the end stand for one level and for all.

        Without channels, those that the documentation subscribes to. `kept`: how many events may
        wait for their reader; one that is slower than that gets an error, and misses nothing silently.
        """
        return Stream(self, channels or PATTERNS or tuple(all_channels()), kept)

    async def subscribe(self, channel: str, receiver: Receiver) -> Subscription:
        """Subscribe to a channel or a pattern; the session of Bayeux begins with the first one."""
        try:
            return await (await self._connected()).subscribe(channel, receiver)
        except BayeuxError as error:
            raise NotificationError(str(error)) from error

    async def _connected(self) -> Bayeux:
        async with self._starting:
            if self._bayeux is None:
                if not PATH:
                    raise NotificationError("the documentation names no URL for notifications")
                made = Bayeux(self._post, renew=self._session.renew, on_state=self._on_state)
                await self._session.ready()
                await made.start()
                self._bayeux = made
            return self._bayeux

    async def unsubscribe(self, subscription: Subscription) -> None:
        """End a subscription, if there is still something to end."""
        if self._bayeux is not None:
            try:
                await self._bayeux.unsubscribe(subscription)
            except Exception as error:  # noqa: BLE001 - the server forgets it with the session
                log.info("unsubscribing: %s", error)

    async def call(self, call: Call, options: CallOptions | None, kind: type[E]) -> E:
        """Send the request and give the event of that type that tells its outcome.

        It is the one with the reference of the answer. Where answer or event have none, it is the
        first that mentions an identifier of the request's path; where the path has none either, it
        is the first. Whether it comes before the answer or after it makes no difference.
        """
        given: CallOptions = options or {}
        name = name_of(kind)
        channels = call.follow.get(name) or CHANNELS.get(name) or PATTERNS
        if not channels:
            said = f"the documentation names no channel of {name}"
            raise NotificationError(f"{call.operation}: {said}")
        await self._hold(channels)
        async with Stream(self, channels, _KEPT) as stream:
            response = await self._session.send(call, options)
            reference = getattr(response, REFERENCE, None) if REFERENCE else None
            seconds = given.get("wait", self._session.wait)
            try:
                async with asyncio.timeout(seconds):
                    async for event in stream:
                        if isinstance(event, kind) and _answers(event, reference, call):
                            return event
            except TimeoutError:
                pass
        with_it = "" if reference is None else f" with reference {reference!r}"
        said = f"no {name}{with_it} came within {seconds:g} s"
        raise NoEvent(said, operation=call.operation, response=response)

    async def close(self) -> None:
        """End every stream and the session of Bayeux."""
        async with self._starting:
            bayeux, self._bayeux = self._bayeux, None
        self._held.clear()
        if bayeux is not None:
            await bayeux.close()
        for stream in [*self.streams]:
            await stream.aclose()

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
        if state == "refused":
            for stream in [*self.streams]:
                stream.fail(NotificationError("the server refuses to send notifications"))


def _answers(event: object, reference: object, call: Call) -> bool:
    """Whether an event tells the outcome of a request."""
    mine = getattr(event, REFERENCE, None) if REFERENCE else None
    if reference is not None and mine is not None:
        return str(mine) == str(reference)
    wanted = {str(value) for value in call.values.values()}
    return not wanted or not wanted.isdisjoint(_identifiers(encode(event)))


def _identifiers(value: object) -> Iterator[str]:
    """Every text of a JSON value that may identify something, and what URIs end with."""
    match value:
        case str():
            yield value
            yield value.rstrip("/").rpartition("/")[2]
        case dict():
            for one in value.values():
                yield from _identifiers(one)
        case list():
            for one in value:
                yield from _identifiers(one)


def all_channels() -> Mapping[str, None]:
    """Every channel that the documentation names for an event."""
    return dict.fromkeys(channel for channels in CHANNELS.values() for channel in channels)


def _ignore(channel: str, data: Any) -> None:
    """Receives what nobody reads."""
