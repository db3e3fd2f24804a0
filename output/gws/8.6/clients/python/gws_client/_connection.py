"""One server over HTTP: connections, limits of time, what is under way; event loops come and go."""

from __future__ import annotations

import asyncio
import platform
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from . import _log
from ._call import Call, CallOptions, Content, Timeouts
from ._files import save
from .errors import ClientClosed, TimedOut, TransportError

VERSION: str = "2.0.0"
_LONGEST_REFUSAL = 100_000  # bytes of JSON that may be no file, but say why there is none
USER_AGENT = f"gws-client/{VERSION} python/{platform.python_version()} httpx/{httpx.__version__}"


@dataclass(slots=True)
class Reply:
    """An answer, read to its end; or saved to a file, and `content` is empty."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    is_saved: bool = False


class Connection:
    """What all calls of a client share. Calls may run side by side."""

    def __init__(self, http: httpx.AsyncClient | None) -> None:
        self._own = http is None
        # Where a redirection leads, our password is nobody's business: it is told as an HttpError.
        self._http = http or httpx.AsyncClient(follow_redirects=False)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sending: dict[asyncio.Timeout, asyncio.Task[Any] | None] = {}  # what is under way
        self.closed = False

    async def close(self) -> None:
        """End the requests under way; close the connections, but those of an `http` given."""
        self.closed = True
        if self._loop not in (None, asyncio.get_running_loop()):
            return  # they went with their loop
        try:
            await self._end_all()
        finally:
            if self._own:
                await self._http.aclose()

    async def _end_all(self) -> None:
        """End the requests under way: httpx leaves open what is connected after its `aclose`."""
        for limit in self._sending:
            if not limit.expired():
                limit.reschedule(0)
        me = asyncio.current_task()  # a hook of an `http` that was given may close us
        while any(task is not me for task in self._sending.values()):
            await asyncio.sleep(0)

    def be_in_this_loop(self) -> bool:
        """Begin anew where a program runs one event loop after the other; cookies stay.

        Returns whether it is another loop than before. Raises ClientClosed.
        """
        if self.closed:
            raise ClientClosed("this client is closed")
        loop = asyncio.get_running_loop()
        is_other = self._loop is not None and self._loop is not loop
        if is_other:
            self._sending = {}
            if self._own:
                cookies = self._http.cookies
                self._http = httpx.AsyncClient(follow_redirects=False, cookies=cookies)
        self._loop = loop
        return is_other

    def cookies(self) -> tuple[tuple[str, str | None], ...]:
        """The cookies that a server knows us by."""
        return tuple(sorted((one.name, one.value) for one in self._http.cookies.jar))

    def cookie_header(self, method: str, url: str) -> str | None:
        """The cookies that go with a request: httpx sends them only where there are no others."""
        told: str | None = self._http.build_request(method, url).headers.get("cookie")
        return told

    async def exchange(
        self,
        call: Call,
        url: str,
        what: Mapping[str, Any],
        auth: Any,
        options: CallOptions,
        secret: tuple[str, ...],
    ) -> Reply:
        """Send a request once. Raises TimedOut, TransportError, ClientClosed."""
        timeout = options.get("timeout", 30.0)
        limits = timeout if isinstance(timeout, dict) else Timeouts(total=timeout)
        begun = time.perf_counter()
        request = None
        try:
            # httpx bounds each step, not all of them. Where a call has both limits, the one of all
            # cancels the request a second time if both end at once, which leaves it to httpx to close.
            async with self._within(limits.get("total")):
                request = self._http.build_request(call.method, url, timeout=_steps(limits), **what)
                _log.tell_request(call.operation, request, secret)
                answer = await self._http.send(request, auth=auth, stream=True)
                try:
                    reply = await _read(call, answer, options)
                finally:
                    await answer.aclose()
        except (httpx.TimeoutException, TimeoutError) as error:
            if self.closed:
                raise ClientClosed("the client was closed during the call") from error
            said = _late(error, limits)
            self._tell(call, request, said, begun)
            raise TimedOut(said, operation=call.operation) from error
        except httpx.HTTPError as error:
            said = str(error) or type(error).__name__
            self._tell(call, request, said, begun)
            raise TransportError(said, operation=call.operation) from error
        self._tell(call, request, reply.status_code, begun)
        return reply

    def _tell(self, call: Call, request: httpx.Request | None, said: object, begun: float) -> None:
        if request is not None:
            _log.tell_answer(call.operation, request, said, time.perf_counter() - begun)

    @asynccontextmanager
    async def _within(self, seconds: float | None) -> AsyncIterator[None]:
        """A limit of time, which `close` makes now."""
        async with asyncio.timeout(seconds) as limit:
            self._sending[limit] = asyncio.current_task()
            try:
                yield
            finally:
                self._sending.pop(limit, None)


def _steps(limits: Timeouts) -> httpx.Timeout:
    return httpx.Timeout(
        connect=limits.get("connect"),
        read=limits.get("read"),
        write=limits.get("write"),
        pool=limits.get("pool"),
    )


def _late(error: Exception, limits: Timeouts) -> str:
    for kind, step, said in (
        (httpx.ConnectTimeout, "connect", "no connection"),
        (httpx.ReadTimeout, "read", "nothing came"),
        (httpx.WriteTimeout, "write", "nothing could be sent"),
        (httpx.PoolTimeout, "pool", "no connection was free"),
    ):
        if isinstance(error, kind):
            return f"{said} within {limits.get(step):g} s"
    return f"no answer within {limits.get('total', 0):g} s"


async def _read(call: Call, answer: httpx.Response, options: CallOptions) -> Reply:
    """The answer. A file goes where it is to be saved; short JSON may tell that there is none."""
    target = options.get("save_to")
    told = answer.headers.get("content-length", "")
    size = int(told) if told.isdecimal() else None
    is_json = answer.headers.get("content-type", "").partition(";")[0].strip().endswith("json")
    may_refuse = is_json and size is not None and size < _LONGEST_REFUSAL
    if target is None or call.shape is not Content or not answer.is_success or may_refuse:
        return Reply(answer.status_code, answer.headers, await answer.aread())
    total = None if "content-encoding" in answer.headers else size  # that of what is written
    await save(answer.aiter_bytes(), target, total, options.get("progress"))
    return Reply(answer.status_code, answer.headers, b"", is_saved=True)
