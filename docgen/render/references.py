"""References of a document: where they lead, and the same document with others in their place."""

from __future__ import annotations

from collections.abc import Callable

from docgen.render.context import Object

# Members that hold values as they are sent, where `$ref` is a name like any other.
_VALUES = frozenset(["value", "default", "const", "enum", "example"])
# Members whose members have names of the documentation's choice (OpenAPI 3.1, 4.8).
_NAMED = frozenset(["properties", "schemas", "responses", "parameters", "headers", "content"])

Move = Callable[[str], str]


def moved(value: object, move: Move) -> object:
    """The value with each reference, a discriminator's included, as `move` makes it of its text."""
    if isinstance(value, list):
        return [moved(one, move) for one in value]
    return moved_object(value, move) if isinstance(value, dict) else value


def moved_object(value: Object, move: Move, *, named: bool = False) -> Object:
    """`named`: the names of the members are the documentation's, not those of OpenAPI."""
    made: Object = {}
    for name, member in value.items():
        if isinstance(member, str):
            made[name] = move(member) if name == "$ref" and not named else member
        elif named:
            made[name] = moved(member, move)
        elif name in _VALUES or (name == "examples" and isinstance(member, list)):
            made[name] = member
        elif name == "mapping" and isinstance(member, dict):
            made[name] = {key: move(str(one)) for key, one in member.items()}
        elif name in _NAMED and isinstance(member, dict):
            made[name] = moved_object(member, move, named=True)
        else:
            made[name] = moved(member, move)
    return made


def references(value: object) -> list[str]:
    """The texts of all references in a value."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    moved(value, note)
    return found
