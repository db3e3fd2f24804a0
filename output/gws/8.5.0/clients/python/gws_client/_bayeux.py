"""A client of Bayeux 1.0 (CometD) over long polling; asyncio and the standard library alone.

Sections are those of the Bayeux Specification 1.0.0 (https://docs.cometd.org). What it leaves open,
advice `timeout` and `maxInterval`, is as the servers and clients of CometD have it.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

__all__ = [
    "Bayeux",
    "BayeuxError",
    "HandshakeRefused",
    "Message",
    "Receiver",
    "Send",
    "Subscription",
    "SubscriptionRefused",
]

Message = dict[str, Any]

# Posts Bayeux messages as a JSON array to the URL of the server, gives the array that comes back.
# The second argument is how many seconds the answer may take. It raises whatever it likes.
Send = Callable[[list[Message], float], Awaitable[list[Message]]]

# Is given channel and data of an event, in the event loop; it must not block.
Receiver = Callable[[str, Any], None]

HANDSHAKE = "/meta/handshake"
CONNECT = "/meta/connect"
SUBSCRIBE = "/meta/subscribe"
UNSUBSCRIBE = "/meta/unsubscribe"
DISCONNECT = "/meta/disconnect"
LONG_POLLING = "long-polling"

UNKNOWN_CLIENT = 402
LOST_SESSION = (401, UNKNOWN_CLIENT, 403)  # of HTTP: log in again, then shake hands again

POLL = 60.0  # seconds that a server may hold a poll if it does not tell; CometD's clients assume it
LONGEST_ADVICE = 86_400_000  # ms; a server that advises more than a day is not believed
LAST_WORDS = 5.0  # seconds for the goodbye: nobody waits longer for it when he closes
DOUBLINGS = 30  # no need to count further; 2.0 ** 1024 raises

_log = logging.getLogger(__name__)


class BayeuxError(Exception):
    """What the server said, or failed to say, that ends a request; `reply` is its message."""

    def __init__(self, message: str, reply: Message | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.reply = reply


class HandshakeRefused(BayeuxError):
    """The server wants no session of this client: no use to ask again."""


class SubscriptionRefused(BayeuxError):
    """The server does not let this client subscribe to a channel."""


@dataclass(frozen=True, eq=False)
class Subscription:
    """One receiver of the events on the channels that a pattern matches."""

    pattern: str
    receiver: Receiver


@dataclass
class _Advice:
    """What the server advised in this session and has not changed since (3.6), in seconds."""

    interval: float = 0.0
    timeout: float | None = None
    max_interval: float | None = None


class Bayeux:
    """A session with a Bayeux server that outlives lost connections and restarts of the server.

    `timeout` is how many seconds any answer may take, a poll so much longer than the server may
    hold it. `max_backoff` is the longest pause in seconds between attempts, besides what the server
    advises. `renew` is awaited when the server has forgotten who we are, before the next handshake:
    log in there, for fresh cookies and tokens. If it raises, it is asked again after a pause; if it
    raises HandshakeRefused, that ends the session as a server's refusal does.

    `on_state` is told "connected", "lost" (events may be missing from here on), "connected" again,
    "refused" when the server wants no more, and "closed".
    """

    def __init__(
        self,
        send: Send,
        *,
        timeout: float = 30.0,
        max_backoff: float = 30.0,
        renew: Callable[[], Awaitable[None]] | None = None,
        on_state: Callable[[str], None] | None = None,
    ) -> None:
        self._send = send
        self._timeout = timeout
        self._max_backoff = max_backoff
        self._renew = renew
        self._on_state = on_state

        self._ids = itertools.count(1)
        self._subscriptions: list[Subscription] = []
        self._state = ""
        self._closed = False
        self._running = False
        self._task: asyncio.Task[None] | None = None

        self._client_id: str | None = None
        self._advice = _Advice()
        self._held: set[str] = set()  # patterns that the server confirmed in this session
        self._known: dict[str, None] = {}  # those that it confirmed in any, in that order
        self._stale = False  # renew before the next handshake
        self._brief = True  # the next connect is to come back at once
        self._failures = 0  # since a poll went well
        self._failing_since: float | None = None

        self._starting = asyncio.Lock()
        self._closing = asyncio.Lock()
        self._talking = asyncio.Lock()  # one request beside the poll: two connections (1.4.6)
        self._settled = asyncio.Event()  # subscriptions are as they should be; or all is over
        self._limits: set[asyncio.Timeout] = set()  # of the requests that are under way

    @property
    def client_id(self) -> str | None:
        """The name that the server gave this session (3.5); None while there is none."""
        return self._client_id

    @property
    def is_connected(self) -> bool:
        """Whether the last that was heard of the server was good."""
        return self._state == "connected"

    @property
    def is_running(self) -> bool:
        """Whether the connection is being kept, be it lost for the moment."""
        return self._running and not self._closed

    @property
    def is_closed(self) -> bool:
        """Whether all is over for good."""
        return self._closed

    async def start(self) -> None:
        """Shakes hands (4.1) and keeps the connection from then on; does nothing if it does.

        Raises HandshakeRefused, or what went wrong: the first handshake is tried once. A session
        that ended as refused may be started again, with the subscriptions that it had.
        """
        async with self._starting:
            self._must_be_open()
            if self._running:
                return
            self._stale = False
            self._failures = 0
            try:
                await self._shake_hands(first=True)
            except Exception:
                self._must_be_open()  # it was close() that cut the request
                raise
            if self._closed:  # it came too late to cut it
                await self._say_goodbye()
                self._must_be_open()
            self._running = True
            self._task = asyncio.create_task(self._run(), name="bayeux")
            self._tell("connected")

    async def subscribe(self, pattern: str, receiver: Receiver) -> Subscription:
        """Gives the receiver all events on the channels of a pattern (4.5).

        The server is asked once for a pattern, however many receive it. While the session is lost,
        this waits for the next one. Raises SubscriptionRefused, or what `send` raised.
        """
        self._must_run()
        subscription = Subscription(pattern, receiver)
        self._subscriptions.append(subscription)  # before the reply: it may bring events
        try:
            await self._hold(pattern)
        except BaseException:
            if subscription in self._subscriptions:
                self._subscriptions.remove(subscription)
            if not self._is_received(pattern):
                self._known.pop(pattern, None)
            raise
        return subscription

    async def unsubscribe(self, subscription: Subscription) -> None:
        """Ends a subscription at once; the last of its pattern ends it at the server too (4.6).

        If the server can't be told, it may go on to send what nobody receives; that is logged.
        """
        if subscription not in self._subscriptions:
            return
        self._subscriptions.remove(subscription)
        pattern = subscription.pattern
        if not self._is_received(pattern):
            self._known.pop(pattern, None)
        async with self._talking:
            if self._is_received(pattern) or pattern not in self._held or not self._running:
                return
            self._held.discard(pattern)
            message = self._message(UNSUBSCRIBE, subscription=pattern)
            client_id = self._client_id
            try:
                reply = await self._ask(message)
            except Exception as error:  # noqa: BLE001 - `send` may raise anything
                if not self._closed:
                    _log.warning("%s is not unsubscribed at the server: %r", pattern, error)
                return
            if _code(reply) == UNKNOWN_CLIENT and client_id == self._client_id:
                self._lose_session(stale=True)
            elif not _successful(reply):
                _log.warning("the server keeps the subscription to %s: %s", pattern, reply)

    async def close(self) -> None:
        """Ends all for good: the poll at once, the session as far as the server hears it (4.4)."""
        self._closed = True  # from here on no receiver is called
        task = self._task
        if task is asyncio.current_task():  # in `renew`: nobody can wait for himself
            self._cut()
            return
        async with self._closing:
            try:
                if task is not None and not task.done():
                    task.cancel()
                    await asyncio.wait([task])
                self._cut()  # the others; who is cancelled twice can't tidy up his connection
                await self._say_goodbye()
            finally:
                self._end("closed")

    # The loop

    async def _run(self) -> None:
        """Keeps exactly one /meta/connect at the server until it refuses or somebody closes."""
        end = "closed"
        try:
            while not self._closed:
                try:
                    await self._turn()
                    pause = self._advice.interval
                except HandshakeRefused as error:
                    _log.error("the session is over: %s", error)
                    end = "refused"
                    return
                except Exception as error:  # noqa: BLE001 - `send` and `renew` may raise anything
                    pause = self._failed(error)
                if not self._closed:
                    await asyncio.sleep(pause)
        finally:
            self._closed = self._closed or end == "closed"  # cancelled with all other tasks
            if not self._closing.locked():  # else close() does it, after the goodbye
                self._end(end)

    async def _turn(self) -> None:
        """A session if there is none, its subscriptions if they are missing, then one poll."""
        if self._client_id is None:
            renewed = self._stale and self._renew is not None
            if self._stale and self._renew is not None:
                await self._renew()
                self._must_be_open()
            self._stale = False
            await self._shake_hands(renewed=renewed)
        if not self._settled.is_set():
            await self._subscribe_again()
        await self._connect()

    def _failed(self, error: Exception) -> float:
        """Draws the consequences of a turn that failed; gives the pause before the next one."""
        now = asyncio.get_running_loop().time()
        if self._failing_since is None:
            self._failing_since = now
        if _status(error) in LOST_SESSION:
            self._lose_session(stale=True)
        elif self._client_id is not None and now - self._failing_since > self._expiry():
            self._lose_session(stale=False)  # the server has forgotten it by now
        self._failures += 1
        self._brief = True
        pause = self._advice.interval + self._backoff()
        level = logging.WARNING if self._failures == 1 else logging.INFO
        _log.log(level, "the connection is lost, next attempt in %.3g s: %r", pause, error)
        self._tell("lost")
        return pause

    def _backoff(self) -> float:
        """0, 1, 2, 4 … seconds: most losses are over at once, all else should not be hurried."""
        if self._failures <= 1:
            return 0.0
        return min(self._max_backoff, 2.0 ** min(self._failures - 2, DOUBLINGS))

    def _expiry(self) -> float:
        """After how many seconds of failures the session is gone at the server as well."""
        advice = self._advice
        held = POLL if advice.timeout is None else advice.timeout
        if advice.max_interval is None:
            return held
        return held + advice.interval + advice.max_interval

    async def _shake_hands(self, *, first: bool = False, renewed: bool = False) -> None:
        """Gets a session (4.1). Only the first handshake is given up for any refusal."""
        message = {
            "id": str(next(self._ids)),
            "channel": HANDSHAKE,
            "version": "1.0",
            "minimumVersion": "1.0",
            "supportedConnectionTypes": [LONG_POLLING],
        }
        reply = await self._ask(message)
        told = _reconnect(reply)
        if not _successful(reply):
            denied = _code(reply) in (401, 403) and told is None
            if first or told == "none" or (denied and (renewed or self._renew is None)):
                raise HandshakeRefused(f"the handshake is refused: {_error(reply)}", reply)
            self._stale = self._stale or denied
            raise BayeuxError(f"the handshake failed: {_error(reply)}", reply)
        types = reply.get("supportedConnectionTypes")
        if told == "none" or (isinstance(types, list) and LONG_POLLING not in types):
            raise HandshakeRefused("the server has no long polling for this client", reply)
        client_id = reply.get("clientId")
        if not isinstance(client_id, str) or not client_id:
            raise BayeuxError("the reply to the handshake has no clientId", reply)
        self._client_id = client_id
        self._advice = _Advice()  # that of the last session does not count in this one
        self._heed(reply)
        self._held.clear()
        self._settled.clear()
        self._brief = True
        self._failing_since = None

    async def _subscribe_again(self) -> None:
        """Tells a new session all patterns in one request; one that is refused keeps no other."""
        async with self._talking:
            patterns = [*self._known]  # not those that still wait: each is asked for by itself
            messages = [self._message(SUBSCRIBE, subscription=one) for one in patterns]
            replies = await self._request(messages, self._timeout) if messages else []
            if messages and not any(replies):
                raise BayeuxError("no reply to the subscriptions came back")
            for pattern, reply in zip(patterns, replies, strict=True):
                if reply is not None and _successful(reply):
                    self._held.add(pattern)
                elif reply is not None and _session_is_gone(reply):
                    self._lose_session(stale=_code(reply) == UNKNOWN_CLIENT)
                    raise BayeuxError("the new session is lost again", reply)
                else:
                    _log.error("%s is not subscribed to again: %s", pattern, reply)
            self._settled.set()

    async def _connect(self) -> None:
        """One poll (4.2). The first after a handshake or a failure only asks how things are."""
        brief = self._brief
        message = self._message(CONNECT, connectionType=LONG_POLLING)
        seconds = self._timeout
        if brief:
            message["advice"] = {"timeout": 0}
        else:
            seconds += POLL if self._advice.timeout is None else self._advice.timeout
        client_id = self._client_id
        reply = await self._ask(message, seconds)
        if client_id != self._client_id:
            raise BayeuxError("another request found the session lost")
        told = _reconnect(reply)
        if told == "none":
            raise HandshakeRefused(f"the server ends the session: {_error(reply)}", reply)
        denied = not _successful(reply) and _code(reply) in LOST_SESSION
        if told == "handshake" or (denied and told is None):
            self._lose_session(stale=denied)
            raise BayeuxError(f"the server wants a new handshake: {_error(reply)}", reply)
        if not _successful(reply):
            raise BayeuxError(f"the server refused to connect: {_error(reply)}", reply)
        self._brief = False
        self._failing_since = None
        if not brief:  # or handshakes in vain, each with a brief success, would know no pause
            self._failures = 0
        self._tell("connected")

    # Subscriptions

    async def _hold(self, pattern: str) -> None:
        """Returns when the server has confirmed the pattern, in whatever session."""
        refused = False
        while True:
            await self._settled.wait()
            async with self._talking:
                self._must_run()
                if pattern in self._held:
                    self._known[pattern] = None  # unsubscribed while this one waited, perhaps
                    return
                if not self._settled.is_set():
                    continue  # lost while others talked
                client_id = self._client_id
                try:
                    reply = await self._ask(self._message(SUBSCRIBE, subscription=pattern))
                except Exception as error:  # `send` may raise anything
                    self._must_run()  # closed meanwhile, and so cut
                    if client_id != self._client_id:
                        continue  # cut because the session is lost
                    if _status(error) not in LOST_SESSION or refused:
                        raise
                    refused = True  # the next session may heal it, but only that
                    self._lose_session(stale=True)
                    continue
                if client_id != self._client_id:
                    continue
                if _successful(reply):
                    self._held.add(pattern)
                    self._known[pattern] = None
                    return
                if not _session_is_gone(reply) or refused:
                    text = f"no subscription to {pattern}: {_error(reply)}"
                    raise SubscriptionRefused(text, reply)
                refused = True
                self._lose_session(stale=_code(reply) == UNKNOWN_CLIENT)

    def _is_received(self, pattern: str) -> bool:
        return any(one.pattern == pattern for one in self._subscriptions)

    def _deliver(self, channel: str, data: Any) -> None:
        """Gives an event to all whose pattern matches (5.2); no receiver can harm another one."""
        for subscription in [*self._subscriptions]:
            if not _matches(subscription.pattern, channel):
                continue
            try:
                subscription.receiver(channel, data)
            except Exception:  # noqa: BLE001 - it is the receiver's own affair
                _log.exception("a receiver of %s failed on %s", subscription.pattern, channel)

    # Requests

    def _message(self, channel: str, **members: Any) -> Message:
        common = {"id": str(next(self._ids)), "channel": channel, "clientId": self._client_id}
        return common | members

    async def _ask(self, message: Message, seconds: float | None = None) -> Message:
        """The reply to a message."""
        limit = self._timeout if seconds is None else seconds
        (reply,) = await self._request([message], limit)
        if reply is None:
            raise BayeuxError(f"no reply to {message['channel']} came back")
        return reply

    async def _request(self, sent: list[Message], seconds: float) -> list[Message | None]:
        """Sends messages; delivers and heeds all that comes back; gives the reply to each."""
        async with asyncio.timeout(seconds) as limit:
            with self._under_way(limit):
                received: Any = await self._send(sent, seconds)  # as a server may send anything
        if not isinstance(received, list):
            raise BayeuxError(f"the answer is no array of messages but {type(received).__name__}")
        messages: list[Message] = [one for one in received if isinstance(one, dict)]
        for message in messages:
            if self._closed:
                break
            channel = message.get("channel")
            if not isinstance(channel, str):
                continue
            if channel.startswith("/meta/"):
                self._heed(message)
            elif "data" in message:
                self._deliver(channel, message["data"])
        return [_reply_to(one, messages) for one in sent]

    @contextmanager
    def _under_way(self, limit: asyncio.Timeout) -> Iterator[None]:
        self._limits.add(limit)
        try:
            yield
        finally:
            self._limits.discard(limit)

    def _cut(self) -> None:
        """Ends all requests that are under way: for each of them its time is over now."""
        now = asyncio.get_running_loop().time()
        for limit in self._limits:
            if not limit.expired():
                limit.reschedule(now)

    def _heed(self, message: Message) -> None:
        """Keeps the advice of a message, but `reconnect`: that is for those who await it (3.6)."""
        advice = message.get("advice")
        if not isinstance(advice, dict):
            return
        interval, timeout, longest = (
            _seconds(advice.get(name)) for name in ("interval", "timeout", "maxInterval")
        )
        if interval is not None:
            self._advice.interval = interval
        if timeout is not None:
            self._advice.timeout = timeout
        if longest is not None:
            self._advice.max_interval = longest

    # States

    def _lose_session(self, *, stale: bool) -> None:
        """The server no longer knows the session: what was asked in its name is cut."""
        self._client_id = None
        self._stale = self._stale or stale
        self._held.clear()
        self._settled.clear()
        self._cut()

    async def _say_goodbye(self) -> None:
        if self._client_id is None:
            return
        message = self._message(DISCONNECT)
        self._client_id = None
        try:
            await self._ask(message, min(self._timeout, LAST_WORDS))
        except Exception as error:  # noqa: BLE001 - we are going anyway
            _log.debug("the server did not hear the goodbye: %r", error)

    def _end(self, state: str) -> None:
        self._running = False
        self._client_id = None
        self._held.clear()
        self._settled.set()  # who waits for a session learns that there will be none
        self._tell(state)

    def _tell(self, state: str) -> None:
        if state == self._state or self._state == "closed":
            return
        if self._closed and state != "closed":
            return
        self._state = state
        if self._on_state is not None:
            try:
                self._on_state(state)
            except Exception:  # noqa: BLE001 - as for receivers
                _log.exception("who is told of states failed on %r", state)

    def _must_be_open(self) -> None:
        if self._closed:
            raise BayeuxError("the client is closed")

    def _must_run(self) -> None:
        self._must_be_open()
        if not self._running:
            refused = self._state == "refused"
            raise BayeuxError("the server refused the session" if refused else "not started")


def _reply_to(sent: Message, messages: Sequence[Message]) -> Message | None:
    """The reply among the messages; servers that leave out the id (3.8) are understood too."""
    same = [one for one in messages if one.get("channel") == sent["channel"]]
    for one in same:
        if str(one.get("id")) == sent["id"]:
            return one
    for one in same:
        if one.get("id") is None and one.get("subscription") in (None, sent.get("subscription")):
            return one
    return None


def _matches(pattern: str, channel: str) -> bool:
    """Whether a pattern is of a channel: `*` is one last segment, `**` any number (2.2.1)."""
    folder, _, last = pattern.rpartition("/")
    if last == "**":
        return channel.startswith(f"{folder}/")
    if last == "*":
        return channel.rpartition("/")[0] == folder
    return channel == pattern


def _successful(reply: Message) -> bool:
    return reply.get("successful") is True


def _reconnect(reply: Message) -> str | None:
    """What the reply advises to do next (3.6.1); None if it says nothing that we know."""
    advice = reply.get("advice")
    told = advice.get("reconnect") if isinstance(advice, dict) else None
    return told if told in ("retry", "handshake", "none") else None


def _session_is_gone(reply: Message) -> bool:
    """Whether the reply to a subscription says so; 403 speaks of the channel there."""
    return _code(reply) == UNKNOWN_CLIENT or _reconnect(reply) == "handshake"


def _code(reply: Message) -> int | None:
    """The number of an error `402::Unknown client` (3.14)."""
    digits = _error(reply)[:3]
    return int(digits) if digits.isascii() and digits.isdigit() else None


def _error(reply: Message) -> str:
    error = reply.get("error")
    return error if isinstance(error, str) else ""


def _status(error: Exception) -> int | None:
    """The HTTP status that an exception of `send` tells, as ours or httpx's or requests' do."""
    found = getattr(error, "status", None)
    if found is None:
        found = getattr(getattr(error, "response", None), "status_code", None)
    return found if isinstance(found, int) else None


def _seconds(milliseconds: object) -> float | None:
    """A time of an advice; None for what can't be one."""
    if isinstance(milliseconds, bool) or not isinstance(milliseconds, int | float):
        return None
    return milliseconds / 1000 if 0 <= milliseconds <= LONGEST_ADVICE else None
