"""Words that name the sections and methods of a client: stable, unique, the plainest first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from docgen.base.naming import (
    Claim,
    digest,
    grant,
    name_words,
    section_words,
    singular,
)
from docgen.render.clients.parts import Section


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


def environment_name(words: Sequence[str]) -> str:
    """What names of environment variables begin with: `GWS` of `GWS_BASE_URL` (POSIX.1, 8.1)."""
    name = re.sub(r"[^A-Z0-9]+", "_", "_".join(words).upper()).strip("_")
    return name if name[:1].isalpha() else f"API_{name}".rstrip("_")


def constant_names(enumerations: Sequence[str]) -> dict[str, str]:
    """The constant that lists the values of each: `KNOWN_CALL_STATES` of `CallState`."""
    claims = [
        Claim(
            owner=n,
            rank=(name,),
            candidates=tuple(
                f"KNOWN_{'_'.join(parts).upper()}" for parts in (_in_plural(words), words)
            ),
        )
        for n, name in enumerate(enumerations)
        for words in [name_words(name) or [f"n{digest(name)}"]]
    ]
    return {enumerations[n]: name for n, name in grant(claims).items()}


def _in_plural(words: Sequence[str]) -> list[str]:
    last = words[-1]
    if singular(last) != last:
        return [*words]  # it is one already
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return [*words[:-1], f"{last}es"]
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return [*words[:-1], f"{last[:-1]}ies"]
    return [*words[:-1], f"{last}s"]
