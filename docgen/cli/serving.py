"""Pages in memory, served on loopback to the browser of the same user."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from attrs import define

from docgen.base.errors import ConfigError

HOST = "127.0.0.1"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
}


@define
class Pages:
    """What is served now: bytes by path. They are exchanged as a whole."""

    files: dict[str, bytes]


def serve(pages: Pages, port: int, told: Callable[[str], None]) -> None:
    """Serves the pages until Ctrl-C. `told` is called with the address when it is up.

    Raises ConfigError where the port is taken.
    """
    try:
        server = ThreadingHTTPServer((HOST, port), _handler(pages))
    except OSError as error:
        hint = "Name another one with --port; 0 takes a free one."
        raise ConfigError(f"port {port} of {HOST}: {error.strerror}", hint=hint) from error
    with server:
        told(f"http://{HOST}:{server.server_port}/index.html")
        server.serve_forever()


def _handler(pages: Pages) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """Answers GET and HEAD with a page, everything else with an error."""

        protocol_version = "HTTP/1.1"
        server_version = "docgen"
        sys_version = ""

        def do_GET(self) -> None:
            self._answer(body=True)

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def log_message(self, *_: object) -> None:
            """Says nothing: a person reads the page, not the log."""

        def _answer(self, *, body: bool) -> None:
            # Another name that leads here is that of a foreign page (DNS rebinding).
            host = self.headers.get("Host", "").rpartition(":")[0]
            if host not in {HOST, "localhost"}:
                self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
                return
            path = unquote(urlsplit(self.path).path).lstrip("/") or "index.html"
            data = pages.files.get(path)
            if data is None:
                self.send_error(HTTPStatus.NOT_FOUND)
                return
            self.send_response(HTTPStatus.OK)
            kind = TYPES.get(PurePosixPath(path).suffix, "application/octet-stream")
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("X-Content-Type-Options", "nosniff")
            self.end_headers()
            if body:
                self.wfile.write(data)

    return Handler
