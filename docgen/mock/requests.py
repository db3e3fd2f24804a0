"""Requests and answers as the engine knows them, without any I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from http.cookies import CookieError, SimpleCookie
from urllib.parse import quote, unquote

from attrs import field, frozen

from docgen.mock.api import Follows

_PCHAR = "-._~!$&'()*+,;=:@"  # what a segment may have as it is (RFC 3986, 3.3)


def encoded(segment: str) -> str:
    """A text as a segment of a path; half a surrogate becomes a question mark."""
    return quote(segment, safe=_PCHAR, errors="replace")


def normalised(path: str) -> str:
    """A path with percent signs only where they are needed (RFC 3986, 6.2.2.2)."""
    return "/".join(encoded(unquote(one)) for one in path.split("/"))


def value_of(body: bytes) -> object:
    """The value of a body that is JSON (RFC 8259, 8.1). Raises ValueError where it is none."""
    try:
        return json.loads(body.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError(str(error)) from None


@frozen(kw_only=True)
class Request:
    """What came; names of headers are in lower case."""

    method: str
    path: str  # as `normalised` has it
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(factory=dict)
    body: bytes = b""

    @property
    def cookies(self) -> Mapping[str, str]:
        """The cookies; none where the header is no list of them (RFC 6265, 4.2.1)."""
        try:
            return {
                name: one.value
                for name, one in SimpleCookie(self.headers.get("cookie", "")).items()
            }
        except CookieError:
            return {}

    @property
    def media_type(self) -> str:
        """The type of the body, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


@frozen(kw_only=True)
class Preferred:
    """What a client asks for in a header: a sample by its title, a status."""

    example: str = ""
    code: int | None = None


def preferred(request: Request) -> Preferred:
    """The sample and the status that a request asks for.

    `Prefer: example="Sample 2", code=404` (RFC 7240), or `X-Docgen-Example: Sample 2`.
    """
    example, code = request.headers.get("x-docgen-example", ""), None
    for one in request.headers.get("prefer", "").split(","):
        name, _, told = one.strip().partition("=")
        value = told.strip().strip('"')
        if name.strip().lower() == "example":
            example = value
        elif name.strip().lower() == "code" and value.isdecimal() and int(value[:4]) < 600:
            code = int(value[:4])
    return Preferred(example=example, code=code)


@frozen(kw_only=True)
class Answer:
    """What goes back.

    `follows`: messages that are sent once it has gone. `fault`: why it is no success.
    """

    status: int = 200
    headers: Sequence[tuple[str, str]] = ()
    value: object = None
    content: bytes | None = None
    follows: tuple[Follows, ...] = ()
    operation: str = ""
    fault: str = ""
    owner: str = ""  # the session that it belongs to
    delay: float = 0.0  # seconds before it goes

    @property
    def body(self) -> bytes:
        """The bytes of the body: JSON, unless it is content of another kind."""
        if self.content is not None:
            return self.content
        return json.dumps(self.value, ensure_ascii=False).encode("utf-8", "replace")

    @property
    def media_type(self) -> str:
        """The type of the body."""
        return "application/json" if self.content is None else "application/octet-stream"


@frozen(kw_only=True)
class Fault:
    """What is wrong with a request: the kind, the field, and a sentence for a developer."""

    kind: str  # missing, invalid, unknown, state
    field: str
    said: str
