"""Schema Objects -> types of clients; each object has a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from docgen.base.naming import Claim, digest, grant, name_words, pascal, singular
from docgen.render.clients.types import (
    TEXT,
    AnyOf,
    ArrayOf,
    Constants,
    Enumeration,
    MapOf,
    Member,
    Model,
    Named,
    Primitive,
    PrimitiveName,
    Texts,
    Type,
    Unknown,
    renamed_model,
    union,
)
from docgen.render.components import SCHEMAS
from docgen.render.context import Object

_PRIMITIVES: Mapping[str, PrimitiveName] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}
_DEEPEST = 40  # levels of arrays, maps and unions; no reference has ten


@frozen
class _Inline:
    """The object schema that stands at a place of another, until it has its name."""

    owner: str  # the component it stands in
    path: tuple[str, ...]  # names of members that lead to it


@frozen(kw_only=True)
class Made:
    """What was read: models, enumerations, and the name that each of their keys became."""

    models: tuple[Model, ...]
    enumerations: tuple[Enumeration, ...]
    names: Mapping[str, str]


class Types:
    """Reads Schema Objects (OpenAPI 3.1, 4.8.24) into types; every object read becomes a model.

    What a schema says that no type tells (a pattern, a range) is left to its description.
    """

    def __init__(self, schemas: Mapping[str, object]) -> None:
        self._schemas = schemas
        self._models: dict[str, Model] = {}  # by component, or by what _key makes of an _Inline
        self._inline: dict[str, tuple[_Inline, str]] = {}  # key -> where, title
        self._values: dict[str, tuple[_Inline, Texts]] = {}  # enumerations, by key

    def of(self, schema: object, owner: str, path: tuple[str, ...] = ()) -> Type:
        """The type of a schema that stands in `owner`, below members of the names in `path`."""
        if not isinstance(schema, dict) or len(path) > _DEEPEST:
            return Unknown()
        name = referred(schema)
        if name:
            return self.component(name)
        if options := _alternatives(schema):
            found = union(self.of(one, owner, path) for one in options)
            return self._told_apart(found, options, schema.get("discriminator"))
        kinds = schema.get("type")
        if isinstance(kinds, list):
            return union(self._typed({**schema, "type": one}, owner, path) for one in kinds)
        return self._typed(schema, owner, path)

    def component(self, name: str) -> Type:
        """The type of a component: an object is a model, anything else what it is."""
        schema = self._schemas.get(name)
        if not isinstance(schema, dict):
            return Unknown()
        if not is_object(schema):
            return self.of(schema, name, ("",) * 2) if not referred(schema) else Unknown()
        if name not in self._models:
            self._models[name] = Model(name=name)  # a schema may hold itself
            self._models[name] = self._model(name, schema, name, ())
        return Named(name)

    def model(self, name: str, schema: Object) -> Type:
        """The type of a schema that is given this name, unless it is a reference or no object."""
        if referred(schema) or not is_object(schema):
            return self.of(schema, name)
        if name not in self._models:
            self._models[name] = Model(name=name)
            self._models[name] = self._model(name, schema, name, ())
        return Named(name)

    def members(self, schema: Object, owner: str) -> tuple[Member, ...]:
        """The members of an object schema, in documented order."""
        return tuple(self._members(schema, owner, ()))

    def models(self) -> Made:
        """Every model and every enumeration that was read, by name.

        An object that stands in another is called by its title, else after the member that holds
        it, with what it stands in before it where another is called so. So is an enumeration.
        """
        inline = {**self._inline, **{key: (one, "") for key, (one, _) in self._values.items()}}
        keys = sorted(inline)
        claims = [
            Claim(
                owner=number,
                rank=(key in self._values, key),  # no enumeration renames a model
                candidates=_candidates(key, *inline[key]),
            )
            for number, key in enumerate(keys)
        ]
        granted = grant(claims, [name for name in self._models if name not in self._inline])
        names = {key: granted[number] for number, key in enumerate(keys)}
        models = [renamed_model(model, names) for model in self._models.values()]
        enumerations = [
            Enumeration(name=names[key], values=told.values, closed=told.closed)
            for key, (_, told) in self._values.items()
        ]
        return Made(
            models=tuple(sorted(models, key=lambda one: one.name)),
            enumerations=tuple(sorted(enumerations, key=lambda one: one.name)),
            names=names,
        )

    def _told_apart(self, found: Type, options: list[object], told: object) -> Type:
        """The union with what tells its objects apart (OpenAPI 3.1, 4.8.25)."""
        member = told.get("propertyName") if isinstance(told, dict) else None
        if not isinstance(found, AnyOf) or not isinstance(member, str):
            return found
        names = [referred(one) for one in options if isinstance(one, dict)]
        tags = {name: name for name in names if name}
        mapping = told.get("mapping") if isinstance(told, dict) else None
        for tag, target in mapping.items() if isinstance(mapping, dict) else ():
            name = target.removeprefix(SCHEMAS) if isinstance(target, str) else ""
            if name in names:
                tags = {**{t: n for t, n in tags.items() if t != n or n != name}, tag: name}
        known = {one.name for one in found.options if isinstance(one, Named)}
        usable = tuple((tag, name) for tag, name in tags.items() if name in known)
        return AnyOf(found.options, member, usable) if usable else found

    def _typed(self, schema: Object, owner: str, path: tuple[str, ...]) -> Type:
        kind = schema.get("type")
        if kind == "array":
            return ArrayOf(self.of(schema.get("items", {}), owner, (*path, "")))
        if kind == "object" or (kind is None and "properties" in schema):
            return self._object(schema, owner, path)
        if constants := _constants(schema):
            return constants
        if kind == "string" or isinstance(schema.get("const"), str):
            return self._named(_text(schema), owner, path)
        if kind == "integer" and schema.get("format") == "int64":
            return Primitive("int64")
        name = _PRIMITIVES.get(str(kind))
        return Primitive(name) if name else Unknown()

    def _named(self, told: Type, owner: str, path: tuple[str, ...]) -> Type:
        """The values of a text as an enumeration; one value that there always is has no name."""
        if not isinstance(told, Texts) or (told.closed and len(told.values) == 1):
            return told
        where = _Inline(owner, tuple(filter(None, path)))
        key = f"{_key(where)} values"
        known = self._values.get(key)
        if known is not None and known[1] != told:  # a second option of a union at the same place
            key = f"{key} {len(self._values)}"
        self._values[key] = (where, told)
        return evolve(told, name=key)

    def _object(self, schema: Object, owner: str, path: tuple[str, ...]) -> Type:
        if not schema.get("properties"):
            values = schema.get("additionalProperties")
            held = self.of(values, owner, (*path, "")) if isinstance(values, dict) else Unknown()
            return MapOf(held)
        where = _Inline(owner, tuple(filter(None, path)))
        key = _key(where)
        if key in self._inline:  # a second option of a union at the same place
            key = f"{key} {len(self._inline)}"
        self._inline[key] = (where, pascal(name_words(str(schema.get("title", "")))))
        self._models[key] = Model(name=key)
        self._models[key] = self._model(key, schema, owner, where.path)
        return Named(key)

    def _model(self, name: str, schema: Object, owner: str, path: tuple[str, ...]) -> Model:
        extra = schema.get("additionalProperties")
        return Model(
            name=name,
            members=tuple(self._members(schema, owner, path)),
            extra=(
                self.of(extra, owner, (*path, ""))
                if isinstance(extra, dict)
                else Unknown()
                if extra is True
                else None
            ),
            description=_text_of(schema, "description"),
            source=_text_of(schema, "x-docgen-source"),
        )

    def _members(self, schema: Object, owner: str, path: tuple[str, ...]) -> Iterator[Member]:
        properties = schema.get("properties")
        needed = schema.get("required")
        for name, told in properties.items() if isinstance(properties, dict) else ():
            if not isinstance(told, dict):
                continue
            constant = told.get("const")
            yield Member(
                name=name,
                type=self.of(told, owner, (*path, name)),
                required=isinstance(needed, list) and name in needed,
                description=_text_of(told, "description"),
                default=told.get("default"),
                has_default="default" in told,
                constant=constant if isinstance(constant, str) else None,
                source=_text_of(told, "x-docgen-source"),
            )


def referred(schema: Object) -> str:
    """The component that a schema refers to; empty where it refers to none."""
    told = schema.get("$ref")
    return told.removeprefix(SCHEMAS) if isinstance(told, str) else ""


def is_object(schema: Object) -> bool:
    """Whether a schema tells of an object with members of its own."""
    return bool(schema.get("properties")) and schema.get("type", "object") == "object"


def _candidates(key: str, where: _Inline, title: str) -> tuple[str, ...]:
    """Names for what stands in a component and has none."""
    held = [word for step in where.path[-1:] for word in name_words(step)]
    held = [*held[:-1], *map(singular, held[-1:])]
    long = [word for step in where.path for word in name_words(step)]
    owner = [where.owner[:1].upper() + where.owner[1:]]
    candidates = [
        *([title] if title else []),
        pascal([*owner, *held]),
        pascal([*owner, *long]),
        f"Object{digest(key)}",
    ]
    return tuple(one for one in candidates if one[:1].isalpha() and one.isascii())


def _constants(schema: Object) -> Type | None:
    """The values that a number or a truth value may have, if they are told, and are no others."""
    told = schema.get("enum") if "const" not in schema else [schema["const"]]
    if not isinstance(told, list) or not told:
        return None
    values = [one for one in told if isinstance(one, int | float)]
    return Constants(tuple(values)) if len(values) == len(told) else None


def _alternatives(schema: Object) -> list[object]:
    """The options of a schema; an `allOf` of one is that one."""
    for keyword in ("oneOf", "anyOf", "allOf"):
        told = schema.get(keyword)
        if isinstance(told, list) and told and (keyword != "allOf" or len(told) == 1):
            return told
    return []


def _text(schema: Object) -> Type:
    constant, values, known = schema.get("const"), schema.get("enum"), schema.get("x-enum")
    if isinstance(constant, str):
        return Texts((constant,), closed=True)
    if isinstance(values, list):
        texts = tuple(one for one in values if isinstance(one, str))
        return Texts(texts, closed=True) if texts else TEXT
    if isinstance(known, list):
        texts = tuple(one for one in known if isinstance(one, str))
        return Texts(texts) if texts else TEXT
    return TEXT


def _text_of(schema: Object, keyword: str) -> str:
    told = schema.get(keyword)
    return told if isinstance(told, str) else ""


def _key(where: _Inline) -> str:
    """What stands for an object without a name; no component can be called so."""
    return "/".join((where.owner, *where.path))
