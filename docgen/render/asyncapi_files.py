"""Where the files of notifications lie below the output folder."""

from __future__ import annotations

from docgen.base.naming import name_words, pascal

DOCUMENT = "asyncapi.yaml"
SCHEMAS = "schemas"
ENDING = ".schema.json"


def message_pointer(key: str) -> str:
    """The message of the AsyncAPI document, from the output folder."""
    return f"{DOCUMENT}#/components/messages/{key}"


def schema_file(key: str, notification_type: str = "") -> str:
    """The JSON Schema of a message, or of one of its notification types."""
    kind = pascal(name_words(notification_type)) if notification_type else ""
    return f"{SCHEMAS}/{key}{f'.{kind}' if kind else ''}{ENDING}"
