"""The ASGI application: documented requests, Bayeux, and what steers the mock."""

from __future__ import annotations

import asyncio
import time

from starlette.applications import Starlette
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from docgen.mock.engine import Engine
from docgen.mock.server.control import Control
from docgen.mock.server.polling import Polling
from docgen.mock.server.reading import METHODS, MOST_BYTES, body_of, request_of, response_of


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
        return Starlette(routes=[*routes, Route("/{path:path}", self._any, methods=METHODS)])

    def end(self) -> None:
        """End all polls: the server is about to end."""
        self._polling.end()

    async def _any(self, http: HttpRequest) -> Response:
        try:
            body = await body_of(http, self.engine.options.patience)
        except TimeoutError:
            return JSONResponse({"message": "the request took too long"}, 408)
        except OverflowError:
            return JSONResponse({"message": f"more than {MOST_BYTES:,} bytes"}, 413)
        request = request_of(http, body)
        if self._polling.is_meant(request.path):
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
