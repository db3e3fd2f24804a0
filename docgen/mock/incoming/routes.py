"""Which documented request is meant: by method, path and selector, and by what the body has."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from docgen.mock.api import MockApi, Played
from docgen.mock.requests import Fault

_NEAR = 3


class Routes:
    """All documented requests, by how many pieces their paths have."""

    def __init__(self, api: MockApi) -> None:
        self._selector = api.selector
        self._by_length: dict[int, list[Played]] = {}
        for one in api.operations:
            self._by_length.setdefault(one.path.count("/"), []).append(one)
        self._paths = sorted({one.path for one in api.operations})

    def at(self, path: str) -> list[Played]:
        """The requests that go to a path, those with more literal paths first."""
        held = self._by_length.get(path.count("/"), [])
        return [one for one in held if one.pattern.fullmatch(path) is not None]

    def near(self, path: str) -> list[str]:
        """Documented paths that are like one that is not."""
        return difflib.get_close_matches(path[:500], self._paths, n=_NEAR, cutoff=0.6)

    def selected(self, mine: Iterable[Played], body: Mapping[str, object]) -> Played | Fault:
        """The one of several requests that a body is for; a fault where it is for none."""
        name = self._selector
        by_name: dict[str | None, list[Played]] = {}
        for one in mine:
            for each in one.selectors or (None,):
                by_name.setdefault(each, []).append(one)
        given = body.get(name) if name else None
        if isinstance(given, str) and given in by_name:
            return _fitting(by_name[given], body)
        if None in by_name and (given is None or len(by_name) == 1):
            return _fitting(by_name[None], body)
        return self._none(given, sorted(one for one in by_name if one))

    def _none(self, given: object, known: list[str]) -> Fault:
        name = self._selector
        if given is None:
            said = f"{name} is missing; documented here: {', '.join(known)}"
            return Fault(kind="missing", field=name, said=said)
        near = difflib.get_close_matches(str(given), known, n=_NEAR) or known[:_NEAR]
        said = f"{name} {str(given)[:100]!r} is not documented here; near: {', '.join(near)}"
        return Fault(kind="invalid", field=name, said=said)


def _fitting(mine: list[Played], body: Mapping[str, object]) -> Played:
    """Of pages on one request, that whose body is like what came: a name deletes one of a group."""
    alike = [one for one in mine if one.path == mine[0].path]
    return max(alike, key=lambda one: _likeness(one, body))


def _likeness(played: Played, body: Mapping[str, object]) -> tuple[bool, int, int]:
    """How well a body fits: all is there that has to be, what came is documented, all came."""
    taken = {one.name: one.required for one in played.taken if one.where == "body"}
    has_all = all(name in body for name, required in taken.items() if required)
    known = sum(1 if name in taken else -1 for name in body)
    return has_all, known, -sum(name not in body for name in taken)
