"""What OpenAPI 3.0 says in place of each keyword of a Schema Object of 3.1."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve, field, frozen

from docgen.render.context import Object
from docgen.render.openapi.downgrade.one_type import (
    listed_types,
    members_of,
    types_of,
)
from docgen.render.openapi.keywords import (
    APPLICATORS,
)

# 3.0.3 ties `nullable` to a type (4.7.24.1); with this enumeration the type admits nothing else.
_NULL: Object = {"type": "string", "nullable": True, "enum": [None]}


@frozen
class Translated:
    """A Schema Object of 3.0; `exact` if it is valid for the same values, not for more."""

    schema: Object
    exact: bool = True


@frozen
class Part:
    """What becomes of some keywords: members, and schemas that have to hold as well."""

    members: Object = field(factory=dict)
    also: tuple[Object, ...] = ()
    exact: bool = True


_Translate = Callable[[object], Translated]
_Rule = Callable[[Object, _Translate], Part]


def note(schema: Object, *keywords: str) -> Object:
    """Keywords that 3.0 has no word for, as extensions (3.0.3, 4.9)."""
    return {f"x-{name.lstrip('$')}": schema[name] for name in keywords if name in schema}


def _lost(schema: Object, *keywords: str) -> Part:
    return Part(note(schema, *keywords), exact=False)


def _reference(schema: Object, _: _Translate) -> Part:
    """3.0.3 (4.7.23) ignores what stands beside `$ref`: with siblings it goes into `allOf`."""
    reference: Object = {"$ref": schema["$ref"]}
    return Part(reference) if len(schema) == 1 else Part(also=(reference,))


def _type(schema: Object, _: _Translate) -> Part:
    """`[x, 'null']` is `x` and `nullable` (3.0.3, 4.7.24.1); null alone an enumeration of it."""
    types = types_of(schema)
    if types:
        null = {"nullable": True} if "null" in listed_types(schema) else {}
        return Part({"type": types[0], **null})
    return Part(also=({**_NULL},)) if {"enum", "const"} & schema.keys() else Part({**_NULL})


def _constant(schema: Object, _: _Translate) -> Part:
    """3.0 has no `const`: an enumeration of one value."""
    only: Object = {"enum": [schema["const"]]}
    return Part(also=(only,)) if "enum" in schema else Part(only)


def _enumeration(schema: Object, _: _Translate) -> Part:
    """3.0 wants a value in an `enum` (Wright 00, 5.20); one without any admits nothing."""
    return Part({"enum": schema["enum"]}) if schema["enum"] else Part(also=({"not": {}},))


def _examples(schema: Object, _: _Translate) -> Part:
    """A Schema Object of 3.0 has one `example`; where there are more, all are kept."""
    values = members_of(schema, "examples")
    first = {"example": values[0]} if values and "example" not in schema else {}
    return Part({**first, **(note(schema, "examples") if len(values) > 1 else {})})


def _bound(side: str, exclusive: str, stricter: Callable[[float, float], bool]) -> _Rule:
    """3.0 (Wright 00, 5.3 and 5.5): an exclusive bound is a bound and a flag."""

    def rule(schema: Object, _: _Translate) -> Part:
        bound, other = schema[exclusive], schema.get(side)
        if not isinstance(bound, int | float):
            return Part()
        if isinstance(other, int | float) and stricter(other, bound):
            return Part({side: other})
        return Part({side: bound, exclusive: True})

    return rule


def _content(schema: Object, _: _Translate) -> Part:
    """Bytes in a string: `byte` if encoded, `binary` if not (3.0.3, 4.4; 3.1, 4.8.14.2)."""
    encoding = schema.get("contentEncoding")
    told = note(schema, "contentSchema")
    if encoding is None and "contentMediaType" in schema:
        told |= note(schema, "contentMediaType") if "format" in schema else {"format": "binary"}
        raw: Object = {} if listed_types(schema) else {"type": "string"}
        return Part({**raw, **told})
    kept = note(schema, "contentMediaType")
    if encoding != "base64" or "format" in schema:
        return Part({**told, **kept, **note(schema, "contentEncoding")})
    return Part({**told, **kept, "format": "byte"})


def _properties(schema: Object, translate: _Translate) -> Part:
    told = schema["properties"]
    made = {k: translate(v) for k, v in told.items()} if isinstance(told, dict) else {}
    members = {name: one.schema for name, one in made.items()}
    return Part({"properties": members}, exact=all(one.exact for one in made.values()))


def _required(schema: Object, _: _Translate) -> Part:
    """3.0 wants a name in `required` (Wright 00, 5.15)."""
    return Part({"required": schema["required"]} if schema["required"] else {})


def _other_properties(schema: Object, translate: _Translate) -> Part:
    """What members without a name may be: 3.0 has `additionalProperties` alone.

    Members told by a pattern become one of its alternatives. `unevaluatedProperties` says the
    same where nothing beside it evaluates a member (JSON Schema 2020-12, 11.3).
    """
    patterns = schema.get("patternProperties")
    shapes = list(patterns.values()) if isinstance(patterns, dict) else []
    notes = ["patternProperties"] if shapes else []
    rest = schema.get("additionalProperties")
    if "unevaluatedProperties" in schema and "additionalProperties" not in schema:
        if APPLICATORS & schema.keys():
            notes.append("unevaluatedProperties")
        else:
            rest = schema["unevaluatedProperties"]
    part = Part(note(schema, *notes), exact=not notes)
    if rest is None or (rest is True and shapes):
        return part
    options = [*shapes, *([] if rest is False else [rest])]
    if isinstance(rest, bool) and not shapes:
        return evolve(part, members={"additionalProperties": rest, **part.members})
    one = translate(options[0] if len(options) == 1 else {"anyOf": options})
    members = {"additionalProperties": one.schema, **part.members}
    return Part(members, exact=part.exact and one.exact)


def _items(schema: Object, translate: _Translate) -> Part:
    """A tuple of 3.1 is an array of anything, no longer than it was: 3.0 has no positions."""
    prefix = members_of(schema, "prefixItems")
    rest = schema.get("items", True)
    longest: Object = {}
    if rest is False:
        told = schema.get("maxItems", len(prefix))
        longest = {"maxItems": min(told if isinstance(told, int) else 0, len(prefix))}
    open_ended = prefix or isinstance(rest, bool)
    one = Translated({}, exact=not prefix) if open_ended else translate(rest)
    return Part({**longest, "items": one.schema, **note(schema, "prefixItems")}, exact=one.exact)


def _listed_schemas(keyword: str) -> _Rule:
    def rule(schema: Object, translate: _Translate) -> Part:
        made = [translate(one) for one in members_of(schema, keyword)]
        members: Object = {keyword: [one.schema for one in made]}
        return Part(members, exact=all(one.exact for one in made))

    return rule


def _one_of(schema: Object, translate: _Translate) -> Part:
    """Where an alternative admits more than it did, two may hold: `anyOf`."""
    made = [translate(one) for one in members_of(schema, "oneOf")]
    options = [one.schema for one in made]
    if all(one.exact for one in made):
        return Part({"oneOf": options})
    wider: Object = {"anyOf": options}
    if "anyOf" in schema:
        return Part(also=(wider,), exact=False)
    return Part(wider, exact=False)


def _negation(schema: Object, translate: _Translate) -> Part:
    """What admits more would forbid more: then nothing is forbidden."""
    one = translate(schema["not"])
    return Part({"not": one.schema}) if one.exact else _lost(schema, "not")


def _condition(schema: Object, translate: _Translate) -> Part:
    """`if` (JSON Schema 2020-12, 10.2.2) in the words of logic; lost where it is not exact."""
    if "if" not in schema:  # the others have no meaning then
        return Part(note(schema, "then", "else"))
    when = translate(schema["if"])
    if not when.exact:
        return _lost(schema, "if", "then", "else")
    made = {name: translate(schema[name]) for name in ("then", "else") if name in schema}
    start: dict[str, Object] = {"then": {"not": when.schema}, "else": when.schema}
    also: list[Object] = [{"anyOf": [start[name], one.schema]} for name, one in made.items()]
    return Part(also=tuple(also), exact=all(one.exact for one in made.values()))


def _dependencies(schema: Object, translate: _Translate) -> Part:
    """What a member asks for (JSON Schema 2020-12, 10.2.2.4; Validation, 6.5.4), as logic."""
    also: list[Object] = []
    exact = True
    for keyword in ("dependentRequired", "dependentSchemas"):
        told = schema.get(keyword)
        for name, then in told.items() if isinstance(told, dict) else ():
            one = translate({"required": then} if keyword == "dependentRequired" else then)
            absent: Object = {"not": {"type": "object", "required": [name]}}
            also.append({"anyOf": [absent, one.schema]})
            exact = exact and one.exact
    return Part(also=tuple(also), exact=exact)


# Which keywords a rule takes over; a keyword has one rule at most.
RULES: tuple[tuple[frozenset[str], _Rule], ...] = (
    (frozenset(["$ref"]), _reference),
    (frozenset(["type"]), _type),
    (frozenset(["const"]), _constant),
    (frozenset(["enum"]), _enumeration),
    (frozenset(["examples"]), _examples),
    (frozenset(["exclusiveMinimum"]), _bound("minimum", "exclusiveMinimum", lambda a, b: a > b)),
    (frozenset(["exclusiveMaximum"]), _bound("maximum", "exclusiveMaximum", lambda a, b: a < b)),
    (frozenset(["contentEncoding", "contentMediaType", "contentSchema"]), _content),
    (frozenset(["properties"]), _properties),
    (frozenset(["required"]), _required),
    (
        frozenset(["additionalProperties", "patternProperties", "unevaluatedProperties"]),
        _other_properties,
    ),
    (frozenset(["items", "prefixItems"]), _items),
    (frozenset(["allOf"]), _listed_schemas("allOf")),
    (frozenset(["anyOf"]), _listed_schemas("anyOf")),
    (frozenset(["oneOf"]), _one_of),
    (frozenset(["not"]), _negation),
    (frozenset(["if", "then", "else"]), _condition),
    (frozenset(["dependentRequired", "dependentSchemas"]), _dependencies),
)
