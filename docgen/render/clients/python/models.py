"""Models as classes of Python: members with their names, annotations and defaults."""

from __future__ import annotations

import json

from attrs import frozen

from docgen.render.clients.python.names import member_names, wire_name
from docgen.render.clients.python.text import field_doc, literal
from docgen.render.clients.python.types import Annotations
from docgen.render.clients.types import Member, Model, Texts


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
