"""What steers a mock and tells of it: `/_docgen/`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

from attrs import asdict
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from docgen.mock.bayeux import UNKNOWN_CLIENT
from docgen.mock.engine import Engine, Planned
from docgen.mock.server.page import PAGE, SCRIPT
from docgen.mock.server.reading import METHODS, json_of

_HOME = "/_docgen"

Handler = Callable[[HttpRequest], Awaitable[Response]]


_LOST = "lose-session"
_ERRORS_OF_BAYEUX = {"unknown-client": UNKNOWN_CLIENT, "denied": "403::denied"}
_LONGEST_DELAY = 60  # seconds


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
        try:
            error = _ERRORS_OF_BAYEUX.get(str(told.get("kind")))
            if error is not None:
                self._engine.broker.faults.append(error)
            else:
                self._engine.planned.append(_planned(told))
        except ValueError as wrong:
            return JSONResponse({"message": str(wrong)}, 400)
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


def _planned(told: Mapping[str, Any]) -> Planned:
    """What is to be met. Raises ValueError where that can't be."""
    kind, status = told.get("kind", ""), told.get("status", 0)
    delay, cometd = told.get("delay", 0), told.get("cometd", False)
    if kind not in ("", _LOST):
        raise ValueError(f"kind must be one of: {', '.join((*_ERRORS_OF_BAYEUX, _LOST))}")
    if type(status) is not int or (status and not 400 <= status <= 599):
        raise ValueError("status must be a number from 400 to 599")
    if not isinstance(delay, int | float) or not 0 <= delay <= _LONGEST_DELAY:
        raise ValueError(f"delay must be a number from 0 to {_LONGEST_DELAY}, in seconds")
    if type(cometd) is not bool:
        raise ValueError("cometd must be true or false")
    if not (kind or status or delay):
        raise ValueError("say what is to be met: status, delay or kind")
    return Planned(status=status, delay=delay, lose_session=kind == _LOST, cometd=cometd)
