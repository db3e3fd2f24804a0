"""What the things of an answer have to have, as the document says: no part of them goes without."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from docgen.mock.answers.queries import list_of, thing_of
from docgen.mock.api import MockApi, Played

_DEEPEST = 20  # references that are followed
_MOST = 1_000  # schemas of one answer that are looked at
_BRANCHES = ("allOf", "anyOf", "oneOf")


class Responses:
    """The schemas of what comes back."""

    def __init__(self, api: MockApi) -> None:
        self._document = api.document
        self._known: dict[tuple[str, str, bool], frozenset[str]] = {}

    def required(self, played: Played, value: object) -> frozenset[str]:
        """The members that the things in an answer, or the thing that it is, have to have."""
        listed, found = list_of(value, played), thing_of(value, played.path)
        name = listed[0] if listed is not None else found[0] if found is not None else ""
        key = (played.name, name, listed is not None)
        if key not in self._known:
            self._known[key] = frozenset(self._required(played, name, many=listed is not None))
        return self._known[key]

    def _required(self, played: Played, name: str, *, many: bool) -> Iterator[str]:
        schemas = [self.schema(played)]
        if name:
            schemas = [_at(one, "properties", name) for one in self._all(schemas)]
        if many:
            schemas = [_at(one, "items") for one in self._all(schemas)]
        for one in self._all(schemas):
            yield from (each for each in one.get("required", ()) if isinstance(each, str))

    def schema(self, played: Played) -> Mapping[str, Any]:
        """The schema of the first status of success; an empty one where there is none."""
        path = ("paths", played.path, played.method.lower(), "responses")
        for status, one in sorted(_at(self._document, *path).items()):
            content = _at(self.whole(one), "content")
            for told in content.values() if status.startswith("2") else ():
                return _at(told, "schema")
        return {}

    def parts(self, schema: object) -> list[Mapping[str, Any]]:
        """A schema, and those that it is made of."""
        return [*self._all([schema] if isinstance(schema, Mapping) else [])]

    def _all(self, schemas: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
        """The schemas, and those that they are made of."""
        waiting = [self.whole(one) for one in schemas]
        for _ in range(_MOST):
            if not waiting:
                return
            one = waiting.pop()
            yield one
            waiting += [self.whole(each) for name in _BRANCHES for each in one.get(name, ())]

    def whole(self, told: object) -> Mapping[str, Any]:
        """What a reference within the document leads to."""
        for _ in range(_DEEPEST):
            if not isinstance(told, Mapping) or not isinstance(told.get("$ref"), str):
                break
            told = _at(self._document, *told["$ref"].removeprefix("#/").split("/"))
        return told if isinstance(told, Mapping) else {}


def _at(value: object, *names: str) -> Mapping[str, Any]:
    """The object at a path of members; an empty one where there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}
