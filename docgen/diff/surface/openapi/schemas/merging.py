"""Which shared schemas take over which others (`allOf`, a `$ref` with something beside it)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from docgen.diff.surface.openapi.document import Document, Object
from docgen.diff.surface.openapi.values import is_annotation

# What says no more beside one reference: the type that the schema there has as well.
_BESIDE_SOLE = frozenset({"type", "nullable"})


def split(schema: Object) -> tuple[Object, list[Any]]:
    """A schema's own keywords, and the schemas that hold as well."""
    own = dict(schema)
    parts: list[Any] = []
    if isinstance(own.get("$ref"), str):
        parts.append({"$ref": own.pop("$ref")})
    if isinstance(own.get("allOf"), list):
        parts += own.pop("allOf")
    for keyword in ("oneOf", "anyOf"):
        if isinstance(own.get(keyword), list) and len(own[keyword]) == 1:
            parts += own.pop(keyword)
    return own, parts


def reference(part: Any) -> str | None:
    """The pointer of a schema that is a reference and nothing else."""
    ref = part.get("$ref") if isinstance(part, dict) else None
    if not isinstance(ref, str) or any(k != "$ref" and not is_annotation(k) for k in part):
        return None
    return ref


def sole_reference(own: Object, parts: list[Any]) -> str | None:
    """The one reference, where the schema says nothing of its own."""
    if len(parts) != 1 or any(k not in _BESIDE_SOLE and not is_annotation(k) for k in own):
        return None
    return reference(parts[0])


def in_order(document: Document) -> tuple[list[str], frozenset[str]]:
    """The names of all shared schemas, what is taken over first, and those in a circle of them."""
    targets = {
        name: {
            target
            for target in _taken_over(schema, document)
            if target in document.schemas() and target != name
        }
        for name, schema in document.schemas().items()
    }
    itself = {name for name, schema in document.schemas().items() if _holds(name, schema, document)}
    order = _peeled(targets)
    left = set(targets) - set(order)
    # What only leads to a circle is in none; what is reached from one is peeled off already.
    backward: dict[str, set[str]] = {name: set() for name in left}
    for name in left:
        for target in targets[name] & left:
            backward[target].add(name)
    only_lead = _peeled(backward)
    circle = left - set(only_lead)
    rest = [name for name in targets if name in left]
    return [*order, *rest], frozenset(circle | itself)


def _holds(name: str, schema: Any, document: Document) -> bool:
    return name in set(_taken_over(schema, document))


def _peeled(targets: dict[str, set[str]]) -> list[str]:
    """Names whose targets come before them, as far as there is such an order."""
    waiting = {name: len(found) for name, found in targets.items()}
    users: dict[str, list[str]] = {name: [] for name in targets}
    for name, found in targets.items():
        for target in found:
            users[target].append(name)
    free = deque(name for name, count in waiting.items() if not count)
    order = []
    while free:
        name = free.popleft()
        order.append(name)
        for user in users[name]:
            waiting[user] -= 1
            if not waiting[user]:
                free.append(user)
    return order


def _taken_over(schema: Any, document: Document) -> Iterator[str]:
    """The names of the schemas that are taken over anywhere within a schema."""
    waiting = [schema]
    seen: set[int] = set()  # what an alias of YAML names stands in many places and is one
    while waiting:
        here = waiting.pop()
        if isinstance(here, list):
            waiting += here
        elif isinstance(here, dict) and id(here) not in seen:
            seen.add(id(here))
            own, parts = split(here)
            if parts and sole_reference(own, parts) is None:
                for part in parts:
                    ref = part.get("$ref") if isinstance(part, dict) else None
                    name = document.schema_name(ref, part) if isinstance(ref, str) else None
                    if name is not None:
                        yield name
            waiting += own.values()
            waiting += [part for part in parts if reference(part) is None]
