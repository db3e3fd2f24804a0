"""Schema Objects of OpenAPI 3.1 (4.8.24) in the words of OpenAPI 3.0.3 (4.7.24).

What is valid by a schema is valid by its translation. Where 3.0 has no word for a keyword, the
keyword goes on as an extension (`x-prefixItems`), which validates nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from attrs import evolve, field, frozen

from docgen.render.context import Object

SCHEMAS = "#/components/schemas/"

# What 3.0.3 (4.7.24.1) takes as it is. A null of `nullable` is the translation's own: 3.1 has no
# such keyword.
_SAME = frozenset(
    [
        "title",
        "multipleOf",
        "maximum",
        "minimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "maxProperties",
        "minProperties",
        "enum",
        "description",
        "format",
        "default",
        "discriminator",
        "readOnly",
        "writeOnly",
        "xml",
        "externalDocs",
        "example",
        "deprecated",
    ]
)
# Keywords without which more is valid; any other that 3.0 lacks only tells something.
_BINDING = frozenset(
    [
        "$dynamicRef",
        "contains",
        "minContains",
        "maxContains",
        "patternProperties",
        "propertyNames",
        "prefixItems",
        "unevaluatedItems",
        "unevaluatedProperties",
        "not",
        "oneOf",
        "if",
        "then",
        "else",
        "dependentSchemas",
    ]
)
# Keywords that say something of values of one type alone (JSON Schema Validation 2020-12, 6).
_NUMERIC = frozenset(["multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"])
_OF_TYPE: Mapping[str, frozenset[str]] = {
    "boolean": frozenset(),
    "string": frozenset(
        [
            "minLength",
            "maxLength",
            "pattern",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
        ]
    ),
    "integer": _NUMERIC,
    "number": _NUMERIC,
    "array": frozenset(
        [
            "items",
            "prefixItems",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
        ]
    ),
    "object": frozenset(
        [
            "required",
            "properties",
            "patternProperties",
            "additionalProperties",
            "propertyNames",
            "minProperties",
            "maxProperties",
            "dependentRequired",
            "dependentSchemas",
        ]
    ),
}
# What decides about null in the same Schema Object, beside its type.
_ABOUT_NULL = frozenset(
    ["$ref", "$dynamicRef", "enum", "const", "allOf", "anyOf", "oneOf", "not", "if"]
)
_UNEVALUATED = frozenset(["unevaluatedItems", "unevaluatedProperties"])
# Beside these, more than `properties` is evaluated.
_APPLICATORS = frozenset(
    ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "dependentSchemas"]
)
# 3.0.3 ties `nullable` to a type (4.7.24.1); with this enumeration the type admits nothing else.
_NULL: Object = {"type": "string", "nullable": True, "enum": [None]}
_ORDER = {
    name: position
    for position, name in enumerate(
        [
            "$ref",
            "title",
            "type",
            "format",
            "nullable",
            "enum",
            "description",
            "default",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "discriminator",
            "example",
        ]
    )
}


@frozen
class Translated:
    """A Schema Object of 3.0; `exact` if it is valid for the same values, not for more."""

    schema: Object
    exact: bool = True


@frozen
class _Part:
    """What becomes of some keywords: members, and schemas that have to hold as well."""

    members: Object = field(factory=dict)
    also: tuple[Object, ...] = ()
    exact: bool = True


_Translate = Callable[[object], Translated]
_Rule = Callable[[Object, _Translate], _Part]


def downgrade_schema(schema: object, inexact: Collection[str] = ()) -> Translated:
    """The translation of a Schema Object; `inexact` are the components whose own is not exact."""

    def inner(member: object) -> Translated:
        return downgrade_schema(member, inexact)

    if not isinstance(schema, dict):
        # 3.0 has boolean schemas in `additionalProperties` alone.
        return Translated({"not": {}} if schema is False else {})
    whole = _null_in_a_sibling(_one_type_each(schema))
    parts = [_untouched(whole)]
    parts += [rule(whole, inner) for names, rule in _RULES if names & whole.keys()]
    if not _is_known(whole.get("$ref"), inexact):
        parts.append(_Part(exact=False))
    return _joined(parts)


def _is_known(ref: object, inexact: Collection[str]) -> bool:
    """Whether a reference leads to a schema whose translation is exact, if there is one at all."""
    if ref is None:
        return True
    name = str(ref).removeprefix(SCHEMAS)
    return name != ref and name.partition("/")[0] not in inexact


def _joined(parts: list[_Part]) -> Translated:
    members = {name: value for part in parts for name, value in part.members.items()}
    also = [schema for part in parts for schema in part.also]
    if also:
        first = members.get("allOf")
        members["allOf"] = [*also, *(first if isinstance(first, list) else [])]
    if members.get("type") == "array":
        members.setdefault("items", {})  # 3.0.3: "items MUST be present if the type is array"
    order = sorted(members, key=lambda name: _ORDER.get(name, len(_ORDER)))
    exact = all(part.exact for part in parts)
    return Translated({name: members[name] for name in order}, exact)


def _one_type_each(schema: Object) -> Object:
    """The same schema of 3.1 with one type each: several become alternatives of `anyOf`.

    A keyword of one type goes with it, so that an array has its `items` beside it. `integer` is
    no type of its own beside `number`.
    """
    types = _types(schema)
    if len(types) < 2:
        return schema
    apart = not _UNEVALUATED & schema.keys()  # they look at the keywords beside them
    options: list[object] = [
        {
            "type": [one, "null"] if position == 0 and "null" in _listed(schema) else one,
            **{k: v for k, v in schema.items() if apart and k in _OF_TYPE[one]},
        }
        for position, one in enumerate(types)
    ]
    moved = {name for one in types for name in _OF_TYPE[one]} if apart else set()
    rest = {k: v for k, v in schema.items() if k != "type" and k not in moved}
    if "anyOf" in rest:
        return {**rest, "allOf": [*_members(rest, "allOf"), {"anyOf": options}]}
    return {**rest, "anyOf": options}


def _null_in_a_sibling(schema: Object) -> Object:
    """The same schema of 3.1, an alternative `type: 'null'` told by the type of another."""
    for keyword in ("anyOf", "oneOf"):
        options = _members(schema, keyword)
        if options.count({"type": "null"}) != 1:
            continue
        rest = [one for one in options if one != {"type": "null"}]
        for position, one in enumerate(rest):
            if isinstance(one, dict) and _can_take_null(one):
                types: list[object] = [*_listed(one), "null"]
                changed = [*rest[:position], {**one, "type": types}, *rest[position + 1 :]]
                return {**schema, keyword: changed}
    return schema


def _can_take_null(schema: Object) -> bool:
    listed = _listed(schema)
    return bool(listed) and "null" not in listed and not _ABOUT_NULL & schema.keys()


def _listed(schema: Object) -> list[str]:
    """The names that `type` lists."""
    told = schema.get("type")
    if isinstance(told, list):
        return [str(one) for one in told]
    return [told] if isinstance(told, str) else []


def _types(schema: Object) -> list[str]:
    """The types but null; a number may be an integer anyway."""
    listed = [one for one in dict.fromkeys(_listed(schema)) if one in _OF_TYPE]
    return [one for one in listed if one != "integer" or "number" not in listed]


def _members(schema: Object, keyword: str) -> list[object]:
    told = schema.get(keyword)
    return told if isinstance(told, list) else []


def _note(schema: Object, *keywords: str) -> Object:
    """Keywords that 3.0 has no word for, as extensions (3.0.3, 4.9)."""
    return {f"x-{name.lstrip('$')}": schema[name] for name in keywords if name in schema}


def _lost(schema: Object, *keywords: str) -> _Part:
    return _Part(_note(schema, *keywords), exact=False)


def _untouched(schema: Object) -> _Part:
    """What 3.0 takes as it is, extensions, and keywords that are in no rule."""
    ruled = {name for names, _ in _RULES for name in names}
    same = {k: v for k, v in schema.items() if k not in ruled and (k in _SAME or k[:2] == "x-")}
    other = [k for k in schema if k not in ruled and k not in same and k != "nullable"]
    return _Part({**same, **_note(schema, *other)}, exact=not _BINDING & {*other})


def _reference(schema: Object, _: _Translate) -> _Part:
    """3.0.3 (4.7.23) ignores what stands beside `$ref`: with siblings it goes into `allOf`."""
    reference: Object = {"$ref": schema["$ref"]}
    return _Part(reference) if len(schema) == 1 else _Part(also=(reference,))


def _type(schema: Object, _: _Translate) -> _Part:
    """`[x, 'null']` is `x` and `nullable` (3.0.3, 4.7.24.1); null alone an enumeration of it."""
    types = _types(schema)
    if types:
        null = {"nullable": True} if "null" in _listed(schema) else {}
        return _Part({"type": types[0], **null})
    return _Part(also=({**_NULL},)) if {"enum", "const"} & schema.keys() else _Part({**_NULL})


def _constant(schema: Object, _: _Translate) -> _Part:
    """3.0 has no `const`: an enumeration of one value."""
    only: Object = {"enum": [schema["const"]]}
    return _Part(also=(only,)) if "enum" in schema else _Part(only)


def _enumeration(schema: Object, _: _Translate) -> _Part:
    """3.0 wants a value in an `enum` (Wright 00, 5.20); one without any admits nothing."""
    return _Part({"enum": schema["enum"]}) if schema["enum"] else _Part(also=({"not": {}},))


def _examples(schema: Object, _: _Translate) -> _Part:
    """A Schema Object of 3.0 has one `example`; where there are more, all are kept."""
    values = _members(schema, "examples")
    first = {"example": values[0]} if values and "example" not in schema else {}
    return _Part({**first, **(_note(schema, "examples") if len(values) > 1 else {})})


def _bound(side: str, exclusive: str, stricter: Callable[[float, float], bool]) -> _Rule:
    """3.0 (Wright 00, 5.3 and 5.5): an exclusive bound is a bound and a flag."""

    def rule(schema: Object, _: _Translate) -> _Part:
        bound, other = schema[exclusive], schema.get(side)
        if not isinstance(bound, int | float):
            return _Part()
        if isinstance(other, int | float) and stricter(other, bound):
            return _Part({side: other})
        return _Part({side: bound, exclusive: True})

    return rule


def _content(schema: Object, _: _Translate) -> _Part:
    """Bytes in a string: `byte` if encoded, `binary` if not (3.0.3, 4.4; 3.1, 4.8.14.2)."""
    encoding = schema.get("contentEncoding")
    told = _note(schema, "contentSchema")
    if encoding is None and "contentMediaType" in schema:
        told |= _note(schema, "contentMediaType") if "format" in schema else {"format": "binary"}
        raw: Object = {} if _listed(schema) else {"type": "string"}
        return _Part({**raw, **told})
    kept = _note(schema, "contentMediaType")
    if encoding != "base64" or "format" in schema:
        return _Part({**told, **kept, **_note(schema, "contentEncoding")})
    return _Part({**told, **kept, "format": "byte"})


def _properties(schema: Object, translate: _Translate) -> _Part:
    told = schema["properties"]
    made = {k: translate(v) for k, v in told.items()} if isinstance(told, dict) else {}
    members = {name: one.schema for name, one in made.items()}
    return _Part({"properties": members}, exact=all(one.exact for one in made.values()))


def _required(schema: Object, _: _Translate) -> _Part:
    """3.0 wants a name in `required` (Wright 00, 5.15)."""
    return _Part({"required": schema["required"]} if schema["required"] else {})


def _other_properties(schema: Object, translate: _Translate) -> _Part:
    """What members without a name may be: 3.0 has `additionalProperties` alone.

    Members told by a pattern become one of its alternatives. `unevaluatedProperties` says the
    same where nothing beside it evaluates a member (JSON Schema 2020-12, 11.3).
    """
    patterns = schema.get("patternProperties")
    shapes = list(patterns.values()) if isinstance(patterns, dict) else []
    notes = ["patternProperties"] if shapes else []
    rest = schema.get("additionalProperties")
    if "unevaluatedProperties" in schema and "additionalProperties" not in schema:
        if _APPLICATORS & schema.keys():
            notes.append("unevaluatedProperties")
        else:
            rest = schema["unevaluatedProperties"]
    part = _Part(_note(schema, *notes), exact=not notes)
    if rest is None or (rest is True and shapes):
        return part
    options = [*shapes, *([] if rest is False else [rest])]
    if isinstance(rest, bool) and not shapes:
        return evolve(part, members={"additionalProperties": rest, **part.members})
    one = translate(options[0] if len(options) == 1 else {"anyOf": options})
    members = {"additionalProperties": one.schema, **part.members}
    return _Part(members, exact=part.exact and one.exact)


def _items(schema: Object, translate: _Translate) -> _Part:
    """A tuple of 3.1 is an array of anything, no longer than it was: 3.0 has no positions."""
    prefix = _members(schema, "prefixItems")
    rest = schema.get("items", True)
    longest: Object = {}
    if rest is False:
        told = schema.get("maxItems", len(prefix))
        longest = {"maxItems": min(told if isinstance(told, int) else 0, len(prefix))}
    open_ended = prefix or isinstance(rest, bool)
    one = Translated({}, exact=not prefix) if open_ended else translate(rest)
    return _Part({**longest, "items": one.schema, **_note(schema, "prefixItems")}, exact=one.exact)


def _listed_schemas(keyword: str) -> _Rule:
    def rule(schema: Object, translate: _Translate) -> _Part:
        made = [translate(one) for one in _members(schema, keyword)]
        members: Object = {keyword: [one.schema for one in made]}
        return _Part(members, exact=all(one.exact for one in made))

    return rule


def _one_of(schema: Object, translate: _Translate) -> _Part:
    """Where an alternative admits more than it did, two may hold: `anyOf`."""
    made = [translate(one) for one in _members(schema, "oneOf")]
    options = [one.schema for one in made]
    if all(one.exact for one in made):
        return _Part({"oneOf": options})
    wider: Object = {"anyOf": options}
    if "anyOf" in schema:
        return _Part(also=(wider,), exact=False)
    return _Part(wider, exact=False)


def _negation(schema: Object, translate: _Translate) -> _Part:
    """What admits more would forbid more: then nothing is forbidden."""
    one = translate(schema["not"])
    return _Part({"not": one.schema}) if one.exact else _lost(schema, "not")


def _condition(schema: Object, translate: _Translate) -> _Part:
    """`if` (JSON Schema 2020-12, 10.2.2) in the words of logic; lost where it is not exact."""
    if "if" not in schema:  # the others have no meaning then
        return _Part(_note(schema, "then", "else"))
    when = translate(schema["if"])
    if not when.exact:
        return _lost(schema, "if", "then", "else")
    made = {name: translate(schema[name]) for name in ("then", "else") if name in schema}
    start: dict[str, Object] = {"then": {"not": when.schema}, "else": when.schema}
    also: list[Object] = [{"anyOf": [start[name], one.schema]} for name, one in made.items()]
    return _Part(also=tuple(also), exact=all(one.exact for one in made.values()))


def _dependencies(schema: Object, translate: _Translate) -> _Part:
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
    return _Part(also=tuple(also), exact=exact)


# Which keywords a rule takes over; a keyword has one rule at most.
_RULES: tuple[tuple[frozenset[str], _Rule], ...] = (
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
