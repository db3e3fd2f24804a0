"""A server that records what arrives and answers what it is told to."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import define, field, frozen

_NONE: Mapping[str, str] = {}


@frozen(kw_only=True)
class Arrived:
    """A request as it came."""

    method: str
    path: str  # percent signs decoded, segment by segment
    segments: int  # of the path, as it came
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]  # names in lower case
    body: bytes

    @classmethod
    def of(cls, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Arrived:
        """A request to a URL."""
        parts = urlsplit(url)
        return cls(
            method=method,
            path="/".join(map(unquote, parts.path.split("/"))),
            segments=parts.path.count("/"),
            query=tuple(parse_qsl(parts.query, keep_blank_values=True)),
            headers={name.lower(): value for name, value in headers.items()},
            body=body,
        )

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def form(self) -> dict[str, bytes]:
        """The parts of a body that is multipart/form-data, by name."""
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        whole = BytesParser(policy=HTTP).parsebytes(head + self.body)
        return {
            str(part.get_param("name", header="content-disposition")): _bytes(part)
            for part in whole.iter_parts()
        }


def _bytes(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content


@frozen(kw_only=True)
class Answer:
    """What the server answers."""

    status: int = 200
    headers: Mapping[str, str] = field(factory=dict)
    body: bytes = b""
    after: float = 0  # seconds
    drip: float = 0  # seconds between one byte of the body and the next

    @classmethod
    def of(cls, value: object, status: int = 200, headers: Mapping[str, str] = _NONE) -> Answer:
        """JSON."""
        told = {"Content-Type": "application/json", **headers}
        return cls(status=status, headers=told, body=json.dumps(value).encode())


@define
class Recorder:
    """What came, and what is answered: the next of `answers`, else `always`."""

    url: str = ""
    arrived: list[Arrived] = field(factory=list)
    answers: list[Answer | None] = field(factory=list)  # None: the connection breaks
    always: Answer = field(factory=Answer)


@contextmanager
def recording() -> Iterator[Recorder]:
    """A recorder that listens on this machine as long as the block lasts."""
    recorder = Recorder()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # else head and body of an answer come 40 ms apart

        def _answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length) if length else self._chunks()
            headers = dict(self.headers.items())
            recorder.arrived.append(Arrived.of(self.command, self.path, headers, body))
            answer = recorder.answers.pop(0) if recorder.answers else recorder.always
            if answer is None:
                self.close_connection = True
                return
            time.sleep(answer.after)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            with suppress(ConnectionError):  # who does not wait is gone by then
                if not answer.drip:
                    self.wfile.write(answer.body)
                for byte in answer.body if answer.drip else b"":
                    self.wfile.write(bytes([byte]))
                    self.wfile.flush()
                    time.sleep(answer.drip)
                self.wfile.flush()

        def _chunks(self) -> bytes:
            body = b""
            if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
                return body
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = _answer  # noqa: N815

        def log_message(self, *_: object) -> None:
            """Nothing is printed."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        # It looks that often whether it has to end: by default, twice a second.
        looks = {"poll_interval": 0.01}
        thread = threading.Thread(target=server.serve_forever, kwargs=looks, daemon=True)
        thread.start()
        recorder.url = f"http://127.0.0.1:{server.server_port}"
        try:
            yield recorder
        finally:
            server.shutdown()
