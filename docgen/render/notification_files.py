"""Where the files of notifications lie below the output folder."""

from __future__ import annotations

from docgen.base.naming import Claim, digest, grant, name_words, pascal
from docgen.model.api import Message

DOCUMENT = "asyncapi.yaml"
SCHEMA_FOLDER = "schemas"

_ENDING = ".schema.json"


def message_pointer(key: str) -> str:
    """The message of the AsyncAPI document, from the output folder."""
    return f"{DOCUMENT}#/components/messages/{key}"


def schema_pointer(name: str) -> str:
    """A schema that messages need, in the AsyncAPI document, from the output folder."""
    return f"{DOCUMENT}#/components/schemas/{name}"


def schema_file(key: str, variant: str = "") -> str:
    """The JSON Schema of a message, or of one of its variants."""
    return f"{SCHEMA_FOLDER}/{'.'.join(filter(None, (key, variant)))}{_ENDING}"


def variant_names(message: Message) -> dict[str, str]:
    """The name of each notification type that has a schema of its own, as an identifier."""
    kinds = [one.notification_type for one in message.variants]
    claims = [
        Claim(
            owner=number,
            rank=(kind,),
            candidates=tuple(filter(None, (pascal(name_words(kind)), f"Type{digest(kind)}"))),
        )
        for number, kind in enumerate(kinds)
    ]
    return {kinds[number]: name for number, name in grant(claims).items()}


def variant_files(key: str, message: Message) -> dict[str, str]:
    """The file of each notification type that has one of its own."""
    return {kind: schema_file(key, name) for kind, name in variant_names(message).items()}
