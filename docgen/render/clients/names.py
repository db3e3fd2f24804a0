"""Words that name the sections and methods of a client: stable, unique, the plainest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from docgen.base.naming import (
    Claim,
    digest,
    grant,
    name_words,
    path_nouns,
    path_words,
    request_words,
    section_words,
    without_lead,
    words,
)
from docgen.model.api import Operation
from docgen.render.clients.parts import Section
from docgen.render.openapi import below, beyond, rank


def with_section_names(sections: Sequence[Section]) -> list[Section]:
    """The sections, each with words of its own, in the order given."""
    claims = []
    for n, section in enumerate(sections):
        tried = [section_words(section.title), name_words(section.title)]
        tried.append(["section", digest(section.title)])
        candidates = tuple("-".join(parts) for parts in tried if parts)
        claims.append(Claim(owner=n, rank=(section.title,), candidates=candidates))
    granted = grant(claims)
    return [
        evolve(section, words=tuple(granted[n].split("-"))) for n, section in enumerate(sections)
    ]


def method_names(operations: Mapping[int, Operation], base: str) -> dict[int, tuple[str, ...]]:
    """The words that name each operation within its section, by its number."""
    claims = [
        Claim(
            owner=number,
            rank=rank(one.guide, one.key, one.section, one.title),
            candidates=tuple("-".join(parts) for parts in _candidates(one, base)),
        )
        for number, one in operations.items()
    ]
    return {number: tuple(name.split("-")) for number, name in grant(claims).items()}


def _candidates(operation: Operation, base: str) -> Iterator[list[str]]:
    """The plainest first: title, with the selector, with what the path says beyond it."""
    key = operation.key
    path = below(key.path, base)
    method = key.method.lower()
    chosen = name_words(key.selector or "")
    title = without_lead(words(operation.title), section_words(operation.section))
    named = title if key.selector is not None else request_words(operation.title)
    more: list[list[str]] = []
    if not named or (operation.guide and not chosen):
        # A page that is called after no request, or a chapter: what it shows is method and path.
        named = chosen or [method, *path_nouns(path)]
        more = [[*named, "of", *title]] if title else []
    tried = [
        named,
        *more,
        *([[*named, *chosen]] if "".join(chosen) not in "".join(named) else []),
        [*named, *beyond(path, named)],
        [*named, method, *path_words(path)],
        [*named, digest(key, operation.section, operation.title)],
    ]
    for parts in tried:
        kept = [part for part in parts if part]
        if kept:
            yield kept
