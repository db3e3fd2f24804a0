"""Requests: paced, tried again, limited in size and time, followed through redirects."""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

from attrs import evolve, frozen

from docgen import __version__
from docgen.fetch.address import normal
from docgen.fetch.lazy import needed
from docgen.fetch.options import FetchOptions
from docgen.fetch.robots import AGENT

_AGAIN = frozenset({408, 429, 500, 502, 503, 504})
_MOVED = frozenset({301, 302, 303, 307, 308})
_MOST_HOPS = 5
_FIRST_WAIT = 0.5  # seconds before the second try; twice as long before each further one
_LONGEST_WAIT = 120.0
_LITTLE = 100_000  # bytes
_LONGEST_BODY = 300.0  # seconds that a body may take, however slowly it drips


@frozen(kw_only=True)
class Answer:
    """What an address has given.

    `status` is 0 where there was no answer; `error` says what is wrong then, and where a page is
    too large, redirected in a circle, or somewhere that may not be asked. `address` is where it
    was found, after the redirects.
    """

    status: int
    address: str
    content_type: str = ""
    data: bytes = b""
    etag: str = ""
    last_modified: str = ""
    error: str = ""
    outside: bool = False  # it was redirected to what does not belong to the site


@frozen(kw_only=True)
class Known:
    """The validators of what was fetched before (RFC 9110, 13.1)."""

    etag: str = ""
    last_modified: str = ""


class Pace:
    """Lets requests start with a time between them, whatever thread they come from."""

    def __init__(self, delay: float, wait: Callable[[float], None]) -> None:
        self.delay = delay
        self._wait = wait
        self._lock = threading.Lock()
        self._next = 0.0

    def __call__(self) -> None:
        """Waits for its turn."""
        if not self.delay:
            return
        with self._lock:
            now = time.monotonic()
            at = max(now, self._next)
            self._next = at + self.delay
        self._wait(at - now)


class Web:
    """Asks one host, and keeps no cookies. A context manager."""

    def __init__(self, options: FetchOptions, wait: Callable[[float], None] = time.sleep) -> None:
        self._options = options
        self._wait = wait
        self._httpx = needed("httpx")
        self.pace = Pace(options.delay, wait)
        self.requests = 0
        self._checked: dict[str, str] = {}
        headers = {"User-Agent": f"{AGENT}/{__version__}", "Accept-Encoding": "gzip, deflate"}
        nobody = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        # Loading the certificates takes 0.1 s; a site is asked by the scheme of its start alone.
        verify = urlsplit(options.start).scheme.lower() == "https"
        self._client = self._httpx.Client(
            headers=headers,
            cookies=nobody,
            timeout=options.timeout,
            follow_redirects=False,
            verify=verify,
        )

    def __enter__(self) -> Web:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def get(self, address: str, let: Callable[[str], str], known: Known | None = None) -> Answer:
        """The answer of an address, after redirects.

        `let` gives the address as it is to be asked, empty for one that may not be.
        """
        asked, hops = address, 0
        while True:
            answer, target = self._get_again(asked, known)
            if not target:
                return answer
            hops += 1
            wanted = let(normal(target, asked))
            if not wanted:
                left = normal(target, asked) or target
                told = f"is redirected to {left}, which is not of the site"
                return evolve(answer, address=left, error=told, outside=True)
            if hops > _MOST_HOPS or wanted == address:
                return evolve(answer, error="is redirected in a circle")
            asked = wanted

    def _get_again(self, address: str, known: Known | None) -> tuple[Answer, str]:
        """The answer, or where it is redirected to; tried again where that may help."""
        wait = _FIRST_WAIT
        for left in range(self._options.retries, -1, -1):
            answer, target, after = self._get_once(address, known)
            if not left or not (answer.status in _AGAIN or self._may_come(answer)):
                return answer, target
            if after is not None and after > _LONGEST_WAIT:
                told = f"asks to wait for {after:.0f} seconds"
                return evolve(answer, error=told), ""
            self._wait(wait if after is None else after)
            wait *= 2
        raise AssertionError

    def _may_come(self, answer: Answer) -> bool:
        return answer.status == 0 and answer.error.startswith("no answer")

    def _get_once(self, address: str, known: Known | None) -> tuple[Answer, str, float | None]:
        refused = self._refused(address)
        if refused:
            return Answer(status=0, address=address, error=refused), "", None
        self.pace()
        self.requests += 1
        errors = (self._httpx.HTTPError, self._httpx.InvalidURL, OSError, ValueError)
        try:
            with self._client.stream("GET", address, headers=self._headers(known)) as response:
                return self._read(address, response)
        except errors as error:
            return Answer(status=0, address=address, error=_reason(error)), "", None

    def _headers(self, known: Known | None) -> Mapping[str, str]:
        found = {"If-None-Match": known.etag} if known and known.etag else {}
        if known and known.last_modified:
            found["If-Modified-Since"] = known.last_modified
        if self._options.authorization:
            found["Authorization"] = self._options.authorization
        return found

    def _read(self, address: str, response: Any) -> tuple[Answer, str, float | None]:
        headers = response.headers
        after = _seconds(headers.get("retry-after", ""))
        answer = Answer(
            status=response.status_code,
            address=address,
            content_type=headers.get("content-type", "").partition(";")[0].strip().lower(),
            etag=headers.get("etag", ""),
            last_modified=headers.get("last-modified", ""),
        )
        if response.status_code != 200:
            self._read_out(response)
        if response.status_code in _MOVED:
            return answer, headers.get("location", "") or address, after
        if response.status_code != 200:
            return answer, "", after
        return self._with_body(answer, response), "", after

    def _read_out(self, response: Any) -> None:
        """Reads what nobody wants, if it is little: else the connection could not be used again."""
        size = 0
        for part in response.iter_raw():
            size += len(part)
            if size > _LITTLE:
                return

    def _with_body(self, answer: Answer, response: Any) -> Answer:
        most = self._options.page_bytes
        if not self._is_let(response):
            return evolve(answer, status=0, error="leads to a private address; see --private")
        size, parts, end = 0, [], time.monotonic() + _LONGEST_BODY
        for part in response.iter_bytes():
            size += len(part)
            if size > most:
                return evolve(answer, error=f"is larger than {most // 1_000_000} MB")
            if time.monotonic() > end:
                return evolve(answer, error=f"takes longer than {_LONGEST_BODY:.0f} seconds")
            parts.append(part)
        return evolve(answer, data=b"".join(parts))

    def _refused(self, address: str) -> str:
        """Why a host may not be asked; names that lead to this machine or its network are not."""
        host = urlsplit(address).hostname or ""
        if host not in self._checked:
            self._checked[host] = self._why_not(host)
        return self._checked[host]

    def _why_not(self, host: str) -> str:
        if self._options.private or _is_named_so(host) or _has_proxy(self._client):
            return ""
        try:
            found = {one[4][0] for one in socket.getaddrinfo(host, None)}
        except (OSError, UnicodeError) as error:
            return f"its host is not known ({getattr(error, 'strerror', '') or error})"
        inner = sorted(one for one in map(str, found) if not _is_public(one))
        return f"leads to the private address {inner[0]}; see --private" if inner else ""

    def _is_let(self, response: Any) -> bool:
        """Whether the peer is one that may be asked: a name may lead elsewhere by now."""
        stream = response.extensions.get("network_stream")
        peer = stream.get_extra_info("server_addr") if stream is not None else None
        host = response.request.url.host
        if self._options.private or not peer or _is_named_so(host) or _has_proxy(self._client):
            return True
        return _is_public(str(peer[0]))


def _has_proxy(client: Any) -> bool:
    """Whether what is asked for is asked of a proxy, which the user has named."""
    return any(one is not None for one in client._mounts.values())


def _is_named_so(host: str) -> bool:
    """Whether the name itself says that it is of this machine or an address."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_public(address: str) -> bool:
    try:
        return ipaddress.ip_address(address.partition("%")[0]).is_global
    except ValueError:
        return False


def _reason(error: Exception) -> str:
    """What a person can do something about, in few words."""
    text = str(error) or type(error).__name__
    if "absolute URLs" in text:  # httpx looks at where a redirect leads, whoever follows it
        return "is redirected to what is no web address"
    if "CERTIFICATE" in text.upper():
        return (
            f"its certificate is not valid ({text.rpartition(':')[0].rpartition(': ')[2] or text})"
        )
    if "decompress" in text.lower() or type(error).__name__ == "DecodingError":
        return "its content is damaged (it can't be decompressed)"
    return f"no answer: {text}"


def _seconds(text: str) -> float | None:
    """How long a host asks to wait: seconds or a date (RFC 9110, 10.2.3)."""
    if text.strip().isdecimal():
        return float(text.strip()[:9])
    try:
        at = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    whole = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max((whole - datetime.now(UTC)).total_seconds(), 0.0)
