"""Servers and paths as one address: what went from one to the other is where it was.

The URL of an operation is that of its server with its path behind it (OpenAPI 3.1, 4.8.8.1).
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from attrs import evolve, frozen

from docgen.base.naming import PLACEHOLDER
from docgen.diff.surface import Call, Key, Named, Surface


@frozen(kw_only=True)
class Moved:
    """The new surface with the paths of the old one, and the servers whose paths went into them."""

    surface: Surface
    servers: tuple[tuple[Named, Named], ...] = ()


def with_old_paths(old: Surface, new: Surface) -> Moved:
    """The new surface with its paths behind the servers of the old one, if they fit better there.

    Only where all servers of each side have one path, which other than host and scheme is part of
    every address.
    """
    before, after = _prefix(old.servers), _prefix(new.servers)
    if before is None or after is None or before == after:
        return Moved(surface=new)
    calls = [_behind(call, before, after) for call in new.calls]
    moved = tuple(call for call in calls if call is not None)
    known = {_key(call) for call in old.calls}
    if len(moved) < len(calls) or _shared(moved, known) <= _shared(new.calls, known):
        return Moved(surface=new)
    pairs = _same_hosts(old.servers, new.servers)
    return Moved(surface=evolve(new, calls=moved), servers=pairs)


def _prefix(servers: Sequence[Named]) -> str | None:
    """The path that all servers have; none is told where they differ, or have variables in it."""
    found = {_path(one.name) for one in servers} or {""}
    only = found.pop()
    return None if found or "{" in only else only


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return "{}"  # no address: nothing can be said


def _behind(call: Call, before: str, after: str) -> Call | None:
    """The call with the path that it has behind the other prefix; None where it has none."""
    address = after + call.key.path
    if not address.startswith(f"{before}/"):
        return None
    key = Key(
        method=call.key.method,
        path=address.removeprefix(before),
        selector=call.key.selector,
    )
    return evolve(call, key=key)


def _key(call: Call) -> tuple[str, str, str]:
    return call.key.method, PLACEHOLDER.sub("{}", call.key.path), call.key.selector


def _shared(calls: Sequence[Call], known: set[tuple[str, str, str]]) -> int:
    return sum(_key(call) in known for call in calls)


def _same_hosts(old: Sequence[Named], new: Sequence[Named]) -> tuple[tuple[Named, Named], ...]:
    """Servers of one host and scheme, in the order of the old side."""
    after = {_host(one.name): one for one in new}
    return tuple((one, after[_host(one.name)]) for one in old if _host(one.name) in after)


def _host(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme.lower(), parts.netloc.lower()
