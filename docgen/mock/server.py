"""The mock over HTTP: an ASGI application, and the server that runs it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from typing import Any
from urllib.parse import parse_qsl, unquote

import uvicorn
from attrs import asdict
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from docgen.mock.api import Follows
from docgen.mock.bayeux import Message, Reply
from docgen.mock.engine import Engine, Planned
from docgen.mock.requests import Answer, Request

MOST_BYTES = 2_000_000  # of a request
_PATIENCE = 20.0  # seconds in which a request has to be here
_METHODS = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"]
_CONTROL = "/_docgen"

_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>docgen mock</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .2rem .6rem }
tr:nth-child(even) { background: color-mix(in srgb, currentColor 6%, transparent) }
:root { color-scheme: light dark }
</style>
<h1>Requests</h1><p>What came, newest first. <button>Forget everything</button></p>
<table><thead><tr><th>Request<th>Operation<th>Status<th>What is wrong</thead><tbody></tbody></table>
<script src="/_docgen/page.js"></script>
</html>
"""
_SCRIPT = """
const body = document.querySelector("tbody");
async function show() {
  const requests = await (await fetch("/_docgen/log")).json();
  body.replaceChildren(...requests.reverse().map((one) => {
    const row = document.createElement("tr");
    for (const text of [`${one.method} ${one.path}`, one.operation, one.status, one.fault]) {
      row.insertCell().textContent = text;
    }
    return row;
  }));
}
document.querySelector("button").addEventListener("click", () =>
  fetch("/_docgen/reset", { method: "POST" }).then(show));
show();
setInterval(show, 1000);
"""

Handler = Callable[[HttpRequest], Awaitable[Response]]


class MockServer:
    """Serves an engine. Polls are held until there is something to tell."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._held: dict[str, asyncio.Event] = {}  # by session of Bayeux

    def app(self) -> Starlette:
        """The ASGI application."""
        control: list[tuple[str, str, Handler]] = [
            ("/reset", "POST", self._reset),
            ("/fail-next", "POST", self._fail_next),
            ("/emit", "POST", self._emit),
            ("/log", "GET", self._log),
            ("/page.js", "GET", self._script),
            ("/", "GET", self._page),
        ]
        routes = [Route(f"{_CONTROL}{path}", one, methods=[how]) for path, how, one in control]
        rest = Route("/{path:path}", self._any, methods=_METHODS)
        return Starlette(routes=[*routes, rest])

    async def _any(self, http: HttpRequest) -> Response:
        try:
            body = await _body(http)
        except TimeoutError:
            return JSONResponse({"message": "the request took too long"}, 408)
        except OverflowError:
            return JSONResponse({"message": f"more than {MOST_BYTES:,} bytes"}, 413)
        request = _request(http, body)
        if self._is_bayeux(request.path):
            return await self._bayeux(request, http)
        answer = self.engine.handle(request, time.monotonic())
        if answer.delay:
            await asyncio.sleep(answer.delay)
        if answer.follows:
            # They go once the answer is on its way: whoever waits for them knows its reference.
            asyncio.get_running_loop().call_later(0.01, self._publish, answer.follows, answer.owner)
        return _response(answer)

    def _is_bayeux(self, path: str) -> bool:
        """Whether messages of Bayeux go there: CometD's client adds what they are, `/connect`."""
        told = self.engine.api.cometd_path
        return bool(told) and (path == told or path.startswith(f"{told}/"))

    async def _bayeux(self, request: Request, http: HttpRequest) -> Response:
        now = time.monotonic()
        user = self.engine.access.user_of(request, now)[0]
        try:
            messages = json.loads(request.body.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            return JSONResponse({"message": "the body is no JSON"}, 400)
        if isinstance(messages, dict):
            messages = [messages]
        if request.method != "POST" or not isinstance(messages, list) or not messages:
            return JSONResponse({"message": "Bayeux is a POST of a list of messages"}, 400)
        reply = self.engine.broker.handle(messages[:1_000], user.id, now)
        told = await self._finished(reply, http)
        response = JSONResponse(told)
        name = self.engine.api.cookie
        if request.cookies.get(name) != user.id and user.id in self.engine.access.users:
            response.headers.append("Set-Cookie", f"{name}={user.id}; Path=/; HttpOnly")
        return response

    async def _finished(self, reply: Reply, http: HttpRequest) -> list[Message]:
        """The messages that go back, once there is something to tell or the poll has lasted."""
        broker, session = self.engine.broker, reply.waits
        if session is not None and session.id in self._held:
            self._held[session.id].set()  # an older poll, which the client has given up
        if session is not None and not broker.is_due(reply):
            woken = self._held[session.id] = asyncio.Event()
            try:
                if not await _woken(woken, http, reply.timeout):
                    broker.give_up(reply)
                    return []
            finally:
                if self._held.get(session.id) is woken:
                    del self._held[session.id]
        return broker.finish(reply, time.monotonic())

    def _publish(self, follows: Iterable[Follows], owner: str) -> None:
        for one in follows:
            for channel in one.channels:
                self.engine.broker.publish(channel, dict(one.data), owner)
        self._wake()

    def end(self) -> None:
        """End all polls: the server is about to end."""
        for woken in self._held.values():
            woken.set()

    def _wake(self) -> None:
        """End the polls of sessions that have something to tell, or are gone."""
        sessions = self.engine.broker.sessions
        for name, woken in list(self._held.items()):
            session = sessions.get(name)
            if session is None or session.queue:
                woken.set()

    async def _reset(self, _: HttpRequest) -> Response:
        self.engine.reset()
        self._wake()
        return Response(status_code=204)

    async def _fail_next(self, http: HttpRequest) -> Response:
        told = await _json(http)
        kind, status = told.get("kind", ""), told.get("status", 0)
        delay = told.get("delay", 0)
        if not isinstance(status, int) or not isinstance(delay, int | float) or delay > 60:
            return JSONResponse({"message": "status must be a number, delay seconds"}, 400)
        if kind == "unknown-client":
            self.engine.broker.faults.append("402::Unknown client")
        elif kind == "denied":
            self.engine.broker.faults.append("403::denied")
        elif kind == "lose-session" or 400 <= status <= 599 or delay:
            lost = kind == "lose-session"
            self.engine.planned.append(Planned(status=status, delay=delay, lose_session=lost))
        else:
            kinds = "status (400 to 599), delay, or kind: unknown-client, denied, lose-session"
            return JSONResponse({"message": f"say one of: {kinds}"}, 400)
        return Response(status_code=204)

    async def _emit(self, http: HttpRequest) -> Response:
        told = await _json(http)
        data = told.get("data")
        try:
            count = self.engine.emit(
                str(told.get("type", "")), data if isinstance(data, dict) else None
            )
        except LookupError as error:
            return JSONResponse({"message": str(error)}, 404)
        self._wake()
        return JSONResponse({"sessions": count})

    async def _log(self, _: HttpRequest) -> Response:
        return JSONResponse([asdict(one) for one in self.engine.log])

    async def _page(self, _: HttpRequest) -> Response:
        return HTMLResponse(_PAGE)

    async def _script(self, _: HttpRequest) -> Response:
        return Response(_SCRIPT, media_type="text/javascript")


async def _woken(woken: asyncio.Event, http: HttpRequest, timeout: float) -> bool:
    """Wait for news, or for the time that a poll lasts; whether the client is still there."""
    gone = asyncio.create_task(_gone(http))
    news = asyncio.create_task(woken.wait())
    try:
        await asyncio.wait({gone, news}, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        return not gone.done()
    finally:
        gone.cancel()
        news.cancel()


async def _gone(http: HttpRequest) -> None:
    """Returns when the client has hung up."""
    while (await http.receive())["type"] != "http.disconnect":
        pass


async def _body(http: HttpRequest) -> bytes:
    """The body. Raises OverflowError where it is too long, TimeoutError where it takes too long."""
    pieces, length = [], 0
    async with asyncio.timeout(_PATIENCE):
        with suppress(ClientDisconnect):
            async for piece in http.stream():
                length += len(piece)
                if length > MOST_BYTES:
                    raise OverflowError
                pieces.append(piece)
    return b"".join(pieces)


async def _json(http: HttpRequest) -> dict[str, Any]:
    try:
        told = json.loads(await _body(http) or b"{}")
    except (ValueError, RecursionError, OverflowError, TimeoutError):
        return {}
    return told if isinstance(told, dict) else {}


def _request(http: HttpRequest, body: bytes) -> Request:
    raw = http.scope.get("raw_path") or http.url.path.encode()
    path = raw.decode("ascii", "replace").partition("?")[0]
    query = http.scope.get("query_string", b"").decode("ascii", "replace")
    return Request(
        method=http.method,
        path="/".join(unquote(one) for one in path.split("/")),
        query=tuple(parse_qsl(query, keep_blank_values=True)[:1_000]),
        headers={name.lower(): value for name, value in http.headers.items()},
        body=body,
    )


def _response(answer: Answer) -> Response:
    response = Response(answer.body, answer.status, media_type=answer.media_type)
    for name, value in answer.headers:
        response.headers.append(name, value)
    return response


def config_of(mock: MockServer, host: str, port: int) -> uvicorn.Config:
    """How it is served: no access log, a bound on connections that say nothing."""
    return uvicorn.Config(
        mock.app(),
        host=host,
        port=port,
        log_level="critical",
        access_log=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=1,
        ws="none",
        lifespan="off",
    )


def serve(engine: Engine, host: str, port: int) -> bool:
    """Serve until the process is told to end (SIGINT, SIGTERM); whether it could listen."""
    server = uvicorn.Server(config_of(MockServer(engine), host, port))
    try:
        server.run()
    except SystemExit:  # uvicorn ends the process where the address is taken
        return False
    return server.started


@asynccontextmanager
async def running(engine: Engine, host: str = "127.0.0.1", port: int = 0) -> Any:
    """Serves the engine as long as the block lasts; gives the base URL."""
    mock = MockServer(engine)
    server = uvicorn.Server(config_of(mock, host, port))
    task = asyncio.create_task(server.serve())
    try:
        while not server.started:
            if task.done():
                await task
                raise OSError(f"can't listen on {host}:{port}")
            await asyncio.sleep(0.01)
        (socket,) = server.servers[0].sockets
        yield f"http://{host}:{socket.getsockname()[1]}"
    finally:
        server.should_exit = True
        mock.end()
        await task
