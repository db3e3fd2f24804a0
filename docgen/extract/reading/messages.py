"""Code -> HTTP messages: start lines, headers and bodies, several in a row."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import define, evolve, field

from docgen.extract.dialect import Dialect, Label
from docgen.extract.reading.urls import Url, read_request_line, read_url
from docgen.model.api import Header

LabelOf = Callable[[str], Label | None]

# "[section]" on a line of its own begins a configuration file, not a list.
JSON_START = re.compile(r"^\s*(?:\{|\[(?![A-Za-z][\w -]*\]\s*\n)|u?[\"'][\w .-]+[\"']\s*:)")
_STATUS = re.compile(r"^\s*(?:HTTP(?:/\d(?:\.\d)?)?\s+(?P<a>\d{3})\b.*|(?P<b>\d{3})\s+-\s+\w.*)$")
_HEADER = re.compile(r"^\s*(?P<name>[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*):\s*(?P<value>\S.*)?$")
_URL_REST = re.compile(r"^[\w%.-](?:[^\s\"'{}:]|\{\w+\})*$")


@define
class Message:
    """A stretch of code below one start line."""

    first: int  # index of its first line within the code
    method: str | None = None
    url: Url | None = None
    status: int | None = None
    headers: list[Header] = field(factory=list)
    body: list[str] = field(factory=list)
    body_first: int = 0
    head_last: int = 0  # the last line of start line and headers, wrapped ones included
    labelled_response: bool = False
    base_path: str = ""
    depth: int = 0  # braces that the body has open

    def take(self, line: str, index: int) -> None:
        """Add a line of the body."""
        if not self.body:
            self.body_first = index
        self.body.append(line)
        self.depth += line.count("{") - line.count("}")

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

    def __init__(self, dialect: Dialect, label_of: LabelOf) -> None:
        self.dialect = dialect
        self.label_of = label_of
        self.messages: list[Message] = []

    def split(self, text: str) -> list[Message]:
        current = Message(0, base_path=self.dialect.base_path)
        self.messages = [current]
        in_head = True
        for index, line in enumerate(text.split("\n")):
            request = read_request_line(line, self.dialect.base_path)
            status = _STATUS.match(line)
            # A "GET …" within an open document starts nothing.
            if current.depth <= 0 and (request or status or self._is_response_label(line)):
                if current.starts() or any(ln.strip() for ln in current.body):
                    current = Message(index, base_path=self.dialect.base_path)
                    self.messages.append(current)
                current.first = current.head_last = index  # empty lines may stand above
                in_head = True
                self._start(current, request, status, line, index)
                in_head = not (request and request[2])
                continue
            if in_head and self._head_line(current, line):
                current.head_last = index if line.strip() else current.head_last
                continue
            if line.strip():
                in_head = False
            current.take(line, index)
        return self.messages

    def _is_response_label(self, line: str) -> bool:
        word = line.strip().rstrip(":").lower()
        return bool(word) and len(word) < 20 and self.label_of(word) is Label.RESPONSE

    def _start(
        self,
        message: Message,
        request: tuple[str, Url, str] | None,
        status: re.Match[str] | None,
        line: str,
        index: int,
    ) -> None:
        if request:
            message.method, message.url = request[0], request[1]
            if request[2]:
                message.take(request[2], index)
        elif status:
            message.status = int(status["a"] or status["b"])
        else:
            message.labelled_response = bool(line)

    @staticmethod
    def _head_line(message: Message, line: str) -> bool:
        """Take a header line, or the rest of a wrapped one; False where the body begins."""
        if not line.strip():
            return True
        if message.wrapped_url(line):
            return True
        found = _HEADER.match(line)
        if (
            found
            and not JSON_START.match(line)
            and (message.method or message.status or "-" in found["name"])
        ):
            message.headers.append(Header(name=found["name"], value=(found["value"] or "").strip()))
            return True
        if message.headers and not JSON_START.match(line):
            last = message.headers[-1]
            glue = " " if last.value.endswith((",", ";")) else ""
            message.headers[-1] = evolve(last, value=f"{last.value}{glue}{line.strip()}")
            return True
        return False


def split_messages(dialect: Dialect, text: str, label_of: LabelOf) -> list[Message]:
    """The messages of a block of code, in order; at least one, which may be without a head."""
    return _Splitter(dialect, label_of).split(text)
