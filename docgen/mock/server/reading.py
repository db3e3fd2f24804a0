"""Requests of HTTP as the engine knows them, and its answers as responses; with limits."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, HTTPConnection
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response

from docgen.mock.requests import Answer, Request, normalised

METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE")
MOST_BYTES = 2_000_000  # of a request
_MOST_PARAMETERS = 1_000
_PATIENCE = 20.0  # seconds in which a request has to be here


async def body_of(http: HttpRequest, patience: float = _PATIENCE) -> bytes:
    """The body. Raises OverflowError where it is too long, TimeoutError where it takes too long."""
    pieces, length = [], 0
    async with asyncio.timeout(patience):
        with suppress(ClientDisconnect):
            async for piece in http.stream():
                length += len(piece)
                if length > MOST_BYTES:
                    raise OverflowError
                pieces.append(piece)
    return b"".join(pieces)


def unread(error: TimeoutError | OverflowError) -> Response:
    """The response to a request whose body did not come whole (RFC 9110, 15.5.9 and 15.5.14)."""
    if isinstance(error, TimeoutError):
        return JSONResponse({"message": "the request took too long"}, 408)
    return JSONResponse({"message": f"more than {MOST_BYTES:,} bytes"}, 413)


async def json_of(http: HttpRequest) -> dict[str, Any]:
    """The object that a request holds; an empty one where it holds none."""
    try:
        told = json.loads(await body_of(http) or b"{}")
    except (ValueError, RecursionError, OverflowError, TimeoutError):
        return {}
    return told if isinstance(told, dict) else {}


def target_of(http: HTTPConnection) -> tuple[str, str]:
    """The path and the query that are asked for, as they were written."""
    raw = http.scope.get("raw_path") or http.url.path.encode()
    query = http.scope.get("query_string", b"")
    return raw.decode("ascii", "replace").partition("?")[0], query.decode("ascii", "replace")


def request_of(http: HttpRequest, body: bytes) -> Request:
    """The request, its path decoded segment by segment."""
    path, query = target_of(http)
    return Request(
        method=http.method,
        path=normalised(path),
        query=tuple(parse_qsl(query, keep_blank_values=True)[:_MOST_PARAMETERS]),
        headers={name.lower(): value for name, value in http.headers.items()},
        body=body,
    )


def response_of(answer: Answer) -> Response:
    """The response to be sent."""
    response = Response(answer.body, answer.status, media_type=answer.media_type)
    for name, value in answer.headers:
        response.headers.append(name, value)
    return response
