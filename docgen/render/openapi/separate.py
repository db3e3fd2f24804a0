"""The OpenAPI document with an entry of its own for each documented operation.

OpenAPI has one operation for a method and path; where a member of the body selects among several,
each has its selector as the fragment of its path here: `/api/v2/me/calls/{id}#Answer`. A fragment
never goes over the wire (RFC 9110, 7.1), so generators make a method of each, and the request that
is sent is the documented one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from attrs import evolve

from docgen.base.naming import Claim, camel, free, grant, in_singular, last_words, singular
from docgen.base.words import upper_first
from docgen.render.context import Object, Rendering
from docgen.render.openapi.groups import Documented, Group
from docgen.render.openapi.names import below, beyond, rank
from docgen.render.openapi.objects import document_object, with_bodies_named
from docgen.render.openapi.work import Work

# What a fragment may hold (RFC 3986, 3.5), but for "/" and "?", at which readers may cut a URL.
_SAFE = "-._~!$&'()*+,;=:@"


def separate_document(work: Work) -> Object:
    """The document; {} where no operation has a selector, as it would be the usual one."""
    if all(one.key.selector is None for group in work.groups for one in group.operations):
        return {}
    found = separated(work.groups)
    rendering = _rendering(work.groups, found, work.rendering)
    return work.corrected(document_object(found, rendering))


def separated(found: Iterable[Group]) -> tuple[Group, ...]:
    """A group for each method, path and selector, in documented order."""
    made: list[Group] = []
    for group in found:
        by_selector: dict[str | None, list[Documented]] = {}
        for one in group.documented:
            by_selector.setdefault(one.operation.key.selector, []).append(one)
        for selector, members in by_selector.items():
            fragment = (
                "" if selector is None else f"#{quote(selector, safe=_SAFE, errors='replace')}"
            )
            path, documented = group.path + fragment, tuple(members)
            made.append(evolve(group, number=len(made), path=path, documented=documented))
    return tuple(made)


def _rendering(found: Sequence[Group], separate: Sequence[Group], usual: Rendering) -> Rendering:
    """The names of the usual document; those of operations are their own."""
    identifiers = _identifiers(found, separate, usual)
    unions: dict[int, str] = {}
    taken = {*usual.shared.values(), *usual.resources.values(), *usual.owners.values()}
    for number, name in identifiers.items():
        plain = f"{upper_first(name)}OperationRequest"
        unions[number] = free(plain, {one.lower() for one in (*taken, *unions.values())})
    return with_bodies_named(evolve(usual, operation_ids=identifiers, unions=unions), separate)


def _identifiers(
    found: Sequence[Group], separate: Sequence[Group], usual: Rendering
) -> dict[int, str]:
    """`holdCall` for Hold of `/me/calls/{id}`; what nothing selects has its usual operationId."""
    usual_of = {
        one.number: usual.operation_ids[group.number] for group in found for one in group.documented
    }
    claims = []
    for group in separate:
        first = group.documented[0]
        key = first.operation.key
        selected = key.selector is not None
        names = _selected(first, usual) if selected else (usual_of[first.number],)
        order = (selected, *rank(first.operation.guide, key))
        claims.append(Claim(owner=group.number, rank=order, candidates=names))
    return grant(claims)


def _selected(first: Documented, usual: Rendering) -> tuple[str, ...]:
    """`holdCall`, `attachUserDataForCall`; with what else the path says, where that is taken."""
    words, own = usual.words[first.number], usual.owners[first.number]
    path = below(first.operation.key.path, usual.api.base_path)
    told = {*map(singular, words)}
    noun = [word for word in in_singular(last_words(path)) if singular(word) not in told]
    glue = ["for"] if noun and len(words) > 1 else []
    plain = ([*words, *glue, *noun], [*words, *beyond(path, words)])
    return (*(camel(parts) for parts in plain), f"{own[:1].lower()}{own[1:]}")
