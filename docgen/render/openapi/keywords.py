"""Keywords of Schema Objects: in which order they are written, and which of them 3.0 has."""

from __future__ import annotations

from collections.abc import Mapping

# What 3.0.3 (4.7.24.1) takes as it is. A null of `nullable` is the translation's own: 3.1 has no
# such keyword.
SAME_IN_30 = frozenset(
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
BINDING = frozenset(
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
OF_TYPE: Mapping[str, frozenset[str]] = {
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
ABOUT_NULL = frozenset(
    ["$ref", "$dynamicRef", "enum", "const", "allOf", "anyOf", "oneOf", "not", "if"]
)
UNEVALUATED = frozenset(["unevaluatedItems", "unevaluatedProperties"])
# Beside these, more than `properties` is evaluated.
APPLICATORS = frozenset(
    ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "dependentSchemas"]
)
# The order of keywords in documents of 3.0; what is not listed follows.
ORDER_30 = (
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
)

# The order of keywords in a schema: what it is, what it means, what it holds, where it was read.
ORDER_31 = (
    "$ref",
    "type",
    "format",
    "pattern",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "title",
    "const",
    "enum",
    "description",
    "default",
    "deprecated",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "discriminator",
    "examples",
    "x-enum",
    "x-enum-descriptions",
    "x-docgen-default",
    "x-docgen-format",
    "x-docgen-type",
    "x-docgen-access",
    "x-docgen-required",
    "x-docgen-left-out",
    "x-docgen-shown-values",
    "x-docgen-source",
)
