"""Where the table of a page and its samples disagree about the address, what others use decides.

`/me/smsession/{id}` in one table, `/me/smsessions/{id}` in its sample and on 26 other pages: a
misprint. Where the table's address is that of others as well, nothing decides, and both are told.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from docgen.base.findings import Finding
from docgen.base.words import slips
from docgen.extract.dialect import Dialect
from docgen.extract.reading import matches, placeholders, segments, shape
from docgen.extract.whole.checks import is_elsewhere, request_lines
from docgen.model.api import Operation, Parameter

# So many others have to use the address of the samples, and none that of the table.
_SISTERS = 2


def with_sister_addresses(
    dialect: Dialect, operations: Sequence[Operation]
) -> tuple[list[Operation], list[Finding]]:
    """The operations, those whose table is alone with its address under that of their samples."""
    paths = {id(one): _shown_elsewhere(dialect, one) for one in operations}
    agreeing = [one for one in operations if not one.guide and not paths[id(one)]]
    taken = {shape(one.key.path) for one in agreeing}
    made: list[Operation] = []
    findings: list[Finding] = []
    for one in operations:
        alone = bool(paths[id(one)]) and shape(one.key.path) not in taken
        found = _sisters(one, paths[id(one)], agreeing) if alone else []
        made.append(_moved(one, found[0].key.path) if found else one)
        findings += [_told(one, found)] if found else []
    return made, findings


def _shown_elsewhere(dialect: Dialect, operation: Operation) -> list[str]:
    """The paths of its samples, if they all go elsewhere than its table says."""
    shown = [url for _, url in request_lines(dialect, operation)]
    elsewhere = bool(shown) and all(is_elsewhere(operation, url) for url in shown)
    return [url.path for url in shown] if elsewhere else []


def _sisters(
    operation: Operation, shown: Sequence[str], agreeing: Sequence[Operation]
) -> list[Operation]:
    """The operations whose one address is that of the samples.

    Where samples have an address that nobody else has either, one of the section that is spelt
    nearly as the table has it. A table with more steps than its sisters tells of something else.
    """
    own = operation.key.path
    found = [one for one in agreeing if all(matches(one.key.path, path) for path in shown)]
    found = found or [
        one
        for one in agreeing
        if one.section == operation.section and _is_nearly(one.key.path, own)
    ]
    alike = len({shape(one.key.path) for one in found}) == 1
    same = alike and len(placeholders(found[0].key.path)) == len(placeholders(own))
    longer = same and len(segments(found[0].key.path)) >= len(segments(own))
    return found if longer and len(found) >= _SISTERS else []


def _is_nearly(path: str, other: str) -> bool:
    """Whether one step of two paths is spelt differently, by a slip."""
    ours, theirs = segments(shape(path)), segments(shape(other))
    if len(ours) != len(theirs):
        return False
    odd = [(a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
    if len(odd) != 1 or "{}" in odd[0]:
        return False
    one, another = map(slips, odd[0])
    return not one.isdisjoint(another)


def _moved(operation: Operation, path: str) -> Operation:
    """The operation under another path; its documented one is told as a contradiction."""
    key = operation.key
    names = dict(zip(placeholders(key.path), placeholders(path), strict=True))

    def renamed(row: Parameter) -> Parameter:
        new = names.get(row.name) if row.where == "path" else None
        return row if new is None else evolve(row, name=new)

    return evolve(
        operation,
        key=evolve(key, path=path),
        parameters=tuple(map(renamed, operation.parameters)),
        contradicted_by=(f"{key.method} {key.path}",),
    )


def _told(operation: Operation, sisters: Sequence[Operation]) -> Finding:
    path = sisters[0].key.path
    return Finding(
        code="path-decided-by-others",
        message=f"{operation.title!r} is documented as {operation.key.path}, its samples go "
        f"elsewhere; {len(sisters)} other operations have {path}, and that is taken",
        place=operation.place,
        related=tuple(one.place for one in sisters[:2]),
    )
