"""What the things of an answer have to have, as the document says: no part of them goes without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from docgen.mock.answers.shape import Thing, list_of, thing_of
from docgen.mock.answers.validators import Validators
from docgen.mock.api import MockApi, Played

_DEEPEST = 20  # references that are followed
_MOST = 1_000  # schemas of one answer that are looked at
Schema = Mapping[str, Any]
_BRANCHES = ("allOf", "anyOf", "oneOf")


class Responses:
    """The schemas of what comes back. `validators`: those of the document."""

    def __init__(self, api: MockApi) -> None:
        self._document = api.document
        self.validators = Validators(api.document)
        self._known: dict[tuple[str, str, bool], list[Schema]] = {}

    def required(self, played: Played, value: object) -> frozenset[str]:
        """The members that the things in an answer, or the thing that it is, have to have."""
        return required_by(self.of_things(played, value))

    def fitting(self, schemas: Sequence[Schema], told: Thing) -> Thing:
        """The members of a thing with values that one of these schemas allows."""
        known: dict[str, list[Schema]] = {}
        for schema in schemas:
            for name, one in _at(schema, "properties").items():
                known.setdefault(name, []).append(one)
        return {name: one for name, one in told.items() if self._fits(one, known.get(name, []))}

    def _fits(self, value: object, schemas: list[Schema]) -> bool:
        errors = [next(self.validators.errors_by(one, value), None) for one in schemas]
        return not errors or None in errors

    def of_things(self, played: Played, value: object) -> list[Schema]:
        """The schemas of the things in an answer, or of the thing that it is."""
        listed, found = list_of(value, played), thing_of(value, played.path)
        name = listed[0] if listed is not None else found[0] if found is not None else ""
        key = (played.name, name, listed is not None)
        if key not in self._known:
            self._known[key] = self._found(played, name, many=listed is not None)
        return self._known[key]

    def _found(self, played: Played, name: str, *, many: bool) -> list[Schema]:
        schemas: list[Schema] = [self.schema(played)]
        if name:
            schemas = [_at(one, "properties", name) for one in self._all(schemas)]
        if many:
            schemas = [_at(one, "items") for one in self._all(schemas)]
        return [*self._all(schemas)]

    def schema(self, played: Played) -> Schema:
        """The schema of the first status of success; an empty one where there is none."""
        path = ("paths", played.path, played.method.lower(), "responses")
        for status, one in sorted(_at(self._document, *path).items()):
            content = _at(self.whole(one), "content")
            for told in content.values() if status.startswith("2") else ():
                return _at(told, "schema")
        return {}

    def parts(self, schema: object) -> list[Schema]:
        """A schema, and those that it is made of."""
        return [*self._all([schema] if isinstance(schema, Mapping) else [])]

    def _all(self, schemas: list[Schema]) -> Iterator[Schema]:
        """The schemas, and those that they are made of."""
        waiting = [self.whole(one) for one in schemas]
        for _ in range(_MOST):
            if not waiting:
                return
            one = waiting.pop()
            yield one
            waiting += [self.whole(each) for name in _BRANCHES for each in one.get(name, ())]

    def whole(self, told: object) -> Schema:
        """What a reference within the document leads to."""
        for _ in range(_DEEPEST):
            if not isinstance(told, Mapping) or not isinstance(told.get("$ref"), str):
                break
            told = _at(self._document, *told["$ref"].removeprefix("#/").split("/"))
        return told if isinstance(told, Mapping) else {}


def required_by(schemas: Iterable[Schema]) -> frozenset[str]:
    """The members that one of the schemas requires."""
    names = [one for schema in schemas for one in schema.get("required", ())]
    return frozenset(one for one in names if isinstance(one, str))


def _at(value: object, *names: str) -> Schema:
    """The object at a path of members; an empty one where there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}
