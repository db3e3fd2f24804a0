"""Annotations of Python for the types of a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from docgen.render.clients.python.text import literal
from docgen.render.clients.types import (
    AnyOf,
    ArrayOf,
    Constants,
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
    "int64": "int",
    "number": "int | float",  # 5 stays 5
    "boolean": "bool",
    "null": "None",
}
_MOST_VALUES = 60
_LONGEST_VALUE = 80


@frozen(kw_only=True)
class Annotations:
    """How types are written in one module.

    `prefix` stands before the classes of models, `params` before the types of dictionaries.

    `taken`: arguments, which may be given as what the type holds as well: any sequence, mappings.
    `array` is the name of the class of lists, which a method `list` would stand before. `open`: the
    models that may have members beyond theirs; `enumerations`: which of the classes are none.
    """

    classes: Mapping[str, str]
    prefix: str = ""
    params: str = "params."
    taken: bool = False
    array: str = "list"
    open: frozenset[str] = frozenset()
    enumerations: frozenset[str] = frozenset()

    def of(self, given: Type) -> str:
        """The annotation of a type."""
        match given:
            case Unknown():
                return "Any"
            case Primitive():
                wide = self.taken and given.name == "number"  # an int is a float (PEP 484)
                return "float" if wide else _PRIMITIVES[given.name]
            case Texts():
                return self._texts(given)
            case Constants():
                return _constants(given)
            case ArrayOf():
                return self._array(self.of(given.item))
            case MapOf():
                return f"{'Mapping' if self.taken else 'dict'}[str, {self.of(given.value)}]"
            case Named():
                return self._named(given)
            case AnyOf():
                parts = [self.of(one) for one in given.options]
                told = " | ".join(dict.fromkeys(part for one in parts for part in _options(one)))
                return self._told_apart(told, given)

    def _named(self, given: Named) -> str:
        name = f"{self.prefix}{self.classes[given.name]}"
        if not self.taken:
            return name
        held = self.dictionary(given.name)
        return (
            f"{name} | {held} | Mapping[str, Any]"
            if given.name in self.open
            else f"{name} | {held}"
        )

    def dictionary(self, model: str) -> str:
        """The type of a dictionary that a model may be given as."""
        return f"{self.params}{self.classes[model]}Dict"

    def _told_apart(self, told: str, given: AnyOf) -> str:
        """The union with what chooses the class of what comes; what goes says it itself."""
        if self.taken or not given.tags:
            return told
        tags = ", ".join(f"({literal(tag)}, {literal(self.classes[n])})" for tag, n in given.tags)
        return f"Annotated[{told}, KnownBy({literal(given.told_by)}, ({tags},))]"

    def _array(self, item: str) -> str:
        if not self.taken:
            return f"{self.array}[{item}]"
        if self._is_text(item):  # a text is a sequence of texts
            return f"{self.array}[{item}] | tuple[{item}, ...]"
        return f"Sequence[{item}]"

    def _is_text(self, item: str) -> bool:
        texts = {f"{self.prefix}{self.classes[one]}" for one in self.enumerations}
        return item.startswith("Literal[") or {*item.split(" | ")} <= {"str", *texts}

    def _texts(self, given: Texts) -> str:
        """What servers send may have other values than those documented, what we send may not."""
        if given.name:
            values = f"{self.prefix}{self.classes[given.name]}"
        else:
            values = values_of(given.values)
        if values == "str":
            return values
        return values if given.closed and self.taken else f"{values} | str"

    def shape(self, given: Type) -> str:
        """The type as an expression, if values of it hold models that may come as mappings."""
        return evolve(self, taken=False, array="list").of(given) if any(names_in(given)) else ""


def values_of(values: Sequence[str]) -> str:
    """The type of a text that is one of the values; a literal type helps nobody if it is long."""
    if len(values) > _MOST_VALUES or any(len(one) > _LONGEST_VALUE for one in values):
        return "str"
    return f"Literal[{', '.join(map(literal, values))}]"


def _constants(given: Constants) -> str:
    """No literal type has a number with a fraction (PEP 586)."""
    if any(isinstance(one, float) for one in given.values):
        return "int | float"
    return f"Literal[{', '.join(map(repr, given.values))}]"


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
