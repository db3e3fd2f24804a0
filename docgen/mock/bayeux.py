"""The server's side of Bayeux 1.0, without any I/O: messages go in with the time, replies come out.

A session goes through the states of TABLE; what is not in it is refused in words of the protocol.
Whoever serves it holds the reply to a connect until `Broker.is_due` says so.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any

from attrs import define, field, frozen

Message = dict[str, Any]

VERSION = "1.0"
_CHANNEL = re.compile(r"(?:/[A-Za-z0-9\-_!~()$@.+]+)*/(?:\*\*?|[A-Za-z0-9\-_!~()$@.+]+)")
_LONGEST_CHANNEL = 1_000
_BETWEEN_SWEEPS = 1.0  # seconds
UNKNOWN_CLIENT = "402::Unknown client"


class State(Enum):
    """Where a session stands."""

    NONE = "none"  # nobody has shaken hands
    OPEN = "open"  # it has, and polls or does not
    GONE = "gone"


class Event(Enum):
    """What a client does (Bayeux 1.0, 5: meta channels)."""

    HANDSHAKE = "/meta/handshake"
    CONNECT = "/meta/connect"
    SUBSCRIBE = "/meta/subscribe"
    UNSUBSCRIBE = "/meta/unsubscribe"
    DISCONNECT = "/meta/disconnect"


# The state before, what happens, the state after. Everything else is an error 402.
TABLE: Mapping[tuple[State, Event], State] = {
    (State.NONE, Event.HANDSHAKE): State.OPEN,
    (State.OPEN, Event.HANDSHAKE): State.OPEN,
    (State.OPEN, Event.CONNECT): State.OPEN,
    (State.OPEN, Event.SUBSCRIBE): State.OPEN,
    (State.OPEN, Event.UNSUBSCRIBE): State.OPEN,
    (State.OPEN, Event.DISCONNECT): State.GONE,
}


@frozen(kw_only=True)
class Limits:
    """What a server allows: seconds of a poll, of silence, and how much it keeps."""

    timeout: float = 30.0
    silence: float = 60.0
    sessions: int = 10_000
    subscriptions: int = 100  # of a session
    queue: int = 10_000  # messages that wait for a session


@define
class Session:
    """A client that has shaken hands."""

    id: str
    owner: str
    seen: float
    subscriptions: set[str] = field(factory=set)
    queue: deque[Message] = field(factory=deque)
    polls: bool = False
    turn: int = 0  # of the last connect: an older one that is still held ends
    lost: int = 0  # messages that there was no room for


@define
class Reply:
    """What goes back; `waits`: the session whose poll is held, with the reply that ends it."""

    messages: list[Message]
    waits: Session | None = None
    ends: Message = field(factory=dict)
    timeout: float = 0.0
    turn: int = 0


class Broker:
    """All sessions. `new_id` makes the names of clients; `types`: connection types (8.2)."""

    def __init__(
        self,
        new_id: Any,
        limits: Limits | None = None,
        types: Sequence[str] = ("long-polling",),
    ) -> None:
        self.limits = limits or Limits()
        self.types = [*types]
        self._new_id = new_id
        self.sessions: dict[str, Session] = {}
        self.news: set[str] = set()  # sessions that were sent something, or are gone
        self._by_owner: dict[str, dict[str, Session]] = {}
        self._swept = 0.0
        self.faults: list[str] = []  # errors that the next messages get, one each

    def handle(self, messages: Sequence[object], owner: str, now: float) -> Reply:
        """The reply to what came in one request (Bayeux 1.0, 4.1)."""
        self.sweep(now)
        reply = Reply([])
        for message in messages:
            if not isinstance(message, dict):
                reply.messages.append({"successful": False, "error": "400::no message"})
                continue
            self._answer(message, owner, now, reply)
        return reply

    def publish(self, channel: str, data: object, owner: str | None = None) -> int:
        """Queue a message for who is subscribed; how many sessions get it.

        `owner`: of these sessions only; None: of all.
        """
        patterns = {*_patterns_of(channel)}
        count = 0
        mine = self.sessions if owner is None else self._by_owner.get(owner, {})
        for session in mine.values():
            if patterns.isdisjoint(session.subscriptions):
                continue
            count += 1
            self.news.add(session.id)
            if len(session.queue) >= self.limits.queue:
                session.queue.popleft()
                session.lost += 1
            session.queue.append({"channel": channel, "data": data})
        return count

    def finish(self, reply: Reply, now: float) -> list[Message]:
        """The messages that end a held poll: what waits for the session, then its own reply."""
        session = reply.waits
        if session is None:
            return reply.messages
        if session.turn != reply.turn:
            return [*reply.messages, reply.ends]  # what waits is for the connect that came later
        session.polls = False
        session.seen = now
        return [*reply.messages, *_taken(session), reply.ends]

    def is_due(self, reply: Reply) -> bool:
        """Whether there is something to tell on a held poll."""
        session = reply.waits
        if session is None or session.turn != reply.turn:
            return True
        return bool(session.queue) or session.id not in self.sessions

    def give_up(self, reply: Reply) -> None:
        """The client of a held poll is gone: what waits, waits for its next one."""
        if reply.waits is not None and reply.waits.turn == reply.turn:
            reply.waits.polls = False

    def forget(self, owner: str) -> None:
        """Lose the sessions of an owner."""
        for session in [*self._by_owner.get(owner, {}).values()]:
            self._drop(session)

    def sweep(self, now: float) -> None:
        """Forget who has been silent for too long."""
        if now - self._swept < _BETWEEN_SWEEPS:
            return
        self._swept = now
        limit = self.limits.silence + self.limits.timeout
        gone = [one for one in self.sessions.values() if not one.polls and now - one.seen > limit]
        for session in gone:
            self._drop(session)

    def _drop(self, session: Session) -> None:
        del self.sessions[session.id]
        mine = self._by_owner[session.owner]
        del mine[session.id]
        if not mine:
            del self._by_owner[session.owner]
        self.news.add(session.id)

    def _answer(self, message: Message, owner: str, now: float, reply: Reply) -> None:
        channel = message.get("channel")
        base: Message = {"channel": channel, "successful": False}
        if "id" in message:
            base["id"] = message["id"]
        session = self._session(message, owner)
        try:
            event = Event(channel)
        except ValueError:
            reply.messages.append(_refused(base, channel, session))
            return
        if self.faults:
            error = self.faults.pop(0)
            reply.messages.append({**base, "error": error, "advice": _handshake_again(error)})
            return
        state = State.OPEN if session else State.NONE
        after = TABLE.get((state, event))
        if after is None:
            told = {"error": UNKNOWN_CLIENT, "advice": _handshake_again(UNKNOWN_CLIENT)}
            reply.messages.append({**base, **told})
        elif event is Event.HANDSHAKE:
            reply.messages.append(self._shake(message, base, owner, now))
        elif session is not None:
            session.seen = now
            self._do(event, message, base, session, reply)

    def _session(self, message: Message, owner: str) -> Session | None:
        given = message.get("clientId")
        session = self.sessions.get(given) if isinstance(given, str) else None
        return session if session is not None and session.owner == owner else None

    def _shake(self, message: Message, base: Message, owner: str, now: float) -> Message:
        types = message.get("supportedConnectionTypes")
        if not isinstance(types, list) or not any(one in types for one in self.types):
            told = f"403::no connection type in common; spoken here: {', '.join(self.types)}"
            return {**base, "error": told, "advice": {"reconnect": "none"}}
        if len(self.sessions) >= self.limits.sessions:
            return {**base, "error": "503::too many sessions", "advice": {"reconnect": "none"}}
        session = Session(id=self._new_id(), owner=owner, seen=now)
        self.sessions[session.id] = session
        self._by_owner.setdefault(owner, {})[session.id] = session
        return {
            **base,
            "successful": True,
            "version": VERSION,
            "minimumVersion": VERSION,
            "clientId": session.id,
            "supportedConnectionTypes": self.types,
            "advice": self._advice(),
            **({"ext": message["ext"]} if isinstance(message.get("ext"), dict) else {}),
        }

    def _advice(self) -> Message:
        return {"reconnect": "retry", "interval": 0, "timeout": round(self.limits.timeout * 1000)}

    def _do(
        self, event: Event, message: Message, base: Message, session: Session, reply: Reply
    ) -> None:
        base["clientId"] = session.id
        match event:
            case Event.CONNECT:
                self._connect(message, base, session, reply)
            case Event.SUBSCRIBE | Event.UNSUBSCRIBE:
                reply.messages.append(self._subscribe(event, message, base, session))
            case _:
                self._drop(session)
                reply.messages.append({**base, "successful": True})

    def _connect(self, message: Message, base: Message, session: Session, reply: Reply) -> None:
        ends = {**base, "successful": True, "advice": self._advice()}
        advice = message.get("advice")
        asked = advice.get("timeout") if isinstance(advice, dict) else None
        wait = self.limits.timeout
        if isinstance(asked, int | float) and not isinstance(asked, bool):
            wait = min(max(asked, 0) / 1000, wait)
        session.turn += 1
        session.polls = False
        if session.queue or wait == 0 or reply.waits is not None:
            reply.messages += [*_taken(session), ends]
            return
        session.polls = True
        reply.waits, reply.ends, reply.timeout, reply.turn = session, ends, wait, session.turn

    def _subscribe(
        self, event: Event, message: Message, base: Message, session: Session
    ) -> Message:
        told = message.get("subscription")
        names = told if isinstance(told, list) else [told]
        base["subscription"] = told
        for name in names:
            if not isinstance(name, str) or not is_channel(name) or name.startswith("/meta/"):
                return {**base, "error": f"403:{str(name)[:100]}:no channel to subscribe to"}
        wanted = {str(name) for name in names}
        if event is Event.UNSUBSCRIBE:
            session.subscriptions -= wanted
        elif len(session.subscriptions | wanted) > self.limits.subscriptions:
            return {**base, "error": "403::too many subscriptions"}
        else:
            session.subscriptions |= wanted
        return {**base, "successful": True}


def is_channel(name: str) -> bool:
    """Whether a text names a channel, or a pattern of them (Bayeux 1.0, 2.2)."""
    return len(name) <= _LONGEST_CHANNEL and _CHANNEL.fullmatch(name) is not None


def _patterns_of(channel: str) -> Iterator[str]:
    """What a subscription may be called that gets what comes on a channel."""
    yield channel
    parts = channel.split("/")[1:]
    yield "/" + "/".join([*parts[:-1], "*"])
    for end in range(len(parts)):
        yield "/" + "/".join([*parts[:end], "**"])


def _taken(session: Session) -> list[Message]:
    told = [*session.queue]
    session.queue.clear()
    return told


def _handshake_again(error: str) -> Message:
    return {"reconnect": "handshake" if error.startswith("402") else "none", "interval": 0}


def _refused(base: Message, channel: object, session: Session | None) -> Message:
    """A message on a channel of the application, which only the server may use, or on none."""
    if session is None:
        return {**base, "error": UNKNOWN_CLIENT, "advice": _handshake_again(UNKNOWN_CLIENT)}
    if isinstance(channel, str) and is_channel(channel):
        return {**base, "error": f"403:{channel[:100]}:publishing is not allowed"}
    return {**base, "error": "400::no channel"}
