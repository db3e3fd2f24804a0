"""Models as interfaces of TypeScript, and types as TypeScript writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from docgen.render.clients.outline import Client
from docgen.render.clients.types import (
    AnyOf,
    ArrayOf,
    MapOf,
    Member,
    Model,
    Named,
    Primitive,
    Texts,
    Type,
    names_in,
)
from docgen.render.clients.typescript.names import Names, member_key
from docgen.render.clients.typescript.text import (
    code,
    comment,
    documented_at,
    literal,
    prose,
)

_PRIMITIVES = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}
_ANY_OBJECT = "{ [member: string]: unknown }"


@frozen(kw_only=True)
class MemberView:
    """A member of an interface as the template writes it."""

    key: str
    type: str
    required: bool
    comment: str


@frozen(kw_only=True)
class ModelView:
    """An interface as the template writes it; `index`: the type of further members, if any."""

    name: str
    members: tuple[MemberView, ...]
    index: str
    comment: str


def models_of(client: Client, names: Names) -> tuple[ModelView, ...]:
    """Every model. What comes from a server may hold more than is documented, what goes may not."""
    received = _received(client)
    return tuple(_model(one, names, is_sent=one.name not in received) for one in client.models)


def type_text(told: Type, names: Names) -> str:
    """A type as TypeScript writes it."""
    match told:
        case Primitive():
            return _PRIMITIVES[told.name]
        case Texts():
            values = [literal(one) for one in told.values]
            return " | ".join([*values, *([] if told.closed and values else ["(string & {})"])])
        case ArrayOf():
            item = type_text(told.item, names)
            return f"({item})[]" if " | " in item else f"{item}[]"
        case MapOf():
            return f"{{ [member: string]: {type_text(told.value, names)} }}"
        case Named():
            return names.models.get(told.name, "unknown")
        case AnyOf():
            made = dict.fromkeys(type_text(one, names) for one in told.options)
            return " | ".join(made) if "unknown" not in made else "unknown"
        case _:
            return "unknown"


def default_text(member: Member) -> str:
    """What is said of the default of a member; empty where none is documented."""
    return f"Default: {code(member.default)}." if member.has_default else ""


def _model(model: Model, names: Names, *, is_sent: bool) -> ModelView:
    members = tuple(_member(one, names, is_sent=is_sent) for one in model.members)
    closed = is_sent and model.extra is None and members
    return ModelView(
        name=names.models[model.name],
        members=members,
        index="" if closed else "unknown",
        comment=comment([prose(model.description), documented_at(model.source)]),
    )


def _member(member: Member, names: Names, *, is_sent: bool) -> MemberView:
    told = type_text(member.type, names)
    optional = is_sent and not member.required and told != "unknown"
    return MemberView(
        key=member_key(member.name),
        type=f"{told} | undefined" if optional else told,
        required=member.required,
        comment=comment([prose(member.description), default_text(member)], "  "),
    )


def _received(client: Client) -> set[str]:
    """The models that responses and events hold."""
    models = {one.name: one for one in client.models}
    sent = _reached(
        (
            one.member.type
            for section in client.sections
            for method in section.methods
            for one in method.arguments
        ),
        models,
    )
    answered = _reached(
        (
            method.response
            for section in client.sections
            for method in section.methods
            if method.response is not None
        ),
        models,
    )
    told = _reached((Named(one.model) for one in client.events if one.model), models)
    return answered | told | (models.keys() - sent)


def _reached(types: Iterable[Type], models: Mapping[str, Model]) -> set[str]:
    """The models that types lead to, over those that their members hold."""
    found: set[str] = set()
    waiting = [name for one in types for name in names_in(one)]
    while waiting:
        name = waiting.pop()
        model = models.get(name)
        if name in found or model is None:
            continue
        found.add(name)
        held = [one.type for one in model.members]
        held += [model.extra] if model.extra is not None else []
        waiting += [each for one in held for each in names_in(one)]
    return found
