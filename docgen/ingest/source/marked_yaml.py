"""YAML as a person writes it -> values with their lines: JSON's kinds only, no tags, no aliases."""

from __future__ import annotations

import math
import re
from typing import Any, NoReturn

import yaml
from attrs import frozen

from docgen.base.errors import ConfigError
from docgen.base.yaml_text import HALF_A_CHARACTER, LOADER, fault_of, line_of, scalar

MOST_BYTES = 1024 * 1024
MOST_DEPTH = 100  # an OpenAPI document goes down some 20 levels

_NO_JSON = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


@frozen
class Marked:
    """A value and its line (from 1). `keys` has the line of each key of an object."""

    line: int
    value: str | int | float | bool | dict[str, Marked] | list[Marked] | None
    keys: dict[str, int]


def read_marked(label: str, data: bytes) -> Marked:
    """The one value that the YAML text holds; every fault is a ConfigError with its line."""
    if len(data) > MOST_BYTES:
        raise ConfigError(f"{label}:1: is larger than 1 MB", hint="Is it the right file?")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ConfigError(f"{label}:{line}: is not UTF-8", hint="Save it as UTF-8.") from None
    reader = _Reader(label)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            reader.take(event)
    except yaml.YAMLError as error:
        raise ConfigError(
            f"{label}:{line_of(error, text)}: is not YAML: {fault_of(error)}", hint="Mend it there."
        ) from None
    if reader.root is None:
        raise ConfigError(f"{label}:1: is empty", hint="docgen overlay --example shows one.")
    return reader.root


def plain(marked: Marked) -> Any:
    """The value without its lines."""
    match marked.value:
        case dict() as members:
            return {key: plain(member) for key, member in members.items()}
        case list() as items:
            return [plain(item) for item in items]
        case scalar:
            return scalar


class _Reader:
    """Builds the value from the events of the parser, with a stack and not by recursion."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.root: Marked | None = None
        self.open: list[Marked] = []
        self.key: list[tuple[str, int] | None] = []  # of each open value: the key that waits

    def take(self, event: Any) -> None:
        match event:
            case yaml.AliasEvent():
                self._refuse(event, "an alias (*) can't stand here", "Write the value out.")
            case yaml.DocumentStartEvent() if self.root is not None:
                self._refuse(event, "holds a second document", "Keep one.")
            case yaml.ScalarEvent():
                self._refuse_tag(event)
                self._take_scalar(event)
            case yaml.MappingStartEvent():
                self._begin(event, {})
            case yaml.SequenceStartEvent():
                self._begin(event, [])
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.open.pop()
                self.key.pop()
            case _:  # begin and end of the stream
                pass

    def _begin(self, event: Any, empty: dict[str, Marked] | list[Marked]) -> None:
        self._refuse_tag(event)
        if len(self.open) == MOST_DEPTH:
            self._refuse(event, f"is nested deeper than {MOST_DEPTH} levels", "Make it flatter.")
        if self._wants_key():
            self._refuse(event, "a key must be one text", "Put it in quotes.")
        marked = Marked(_line(event), empty, {})
        self._place(marked)
        self.open.append(marked)
        self.key.append(None)

    def _take_scalar(self, event: Any) -> None:
        if HALF_A_CHARACTER.search(event.value):
            self._refuse(event, "holds half a character", "Write the character itself.")
        if self._wants_key():
            here = self.open[-1]
            if event.value in here.keys:
                hint = f"It stands on line {here.keys[event.value]} as well: keep one."
                self._refuse(event, f"the key {event.value!r} is given twice", hint)
            here.keys[event.value] = _line(event)
            self.key[-1] = (event.value, _line(event))
        else:
            self._place(Marked(_line(event), self._scalar(event), {}))

    def _wants_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1].value, dict) and self.key[-1] is None

    def _place(self, marked: Marked) -> None:
        if not self.open:
            self.root = marked
            return
        holder = self.open[-1].value
        waiting = self.key[-1]
        if isinstance(holder, list):
            holder.append(marked)
        elif isinstance(holder, dict) and waiting is not None:
            holder[waiting[0]] = marked
            self.key[-1] = None

    def _scalar(self, event: Any) -> str | int | float | bool | None:
        """The value of a scalar; only what is written without quotes can be more than text."""
        text: str = event.value
        if not event.implicit[0]:
            return text
        if _NO_JSON.fullmatch(text):
            self._refuse(event, f"{text!r} is no number of JSON", "Put it in quotes.")
        value = scalar(text)
        if isinstance(value, float) and math.isinf(value):
            self._refuse(event, "a number is too large", "Put it in quotes.")
        return value

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None and event.tag != "!":
            hint = "Leave the tag out; text that looks like a number goes in quotes."
            self._refuse(event, "a tag (!) can't stand here", hint)

    def _refuse(self, event: Any, message: str, hint: str) -> NoReturn:
        raise ConfigError(f"{self.label}:{_line(event)}: {message}", hint=hint)


def _line(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1
