"""Names of a package that the edition before had otherwise, and what they are called now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from docgen.render.clients.kept import Rename, SameMethod, same_methods, same_types
from docgen.render.clients.outline import Client
from docgen.render.clients.python.names import argument_names, method_name


@frozen(kw_only=True)
class PythonNames:
    """What a package calls its sections (by title) and its types (by name)."""

    client: Client
    sections: Mapping[str, tuple[str, str]]
    classes: Mapping[str, str]

    def attribute(self, title: str) -> str:
        """The attribute of a section."""
        return self.sections[title][0]


def python_renames(old: PythonNames, new: PythonNames) -> Iterator[Rename]:
    """Every name that is another now: sections, methods, arguments, types; each once."""
    found: dict[Rename, None] = {}
    for same in same_methods(old.client, new.client):
        found.update(dict.fromkeys(_of_method(same, old, new)))
    types = same_types(old.client, new.client)
    for before, after in sorted(types.items()):
        one, other = old.classes.get(before, ""), new.classes.get(after, "")
        if one != other and one not in new.classes.values():
            found[Rename("type", one, other)] = None
    yield from sorted(found, key=lambda one: (one.kind, one.old))


def _of_method(same: SameMethod, old: PythonNames, new: PythonNames) -> Iterator[Rename]:
    sections = (old.attribute(same.old_section.title), new.attribute(same.section.title))
    attributes = {attribute for attribute, _ in new.sections.values()}
    if sections[0] != sections[1] and sections[0] not in attributes:
        yield Rename("section", *sections)
    names = (method_name(same.old), method_name(same.method))
    called = tuple(f"{one}.{name}" for one, name in zip(sections, names, strict=True))
    if called[0] != called[1]:
        yield Rename("method", called[0], called[1])
    given = dict(
        zip(
            ((one.where, one.member.name) for one in same.old.arguments),
            argument_names(same.old),
            strict=True,
        )
    )
    for one, name in zip(same.method.arguments, argument_names(same.method), strict=True):
        before = given.get((one.where, one.member.name), name)
        if before != name:
            yield Rename("argument", f"{called[1]}({before})", f"{called[1]}({name})")
