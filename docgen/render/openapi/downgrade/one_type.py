"""A Schema Object of 3.1 as one with one type each: 3.0 has no list of types, and no type null."""

from __future__ import annotations

from docgen.render.context import Object
from docgen.render.openapi.keywords import (
    ABOUT_NULL,
    OF_TYPE,
    UNEVALUATED,
)


def one_type_each(schema: Object) -> Object:
    """The same schema of 3.1 with one type each: several become alternatives of `anyOf`.

    A keyword of one type goes with it, so that an array has its `items` beside it. `integer` is
    no type of its own beside `number`.
    """
    types = types_of(schema)
    if len(types) < 2:
        return schema
    apart = not UNEVALUATED & schema.keys()  # they look at the keywords beside them
    options: list[object] = [
        {
            "type": [one, "null"] if position == 0 and "null" in listed_types(schema) else one,
            **{k: v for k, v in schema.items() if apart and k in OF_TYPE[one]},
        }
        for position, one in enumerate(types)
    ]
    moved = {name for one in types for name in OF_TYPE[one]} if apart else set()
    rest = {k: v for k, v in schema.items() if k != "type" and k not in moved}
    if "anyOf" in rest:
        return {**rest, "allOf": [*members_of(rest, "allOf"), {"anyOf": options}]}
    return {**rest, "anyOf": options}


def null_in_a_sibling(schema: Object) -> Object:
    """The same schema of 3.1, an alternative `type: 'null'` told by the type of another."""
    for keyword in ("anyOf", "oneOf"):
        options = members_of(schema, keyword)
        if options.count({"type": "null"}) != 1:
            continue
        rest = [one for one in options if one != {"type": "null"}]
        for position, one in enumerate(rest):
            if isinstance(one, dict) and _can_take_null(one):
                types: list[object] = [*listed_types(one), "null"]
                changed = [*rest[:position], {**one, "type": types}, *rest[position + 1 :]]
                return {**schema, keyword: changed}
    return schema


def _can_take_null(schema: Object) -> bool:
    listed = listed_types(schema)
    return bool(listed) and "null" not in listed and not ABOUT_NULL & schema.keys()


def listed_types(schema: Object) -> list[str]:
    """The names that `type` lists."""
    told = schema.get("type")
    if isinstance(told, list):
        return [str(one) for one in told]
    return [told] if isinstance(told, str) else []


def types_of(schema: Object) -> list[str]:
    """The types but null; a number may be an integer anyway."""
    listed = [one for one in dict.fromkeys(listed_types(schema)) if one in OF_TYPE]
    return [one for one in listed if one != "integer" or "number" not in listed]


def members_of(schema: Object, keyword: str) -> list[object]:
    """What a keyword lists; nothing where it is no list."""
    told = schema.get(keyword)
    return told if isinstance(told, list) else []
