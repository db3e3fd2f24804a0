"""Names of a package that the edition before had otherwise, and what they are called now."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.render.clients.kept import Rename, SameMethod, same_methods, same_types
from docgen.render.clients.outline import Client
from docgen.render.clients.parts import Method, Section
from docgen.render.clients.typescript.names import Names, argument_keys

_Named = tuple[Client, Names]


def typescript_renames(old: _Named, new: _Named) -> Iterator[Rename]:
    """Every name that is another now: sections, methods, arguments, types; each once."""
    found: dict[Rename, None] = {}
    for same in same_methods(old[0], new[0]):
        found.update(dict.fromkeys(_of_method(same, old, new)))
    kept = {*new[1].models.values()}
    for before, after in sorted(same_types(old[0], new[0]).items()):
        one, other = old[1].models.get(before, ""), new[1].models.get(after, "")
        if one != other and one not in kept:
            found[Rename("type", one, other)] = None
    yield from sorted(found, key=lambda one: (one.kind, one.old))


def _called(section: Section, method: Method, named: _Named) -> tuple[str, str]:
    """The property of a section, and the name of its method."""
    client, names = named
    number = client.sections.index(section)
    told = names.sections[number]
    return told.property, told.methods[section.methods.index(method)]


def _of_method(same: SameMethod, old: _Named, new: _Named) -> Iterator[Rename]:
    before, after = (
        _called(same.old_section, same.old, old),
        _called(same.section, same.method, new),
    )
    properties = {one.property for one in new[1].sections}
    if before[0] != after[0] and before[0] not in properties:
        yield Rename("section", before[0], after[0])
    if before != after:
        yield Rename("method", ".".join(before), ".".join(after))
    given = dict(
        zip(
            ((one.where, one.member.name) for one in same.old.arguments),
            argument_keys(same.old)[0],
            strict=True,
        )
    )
    for one, key in zip(same.method.arguments, argument_keys(same.method)[0], strict=True):
        was = given.get((one.where, one.member.name), key)
        if was != key:
            called = ".".join(after)
            yield Rename("argument", f"{called}({was})", f"{called}({key})")
