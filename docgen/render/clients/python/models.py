"""Models as classes of Python: members with their names, annotations and defaults."""

from __future__ import annotations

import json
import keyword

from attrs import evolve, frozen

from docgen.render.clients.python.names import member_names, wire_name
from docgen.render.clients.python.text import field_doc, literal
from docgen.render.clients.python.types import Annotations, values_of
from docgen.render.clients.types import Constants, Enumeration, Member, Model, Texts


@frozen(kw_only=True)
class PythonMember:
    """A member: `value` is what stands behind the annotation, empty where nothing does."""

    name: str
    annotation: str
    value: str = ""
    doc: str = ""


@frozen(kw_only=True)
class PythonModel:
    """A class."""

    class_name: str
    doc: str
    members: tuple[PythonMember, ...]


@frozen(kw_only=True)
class PythonEnumeration:
    """A type of the values of a text, and the constant that lists them."""

    name: str
    type: str
    constant: str
    values: str


@frozen(kw_only=True)
class PythonDictionary:
    """The type of a dictionary that a model may be given as: keys as on the wire, their types.

    `is_plain`: each key may be written as a name.
    """

    name: str
    doc: str
    keys: tuple[tuple[str, str], ...]
    is_plain: bool


def python_enumeration(told: Enumeration, name: str, constant: str) -> PythonEnumeration:
    """The type of an enumeration, and the constant with its values."""
    return PythonEnumeration(
        name=name,
        type=values_of(told.values),
        constant=constant,
        values=literal(told.values),
    )


def python_dictionary(model: Model, annotations: Annotations) -> PythonDictionary:
    """The type of a dictionary for a model; constants may be left out of none."""
    taken = evolve(annotations, taken=True)
    keys = []
    for one in model.members:
        told = taken.of(one.type)
        if one.constant is not None and isinstance(one.type, Texts):
            told = f"Literal[{literal(one.constant)}]"
        keys.append((one.name, f"Required[{told}]" if one.required else told))
    return PythonDictionary(
        name=taken.dictionary(model.name),
        doc=field_doc(
            f"`{annotations.classes[model.name]}` as a dictionary, as it is on the wire."
        ),
        keys=tuple(keys),
        is_plain=all(_is_plain(name) for name, _ in keys),
    )


def _is_plain(name: str) -> bool:
    """Whether a key may be written as a name in a class: those with two underscores are mangled."""
    usual = name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    return usual and not name.startswith("__")


def python_model(model: Model, annotations: Annotations) -> PythonModel:
    """The class of a model; members that must be given come first."""
    names = member_names(model.members)
    members = [
        _member(one, name, annotations) for one, name in zip(model.members, names, strict=True)
    ]
    said = [model.description, f"Documented at {model.source}." if model.source else ""]
    return PythonModel(
        class_name=annotations.classes[model.name],
        doc=field_doc("\n\n".join(filter(None, said)) or "As samples show it."),
        members=tuple(sorted(members, key=lambda one: bool(one.value))),
    )


def _member(member: Member, name: str, annotations: Annotations) -> PythonMember:
    annotation, default = annotations.of(member.type), ""
    if member.constant is not None and member.required and isinstance(member.type, Texts):
        default = literal(member.constant)
        annotation = f"Literal[{default}]"
    elif member.required and isinstance(member.type, Constants) and len(member.type.values) == 1:
        default = repr(member.type.values[0])
    elif not member.required:
        default = "None"
        takes_none = annotation in ("Any", "None") or annotation.endswith("| None")
        annotation = annotation if takes_none else f"{annotation} | None"
    value = f" = {default}" if default else ""
    if wire_name(name) != member.name:
        wire = literal(member.name)
        first = f"default={default}, " if default else ""
        value = f" = Field({first}validation_alias={wire}, serialization_alias={wire})"
    said = [
        member.description,
        f"Default: {json.dumps(member.default, ensure_ascii=False)}." if member.has_default else "",
        f"Documented at {member.source}." if member.source else "",
    ]
    doc = "\n\n".join(filter(None, said))
    return PythonMember(
        name=name, annotation=annotation, value=value, doc=field_doc(doc) if doc else ""
    )
