"""The changes of one operation as a tree: request and response, then member by member."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from docgen.diff.change import Change

Named = tuple[str, Change]

PARAMETERS = frozenset({"cookie", "header", "path", "query"})
_DEEPEST = 20  # steps; what is deeper stands on one line


@frozen(kw_only=True)
class Node:
    """A part of an operation: its own changes, and the parts of it that have some.

    `name` is of several steps where nothing changed on the way: `destination.phoneNumber`.
    """

    name: str = ""
    changes: list[Named] = field(factory=list)
    parts: dict[str, Node] = field(factory=dict)


def tree_of(changes: Sequence[Named]) -> Node:
    """The parts in the order of their first change; what is of the whole is at the root."""
    root = Node()
    for named in changes:
        node = root
        for step in _steps(named[1].where):
            node = node.parts.setdefault(step, Node(name=step))
        node.changes.append(named)
    return _joined(root)


def _steps(where: str) -> list[str]:
    """`response 200.uri` is in `response 200` and there `uri`; `query limit` is in `query`."""
    place, _, name = where.partition(" ")
    if place in PARAMETERS and name:
        return [place, name]
    return where.split(".", _DEEPEST) if where else []


def _joined(node: Node) -> Node:
    """The tree without steps where nothing happened and only one way leads on."""
    parts = {name: _joined(part) for name, part in node.parts.items()}
    if node.name and not node.changes and len(parts) == 1 and not _is_side(node.name):
        (only,) = parts.values()
        return Node(name=f"{node.name}.{only.name}", changes=only.changes, parts=only.parts)
    return Node(name=node.name, changes=node.changes, parts=parts)


def _is_side(name: str) -> bool:
    """Whether it is the request, a response or where parameters are, which a reader looks for."""
    return name.partition(" ")[0] in {"request", "response", *PARAMETERS}
