"""Schema Objects (OpenAPI 3.1, 4.8.24): the model's schemas in JSON Schema 2020-12."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping

from docgen.base.words import loose
from docgen.infer.observe import ANYTHING, NULL, from_type_text
from docgen.model.api import Parameter
from docgen.model.schema import Anything, Field, ListOf, OneOf, Record, Ref, Scalar, Schema
from docgen.render.context import Object, Rendering, filled, reference
from docgen.render.openapi.keywords import ORDER_31

_LONG = ("long", "int64")  # printed types that tell the size of an integer
_SYNTAX = re.compile(r"[$()*+./?\[\\\]^{|}]")  # what a regular expression of ECMA-262 escapes

# Members of these names make readers of the document fail: they look for references wherever a
# `$ref` stands, and JavaScript takes `__proto__` for more than a name.
UNSAFE = frozenset({"$ref", "__proto__"})

Path = tuple[str, ...]
Facts = Mapping[Path, Object]
_NO_FACTS: Facts = {}


def schema_object(
    schema: Schema, rendering: Rendering, facts: Facts = _NO_FACTS, path: Path = ()
) -> Object:
    """The Schema Object of a schema; `facts` are more keywords for members, by their path."""
    match schema:
        case Anything():
            return {}
        case Ref():
            component = rendering.shared.get(schema.name)
            return reference(component) if component else {}
        case Scalar():
            return _scalar(schema)
        case ListOf():
            return {"type": "array", "items": schema_object(schema.item, rendering, facts, path)}
        case Record():
            return _record(schema, rendering, facts, path)
        case OneOf():
            return _one_of(schema, rendering, facts, path)


def property_object(field: Field, rendering: Rendering, facts: Facts, path: Path) -> Object:
    """A member of an object, with description and place."""
    schema = schema_object(field.schema, rendering, facts, path)
    if field.name in rendering.api.members.free_form:
        schema = _free_form(schema)
    said = "" if field.description.strip() == schema.get("const") else field.description
    made = {
        **schema,
        **rendering.described(said),
        **_allowed(facts.get(path, {}), schema),
        **rendering.source(field.place),
    }
    if field.required:
        made.pop("x-docgen-required", None)
    elif field.required is False:
        made["x-docgen-required"] = False
    return ordered(made)


def _free_form(schema: Object) -> Object:
    """A map that its users fill with what they like: what samples show there binds nobody."""
    values = schema.get("additionalProperties")
    if schema.get("type") != "object" or "properties" in schema or not isinstance(values, dict):
        return schema
    shown = filled(**{"x-docgen-shown-values": values.get("type")})
    return {**schema, "additionalProperties": True, **shown}


def ordered(schema: Object) -> Object:
    """The same Schema Object, keywords in reading order."""
    return {name: schema[name] for name in ORDER_31 if name in schema}


def _allowed(told: Object, schema: Object) -> Object:
    """What is told of a member; its default as printed only, if another row forbids that value."""
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if "default" not in told or not isinstance(values, list) or told["default"] in values:
        return told
    rest = {name: value for name, value in told.items() if name != "default"}
    return {**rest, "x-docgen-default": told["default"]}


def default_of(schema: Schema | None, default: str | None) -> Object:
    """The documented default as a value of the schema's type; as printed where it is none."""
    if default is None:
        return {}
    if isinstance(schema, Scalar):
        value = _value(schema, default)
        allowed = schema.values or ((schema.const,) if schema.const is not None else ())
        if value is None or (allowed and default not in allowed):
            return {"x-docgen-default": default}
    else:
        return {"x-docgen-default": default}
    return {"default": value}


def told_keywords(
    schema: Schema | None, type_text: str, values: Iterable[str], default: str | None
) -> Object:
    """What a row says beyond its schema: default, values that do not bind, an odd type text."""
    made = default_of(schema, default)
    if not isinstance(schema, Scalar | ListOf):
        made |= filled(**{"x-enum": list(values)})
    if isinstance(schema, Scalar) and "integer" in schema.types and schema.format is None:
        made |= filled(format="int64" if type_text.strip().lower() in _LONG else "")
    if type_text and from_type_text(type_text) == ANYTHING:
        made["x-docgen-type"] = type_text
    return made


def limits_of(row: Parameter) -> Object:
    """The limits that a row sets to a number or to the length of a text (JSON Schema, 6.2, 6.3)."""
    if not isinstance(row.schema, Scalar):
        return {}
    types = {*row.schema.types} - {"null"}
    told: dict[str, int | None] = {}
    if types & {"integer", "number"}:
        told = {"minimum": row.minimum, "maximum": row.maximum}
    elif types == {"string"} and not row.schema.values and row.schema.const is None:
        told = {"minLength": row.min_length, "maxLength": row.max_length}
    return {name: limit for name, limit in told.items() if limit is not None}


def said_required(required: bool | None) -> Object:  # noqa: FBT001 - three-valued, no switch
    """What a row calls mandatory; told where samples do without it, so that it is not required."""
    return {"x-docgen-required": True} if required else {}


def _scalar(schema: Scalar) -> Object:
    if schema == NULL:
        # Null is all that is ever shown: generators refuse a type of it, and it tells of no other.
        return {"x-docgen-type": "null"}
    types = [t for t in schema.types if t != "integer" or "number" not in schema.types]
    nullable = "null" in types
    types = [t for t in types if t != "null"] + ["null"] * nullable
    made: Object = {"type": types[0] if len(types) == 1 else types, **_format(schema)}
    printed = (schema.const,) if schema.const is not None else schema.values
    values = [_value(schema, text) for text in printed if text is not None]
    # Generators make names of values, and refuse two that come out alike (`hold`, `Hold`).
    alike = len({loose(text) for text in printed}) < len(printed)
    if not values or None in values or alike:
        known = [_value(schema, text) for text in (*schema.known, *(printed if alike else ()))]
        held = alike and made["type"] == "string"
        return {
            **made,
            **filled(pattern=_one_of_these(printed) if held else ""),
            **filled(**{"x-enum": [] if None in known else known}),
        }
    if schema.const is not None and not nullable:
        return {**made, "const": values[0]}
    return {**made, "enum": values + [None] * nullable}


def _one_of_these(values: Iterable[str]) -> str:
    """A regular expression of ECMA-262 for these texts and no others (JSON Schema, 6.3.3)."""
    texts = (_SYNTAX.sub(lambda found: f"\\{found[0]}", text) for text in values)
    return f"^(?:{'|'.join(texts)})$"


def _format(schema: Scalar) -> Object:
    """The format as OpenAPI has it (4.4.1); milliseconds since 1970 are an integer of 64 bits."""
    if schema.format in (None, "any", "int32"):
        return {}
    if schema.format == "epoch-milliseconds":
        return {"format": "int64", "x-docgen-format": schema.format}
    if schema.format == "email":
        # Models of pydantic with this format can't be imported without a further package.
        return {"x-docgen-format": schema.format}
    return {"format": schema.format}


def _value(schema: Scalar, text: str) -> object:
    """The printed text as a value of the scalar's one type; None if it is none of that."""
    types = {*schema.types} - {"null"}
    if "string" in types:
        return text if types == {"string"} else None
    if types == {"boolean"}:
        return {"true": True, "false": False}.get(text.strip().lower())
    try:
        number = int(text) if types == {"integer"} else float(text)
    except ValueError:
        return None
    return number if types and math.isfinite(number) else None


def _record(schema: Record, rendering: Rendering, facts: Facts, path: Path) -> Object:
    made: Object = {"type": "object", **filled(title=schema.title)}
    fields = [field for field in schema.fields if field.name not in UNSAFE]
    required = [field.name for field in fields if field.required]
    if required:
        made["required"] = required
    if fields:
        made["properties"] = {
            field.name: property_object(field, rendering, facts, (*path, field.name))
            for field in fields
        }
    left_out = [field.name for field in schema.fields if field.name in UNSAFE]
    if left_out:
        made["x-docgen-left-out"] = left_out
    if schema.extra is not None and not left_out and not _is_free(schema.extra):
        made["additionalProperties"] = schema_object(schema.extra, rendering)
    elif schema.extra is not None or not schema.fields:
        made["additionalProperties"] = True
    return made


def _is_free(schema: Schema) -> bool:
    """Whether a map of such values is told as one of any values.

    A union in `additionalProperties` makes Java that does not compile (openapi-generator 7.26), and
    says little of what people put there.
    """
    return isinstance(schema, Anything | OneOf)


def _one_of(schema: OneOf, rendering: Rendering, facts: Facts, path: Path) -> Object:
    """Options; `oneOf` where their types tell them apart, a list of types where one is null."""
    given = [one for one in schema.options if one != NULL]
    options = [schema_object(one, rendering, facts, path) for one in given]
    if len(given) < len(schema.options):
        if len(options) == 1 and isinstance(options[0].get("type"), str):
            return {**options[0], "type": [options[0]["type"], "null"]}
        options.append({"type": "null"})
    kinds = [_json_type(option) for option in schema.options]
    apart = len({*kinds}) == len(kinds)
    union: Object = {"oneOf" if apart else "anyOf": options}
    if any(_has_no_class(one) for one in given):
        # A union with an array or a map makes Java and TypeScript that do not compile
        # (openapi-generator 7.26); within an allOf it does, and validates the same.
        # Linters want more beside it, and readers to know why: a page's own words replace these.
        return {"description": "The documentation shows several shapes.", "allOf": [union]}
    return union


def _has_no_class(schema: Schema) -> bool:
    """Whether generators have no class for the values: arrays, and objects without members."""
    return isinstance(schema, ListOf) or (isinstance(schema, Record) and not schema.fields)


def _json_type(schema: Schema) -> str:
    """What tells values of an option from those of the others."""
    match schema:
        case ListOf():
            return "array"
        case Scalar():
            return "scalar"
        case _:
            return "object"
