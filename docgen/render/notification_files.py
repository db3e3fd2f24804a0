"""Where the files of notifications lie below the output folder."""

from __future__ import annotations

DOCUMENT = "asyncapi.yaml"
SCHEMA_FOLDER = "schemas"

_ENDING = ".schema.json"


def message_pointer(key: str) -> str:
    """The message of the AsyncAPI document, from the output folder."""
    return f"{DOCUMENT}#/components/messages/{key}"


def schema_file(key: str, variant: str = "") -> str:
    """The JSON Schema of a message, or of one of its variants."""
    return f"{SCHEMA_FOLDER}/{'.'.join(filter(None, (key, variant)))}{_ENDING}"
