"""Requests go to a real server, its answers come back, and what differs is told.

A contract test of the documentation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import httpx
from attrs import asdict
from starlette.applications import Starlette
from starlette.requests import HTTPConnection
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket
from websockets.exceptions import InvalidStatus, WebSocketException

from docgen.mock.contract import Contract, Difference
from docgen.mock.engine import Engine
from docgen.mock.requests import Answer, Request
from docgen.mock.server.control import Control
from docgen.mock.server.frames import MOST_ANSWERED, pass_on, reach
from docgen.mock.server.messages import logged, messages_of
from docgen.mock.server.reading import METHODS, body_of, request_of, target_of, unread

_PATIENCE = httpx.Timeout(120, connect=10)  # seconds; polls are held for long
_MOST_DIFFERENCES = 10_000
# What is between two neighbours only (RFC 9110, 7.6.1), and what httpx makes anew.
_OF_THE_WAY = frozenset(
    (
        *("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te"),
        *("trailer", "transfer-encoding", "upgrade", "host", "content-length"),
    )
)
_OF_A_REFUSAL = frozenset(("content-type", "location", "retry-after", "www-authenticate"))


class Recorder:
    """Stands between clients and a real server. `told`: who hears of each new difference."""

    def __init__(self, engine: Engine, url: str, told: Callable[[Difference], None]) -> None:
        self.engine = engine
        self.url = url.rstrip("/")
        self.count = 0
        self.differences: Counter[Difference] = Counter()
        self._told = told
        self._contract = Contract(engine.api)

    def app(self) -> Starlette:
        """The ASGI application."""
        own = Control(self.engine, self.end, self.end).of_record(self._list)
        rest = Route("/{path:path}", self._any, methods=METHODS)
        sockets = WebSocketRoute("/{path:path}", self._talk)
        return Starlette(routes=[*own, rest, sockets], lifespan=self._living)

    def end(self) -> None:
        """Nothing is held."""

    @asynccontextmanager
    async def _living(self, _: Starlette) -> AsyncIterator[None]:
        """Connections are kept as long as the application lives."""
        async with httpx.AsyncClient(timeout=_PATIENCE, follow_redirects=False) as self._http:
            yield

    async def _any(self, http: HttpRequest) -> Response:
        try:
            body = await body_of(http, self.engine.options.patience)
        except (TimeoutError, OverflowError) as error:
            return unread(error)
        request = request_of(http, body)
        try:
            answer = await self._asked(http, body)
        except (httpx.HTTPError, OverflowError) as error:
            return self._silent(request, error)
        if self.engine.api.is_cometd(request.path):
            self._heard(request, answer.content, answer.status_code)
        else:
            found = self._contract.differences(request, answer.status_code, answer.content)
            self._keep(found)
            self._note(request, answer.status_code, "; ".join(one.said for one in found))
        return self._response(answer)

    async def _talk(self, socket: WebSocket) -> None:
        """Frames of a websocket go to the real server, as long as both sides keep it open."""
        request = Request(method="WS", path=socket.url.path)
        headers = [one for one in socket.headers.items() if not _is_of_handshake(one[0])]
        wanted = socket.scope.get("subprotocols", ())
        try:
            there = await reach(self._there(socket), headers, wanted)
        except InvalidStatus as refused:
            self._note(request, refused.response.status_code, "the websocket is refused")
            await socket.send_denial_response(_refused(refused))
            return
        except (OSError, ImportError, WebSocketException) as error:  # a proxy may need a library
            await socket.send_denial_response(self._silent(request, error))
            return
        async with there:
            told = there.response.headers.get_all("Set-Cookie") if there.response else []
            cookies = [(b"set-cookie", one.encode()) for one in told]
            await socket.accept(there.subprotocol, cookies)
            await pass_on(socket, there, lambda text: self._heard(request, text.encode(), 200))

    def _heard(self, request: Request, body: bytes, status: int) -> None:
        """Compare and remember messages of CometD that came back."""
        found = self._contract.of_messages(body)
        self._keep(found)
        told = logged(messages_of(body) or ())
        faults = [told.fault, *(one.said for one in found)]
        self._note(request, status, "; ".join(filter(None, faults)), told.operation)

    def _silent(self, request: Request, error: Exception) -> Response:
        """The response where the real server says nothing, or too much."""
        said = f"{self.url} does not answer: {error or type(error).__name__}"
        self._note(request, 502, said)
        return JSONResponse({"message": said}, 502)

    def _there(self, http: HTTPConnection) -> str:
        """Where a request goes on to, as it was written."""
        path, query = target_of(http)
        return f"{self.url}{path}" + (f"?{query}" if query else "")

    async def _asked(self, http: HttpRequest, body: bytes) -> httpx.Response:
        """What the real server says. Raises OverflowError where that is too much."""
        headers = [pair for pair in http.headers.items() if pair[0].lower() not in _OF_THE_WAY]
        request = self._http.build_request(
            http.method, self._there(http), content=body, headers=headers
        )
        answer = await self._http.send(request, stream=True)
        try:
            pieces, length = [], 0
            async for piece in answer.aiter_bytes():
                length += len(piece)
                if length > MOST_ANSWERED:
                    raise OverflowError(f"more than {MOST_ANSWERED:,} bytes")
                pieces.append(piece)
        finally:
            await answer.aclose()
        return httpx.Response(
            answer.status_code,
            headers=[one for one in answer.headers.multi_items() if one[0] != "content-encoding"],
            content=b"".join(pieces),
        )

    def _response(self, answer: httpx.Response) -> Response:
        response = Response(answer.content, answer.status_code)
        for name, value in answer.headers.multi_items():
            if name.lower() not in _OF_THE_WAY:
                response.headers.append(name, self._here(value) if name == "location" else value)
        return response

    def _here(self, location: str) -> str:
        """Where a redirect goes, by way of us."""
        there, asked = urlsplit(self.url), urlsplit(location)
        return location if asked.netloc != there.netloc else location.removeprefix(self.url)

    def _keep(self, found: Iterable[Difference]) -> None:
        for one in found:
            if one not in self.differences and len(self.differences) < _MOST_DIFFERENCES:
                self._told(one)
            if one in self.differences or len(self.differences) < _MOST_DIFFERENCES:
                self.differences[one] += 1

    def _note(self, request: Request, status: int, said: str, operation: str = "") -> None:
        self.count += 1
        self.engine.note(request, Answer(status=status, fault=said, operation=operation))

    async def _list(self, _: HttpRequest) -> Response:
        rows = [{**asdict(one), "times": n} for one, n in sorted(self.differences.items())]
        return JSONResponse(rows)


def _is_of_handshake(name: str) -> bool:
    """Whether a header is made anew for a websocket to the real server (RFC 6455, 4.1)."""
    return name.lower() in _OF_THE_WAY or name.lower().startswith("sec-websocket-")


def _refused(refused: InvalidStatus) -> Response:
    """What the real server says instead of opening a websocket."""
    told = refused.response
    kept = [one for one in told.headers.raw_items() if one[0].lower() in _OF_A_REFUSAL]
    return Response(bytes(told.body or b""), told.status_code, dict(kept))
