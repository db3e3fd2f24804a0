"""Bayeux over HTTP (long polling) and websocket: polls are held until there is something to tell.

Both speak to the same broker: Bayeux 1.0, 7 (transports).
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Coroutine, Iterable
from typing import Any

from attrs import evolve
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.websockets import WebSocket, WebSocketDisconnect

from docgen.mock.api import Follows
from docgen.mock.bayeux import Message, Reply
from docgen.mock.engine import Engine
from docgen.mock.incoming import Refusal, User
from docgen.mock.requests import Answer, Request
from docgen.mock.server.messages import logged, messages_of
from docgen.mock.server.reading import response_of

_NO_BAYEUX = Refusal(status=400, said="Bayeux is a POST of a list of messages")
_FAILED = 1011  # the server met something unexpected (RFC 6455, 7.4.1)
_UNSUPPORTED = 1003  # data of a kind that is not spoken (RFC 6455, 7.4.1)


class Polling:
    """Holds the polls of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._held: dict[str, asyncio.Event] = {}  # by session of Bayeux

    async def answer(self, request: Request, http: HttpRequest) -> Response:
        """The response to a request of Bayeux, once there is something to tell."""
        access = self._engine.access
        user, is_new = access.user_of(request, time.monotonic())
        if (refusal := access.refusal(request, user)) is not None:
            return self._refused(request, refusal)
        messages = messages_of(request.body)
        if request.method != "POST" or messages is None:
            return self._refused(request, _NO_BAYEUX)
        if (met := await self._met(request, user)) is not None:
            return met
        reply = self._engine.broker.handle(messages, user.id, time.monotonic())
        told = await self._finished(reply, _gone(http))
        if told:  # else the client has hung up
            self._engine.note(request, logged(told))
        response = JSONResponse(told)
        for header in access.headers(request, user, is_new=is_new):
            response.headers.append(*header)
        return response

    async def talk(self, socket: WebSocket) -> None:
        """Speak over a websocket until the client hangs up: each frame is a list of messages."""
        headers = {name.lower(): value for name, value in socket.headers.items()}
        request = Request(method="GET", path=socket.url.path, headers=headers)
        access = self._engine.access
        user, is_new = access.user_of(request, time.monotonic())
        if (refusal := access.refusal(request, user)) is not None:
            await socket.send_denial_response(self._refused(request, refusal))
            return
        name, value = access.cookie(user)
        await socket.accept(headers=[(name.lower().encode(), value.encode())] if is_new else [])
        try:
            await self._hear(socket, evolve(request, method="WS"), user)
        except* WebSocketDisconnect:
            pass
        except* KeyError:  # a frame of bytes
            await socket.close(_UNSUPPORTED)

    async def _met(self, request: Request, user: User) -> Response | None:
        """The response that is planned for the next request of CometD, after the time it takes."""
        planned = self._engine.planned_for(cometd=True)
        if planned is None:
            return None
        await asyncio.sleep(planned.delay)
        met = self._engine.met(planned, user)
        if met is None:
            return None
        self._engine.note(request, met)
        self.wake()
        return response_of(met)

    async def _hear(self, socket: WebSocket, request: Request, user: User) -> None:
        """Answer each frame, polls when they are due; ends with an exception, and all polls."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                messages = messages_of((await socket.receive_text()).encode())
                if await self._met(request, user) is not None:
                    await socket.close(_FAILED)
                    raise WebSocketDisconnect(_FAILED)
                reply = self._engine.broker.handle(messages or [None], user.id, time.monotonic())
                tasks.create_task(self._send(reply, socket, request))

    async def _send(self, reply: Reply, socket: WebSocket, request: Request) -> None:
        """Send what is there at once, and the answer to a poll when it is due."""
        if reply.waits is not None and reply.messages:
            await self._tell(reply.messages, socket, request)
            reply.messages = []
        await self._tell(await self._finished(reply, asyncio.Event().wait()), socket, request)

    async def _tell(self, told: list[Message], socket: WebSocket, request: Request) -> None:
        if told:
            self._engine.note(request, logged(told))
            await socket.send_text(json.dumps(told))

    async def _finished(self, reply: Reply, gone: Coroutine[Any, Any, object]) -> list[Message]:
        """The messages that go back, once there is something to tell or the poll has lasted.

        `gone` ends when the client hangs up; none are taken for it then.
        """
        broker, session = self._engine.broker, reply.waits
        if session is not None and session.id in self._held:
            self._held[session.id].set()  # an older poll, which the client has given up
        if session is None or broker.is_due(reply):
            gone.close()
            return broker.finish(reply, time.monotonic())
        woken = self._held[session.id] = asyncio.Event()
        is_there = False
        try:
            is_there = await _woken(woken, gone, reply.timeout)
        finally:
            if not is_there:
                broker.give_up(reply)
            if self._held.get(session.id) is woken:
                del self._held[session.id]
        return broker.finish(reply, time.monotonic()) if is_there else []

    def publish(self, follows: Iterable[Follows], owner: str) -> None:
        """Send messages to the sessions of an owner that listen."""
        for one in follows:
            for channel in one.channels:
                self._engine.broker.publish(channel, dict(one.data), owner)
        self.wake()

    def _refused(self, request: Request, refusal: Refusal) -> JSONResponse:
        self._engine.note(request, Answer(status=refusal.status, fault=refusal.said))
        return JSONResponse({"message": refusal.said}, refusal.status, dict(refusal.headers))

    def end(self) -> None:
        """End all polls: the server is about to end."""
        for woken in self._held.values():
            woken.set()

    def wake(self) -> None:
        """End the polls of sessions that have something to tell, or are gone."""
        news = self._engine.broker.news
        if not news:
            return
        for name in news & self._held.keys():
            self._held[name].set()
        news.clear()


async def _woken(woken: asyncio.Event, gone: Coroutine[Any, Any, object], timeout: float) -> bool:
    """Wait for news, or for the time that a poll lasts; whether the client is still there."""
    left = asyncio.create_task(gone)
    news = asyncio.create_task(woken.wait())
    try:
        await asyncio.wait({left, news}, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        return not left.done()
    finally:
        left.cancel()
        news.cancel()


async def _gone(http: HttpRequest) -> None:
    """Returns when the client has hung up."""
    while (await http.receive())["type"] != "http.disconnect":
        pass
