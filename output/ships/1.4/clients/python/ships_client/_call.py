"""A call: what it is given, and the request that it makes of it."""

from __future__ import annotations

import json
import re
import urllib.parse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Generic, TypedDict, TypeVar

from ._base import UNSET, Unset, encode
from ._files import Progress, part_of

T = TypeVar("T")
_COOKIE = re.compile(r"[!#-+\--:<-\[\]-~]*")


class Timeouts(TypedDict, total=False):
    """Limits of the steps of a request, in seconds; what is not said has no limit.

    `connect`: until there is a connection. `read`, `write`: between two pieces of what comes and
    of what goes. `pool`: until a connection is free. `total`: from the beginning to the end.
    """

    connect: float
    read: float
    write: float
    pool: float
    total: float


class CallOptions(TypedDict, total=False):
    """What any call may be given beside what the documentation tells of.

    `timeout`: seconds for the answer, or a limit for each step. `wait`: seconds for the event that
    it waits for. `headers`, `query`, `body`: more of each; a header that is None is left out,
    `Authorization` for instance. `retries`: how often a GET is tried again that did not arrive, or
    met one of these: 408, 409, 429, 5xx. `save_to`: the file that an answer which is a file is
    written to, piece by piece. `progress` is told how many bytes of a file have gone or come, and of
    how many; None where that is not known.
    """

    timeout: float | Timeouts
    wait: float
    headers: Mapping[str, str | None]
    query: Mapping[str, object]
    body: Mapping[str, object]
    retries: int
    save_to: str | Path | IO[bytes]
    progress: Progress


class Content:
    """An answer that the documentation does not describe: a file, or JSON of any shape.

    `saved_to`: the file that it was written to, by `save_to` of the call; `content` is empty then.
    """

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        saved_to: str | Path | IO[bytes] | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.saved_to = saved_to

    @property
    def content_type(self) -> str:
        """The media type, without its parameters; empty where the server says none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def json(self) -> Any:
        """The content as JSON; ValueError where it is none."""
        return json.loads(self.content.decode("utf-8-sig"))

    def __repr__(self) -> str:
        return f"<Content {self.status} {self.content_type!r}, {len(self.content)} bytes>"


@dataclass(frozen=True, slots=True)
class RawAnswer(Generic[T]):
    """An answer with all that HTTP says of it. `data`: what the method gives."""

    status: int
    headers: Mapping[str, str]
    data: T


@dataclass(slots=True)
class Call:
    """A request that is about to be sent. `shape`: the type of what comes back.

    `login`: with what tells the server who sends it.
    """

    operation: str
    method: str
    path: str
    shape: Any = Content
    values: Mapping[str, object] = field(default_factory=dict)
    query: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, object] = field(default_factory=dict)
    cookies: Mapping[str, object] = field(default_factory=dict)
    body: Mapping[str, object] | None = None
    files: Mapping[str, object] | None = None
    follow: Mapping[str, Sequence[str]] = field(default_factory=dict)
    login: bool = True


def path_of(template: str, values: Mapping[str, object]) -> str:
    """The path with values in it; each stays one segment, whatever it holds."""
    for name, value in values.items():
        text = text_of(value) if isinstance(value, (str, int, float)) else ""
        if text in ("", ".", ".."):
            raise ValueError(f"{name}: {value!r} can't stand in a path")
        template = template.replace("{" + name + "}", urllib.parse.quote(text, "", errors="surrogatepass"), 1)
    return template


def request_of(call: Call, options: CallOptions) -> dict[str, Any]:
    """What goes with the request: query, headers, cookies, a body of JSON or a form."""
    made: dict[str, Any] = {}
    query = {**call.query, **options.get("query", {})}
    made["params"] = [
        (name, text_of(one))
        for name, value in query.items()
        for one in (value if isinstance(value, (list, tuple, set, frozenset)) else [value])
        if one is not UNSET and one is not None
    ]
    made["headers"] = {
        name: text_of(value)
        for name, value in call.headers.items()
        if value is not UNSET and value is not None
    } | dict(options.get("headers", {}))
    cookies = [
        f"{name}={_cookie(name, text_of(value))}"
        for name, value in call.cookies.items()
        if value is not UNSET and value is not None
    ]
    if cookies:
        made["headers"]["Cookie"] = "; ".join(cookies)
    if call.body is None:
        return made
    body = encode({**call.body, **options.get("body", {})})
    if call.files is None:
        text = json.dumps(body, separators=(",", ":"), allow_nan=False)
        made["content"] = text.encode()
        made["headers"] = {"Content-Type": "application/json", **made["headers"]}
        return made
    made["data"] = {n: v if isinstance(v, str) else json.dumps(v) for n, v in body.items()}
    made["files"] = [
        (name, part_of(name, one, options.get("progress")))
        for name, value in call.files.items()
        if value is not UNSET
        for one in (value if isinstance(value, list) else [value])
    ]
    return made


def joined(value: object) -> object:
    """Several values as the one text that a parameter takes, with commas between them."""
    return ",".join(map(text_of, value)) if isinstance(value, (list, tuple)) else value


def named(name: str, part: str, values: Mapping[str, Any] | Unset) -> dict[str, object]:
    """Values of parameters whose names the caller chooses, in place of a part of the name."""
    if isinstance(values, Unset):
        return {}
    return {name.replace(part, chosen, 1): value for chosen, value in values.items()}


def id_of(uri: str) -> str:
    """What the URI of a thing ends with, which is its identifier: `7` of `/api/v2/me/chats/7`."""
    return urllib.parse.unquote(uri.rstrip("/").rpartition("/")[2])


def text_of(value: object) -> str:
    """A value as it stands in a URL or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


def _cookie(name: str, value: str) -> str:
    """The value, if a cookie can have it (RFC 6265, 4.1.1)."""
    if not _COOKIE.fullmatch(value):
        raise ValueError(f"{name}: {value!r} can't stand in a cookie")
    return value
