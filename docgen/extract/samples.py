"""Code -> samples: HTTP messages and JSON documents, with what each one is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import define, evolve, field, frozen

from docgen.base.findings import Finding, Repair
from docgen.base.lenient_json import Read, read_json
from docgen.base.place import Place, lines
from docgen.blocks.types import Code
from docgen.extract.dialect import Dialect, Label
from docgen.extract.urls import Url, read_request_line, read_url
from docgen.model.api import Header, Role, Sample

_STATUS = re.compile(r"^\s*(?:HTTP(?:/\d(?:\.\d)?)?\s+(?P<a>\d{3})\b.*|(?P<b>\d{3})\s+-\s+\w.*)$")
_HEADER = re.compile(r"^\s*(?P<name>[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*):\s*(?P<value>\S.*)?$")
_CURL = re.compile(r"^\s*\$?\s*curl\s+(?P<rest>.+)", re.DOTALL)
_CURL_METHOD = re.compile(r"-X\s*(?P<method>[A-Z]+)|--request[ =](?P<long>[A-Z]+)")
_CURL_BODY = re.compile(r"(?:-d|--data(?:-\w+)?)[ =]?\s*'(?P<body>[^']*)'", re.DOTALL)
_CURL_HEADER = re.compile(r"(?:-H|--header)\s+[\"'](?P<name>[\w-]+):\s*(?P<value>[^\"']*)[\"']")
# Options whose values may hold URLs that are not the request's.
_CURL_VALUE = re.compile(
    r"(?:-[HdAebu]|--(?:header|data[\w-]*|user-agent|referer|cookie|user))[ =]?\s*"
    r"(?:'[^']*'|\"[^\"]*\"|[^\s'\"]+)"
)
_CURL_URL = re.compile(r"(?P<url>https?://\S+(?:(?<=/)\s+\w[\w/-]*$)?)")
_PROGRAM = re.compile(
    r"(?m)^\s*(?:function\b|</?[a-z]+[ >]|<!|var\s|let\s|const\s|import\s|from\s+\w+\s+import"
    r"|def\s|class\s|\$\(|\$\.|if\s*\(|for\s*\(|print\b|@\w+\n|public\s)"
)
# A line of a configuration file: YAML, INI, properties.
_SETTING = re.compile(r"^\s*(?:#|\[[^\]]*\]\s*$|(?:- )?[\w.\"'<>/ -]+\s*[:=](?:\s|$|\S)|- \S)")
_MOSTLY = 0.8  # of the lines: long values wrap
_URL_REST = re.compile(r"^[\w%.-](?:[^\s\"'{}:]|\{\w+\})*$")
_STUB = re.compile(r"^\{\s*\w+\s*\}", re.MULTILINE)
# "[section]" on a line of its own begins a configuration file, not a list.
_JSON_START = re.compile(r"^\s*(?:\{|\[(?![A-Za-z][\w -]*\]\s*\n)|u?[\"'][\w .-]+[\"']\s*:)")
_MEMBER_TEXT = r"u?[\"']?{name}[\"']?\s*[:\[]\s*u?[\"']?\s*([A-Za-z]\w*)"
# Headers that only a response carries.
_RESPONSE_HEADERS = frozenset({"set-cookie", "server", "x-csrf-header", "transfer-encoding"})


@frozen(kw_only=True)
class Piece:
    """One sample as found in code, before its role is known.

    `answers`: it stands below a request line in the same code and is the response to it.
    """

    sample: Sample
    url: Url | None = None
    data: Any = None
    answers: bool = False
    other_url: str | None = None  # of a second request line above the same body


@frozen(kw_only=True)
class CodeReading:
    """The samples in a block of code; `program`: it is no sample at all."""

    pieces: tuple[Piece, ...] = ()
    rest: str = ""
    program: bool = False


@define
class _Message:
    """A stretch of code below one start line."""

    first: int  # index of its first line within the code
    method: str | None = None
    url: Url | None = None
    status: int | None = None
    headers: list[Header] = field(factory=list)
    body: list[str] = field(factory=list)
    body_first: int = 0
    labelled_response: bool = False

    base_path: str = ""

    def wrapped_url(self, line: str) -> bool:
        """Take the rest of a URL that is wrapped after a separator."""
        text = line.strip()
        if self.url is None or self.headers or self.body or not _URL_REST.match(text):
            return False
        cut = self.url.printed.rstrip().endswith(("/", ",", "?", "&", "=", "-"))
        if not cut and not (self.url.query and "=" in text):
            return False
        longer = read_url(self.url.printed.rstrip() + text, self.base_path)
        self.url = longer or self.url
        return longer is not None

    def starts(self) -> bool:
        """Whether a start line or header was read."""
        return bool(self.method or self.status or self.headers)


class _Splitter:
    """Walks the lines of code and cuts it at start lines and at response labels."""

    def __init__(self, dialect: Dialect, label_of: Any) -> None:
        self.dialect = dialect
        self.label_of = label_of
        self.messages: list[_Message] = []

    def split(self, text: str) -> list[_Message]:
        current = _Message(0, base_path=self.dialect.base_path)
        self.messages = [current]
        in_head = True
        for index, line in enumerate(text.split("\n")):
            request = read_request_line(line, self.dialect.base_path)
            status = _STATUS.match(line)
            if (request or status or self._is_response_label(line)) and not self._inside(current):
                if current.starts() or any(ln.strip() for ln in current.body):
                    current = _Message(index, base_path=self.dialect.base_path)
                    self.messages.append(current)
                in_head = True
                self._start(current, request, status, line, index)
                in_head = not (request and request[2])
                continue
            if in_head and self._head_line(current, line):
                continue
            if line.strip():
                in_head = False
            if not current.body:
                current.body_first = index
            current.body.append(line)
        return self.messages

    @staticmethod
    def _inside(message: _Message) -> bool:
        """Whether the body so far is an open document (a "GET …" in a string starts nothing)."""
        text = "\n".join(message.body)
        return text.count("{") > text.count("}")

    def _is_response_label(self, line: str) -> bool:
        word = line.strip().rstrip(":").lower()
        return bool(word) and len(word) < 20 and self.label_of(word) is Label.RESPONSE

    def _start(
        self,
        message: _Message,
        request: tuple[str, Url, str] | None,
        status: re.Match[str] | None,
        line: str,
        index: int,
    ) -> None:
        if request:
            message.method, message.url = request[0], request[1]
            if request[2]:
                message.body.append(request[2])
                message.body_first = index
        elif status:
            message.status = int(status["a"] or status["b"])
        else:
            message.labelled_response = bool(line)

    @staticmethod
    def _head_line(message: _Message, line: str) -> bool:
        """Take a header line, or the rest of a wrapped one; False where the body begins."""
        if not line.strip():
            return True
        if message.wrapped_url(line):
            return True
        found = _HEADER.match(line)
        if (
            found
            and not _JSON_START.match(line)
            and (message.method or message.status or "-" in found["name"])
        ):
            message.headers.append(Header(name=found["name"], value=(found["value"] or "").strip()))
            return True
        if message.headers and not _JSON_START.match(line):
            last = message.headers[-1]
            glue = " " if last.value.endswith((",", ";")) else ""
            message.headers[-1] = evolve(last, value=f"{last.value}{glue}{line.strip()}")
            return True
        return False


def _place_of(code: Code, first: int, last: int) -> Place:
    """The place of lines `first` to `last` (0-based, within the code).

    Exact where the code is one run of lines, the whole of it where a page break had cut it.
    """
    spot = code.place.spot
    count = code.text.count("\n") + 1
    span = spot.last_line - spot.line + 1
    if span in (count, count + 2):
        start = spot.line + (1 if span == count + 2 else 0)
        return lines(code.place.file, start + first, start + last)
    return code.place


def _stubs(code: Code, message: _Message, rest: str) -> list[Piece]:
    """Braces around a bare word beside real documents: a sample that was never filled in."""
    return [
        Piece(
            sample=Sample(
                role="response",
                raw=found[0],
                place=_place_of(code, message.body_first, message.body_first),
            )
        )
        for found in (_STUB.finditer(rest))
    ]


def _documents(code: Code, message: _Message) -> tuple[list[Piece], str]:
    """The JSON documents of a message's body, and what is left of it."""
    text = "\n".join(message.body)
    if not text.strip():
        return [], ""
    reading = read_json(text)
    pieces = []
    for read in reading.documents:
        first = message.body_first + read.first_line - 1
        last = message.body_first + read.last_line - 1
        pieces.append(_piece(code, text, read, first, last))
    return [*(_stubs(code, message, reading.rest) if pieces else ()), *pieces], reading.rest


def _piece(code: Code, text: str, read: Read, first: int, last: int) -> Piece:
    repairs = tuple(
        Repair(code=r.code, line=r.line - read.first_line + 1, before=r.before, after=r.after)
        for r in read.repairs
    )
    sample = Sample(
        role="response",
        raw=text[read.start : read.end],
        json=read.json,
        repairs=repairs,
        unknown=read.unknown,
        more=read.more,
        place=_place_of(code, first, last),
    )
    return Piece(sample=sample, data=json.loads(read.json))


def _with_head(code: Code, message: _Message, piece: Piece | None) -> Piece:
    """The sample with the start line and headers above it."""
    all_lines = code.text.split("\n")
    last = len(all_lines) - 1
    head_lines = 1 + len(message.headers)
    if piece is None:
        body = "\n".join(message.body).strip()
        end = message.body_first if message.body else min(message.first + head_lines - 1, last)
        shown = all_lines[message.first :] if body else all_lines[message.first : end + 1]
        raw = "\n".join(shown).strip()
        sample = Sample(
            role="request",
            raw=raw,
            has_body=bool(body),
            place=_place_of(code, message.first, last if body else min(end, last)),
        )
        piece = Piece(sample=sample)
    else:
        head = all_lines[message.first : max(message.body_first, message.first + 1)]
        raw = (
            "\n".join([*head, piece.sample.raw])
            if message.body_first > message.first
            else ("\n".join(all_lines[message.first :]).strip())
        )
        start = _place_of(code, message.first, message.first)
        end_place = piece.sample.place
        place = lines(start.file, start.spot.line, end_place.spot.last_line)
        piece = evolve(piece, sample=evolve(piece.sample, raw=raw, place=place))
    sample = evolve(
        piece.sample,
        method=message.method,
        url=message.url.printed if message.url else None,
        headers=tuple(message.headers),
        status=message.status,
    )
    return evolve(piece, sample=sample, url=message.url)


def _is_answer(dialect: Dialect, message: _Message, data: Any) -> bool:
    """Whether a body below a request line is what comes back and not what is sent."""
    if message.method in ("GET", "HEAD"):
        return True
    sends = isinstance(data, dict) and dialect.selector in data
    return isinstance(data, dict) and dialect.status_member in data and not sends


def _message_pieces(dialect: Dialect, code: Code, message: _Message) -> Iterator[Piece]:
    found, rest = _documents(code, message)
    if message.method:
        if found and not _is_answer(dialect, message, found[0].data):
            yield _with_head(code, message, found.pop(0))
        else:
            sends = message.method not in ("GET", "HEAD")
            bare = _without_body(message, keep=sends and not found and bool(rest.strip()))
            yield _with_head(code, bare, None)
        for piece in found:
            yield evolve(piece, answers=True)
    elif message.status or message.headers:
        yield _with_head(code, message, found.pop(0) if found else None)
        yield from found
    else:
        for piece in found:
            yield evolve(piece, answers=message.labelled_response)


def _without_body(message: _Message, *, keep: bool) -> _Message:
    """The message without its body, unless the body is to be kept as it is."""
    if keep:
        return message
    return _Message(message.first, message.method, message.url, message.status, message.headers)


def _curl(dialect: Dialect, code: Code) -> Piece | None:
    found = _CURL.match(code.text)
    if found is None:
        return None
    rest = re.sub(r"\\\s*\n", " ", found["rest"])
    url_text = _CURL_URL.search(_CURL_VALUE.sub(" ", rest))
    url = read_url(url_text["url"], dialect.base_path) if url_text else None
    if url is None:
        return None
    method = _CURL_METHOD.search(rest)
    body = _CURL_BODY.search(rest)
    reading = read_json(body["body"]) if body else None
    read = reading.documents[0] if reading and reading.documents else None
    name = (method["method"] or method["long"]) if method else ("POST" if body else "GET")
    sample = Sample(
        role="request",
        raw=code.text.strip(),
        json=read.json if read else None,
        has_body=body is not None,
        repairs=read.repairs if read else (),
        unknown=read.unknown if read else (),
        more=read.more if read else (),
        method=name,
        url=url.printed,
        headers=tuple(
            Header(name=h["name"], value=h["value"]) for h in _CURL_HEADER.finditer(rest)
        ),
        place=code.place,
    )
    return Piece(sample=sample, url=url, data=json.loads(read.json) if read else None)


def read_code(dialect: Dialect, code: Code, label_of: Any) -> CodeReading:
    """Every sample in a block of code, in order. Programs and configuration hold none."""
    curl = _curl(dialect, code)
    if curl is not None:
        return CodeReading(pieces=(curl,))
    asks = read_request_line(code.text.lstrip().partition("\n")[0], dialect.base_path)
    if not asks and _PROGRAM.search(code.text):
        return CodeReading(program=True)
    pieces: list[Piece] = []
    rests: list[str] = []
    for message in _Splitter(dialect, label_of).split(code.text):
        found = list(_message_pieces(dialect, code, message))
        pieces += found
        if not found and any(line.strip() for line in message.body):
            rests.append("\n".join(message.body))
    if not pieces and _JSON_START.match(code.text):
        # Beyond repair, but shown: it counts as a sample and stays raw.
        sample = Sample(role="response", raw=code.text, place=code.place)
        return CodeReading(pieces=(Piece(sample=sample),), rest=code.text)
    pieces = _without_doubled_lines(pieces)
    lines_of_text = [line for line in code.text.split("\n") if line.strip()]
    told = sum(1 for line in lines_of_text if _SETTING.match(line))
    settings = not pieces and told >= _MOSTLY * len(lines_of_text)
    return CodeReading(pieces=tuple(pieces), rest="\n".join(rests), program=settings)


def _without_doubled_lines(pieces: list[Piece]) -> list[Piece]:
    """Two request lines above one body, as one sample: the line next to the body counts."""
    done: list[Piece] = []
    for piece in pieces:
        last = done[-1].sample if done else None
        doubled = (
            last is not None
            and last.method in ("POST", "PUT", "PATCH")
            and not last.has_body
            and last.method == piece.sample.method
            and piece.sample.has_body
        )
        if doubled and last is not None:
            done.pop()
            raw = f"{last.raw}\n{piece.sample.raw}"
            piece = evolve(piece, sample=evolve(piece.sample, raw=raw), other_url=last.url)  # noqa: PLW2901
        done.append(piece)
    return done


def _has(data: Any, name: str, depth: int = 0) -> bool:
    """Whether the document, its envelope or one of its entries has the member."""
    if isinstance(data, dict):
        return name in data or (depth < 1 and _has(data.get("data"), name, depth + 1))
    return isinstance(data, list) and depth < 1 and any(_has(d, name, depth) for d in data)


def role_by_content(dialect: Dialect, piece: Piece) -> Role | None:
    """What the sample must be by what it holds, whatever heading stands above it."""
    if piece.answers:
        return "response"
    if piece.sample.method:
        return "request"
    data, raw = piece.data, piece.sample.raw
    if isinstance(data, dict) and dialect.selector in data and dialect.status_member not in data:
        return "request"
    if _has(data, dialect.message_type_member) or (
        isinstance(data, dict) and "data" in data and "channel" in data
    ):
        return "notification"
    if piece.sample.status or any(
        header.name.lower() in _RESPONSE_HEADERS for header in piece.sample.headers
    ):
        return "response"
    if isinstance(data, dict) and dialect.status_member in data:
        return "response"
    if data is None and re.search(rf"\b{dialect.message_type_member}\b", raw):
        return "notification"
    return None


def notification_words(dialect: Dialect, sample: Sample) -> tuple[list[str], list[str]]:
    """The message types and notification types that a notification shows, in order."""
    data = json.loads(sample.json) if sample.json else None
    found = []
    for name in (dialect.message_type_member, dialect.notification_type_member):
        values = list(dict.fromkeys(_member_values(data, name)))
        # A damaged sample may show it in a part that could not be read.
        pattern = _MEMBER_TEXT.format(name=name)
        found.append(values or list(dict.fromkeys(re.findall(pattern, sample.raw))))
    return found[0], found[1]


def _member_values(data: Any, name: str, depth: int = 0) -> Iterator[str]:
    """The values of a member of the message, of its envelope, or of each of several messages."""
    if isinstance(data, list) and depth == 0:
        for entry in data:
            yield from _member_values(entry, name, depth)
    elif isinstance(data, dict):
        if isinstance(data.get(name), str):
            yield data[name]
        if depth == 0:
            yield from _member_values(data.get("data"), name, depth + 1)


def sample_findings(sample: Sample) -> Iterator[Finding]:
    """What had to be mended in the sample, and whether it could not be."""
    spot = sample.place.spot
    exact = spot.last_line - spot.line + 1 >= sample.raw.count("\n") + 1
    by_code: dict[str, list[Repair]] = {}
    for repair in sample.repairs:
        by_code.setdefault(repair.code, []).append(repair)
    for code, repairs in by_code.items():
        first = repairs[0]
        line = min(spot.line + first.line - 1, spot.last_line) if exact else spot.line
        times = f" ({len(repairs)} times in this sample)" if len(repairs) > 1 else ""
        change = f"{_short(first.before)} -> {_short(first.after)}{times}"
        yield Finding(code=code, message=change, place=lines(sample.place.file, line))
    if sample.has_body and sample.json is None:
        yield Finding(
            code="sample-unreadable",
            message=f"the sample is no JSON and can't be mended: {_short(sample.raw)}",
            place=sample.place,
        )


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return repr(flat if len(flat) <= 60 else flat[:57] + "...")
