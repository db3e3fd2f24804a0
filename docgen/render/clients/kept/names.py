"""Names that users of a client write stay those of the edition before, whatever else changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from docgen.base.naming import Claim, digest, grant
from docgen.render.clients.kept.renames import Identity, identity, matched_types
from docgen.render.clients.methods import with_model_names
from docgen.render.clients.outline import Client
from docgen.render.clients.parts import Method, Section
from docgen.render.clients.types import renamed_model

Words = tuple[str, ...]


def with_kept_names(new: Client, old: Client) -> Client:
    """The new client, where sections, methods and types are called as in the old one.

    What is new has the names that it would have anyway, unless they are taken.
    """
    names = _type_names(new, old)
    named = [with_model_names(one, names) for one in _sections(new, old)]
    return evolve(
        new,
        sections=tuple(named),
        models=tuple(
            sorted(
                (renamed_model(one, names) for one in new.models),
                key=lambda one: one.name,
            )
        ),
        enumerations=tuple(
            sorted(
                (evolve(one, name=names.get(one.name, one.name)) for one in new.enumerations),
                key=lambda one: one.name,
            )
        ),
        sent=frozenset(names.get(one, one) for one in new.sent),
        received=frozenset(names.get(one, one) for one in new.received),
        events=tuple(evolve(one, model=names.get(one.model, one.model)) for one in new.events),
    )


def _type_names(new: Client, old: Client) -> Mapping[str, str]:
    """What each type of the new client is called."""
    all_names = [*(one.name for one in new.models), *(one.name for one in new.enumerations)]
    wanted: dict[str, str] = {}
    for before, after in matched_types(old, new).items():
        if after not in wanted and before not in wanted.values():
            wanted[after] = before
    claims = [
        Claim(
            owner=number,
            rank=(one not in wanted, one),
            candidates=(wanted.get(one, one), f"{one}{digest(one)}"),
        )
        for number, one in enumerate(all_names)
    ]
    return {all_names[number]: name for number, name in grant(claims).items()}


@frozen
class _Home:
    """Where a method belongs, and what it is called there."""

    section: Words
    words: Words


def _sections(new: Client, old: Client) -> list[Section]:
    """The methods under the sections and names of the old client; those of new requests follow."""
    before: dict[Identity, _Home] = {
        identity(method): _Home(section.words, method.words)
        for section in old.sections
        for method in section.methods
    }
    titles = {one.title: one.words for one in old.sections}
    known: dict[Words, Section] = {}
    held: dict[Words, list[tuple[Method, bool]]] = {}
    for section in new.sections:
        own = titles.get(section.title, section.words)
        for method in section.methods:
            home = before.get(identity(method))
            words = home.section if home else own
            kept = evolve(method, words=home.words) if home else method
            held.setdefault(words, []).append((kept, home is not None))
            if words == own:
                known.setdefault(words, section)
    told = {one.words: one for one in old.sections}
    return [
        evolve(known.get(words) or told[words], words=words, methods=_named(methods))
        for words, methods in held.items()
    ]


def _named(methods: Sequence[tuple[Method, bool]]) -> tuple[Method, ...]:
    """The methods of a section, each with words of its own; those that are kept choose first."""
    claims = [
        Claim(
            owner=number,
            rank=(not is_kept, method.words, method.path, method.http_method),
            candidates=tuple(_candidates(method)),
        )
        for number, (method, is_kept) in enumerate(methods)
    ]
    granted = grant(claims)
    return tuple(
        evolve(method, words=tuple(granted[number].split("-")))
        for number, (method, _) in enumerate(methods)
    )


def _candidates(method: Method) -> Iterable[str]:
    plain = "-".join(method.words)
    yield plain
    yield f"{plain}-{method.http_method.lower()}"
    yield f"{plain}-{digest(*map(str, identity(method)))}"
