"""The JSON Schema of dialect.toml, for editors (taplo, Even Better TOML)."""

from __future__ import annotations

from typing import Any

from docgen.extract.dialect_file.keys import KEYS, Key, Kind

_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"type": "array", "items": _TEXT}


def dialect_schema() -> dict[str, Any]:
    """The schema of the file: made from the keys, so that it can't differ from them."""
    root: dict[str, Any] = {}
    for key in KEYS:
        *above, last = key.path.split(".")
        members = root
        for one in above:
            table = members.setdefault(
                one, {"type": "object", "additionalProperties": False, "properties": {}}
            )
            members = table["properties"]
        told = f"{key.told}; e.g. {key.example}"
        if last in members:  # of both readers
            told = f"{members[last]['description']}. Of pages: {told}"
        members[last] = {"description": told, **_schema(key)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "dialect.toml of docgen",
        "type": "object",
        "additionalProperties": False,
        "properties": root,
    }


def _schema(key: Key) -> dict[str, Any]:
    match key.kind:
        case Kind.TEXT:
            return dict(_TEXT)
        case Kind.PATTERN:
            return {**_TEXT, "format": "regex"}
        case Kind.TEXTS:
            return dict(_TEXTS)
        case Kind.ROWS:
            return {"type": "array", "items": _TEXTS}
        case Kind.WORDS:
            values = {"enum": [*key.values]}
            return {"type": "object", "additionalProperties": values}
