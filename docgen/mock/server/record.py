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
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from docgen.mock.contract import Contract, Difference
from docgen.mock.engine import Engine
from docgen.mock.requests import Answer, Request
from docgen.mock.server.control import Control
from docgen.mock.server.reading import METHODS, body_of, request_of, unread

_PATIENCE = httpx.Timeout(120, connect=10)  # seconds; polls are held for long
_MOST_BYTES = 50_000_000  # of an answer
_MOST_DIFFERENCES = 10_000
# What is between two neighbours only (RFC 9110, 7.6.1), and what httpx makes anew.
_OF_THE_WAY = frozenset(
    (
        *("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te"),
        *("trailer", "transfer-encoding", "upgrade", "host", "content-length"),
    )
)


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
        return Starlette(routes=[*own, rest], lifespan=self._living)

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
            said = f"{self.url} does not answer: {error or type(error).__name__}"
            self._note(request, 502, said)
            return JSONResponse({"message": said}, 502)
        if self.engine.api.is_cometd(request.path):
            found = self._contract.of_messages(answer.content)
        else:
            found = self._contract.differences(request, answer.status_code, answer.content)
        self._keep(found)
        said = "; ".join(one.said for one in found)
        self._note(request, answer.status_code, said)
        return self._response(answer)

    async def _asked(self, http: HttpRequest, body: bytes) -> httpx.Response:
        """What the real server says. Raises OverflowError where that is too much."""
        raw = (http.scope.get("raw_path") or http.url.path.encode()).decode("ascii", "replace")
        query = http.scope.get("query_string", b"").decode("ascii", "replace")
        url = f"{self.url}{raw.partition('?')[0]}" + (f"?{query}" if query else "")
        headers = [pair for pair in http.headers.items() if pair[0].lower() not in _OF_THE_WAY]
        request = self._http.build_request(http.method, url, content=body, headers=headers)
        answer = await self._http.send(request, stream=True)
        try:
            pieces, length = [], 0
            async for piece in answer.aiter_bytes():
                length += len(piece)
                if length > _MOST_BYTES:
                    raise OverflowError(f"more than {_MOST_BYTES:,} bytes")
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

    def _note(self, request: Request, status: int, said: str) -> None:
        self.count += 1
        self.engine.note(request, Answer(status=status, fault=said))

    async def _list(self, _: HttpRequest) -> Response:
        rows = [{**asdict(one), "times": n} for one, n in sorted(self.differences.items())]
        return JSONResponse(rows)
