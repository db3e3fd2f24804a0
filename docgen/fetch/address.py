"""Addresses: spelled in one way, told whether they belong to a site, named as files."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from posixpath import splitext
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from attrs import frozen

from docgen.base.errors import ConfigError
from docgen.ingest.source import folder_name

_LONGEST = 2_000
_PORTS = {"http": 80, "https": 443}
_KEPT = "/:@!$&'()*+,;=~%"
_VERSION = re.compile(r"v?\d+(?:\.\d+)*(?:[-.](?:x|rc\d*|beta\d*|alpha\d*))?", re.IGNORECASE)
_NAMED_VERSIONS = frozenset({"current", "dev", "latest", "main", "master", "next", "stable"})
_MOST_REPEATS = 3  # of one part in a path: links that lead round and round make longer ones
_MOST_QUERIES = 50  # of one path
# Links to what is no page, not worth a request.
_NO_PAGES = frozenset(
    {
        *(".7z", ".avi", ".bin", ".bmp", ".bz2", ".css", ".csv", ".deb", ".dmg", ".eot", ".exe"),
        *(".gif", ".gz", ".ico", ".iso", ".jar", ".jpeg", ".jpg", ".js", ".map", ".mov", ".mp3"),
        *(".mp4", ".msi", ".ogg", ".otf", ".png", ".ppt", ".pptx", ".rar", ".rpm", ".rss", ".svg"),
        *(".tar", ".tgz", ".tif", ".tiff", ".ttf", ".wav", ".webm", ".webp", ".whl", ".woff"),
        *(".woff2", ".xls", ".xlsx", ".xml", ".xz", ".zip", ".atom", ".json", ".yaml", ".yml"),
    }
)
# The suffix of a file by the type of its content; no other is saved.
SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/markdown": ".md",
    "text/x-markdown": ".md",
    "text/plain": ".txt",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
_SAME = {".html": {".html", ".htm", ".xhtml"}, ".txt": {".txt", ".md", ".rst"}}


def normal(address: str, base: str = "") -> str:
    """An absolute address without fragment, spelled in one way (RFC 3986, 6.2.2 and 6.2.3).

    Empty for what is no web address.
    """
    try:
        parts = urlsplit(urljoin(base, address.strip()))
        port = parts.port
    except ValueError:
        return ""
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    if scheme not in _PORTS or not host or parts.username is not None:
        return ""
    place = f"[{host}]" if ":" in host else host
    if port is not None and port != _PORTS[scheme]:
        place = f"{place}:{port}"
    path = quote(
        unquote(parts.path, errors="surrogateescape"), safe=_KEPT, errors="surrogateescape"
    )
    found = urlunsplit((scheme, place, path or "/", quote(parts.query, safe=_KEPT + "?"), ""))
    return found if len(found) <= _LONGEST else ""


def start_address(text: str) -> str:
    """The address where a fetch begins. Raises ConfigError for what is none."""
    found = normal(text)
    if not found:
        raise ConfigError(f"{text!r} is no web address", hint="Give one with https:// and a host.")
    return found


@frozen(kw_only=True)
class Scope:
    """What belongs to a site: one host, and the paths that begin in one of some ways."""

    scheme: str
    place: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]

    @classmethod
    def of(cls, start: str, include: tuple[str, ...], exclude: tuple[str, ...]) -> Scope:
        """The scope of a start address: what lies beside it, if nothing is told."""
        parts = urlsplit(start)
        beside = parts.path[: parts.path.rindex("/") + 1]
        return cls(
            scheme=parts.scheme,
            place=parts.netloc,
            include=include or (beside,),
            exclude=exclude,
        )

    def own(self, address: str) -> str:
        """The address with the scheme of the start page; empty where the host is another."""
        parts = urlsplit(address)
        if parts.netloc != self.place:
            return ""
        return urlunsplit((self.scheme, *parts[1:]))

    def has(self, address: str) -> bool:
        """Whether an address belongs to the site, and may be a page."""
        parts = urlsplit(address)
        segments = Counter(one for one in parts.path.split("/") if one)
        return (
            (parts.scheme, parts.netloc) == (self.scheme, self.place)
            and parts.path.startswith(self.include)
            and not (self.exclude and parts.path.startswith(self.exclude))
            and splitext(parts.path)[1].lower() not in _NO_PAGES
            and max(segments.values(), default=0) <= _MOST_REPEATS
        )


class Queries:
    """Counts the queries of each path: a calendar has one for each month there ever will be."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def takes(self, address: str) -> bool:
        """Whether there are not too many of its path yet."""
        path, mark, _ = address.partition("?")
        self._counts[path] += bool(mark)
        return self._counts[path] <= _MOST_QUERIES


def versions_in(address: str) -> list[str]:
    """The versions that the path names, in order: `/docs/8.5/x`, `/latest/`."""
    parts = urlsplit(address).path.lower().split("/")
    return [one for one in parts if _VERSION.fullmatch(one) or one in _NAMED_VERSIONS]


def is_another_version(asked: str, given: str) -> bool:
    """Whether a redirect swaps the version that was asked for; from `latest` it may lead on."""
    wanted = [one for one in versions_in(asked) if one not in _NAMED_VERSIONS]
    return bool(wanted) and wanted != versions_in(given)


def file_name(address: str, content_type: str, taken: dict[str, str]) -> str:
    """The file below `pages/` for an address, with the suffix of its type.

    `taken`: files in lower case, as disks may compare them, and whose they are.
    """
    parts = urlsplit(address)
    wanted = SUFFIXES[content_type]
    *folders, last = [unquote(one) for one in parts.path.split("/")[1:]]
    stem, suffix = splitext(last or "index")
    if suffix.lower() not in _SAME.get(wanted, {wanted}):
        stem, suffix = last or "index", wanted
    names = [folder_name(one) or "-" for one in folders if one]
    mark = hashlib.sha256(address.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    name = folder_name(f"{stem}-{mark}" if parts.query else stem) or mark
    path = "/".join([*names, f"{name}{suffix.lower()}"])
    if taken.get(path.lower(), address) != address:
        path = "/".join([*names, f"{name}-{mark}{suffix.lower()}"])
    return path
