"""Documented operations by path template and method, as an OpenAPI document holds them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from attrs import field, frozen

from docgen.base.naming import PLACEHOLDER, bounded, camel, free, name_words
from docgen.infer.bodies import told_again
from docgen.model.api import Api, Operation, OperationKey

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# RFC 9110 gives a body in these requests no meaning, and generators drop or refuse it.
BODILESS = ("get", "head", "trace")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# What RFC 3986 lets stand in a path; "%" too, so that what is escaped already stays as it is.
_SAFE = "/-._~!$&'()*+,;=:@%"


@frozen(kw_only=True)
class Documented:
    """One documented operation, its index in the Api, and the guide operations that repeat it."""

    operation: Operation
    number: int
    again: tuple[Operation, ...] = ()


@frozen(kw_only=True)
class Group:
    """The documented operations of one method and one path template, in reading order."""

    number: int
    path: str
    placeholders: tuple[str, ...]
    method: str
    documented: tuple[Documented, ...]

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The documented operations alone."""
        return tuple(one.operation for one in self.documented)


@frozen(kw_only=True)
class Template:
    """A path as OpenAPI can write it, and the names of its placeholders in order."""

    path: str
    placeholders: tuple[str, ...] = field(factory=tuple)


def groups(api: Api) -> tuple[Group, ...]:
    """Every group of the Api, in the order in which the documentation names the paths."""
    templates: dict[str, Template] = {}
    found: dict[tuple[str, str], list[Documented]] = {}
    for one in _documented(api.operations):
        key = one.operation.key
        shape = PLACEHOLDER.sub("{}", key.path)
        templates.setdefault(shape, template(key.path))
        found.setdefault((shape, key.method.lower()), []).append(one)
    return tuple(
        Group(
            number=number,
            path=templates[shape].path,
            placeholders=templates[shape].placeholders,
            method=method,
            documented=tuple(members),
        )
        for number, ((shape, method), members) in enumerate(found.items())
    )


def template(path: str) -> Template:
    """The path with names that every tool takes, odd characters escaped, no name twice."""
    pieces: list[str] = []
    names: list[str] = []
    for number, piece in enumerate(PLACEHOLDER.split(path)):
        if number % 2:
            names.append(_placeholder(piece, names))
            pieces.append(f"{{{names[-1]}}}")
        else:
            pieces.append(quote(piece, safe=_SAFE, errors="replace"))
    joined = "".join(pieces)
    return Template(
        path=joined if joined.startswith("/") else f"/{joined}", placeholders=tuple(names)
    )


def _placeholder(printed: str, taken: list[str]) -> str:
    """`recordHandle` for `record-handle`; a second `id` of a path is `id2`."""
    name = bounded(printed) if _NAME.fullmatch(printed) else camel(name_words(printed)) or "id"
    return free(name, {one.lower() for one in taken})


def _documented(operations: Iterable[Operation]) -> Iterable[Documented]:
    """Each operation once; what a guide repeats stands with the first operation of that key."""
    given = tuple(operations)
    again = told_again(given)
    placed: set[OperationKey] = set()
    for number, operation in enumerate(given):
        key = operation.key
        if operation.guide and key in again:
            continue
        first = key not in placed
        placed.add(key)
        yield Documented(
            operation=operation, number=number, again=again.get(key, ()) if first else ()
        )


def failure_statuses(group: Group) -> set[str]:
    """The HTTP statuses of the failures that the group's pages show."""
    return {
        str(failure.status)
        for operation in group.operations
        for failure in operation.failures
        if 300 <= failure.status <= 599
    }
