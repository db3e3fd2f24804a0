"""What steers a mock and tells of it: `/_docgen/`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

from attrs import asdict
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from docgen.mock.engine import Engine, Planned
from docgen.mock.server.page import PAGE, SCRIPT
from docgen.mock.server.reading import METHODS, json_of

_HOME = "/_docgen"

Handler = Callable[[HttpRequest], Awaitable[Response]]


async def _nothing(_: HttpRequest) -> Response:
    return JSONResponse({"message": "not where a real server answers"}, 404)


class Control:
    """The requests that are the mock's own.

    `wake`: ends polls that have something to tell, `end` all of them.
    """

    def __init__(self, engine: Engine, wake: Callable[[], None], end: Callable[[], None]) -> None:
        self._engine = engine
        self._wake = wake
        self._end = end

    def routes(self) -> Iterator[Route]:
        """What is asked for, and who answers."""
        told: list[tuple[str, str, Handler]] = [
            ("/reset", "POST", self._reset),
            ("/fail-next", "POST", self._fail_next),
            ("/emit", "POST", self._emit),
            ("/log", "GET", self._log),
            ("/page.js", "GET", self._script),
            ("/", "GET", self._page),
        ]
        for path, how, one in told:
            yield Route(f"{_HOME}{path}", one, methods=[how])

    def of_record(self, differences: Handler) -> Iterator[Route]:
        """The requests that there are where a real server answers."""
        yield Route(f"{_HOME}/differences", differences, methods=["GET"])
        yield from (one for one in self.routes() if "GET" in (one.methods or ()))
        yield Route(f"{_HOME}/{{path:path}}", _nothing, methods=METHODS)  # nothing of it goes on

    async def _reset(self, _: HttpRequest) -> Response:
        self._engine.reset()
        self._end()
        return Response(status_code=204)

    async def _fail_next(self, http: HttpRequest) -> Response:
        told = await json_of(http)
        kind, status = told.get("kind", ""), told.get("status", 0)
        delay = told.get("delay", 0)
        if type(status) is not int or not isinstance(delay, int | float) or not 0 <= delay <= 60:
            said = "status must be a number, delay 0 to 60 seconds"
            return JSONResponse({"message": said}, 400)
        if kind == "unknown-client":
            self._engine.broker.faults.append("402::Unknown client")
        elif kind == "denied":
            self._engine.broker.faults.append("403::denied")
        elif kind == "lose-session" or 400 <= status <= 599 or delay:
            lost = kind == "lose-session"
            self._engine.planned.append(Planned(status=status, delay=delay, lose_session=lost))
        else:
            kinds = "status (400 to 599), delay, or kind: unknown-client, denied, lose-session"
            return JSONResponse({"message": f"say one of: {kinds}"}, 400)
        return Response(status_code=204)

    async def _emit(self, http: HttpRequest) -> Response:
        told = await json_of(http)
        data = told.get("data")
        try:
            count = self._engine.emit(
                str(told.get("type", "")), data if isinstance(data, dict) else None
            )
        except LookupError as error:
            return JSONResponse({"message": str(error)}, 404)
        self._wake()
        return JSONResponse({"sessions": count})

    async def _log(self, _: HttpRequest) -> Response:
        return JSONResponse([asdict(one) for one in self._engine.log])

    async def _page(self, _: HttpRequest) -> Response:
        return HTMLResponse(PAGE)

    async def _script(self, _: HttpRequest) -> Response:
        return Response(SCRIPT, media_type="text/javascript")
