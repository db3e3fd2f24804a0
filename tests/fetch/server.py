"""A site on loopback that misbehaves where it is told to, and counts what it was asked for."""

from __future__ import annotations

import gzip
import hashlib
import ssl
import threading
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from attrs import define, field


@define
class Page:
    """What an address gives."""

    body: bytes = b""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: dict[str, str] = field(factory=dict)
    validators: bool = True


# A page, or what makes one of how often it was asked for (from 1).
Served = Page | Callable[[int], Page]


class Site:
    """The pages by path; `asked` counts requests, `seen` has their headers."""

    def __init__(self, pages: dict[str, Served]) -> None:
        self.pages = pages
        self.asked: Counter[str] = Counter()
        self.full: Counter[str] = Counter()  # answers with a body
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.lock = threading.Lock()
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 1 << 16  # head and body in one packet: else each answer waits 40 ms

            def do_GET(self) -> None:
                site._answer(self)

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            request_queue_size = 128

            def handle_error(self, *_: object) -> None:
                """A connection that is closed early is what some tests want."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        poll = {"poll_interval": 0.01}  # shutting down takes as long
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs=poll, daemon=True)

    def with_certificate(self, context: ssl.SSLContext) -> None:
        """Answers by TLS from now on."""
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.address = self.address.replace("http:", "https:")

    def __enter__(self) -> Site:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = handler.path
        with self.lock:
            self.asked[path] += 1
            count = self.asked[path]
            self.seen.append((path, {key.lower(): value for key, value in handler.headers.items()}))
        found = self.pages.get(path, Page(b"<h1>none</h1>", status=404))
        page = found if isinstance(found, Page) else found(count)
        etag = f'"{hashlib.sha256(page.body).hexdigest()[:12]}"'
        if page.status == 200 and page.validators and handler.headers.get("if-none-match") == etag:
            page = Page(status=304, headers=page.headers)
        elif page.status == 200:
            with self.lock:
                self.full[path] += 1
        try:
            handler.send_response(page.status)
            if page.status != 304:
                handler.send_header("Content-Type", page.content_type)
            if page.validators and page.status in {200, 304}:
                handler.send_header("ETag", etag)
            for name, value in page.headers.items():
                handler.send_header(name, value)
            handler.send_header("Content-Length", str(len(page.body)))
            handler.end_headers()
            handler.wfile.write(page.body)
        except OSError:
            pass  # whoever asked has gone


def html(title: str, *links: str, words: str = "") -> Page:
    items = "".join(f'<li><a href="{one}">{one}</a></li>' for one in links)
    text = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>"
    return Page(f"{text}<p>{words or title * 5}</p><ul>{items}</ul></body></html>".encode())


def moved(target: str, status: int = 302) -> Page:
    return Page(status=status, headers={"Location": target})


def packed(data: bytes) -> Page:
    return Page(gzip.compress(data), headers={"Content-Encoding": "gzip"})
