"""Whether a value fits a schema: a documented sample may contradict its own documentation."""

from __future__ import annotations

from docgen.infer.observe import NULL
from docgen.model.schema import Anything, ListOf, OneOf, Record, Ref, Scalar, Schema


def fits(value: object, schema: Schema) -> bool:
    """Whether the JSON value is one that the document allows where the schema stands."""
    # Where null is all that is ever shown, the document tells no type (openapi_schemas).
    return schema == NULL or _fits(value, schema)


def _fits(value: object, schema: Schema) -> bool:
    match schema:
        case Anything() | Ref():
            return True
        case OneOf():
            return any(_fits(value, option) for option in schema.options)
        case Scalar():
            return _fits_scalar(value, schema)
        case ListOf():
            return isinstance(value, list) and all(fits(item, schema.item) for item in value)
        case Record():
            return isinstance(value, dict) and _fits_record(value, schema)


def _fits_scalar(value: object, schema: Scalar) -> bool:
    match value:
        case None:
            return "null" in schema.types
        case bool():
            return "boolean" in schema.types
        case str():
            known = "string" in schema.types
        case int():
            known = "integer" in schema.types or "number" in schema.types
        case float():
            known = "number" in schema.types or ("integer" in schema.types and value.is_integer())
        case _:
            return False
    if not known:
        return False
    allowed = (schema.const,) if schema.const is not None else schema.values
    return not allowed or (value if isinstance(value, str) else str(value)) in allowed


def _fits_record(value: dict[str, object], schema: Record) -> bool:
    fields = {field.name: field for field in schema.fields}
    if any(field.required and field.name not in value for field in schema.fields):
        return False
    for name, member in value.items():
        if name in fields:
            if not fits(member, fields[name].schema):
                return False
        elif schema.extra is not None and not fits(member, schema.extra):
            return False
    return True
