"""What the log is told of requests and answers; secrets are not in it."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import urllib.parse
from collections.abc import Iterable, Mapping
from typing import Any

import httpx

from ._base import log

ENVIRONMENT = "GWS_LOG"
_SECRET_HEADERS = frozenset(
    {
        "authorization",
        "cookie",
        "proxy-authorization",
        "set-cookie",
    }
)
_SECRET = re.compile(r"(?i)pass(?:word|wd|phrase|code)|secret|token|api[-_]?key|credential")
_HIDDEN = "***"
_LONGEST = 2_000  # characters of a body


def begin() -> None:
    """Show the log where the environment asks for it: `info` tells requests, `debug` all of them."""
    level = {"info": logging.INFO, "debug": logging.DEBUG}.get(os.environ.get(ENVIRONMENT, "").lower())
    if level is not None and not log.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        log.setLevel(level)


def tell_request(operation: str, request: httpx.Request, secret: Iterable[str]) -> None:
    """Tell what is sent; `secret`: further headers whose values nobody else may know."""
    if log.isEnabledFor(logging.DEBUG):
        headers = masked_headers(request.headers, secret)
        log.debug("%s: %s %s %s %s", operation, request.method, masked_url(request.url), headers, _sent(request))


def tell_answer(operation: str, request: httpx.Request, said: object, seconds: float) -> None:
    """Tell what came: an HTTP status, or why nothing did."""
    log.info("%s: %s %s: %s after %.0f ms", operation, request.method, masked_url(request.url), said, seconds * 1000)


def tell_content(operation: str, headers: Mapping[str, str], content: object, secret: Iterable[str]) -> None:
    """Tell what came, in detail: headers, and the JSON where it is some."""
    if log.isEnabledFor(logging.DEBUG):
        log.debug("%s: %s %s", operation, masked_headers(headers, secret), _shown(masked(content)))


def masked_headers(headers: Mapping[str, str], secret: Iterable[str] = ()) -> dict[str, str]:
    """Headers with secrets hidden."""
    hidden = _SECRET_HEADERS | {name.lower() for name in secret}
    return {
        name: _HIDDEN if name.lower() in hidden or _SECRET.search(name) else value
        for name, value in headers.items()
    }


def masked_url(url: httpx.URL) -> str:
    """A URL with secrets hidden."""
    pairs = [(name, _HIDDEN if _SECRET.search(name) else value) for name, value in url.params.multi_items()]
    hidden = urllib.parse.quote(_HIDDEN)
    return str(url.copy_with(params=pairs)).replace(hidden, _HIDDEN) if pairs else str(url)


def masked(value: object) -> Any:
    """A JSON value with secrets hidden."""
    match value:
        case Mapping():
            return {
                name: _HIDDEN if isinstance(name, str) and _SECRET.search(name) else masked(told)
                for name, told in value.items()
            }
        case list() | tuple():
            return [masked(one) for one in value]
    return value


def _sent(request: httpx.Request) -> str:
    """The body of a request as the log has it."""
    if not request.headers.get("content-type", "").startswith("application/json"):
        return f"({request.headers.get('content-length', 'no')} bytes)"
    return _shown(masked(json.loads(request.content)))


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text)} characters)"
