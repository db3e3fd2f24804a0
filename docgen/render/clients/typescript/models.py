"""Models as interfaces of TypeScript, and types as TypeScript writes them."""

from __future__ import annotations

from attrs import frozen

from docgen.render.clients.outline import Client
from docgen.render.clients.types import (
    AnyOf,
    ArrayOf,
    Constants,
    Enumeration,
    MapOf,
    Member,
    Model,
    Named,
    Primitive,
    Texts,
    Type,
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
    "int64": "number | bigint",
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


@frozen(kw_only=True)
class EnumerationView:
    """A type of the values of a text, and the constant that lists them."""

    name: str
    type: str
    constant: str
    values: str


def enumerations_of(client: Client, names: Names) -> tuple[EnumerationView, ...]:
    """Every enumeration, by name."""
    return tuple(_enumeration(one, names) for one in client.enumerations)


def _enumeration(told: Enumeration, names: Names) -> EnumerationView:
    name = names.models[told.name]
    return EnumerationView(
        name=name,
        type=" | ".join(map(literal, told.values)),
        constant=names.constants[name],
        values=literal(list(told.values)),
    )


def models_of(client: Client, names: Names) -> tuple[ModelView, ...]:
    """Every model. Members beyond those documented are none of its type: see `extra`."""
    only_sent = client.sent - client.received
    return tuple(_model(one, names, is_sent=one.name in only_sent) for one in client.models)


def type_text(told: Type, names: Names) -> str:
    """A type as TypeScript writes it."""
    match told:
        case Primitive():
            return _PRIMITIVES[told.name]
        case Texts():
            values = (
                [names.models[told.name]] if told.name else [literal(one) for one in told.values]
            )
            return " | ".join([*values, *([] if told.closed and values else ["(string & {})"])])
        case Constants():
            return " | ".join(map(literal, told.values))
        case ArrayOf():
            item = type_text(told.item, names)
            return f"({item})[]" if " | " in item else f"{item}[]"
        case MapOf():
            return f"{{ [member: string]: {type_text(told.value, names)} }}"
        case Named():
            return names.models.get(told.name, "unknown")
        case AnyOf():
            made = dict.fromkeys(_option(one, told, names) for one in told.options)
            return " | ".join(made) if "unknown" not in made else "unknown"
        case _:
            return "unknown"


def _option(option: Type, told: AnyOf, names: Names) -> str:
    """An option of a union, with what its member says that tells it apart, for `switch`."""
    made = type_text(option, names)
    tags = [tag for tag, name in told.tags if option == Named(name)]
    if not tags:
        return made
    return f"({made} & {{ {member_key(told.told_by)}: {' | '.join(map(literal, tags))} }})"


def default_text(member: Member) -> str:
    """What is said of the default of a member; empty where none is documented."""
    return f"Default: {code(member.default)}." if member.has_default else ""


def _model(model: Model, names: Names, *, is_sent: bool) -> ModelView:
    members = tuple(_member(one, names, is_sent=is_sent) for one in model.members)
    return ModelView(
        name=names.models[model.name],
        members=members,
        index="" if model.extra is None and members else "unknown",
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
