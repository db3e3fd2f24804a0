"""URLs as documentation prints them -> methods, paths, query names."""

from __future__ import annotations

import re

from attrs import frozen

from docgen.blocks.plain import plain
from docgen.extract.reading.placeholders import braced, form_of

METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")
_METHOD = "|".join(METHODS)
METHOD_WORD = re.compile(rf"\b({_METHOD})\b")
# No server takes a longer one; patterns with blanks in them must not meet thousands in a row.
_LONGEST_URL = 4_000
_LONGEST_LINE = 20_000
_BLANKS = re.compile(r"[^\S\n]{2,}")
_SERVER = re.compile(r"^(https?)://([^/\s]*)", re.IGNORECASE)
_API_ROOT = re.compile(r"/api/v\d+(?=/|$|\?)")
_BARE_API_ROOT = re.compile(r"^\.*/?(api/v\d+)(?=/|$|\?)")
_WITHIN = re.compile(r"\{[^{}]*\}")
# "A or B" stands for two URLs, but "/loads/(id or name)" for one.
_ALTERNATIVE = re.compile(
    r"\s{1,99}(?:OR|or)\s{1,99}(?![^()\n]{0,400}\))|\s{0,99}\n(?:- )?\s{0,99}"
)
# What a cell says before a URL: "By hook: /me/hooks/{id}".
_LEAD = re.compile(r"^[A-Za-z][\w ]{0,40}:\s+(?=https?://|\.{0,3}/)")
# What may stand for a URL: an absolute one, a path, a path with dots in front, or a relative path.
_URL = r"[`<]?(?:https?://|\.{0,3}/|\.{2,3}(?=\w))\S*|[`<]?(?:api/v\d+|[a-z][\w.-]*/)\S*"
# "POST /loads", and as wikis have it: "HTTP POST /loads", "POST on /loads", "POST: /loads".
REQUEST_LINE = re.compile(
    rf"^\s*\**`?(?:HTTP\s+)?(?P<method>{_METHOD})(?::\**|\**:?)\s+(?:(?:on|to)\s+)?(?P<url>{_URL})"
)
# "delete /loads/{id}": a method in other letters, if nothing but a path stands behind it.
_OTHER_LETTERS = re.compile(
    rf"^\s*\**`?(?P<method>(?i:{_METHOD})):?\s+(?P<url>/\S+)(?:\s+HTTP/\d(?:\.\d)?)?\s*$"
)
# A path goes to the first blank that is not inside a placeholder ("{user id}").
_UNBROKEN = re.compile(r"(?:\{[^{}\n]*\}|[^\s{}])*")
_HTTP_VERSION = re.compile(r"\s{1,9}HTTP/\d(?:\.\d)?\s*$")
_TRAILING = re.compile(r"(?<![,;.`\s])[,;.`\s]++$|(?<!\s)\s++or\s*+$")
# A value that is only an example: long hexadecimal or mixed ids, UUIDs, plain numbers.
_ID_SEGMENT = re.compile(
    r"^(?:\d+|(?=[^-]*\d)[0-9A-Za-z]{10,}|[0-9a-fA-F]{8}-[0-9a-fA-F-]{20,}|\d+-[0-9a-fA-F-]{30,}"
    r"|[0-9A-Z]{8,})$"
)


@frozen
class Query:
    """One piece of a query string as printed: its name, its value ("" where there is none)."""

    name: str
    value: str = ""


@frozen
class Url:
    """A printed URL taken apart. `path` has a leading slash and placeholders as `{name}`."""

    printed: str
    path: str
    query: tuple[Query, ...] = ()
    server: str = ""
    bare: bool = False  # printed without the root of the API ("/groups/{id}")
    elided: bool = False  # "...": something in front is left out


def _split_query(text: str) -> tuple[Query, ...]:
    pieces = []
    for piece in text.split("&"):
        name, _, value = piece.strip().lstrip("{[").partition("=")
        if name.strip():
            pieces.append(Query(name.strip(), value.strip()))
    return tuple(pieces)


def read_url(printed: str, base_path: str) -> Url | None:
    """The URL without server and query, under the base path; None where there is no path in it.

    Blanks within a path are layout ("/api/v2/me/ workbins"), dots in front stand for the server.
    """
    if len(printed) > _LONGEST_URL:
        return None
    text = _BLANKS.sub(" ", plain(printed)).strip().strip("`")
    if text.startswith("<") and text.endswith(">"):
        text = text[1:-1]
    text = _TRAILING.sub("", _HTTP_VERSION.sub("", text))
    text = re.sub(r"(?<=/)\s+(?=\w)|\s+(?=[/?&=])|(?<=[?&=])\s+", "", text)
    server = ""
    elided = text.startswith("..")
    found = _SERVER.match(text)
    if found:
        server = f"{found[1].lower()}://{found[2]}"
        text = text[found.end() :] or "/"
        elided = elided or not found[2].strip(".")
    # The query begins at a "?"; one that an extract lost leaves a bare "&name".
    head, mark, query = text.partition("?")
    if not mark and "&" in head:
        head, _, query = head.partition("&")
    head = braced(head.strip())
    root = _API_ROOT.search(head)
    bare_root = _BARE_API_ROOT.match(head)
    if root:
        server_path, head = head[: root.start()], head[root.start() :]
        elided = elided or server_path.startswith("..")
    elif bare_root:
        head = "/" + head[bare_root.start(1) :]
    words = _UNBROKEN.match(head.lstrip("./ "))
    head = "/" + (words[0] if words else "")
    bare = not _API_ROOT.match(head)
    if bare and not re.match(r"^/[\w{]", head):
        return None
    path = (base_path if bare else "") + head
    path = re.sub(r"/{2,}", "/", path).rstrip("/") or "/"
    return Url(
        printed=printed.strip(),
        path=path,
        query=_split_query(query),
        server=server,
        bare=bare,
        elided=elided,
    )


def read_alternatives(cell: str, base_path: str) -> list[Url]:
    """Every URL of a cell that says "A OR B"."""
    found = []
    for part in _ALTERNATIVE.split(plain(cell)):
        text = _LEAD.sub("", part)
        url = read_url(text, base_path) if "/" in text else None
        if url is not None:
            found.append(url)
    return found


def read_request_line(line: str, base_path: str) -> tuple[str, Url, str] | None:
    """(method, URL, rest of the line) of an HTTP request line, else None.

    The rest is a body that begins on the same line.
    """
    if len(line) > _LONGEST_LINE:
        return None
    found = _request_line(line)
    if found is None:
        return None
    line = _BLANKS.sub(" ", line)
    found = _request_line(line) or found
    text = line[found.start("url") :]
    body = re.search(r"(?:^|\s)(?=[{\[](?![\w .-]*\}(?:[/?\s]|$)))", text)
    rest = text[body.start() :].strip() if body else ""
    url = read_url(text[: body.start()] if body else text, base_path)
    return (found["method"].upper(), url, rest) if url else None


def _request_line(line: str) -> re.Match[str] | None:
    return REQUEST_LINE.match(line) or _OTHER_LETTERS.match(line)


def segments(path: str) -> list[str]:
    """The path's parts between slashes."""
    return [part for part in path.split("/") if part]


def is_placeholder(segment: str) -> bool:
    """Whether the segment stands for a value."""
    return _WITHIN.fullmatch(segment) is not None


def nameless(path: str) -> str:
    """The path without the names of its placeholders: `/loads/{}/items/{}.json`."""
    return "/" + "/".join(_WITHIN.sub("{}", part) for part in segments(path))


def shape(path: str) -> str:
    """Equal for paths that differ only in the names of their placeholders and in case."""
    return nameless(path).lower()


def matches(template: str, path: str) -> bool:
    """Whether the path is the template with values (or other names) in its placeholders."""
    left, right = segments(template), segments(path)
    return len(left) == len(right) and all(
        is_placeholder(a) or is_placeholder(b) or a.lower() == b.lower() or _fits(a, b)
        for a, b in zip(left, right, strict=True)
    )


def _fits(one: str, other: str) -> bool:
    """Whether a segment is the other with a value in a placeholder within it: `{id}.json`."""
    first, second = form_of(one), form_of(other)
    return bool((first and first.fullmatch(other)) or (second and second.fullmatch(one)))


def is_id(segment: str) -> bool:
    """Whether the segment is the value of an id and not a name of the API."""
    return bool(_ID_SEGMENT.match(segment)) and any(c.isdigit() for c in segment)


def has_example_id(path: str) -> bool:
    """Whether a segment of the path is an example's id."""
    return any(is_id(part) for part in segments(path))


def with_id(path: str) -> str:
    """The path with `{id}` in place of each example's id."""
    return "/" + "/".join("{id}" if is_id(part) else part for part in segments(path))
