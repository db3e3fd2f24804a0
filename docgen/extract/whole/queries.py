"""Query strings that HTML has damaged, mended by the names that the source uses elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from docgen.base.findings import Finding
from docgen.extract.dialect import Dialect
from docgen.extract.reading import Query, read_url
from docgen.model.api import Operation, Parameter, PrintedUrl

# Longer values are data, not scars.
_LONGEST = 500


@frozen
class _Scars:
    """What an HTML entity leaves of "&name": (rest of the text, the whole name)."""

    whole: dict[str, str]  # "resources" -> "subresources": "&sub" was eaten and dropped
    left: tuple[tuple[str, str], ...]  # ("!udeUsers", "excludeUsers"): a character stands for it
    names: tuple[str, ...]  # every known name, longest first


def _known(operations: Sequence[Operation]) -> list[str]:
    """Names of query parameters that a table or text documents, or that several pages use."""
    queries = [p for op in operations for p in op.parameters if p.where == "query"]
    counts = Counter(p.name for p in queries)
    told = {p.name for p in queries if p.source in ("table", "text")}
    return sorted(told | {name for name, count in counts.items() if count > 1})


def _scars(dialect: Dialect, known: Sequence[str]) -> _Scars:
    whole: dict[str, str] = {}
    left: list[tuple[str, str]] = []
    for scar, eaten in dialect.entity_scars:
        for name in known:
            if not name.startswith(eaten):
                continue
            rest = name[len(eaten) :]
            if rest:
                whole.setdefault(rest, name)
                left.append((scar + rest, name))
            if scar.isalpha():  # "&order=" -> "o=": the entity took the whole name
                left.append((f"{scar}=", name))
    left.sort(key=lambda pair: (-len(pair[0]), pair))  # the longest explains the most
    return _Scars(whole, tuple(left), tuple(sorted(known, key=lambda n: (-len(n), n))))


def _restored(scars: _Scars, query: Query) -> Iterator[str]:
    """The names that a piece of a query string once held."""
    if query.name in scars.whole:
        yield scars.whole[query.name]
    text = f"{query.name}={query.value}" if query.value else query.name
    if len(text) > _LONGEST:
        return
    for scar, name in scars.left:
        if scar in text[1:]:
            yield name
            break
    # The separator alone is lost: "subresources=*agentGroup=A".
    before, mark, _ = query.value.partition("=")
    if mark:
        lost = (name for name in scars.names if before.endswith(name) and before != name)
        yield from list(lost)[:1]


def _mended(
    dialect: Dialect, scars: _Scars, known: set[str], operation: Operation
) -> tuple[Operation, list[Finding]]:
    new: dict[str, Parameter] = {}
    drop: set[str] = set()
    findings: list[Finding] = []
    names = {p.name for p in operation.parameters}
    for printed in operation.urls:
        url = read_url(printed.text, dialect.base_path)
        for query in url.query if url else ():
            found = [name for name in _restored(scars, query) if name != query.name]
            if not found:
                continue
            if query.name not in known:
                drop.add(query.name)
            findings.append(_finding(printed, found))
            for name in found:
                if name not in names:
                    new[name] = Parameter(
                        name=name, where="query", source="url", place=printed.place
                    )
    kept = tuple(p for p in operation.parameters if p.name not in drop or p.where != "query")
    return evolve(operation, parameters=(*kept, *new.values())), findings


def _finding(printed: PrintedUrl, names: Sequence[str]) -> Finding:
    return Finding(
        code="query-damaged",
        message=f"an HTML entity ate into {printed.text!r}: read as {', '.join(names)}",
        place=printed.place,
    )


def mend_queries(
    dialect: Dialect, operations: Sequence[Operation]
) -> tuple[list[Operation], list[Finding]]:
    """Query parameters that HTML entities had eaten ("&order" -> "o"), put back by known names."""
    known = _known(operations)
    scars = _scars(dialect, known)
    pairs = [_mended(dialect, scars, set(known), operation) for operation in operations]
    return [operation for operation, _ in pairs], [f for _, found in pairs for f in found]
