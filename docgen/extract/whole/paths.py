"""Paths of all operations together: example ids, copied URLs, names of placeholders."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from attrs import evolve

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.base.words import loose, split_words
from docgen.extract.dialect import Dialect
from docgen.extract.reading import (
    has_example_id,
    is_placeholder,
    matches,
    nameless,
    placeholders,
    read_url,
    segments,
    shape,
    with_id,
)
from docgen.model.api import Cometd, Operation, OperationKey, Parameter

_ODD = re.compile(r"[^A-Za-z0-9_.-]+")


def _sample_requests(dialect: Dialect, operation: Operation) -> list[tuple[str, str]]:
    """(method, path) of each request line that the operation's samples show."""
    found = []
    for sample in operation.samples:
        url = read_url(sample.url, dialect.base_path) if sample.url else None
        if sample.role == "request" and sample.method and url:
            found.append((sample.method, url.path))
    return found


def _url_place(operation: Operation) -> Place:
    """Where the URL of the operation is printed."""
    return operation.urls[0].place if operation.urls else operation.place


def _with_key(operation: Operation, **changes: str) -> Operation:
    key = evolve(operation.key, **changes)
    path = key.path
    kept = [
        p
        for p in operation.parameters
        if p.where != "path" or loose(p.name) in {loose(n) for n in placeholders(path)}
    ]
    known = {loose(p.name) for p in kept if p.where == "path"}
    new = [
        Parameter(name=name, where="path", required=True, source="url", place=_url_place(operation))
        for name in placeholders(path)
        if loose(name) not in known
    ]
    return evolve(operation, key=key, parameters=(*new, *kept))


def mend_copied_urls(
    dialect: Dialect, operations: Sequence[Operation]
) -> tuple[list[Operation], list[Finding]]:
    """Operations of a section whose request tables name the same request told apart by samples.

    A request table copied from a neighbour's page gives two pages of one section the same key.
    Where the samples of such a page all show another request, theirs is the page's.
    """
    keys = Counter(
        (op.section, op.key.method, shape(op.key.path), op.key.selector) for op in operations
    )
    done: list[Operation] = []
    findings: list[Finding] = []
    for operation in operations:
        key = (
            operation.section,
            operation.key.method,
            shape(operation.key.path),
            operation.key.selector,
        )
        shown = _sample_requests(dialect, operation)
        if operation.guide or keys[key] < 2 or operation.key.selector or not shown:
            done.append(operation)
            continue
        methods = {method for method, _ in shown}
        paths = {path for _, path in shown}
        method = methods.pop() if len(methods) == 1 else operation.key.method
        if len(methods) > 1 or any(matches(operation.key.path, path) for path in paths):
            path = operation.key.path
        else:
            path = _extended(operation.key.path, sorted(paths)[0])
        if method == operation.key.method and path == operation.key.path:
            done.append(operation)
            continue
        findings.append(
            Finding(
                code="request-table-copied",
                message=f"{operation.title!r} has the request table of another page "
                f"({operation.key}); its samples show {method} {path}",
                place=operation.place,
            )
        )
        done.append(_with_key(operation, method=method, path=path))
    return done, findings


def _extended(template: str, path: str) -> str:
    """The sample's path with the placeholders of the template where both run together."""
    wanted, parts = segments(template), segments(path)
    mixed = [w if is_placeholder(w) else p for w, p in zip(wanted, parts, strict=False)] + parts[
        len(wanted) :
    ]
    return with_id("/" + "/".join(mixed))


def template_ids(operations: Sequence[Operation]) -> tuple[list[Operation], list[Finding]]:
    """Paths that hold an example's id, as templates: a documented one that fits, else `{id}`.

    The template of an operation with the same method and selector is preferred.
    """
    known: dict[str, str] = {}
    preferred: dict[tuple[str, str | None, str], str] = {}
    for op in operations:
        if not has_example_id(op.key.path):
            form = shape(op.key.path)
            known.setdefault(form, op.key.path)
            preferred.setdefault((op.key.method, op.key.selector, form), op.key.path)
    done: list[Operation] = []
    findings: list[Finding] = []
    for op in operations:
        if not has_example_id(op.key.path):
            done.append(op)
            continue
        path = with_id(op.key.path)
        form = shape(path)
        path = preferred.get((op.key.method, op.key.selector, form)) or known.get(form) or path
        findings.append(
            Finding(
                code="path-with-example-id",
                message=f"{op.key.path} holds the id of an example; read as {path}",
                place=op.place,
            )
        )
        done.append(_with_key(op, path=path))
    return done, findings


def _camel(name: str) -> str:
    words = split_words(_ODD.sub(" ", name))
    if not words:
        return "value"
    if len(words) == 1 or not re.search(r"[\s_-]", name):
        return _ODD.sub("", name).replace("-", "").replace("_", "") or "value"
    return words[0].lower() + "".join(word[:1].upper() + word[1:] for word in words[1:])


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _best_name(names: Iterable[str]) -> str:
    """The spelling to use: most words ("userId" tells more than "userid"), then most frequent."""
    counted = Counter(_camel(name) for name in names)
    return min(counted, key=lambda n: (-len(split_words(n)), -counted[n], n))


def _spellings(operations: Iterable[Operation]) -> dict[str, str]:
    """The best spelling of each placeholder name of the source, by its letters."""
    by_letters: dict[str, list[str]] = defaultdict(list)
    for operation in operations:
        for name in placeholders(operation.key.path):
            by_letters[loose(name)].append(name)
    return {letters: _best_name(names) for letters, names in by_letters.items()}


def _distinct(parts: list[str], position: int, name: str, used: set[str]) -> str:
    """A name that the path does not use yet: that of the collection before it, then numbered."""
    if name not in used:
        return name
    before = parts[position - 1] if position else ""
    if before and not is_placeholder(before):
        noun = _camel(_singular(before)) + "Id"
        if noun not in used:
            return noun
    number = 2
    while f"{name}{number}" in used:
        number += 1
    return f"{name}{number}"


def name_placeholders(
    operations: Sequence[Operation],
) -> tuple[list[Operation], list[Finding]]:
    """Every operation with its placeholders named alike wherever the path is printed."""
    spelled: dict[str, list[list[str]]] = defaultdict(list)
    for operation in operations:
        spelled[shape(operation.key.path)].append(placeholders(operation.key.path))
    literal: dict[str, Counter[str]] = defaultdict(Counter)
    for operation in operations:
        literal[shape(operation.key.path)][nameless(operation.key.path)] += 1
    spellings = _spellings(operations)
    chosen: dict[str, str] = {}
    for form, rows in spelled.items():
        best = literal[form].most_common()
        common = min(best, key=lambda pair: (-pair[1], pair[0]))[0]
        names = [_best_name(spellings[loose(row[i])] for row in rows) for i in range(len(rows[0]))]
        chosen[form] = _named(segments(common), names)
    done: list[Operation] = []
    findings: list[Finding] = []
    for operation in operations:
        path = chosen[shape(operation.key.path)]
        old, new = placeholders(operation.key.path), placeholders(path)
        if len(set(map(loose, old))) == len(old) and [loose(o) for o in old] != [
            loose(n) for n in new
        ]:
            findings.append(
                Finding(
                    code="placeholder-named-differently",
                    message=f"{operation.key.path} is {path} on another page",
                    place=operation.place,
                )
            )
        done.append(_rename(operation, path, dict(zip(old, new, strict=True)), new))
    return done, findings


def _named(parts: list[str], names: Sequence[str]) -> str:
    """The path with a name of its own in each of its `{}`, of which a part may have several."""
    used: set[str] = set()
    left = iter(names)
    for position, part in enumerate(parts):
        pieces = part.split("{}")
        for at in range(1, len(pieces)):
            name = _distinct(parts, position, next(left), used)
            used.add(name)
            pieces[at] = "{" + name + "}" + pieces[at]
        parts[position] = "".join(pieces)
    return "/" + "/".join(parts)


def _rename(operation: Operation, path: str, names: dict[str, str], new: list[str]) -> Operation:
    by_name = {loose(a): b for a, b in names.items()}
    parameters: list[Parameter] = []
    seen: set[str] = set()
    for parameter in operation.parameters:
        if parameter.where != "path":
            parameters.append(parameter)
            continue
        name = by_name.get(loose(parameter.name), parameter.name)
        if name in seen or name not in new:
            continue
        seen.add(name)
        parameters.append(evolve(parameter, name=name))
    missing = [name for name in new if name not in seen]
    ordered = sorted((p for p in parameters if p.where == "path"), key=lambda p: new.index(p.name))
    added = [
        Parameter(name=name, where="path", required=True, source="url", place=_url_place(operation))
        for name in missing
    ]
    path_parameters = sorted([*ordered, *added], key=lambda p: new.index(p.name))
    rest = [p for p in parameters if p.where != "path"]
    key = OperationKey(method=operation.key.method, path=path, selector=operation.key.selector)
    return evolve(operation, key=key, parameters=(*path_parameters, *rest))


def rebased(operations: Sequence[Operation], old: str, new: str) -> list[Operation]:
    """The operations with another base path: `/api/v2/me` is `/v9/me` where the user says so."""
    if old == new:
        return [*operations]
    return [
        evolve(one, key=evolve(one.key, path=_rebased(one.key.path, old, new)))
        for one in operations
    ]


def _rebased(path: str, old: str, new: str) -> str:
    return new + path.removeprefix(old) if f"{path}/".startswith(f"{old}/") else path


def rebased_cometd(cometd: Cometd, old: str, new: str) -> Cometd:
    """Where notifications are asked for, with another base path."""
    if cometd.path is None:
        return cometd
    return evolve(cometd, path=evolve(cometd.path, name=_rebased(cometd.path.name, old, new)))
