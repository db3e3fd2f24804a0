"""Names of components and operationIds: unique, and no name depends on what else there is.

Each thing brings candidates made of its own words, the plainest first, and takes the first free
one; things are served in an order of their own (short paths first), never in the order of files.
So a new operation renames another only where both would have taken the very same plain name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from docgen.base.naming import (
    Claim,
    camel,
    digest,
    grant,
    name_words,
    pascal,
    path_nouns,
    path_words,
    request_words,
    section_words,
    singular,
    without_lead,
    words,
)
from docgen.model.api import Operation, OperationKey, Resource
from docgen.model.schema import NamedSchema
from docgen.render.openapi.groups import BODILESS, Group

_ROOT = re.compile(r"^/api(?:/v\d+)?(?=/)")
_COMPONENT = re.compile(r"[A-Za-z0-9._-]{1,80}")

# Names that the document keeps for itself.
RESERVED = ("Error", "StatusCode")


def shared_names(schemas: Iterable[NamedSchema]) -> dict[str, str]:
    """The component name of each shared schema, by its name in the model: as it is, if it can."""
    given = tuple(schemas)
    claims = (
        Claim(
            owner=number,
            rank=(False, 0, schema.name, "", "", "", ""),
            candidates=(
                schema.name
                if _COMPONENT.fullmatch(schema.name)
                else pascal(name_words(schema.name)),
                f"Schema{digest(schema.name)}",
            ),
        )
        for number, schema in enumerate(given)
    )
    return {given[number].name: name for number, name in grant(claims, RESERVED).items()}


def operation_ids(groups: Sequence[Group], base: str) -> dict[int, str]:
    """The operationId of each group, by its index."""
    claims = (
        Claim(
            owner=number,
            rank=rank(all(one.guide for one in group.operations), group.operations[0].key),
            candidates=operation_id_candidates(group.operations, base),
        )
        for number, group in enumerate(groups)
    )
    return grant(claims)


def request_names(
    operations: Sequence[Operation], base: str, taken: Iterable[str]
) -> dict[int, str]:
    """The component name of each operation's request, by its index: `VoiceHoldRequest`."""
    claims = (
        Claim(
            owner=number,
            rank=rank(operation.guide, operation.key, operation.section, operation.title),
            candidates=tuple(_request_candidates(operation, base)),
        )
        for number, operation in enumerate(operations)
    )
    return grant(claims, (*RESERVED, *taken))


def resource_names(resources: Sequence[Resource], taken: Iterable[str]) -> dict[int, str]:
    """The component name of each resource, by its index: `Call`, with its section on a clash."""
    claims = []
    for number, resource in enumerate(resources):
        title = words(resource.title)
        title = title[:-1] if len(title) > 1 and title[-1] == "resource" else title
        section = section_words(resource.section)
        last = digest(resource.section, resource.title)
        longer = pascal([*section, *without_lead(title, section)])
        names = [name for name in (pascal(title), longer) if name]
        key = ("", "", "", resource.section, resource.title)
        candidates = (*names, *(f"{name}Resource" for name in names), f"Resource{last}")
        claims.append(Claim(owner=number, rank=(False, 0, *key), candidates=candidates))
    return grant(claims, (*RESERVED, *taken))


def response_names(
    owners: Mapping[int, str], statuses: Iterable[str], taken: Iterable[str]
) -> dict[tuple[int, str], str]:
    """The component name of the responses of each operation, by its index and HTTP status.

    `VoiceHoldResponse`; with its status where it tells of a failure. Whether a response has a
    component is not decided here: a name that nobody uses renames no other.
    """
    asked = [
        (number, status, f"{owner}Response{status}")
        for number, owner in owners.items()
        for status in ("", *sorted({*statuses}))
    ]
    claims = (
        Claim(owner=n, rank=(name,), candidates=(name, f"{name}Body"))
        for n, (_, _, name) in enumerate(asked)
    )
    return {asked[n][:2]: name for n, name in grant(claims, (*RESERVED, *taken)).items()}


def union_names(groups: Sequence[Group], base: str, taken: Iterable[str]) -> dict[int, str]:
    """The component name of what the requests of a group have in common, by the group's number.

    `MeCallOperationRequest`: after the path, for the operations behind it may become more.
    """
    claims = []
    for group in groups:
        if group.method in BODILESS:
            continue
        path = below(group.operations[0].key.path, base)
        told = (path_nouns(path), path_words(path), [group.method, *path_words(path)])
        plain = tuple(pascal([*parts, "operation", "request"]) for parts in told)
        last = pascal([*told[-1], "operation", "request", digest(group.method, path)])
        at = (path.count("/"), path, group.method)
        claims.append(Claim(owner=group.number, rank=at, candidates=(*plain, last)))
    return grant(claims, (*RESERVED, *taken))


def rank(
    guide: bool,  # noqa: FBT001 - a part of a sort key, not a switch
    key: OperationKey,
    section: str = "",
    title: str = "",
) -> tuple[bool, int, str, str, str, str, str]:
    """The reference before guides, short paths before long ones."""
    return guide, key.path.count("/"), key.path, key.method, key.selector or "", section, title


def operation_id_candidates(operations: Sequence[Operation], base: str) -> tuple[str, ...]:
    """The operationIds for the documented operations of one method and path, plainest first.

    Where a member of the body selects, the path names what is operated on (`meCallOperation`),
    also while only one operation is documented: the next one must not rename it. Else the title
    of the first operation of the reference, if it names a request; else method and path.
    """
    first = next((one for one in operations if not one.guide), operations[0])
    path = below(first.key.path, base)
    method = first.key.method.lower()
    title = request_words(first.title)
    if any(one.key.selector is not None for one in operations):
        plain = [
            [*path_nouns(path), "operation"],
            [*path_words(path), "operation"],
            [method, *path_words(path), "operation"],
        ]
    elif first.guide or not title or (method == "get" and not _shared(title, path_nouns(path))):
        # What a GET gets is what its path names; a title beside that tells of a purpose.
        plain = [[method, *path_nouns(path)], [method, *path_words(path)]]
    else:
        section = section_words(first.section)
        prefixed = [*section, *without_lead(title, section)]
        # A title that names its section already ("List Devices") gains nothing from a prefix.
        plain = [title, *([] if _shared(section, title) else [prefixed])]
        plain += [[*title, *beyond(path, title)], [*title, method, *path_words(path)]]
        plain = plain if len(title) > 1 else [prefixed, *plain]
    last = camel([*plain[-1], digest(first.key.method, first.key.path)])
    return (*(camel(parts) for parts in plain if parts), last)


def _request_candidates(operation: Operation, base: str) -> Iterable[str]:
    key = operation.key
    path = below(key.path, base)
    section = section_words(operation.section)
    title = without_lead(words(operation.title), section)
    chosen = name_words(key.selector or "")
    if operation.guide or not title:
        title = chosen or [key.method.lower(), *path_nouns(path)]
    # A selector that the title does not tell: pages that document several of them.
    told = [] if "".join(chosen) in "".join(title) else chosen
    for more in (
        [],
        told,
        [*told, *beyond(path, title)],
        [*told, key.method.lower(), *path_words(path)],
        [digest(key, operation.section, operation.title)],
    ):
        yield pascal([*section, *title, *more, "request"])


def beyond(path: str, title: Sequence[str]) -> list[str]:
    """What a path says beyond the title: `for user` of `/users/{userId}/devices`."""
    said = {*map(singular, title)}
    nouns = path_nouns(path)
    more = [
        word
        for word, after in zip(nouns, [*nouns[1:], ""], strict=False)
        if singular(word) not in said and not (word == "by" and singular(after) in said)
    ]
    return ["for", *more] if more else []


def _shared(some: Iterable[str], others: Iterable[str]) -> bool:
    return bool({*map(singular, some)} & {*map(singular, others)})


def below(path: str, base: str) -> str:
    """The path without what every path begins with; for one that does not, without `/api/v1`."""
    return path.removeprefix(base) if path.startswith(f"{base}/") else _ROOT.sub("", path)
