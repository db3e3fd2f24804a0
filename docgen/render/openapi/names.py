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
    in_singular,
    last_words,
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

# What is done by a method of HTTP, where only that and a path tell it (RFC 9110, 9.3).
VERBS = {"DELETE": "delete", "GET": "get", "PATCH": "update", "POST": "create", "PUT": "update"}

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


def owner_names(
    words: Mapping[int, tuple[str, ...]], homes: Mapping[int, str], taken: Iterable[str]
) -> dict[int, str]:
    """What the types of each operation are named after, by its index: `VoiceHold`.

    `words` name it within its section, `homes` has the sections. No component has a name of
    `taken`, nor one of these with `Request` behind it.
    """
    used = [one.removesuffix("Request") for one in (*RESERVED, *taken)]
    claims = (
        Claim(
            owner=number,
            rank=(pascal([*section, *told]), homes[number]),
            candidates=(
                pascal([*section, *told]),
                pascal([*section, *told, digest(homes[number], *told)]),
            ),
        )
        for number, told in words.items()
        for section in [section_words(homes[number])]
    )
    return grant(claims, used)


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

    A verb and what the path names: `getContacts`, `deleteContact`, `assignUserDevice`. The verb is
    that of the title where HTTP has none of its own for it; `operateOnMeCall` where a member of the
    body selects, also while only one operation is documented: the next one must not rename it.
    """
    first = next((one for one in operations if not one.guide), operations[0])
    path = below(first.key.path, base)
    selects = any(one.key.selector is not None for one in operations)
    verb = _verb(first, selects=selects)
    called = [] if selects else request_words(" ".join(last_words(path)))
    nouns = path_nouns(path)
    if verb[0] not in ("get", "operate"):
        nouns = in_singular(nouns)
    # Some paths name a procedure (`/contactserver/AddFavorite/{id}`) and need no second verb.
    plain = [*([called] if len(called) > 1 else []), [*verb, *nouns], [*verb, *path_words(path)]]
    plain.append([*verb, first.key.method.lower(), *path_words(path)])
    last = camel([*plain[-1], digest(first.key.method, first.key.path)])
    return (*(camel(parts) for parts in plain), last)


def _verb(first: Operation, *, selects: bool) -> list[str]:
    if selects:
        return ["operate", "on"]
    method = first.key.method
    told = [] if first.guide or method == "GET" else request_words(first.title)[:1]
    return told or [VERBS.get(method, method.lower())]


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


def below(path: str, base: str) -> str:
    """The path without what every path begins with; for one that does not, without `/api/v1`."""
    return path.removeprefix(base) if path.startswith(f"{base}/") else _ROOT.sub("", path)
