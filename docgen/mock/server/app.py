"""The ASGI application: documented requests, Bayeux, and what steers the mock."""

from __future__ import annotations

import asyncio
import time

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from docgen.mock.engine import Engine
from docgen.mock.server.control import Control
from docgen.mock.server.polling import Polling
from docgen.mock.server.reading import METHODS, body_of, request_of, response_of, unread

_LOOPBACK = (
    r"https?://(?:[\w-]+\.)*localhost(?::\d+)?|https?://(?:127(?:\.\d+){3}|\[::1\])(?::\d+)?"
)


class MockServer:
    """Serves an engine."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._polling = Polling(engine)

    def app(self) -> Starlette:
        """The ASGI application."""
        routes: list[BaseRoute] = [
            *Control(self.engine, self._polling.wake, self._polling.end).routes()
        ]
        if self.engine.api.websocket and self.engine.api.cometd_path:
            routes.append(WebSocketRoute(self.engine.api.cometd_path, self._polling.talk))
        rest = Route("/{path:path}", self._any, methods=METHODS)
        return Starlette(routes=[*routes, rest], middleware=[self._for_browsers()])

    def _for_browsers(self) -> Middleware:
        """Pages of this machine, and of origins that are named, may ask (CORS, Fetch standard)."""
        api, origins = self.engine.api, self.engine.options.origins
        return Middleware(
            CORSMiddleware,
            allow_origins=origins,
            allow_origin_regex=_LOOPBACK,
            allow_credentials=True,
            allow_methods=METHODS,
            allow_headers=["*"],
            expose_headers=[*filter(None, (api.csrf_header, api.csrf_header_name)), "Retry-After"],
        )

    def end(self) -> None:
        """End all polls: the server is about to end."""
        self._polling.end()

    async def _any(self, http: HttpRequest) -> Response:
        try:
            body = await body_of(http, self.engine.options.patience)
        except (TimeoutError, OverflowError) as error:
            return unread(error)
        request = request_of(http, body)
        if self.engine.api.is_cometd(request.path):
            return await self._polling.answer(request, http)
        answer = self.engine.handle(request, time.monotonic())
        self._polling.wake()  # a session may be lost
        if answer.delay:
            await asyncio.sleep(answer.delay)
        if answer.follows:
            # They go once the answer is on its way: whoever waits for them knows its reference.
            send = self._polling.publish
            asyncio.get_running_loop().call_later(0.01, send, answer.follows, answer.owner)
        return response_of(answer)
