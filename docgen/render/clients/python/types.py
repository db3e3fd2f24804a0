"""Annotations of Python for the types of a client."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from docgen.render.clients.python.text import literal
from docgen.render.clients.types import (
    AnyOf,
    ArrayOf,
    MapOf,
    Named,
    Primitive,
    PrimitiveName,
    Texts,
    Type,
    Unknown,
    names_in,
)

_PRIMITIVES: Mapping[PrimitiveName, str] = {
    "string": "str",
    "integer": "int",
    "number": "int | float",  # 5 stays 5
    "boolean": "bool",
    "null": "None",
}
# A literal type of more or longer values helps nobody who reads it.
_MOST_VALUES = 60
_LONGEST_VALUE = 80


@frozen(kw_only=True)
class Annotations:
    """How types are written in one module. `prefix` stands before the classes of models.

    `taken`: arguments, which may be given as what the type holds as well: any sequence, mappings.
    `array` is the name of the class of lists, which a method `list` would stand before.
    """

    classes: Mapping[str, str]
    prefix: str = ""
    taken: bool = False
    array: str = "list"

    def of(self, given: Type) -> str:
        """The annotation of a type."""
        match given:
            case Unknown():
                return "Any"
            case Primitive():
                return _PRIMITIVES[given.name]
            case Texts():
                return self._texts(given)
            case ArrayOf():
                return self._array(self.of(given.item))
            case MapOf():
                return f"{'Mapping' if self.taken else 'dict'}[str, {self.of(given.value)}]"
            case Named():
                name = f"{self.prefix}{self.classes[given.name]}"
                return f"{name} | Mapping[str, Any]" if self.taken else name
            case AnyOf():
                parts = [self.of(one) for one in given.options]
                return " | ".join(dict.fromkeys(part for one in parts for part in _options(one)))

    def _array(self, item: str) -> str:
        if not self.taken:
            return f"{self.array}[{item}]"
        if item == "str" or item.startswith("Literal["):  # a text is a sequence of texts
            return f"{self.array}[{item}] | tuple[{item}, ...]"
        return f"Sequence[{item}]"

    def _texts(self, given: Texts) -> str:
        """What servers send may have other values than those documented, what we send may not."""
        if len(given.values) > _MOST_VALUES or any(len(v) > _LONGEST_VALUE for v in given.values):
            return "str"
        values = f"Literal[{', '.join(map(literal, given.values))}]"
        return values if given.closed and self.taken else f"{values} | str"

    def shape(self, given: Type) -> str:
        """The type as an expression, if values of it hold models that may come as mappings."""
        plain = Annotations(classes=self.classes, prefix=self.prefix)
        return plain.of(given) if any(names_in(given)) else ""


def _options(annotation: str) -> list[str]:
    """The options of a union as it is written; brackets hold others."""
    options, depth, begin, quoted = [], 0, 0, ""
    position = 0
    while position < len(annotation):
        one = annotation[position]
        if quoted:
            position += one == "\\"
            quoted = "" if one == quoted else quoted
        elif one in "'\"":
            quoted = one
        elif one in "[]":
            depth += 1 if one == "[" else -1
        elif one == "|" and not depth:
            options.append(annotation[begin:position].strip())
            begin = position + 1
        position += 1
    return [*options, annotation[begin:].strip()]
