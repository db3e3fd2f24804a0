"""Values as YAML text that every reader takes alike: YAML 1.1 (PyYAML) and 1.2 (js-yaml).

Block style, stable order, long strings folded, no anchors. Events go straight to libyaml's
emitter: representing nodes first would take three times as long.
"""

from __future__ import annotations

import io
import math
import re
from functools import lru_cache
from typing import Any

import yaml

from docgen.base.shown import BIDI, without_bidi

try:
    from yaml import CDumper as _Fastest
except ImportError:  # PyYAML was built without libyaml: slower, same values
    from yaml import Dumper as _Fastest  # type: ignore[assignment]

_WIDTH = 100
_SHORT = 40  # strings up to this length come back often (keys, types): their events are kept

# Characters that readers change, refuse or take for a line break unless they are escaped.
_ESCAPED = re.compile(
    "[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    f"|[{BIDI}]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
# Texts that no reader takes for anything else: they begin with a letter (numbers, dates and
# times of YAML 1.1 and 1.2 do not) or as paths and references do, and are no reserved word.
_PLAIN = re.compile(r"[A-Za-z_$/](?:[^\n:#]|:(?![ \n]|$)|(?<! )#)*")
_RESERVED = frozenset(["false", "n", "no", "null", "off", "on", "true", "y", "yes"])
# Line breaks that a literal block keeps on every reader: no blank at either end of a line.
_LITERAL = re.compile(r"\S(?:[^\n]*\S)?(?:\n+\S(?:[^\n]*\S)?)*\n?")
# One long line whose blanks are single: a fold and a blank are the same then.
_FOLDED = re.compile(r"\S+(?: \S+)+")


def dump(value: object, emitter_type: type = _Fastest) -> str:
    """The value as a YAML document, without document marks."""
    stream = io.StringIO()
    emitter: Any = emitter_type(stream, width=_WIDTH, allow_unicode=True, line_break="\n")
    emit = emitter.emit
    emit(yaml.StreamStartEvent())
    emit(yaml.DocumentStartEvent(explicit=False))
    # Nothing in a block of its own at the root: its lines could look like document marks.
    if isinstance(value, str):
        emit(_key(value))
    else:
        _emit(value, emit)
    emit(yaml.DocumentEndEvent(explicit=False))
    emit(yaml.StreamEndEvent())
    text = without_bidi(stream.getvalue())  # strings with such marks are in double quotes
    return text.removesuffix("...\n") if text.endswith("\n...\n") else text


def _emit(value: object, emit: Any) -> None:
    if isinstance(value, str):
        emit(_text(value))
    elif isinstance(value, dict):
        emit(_MAPPING if value else _EMPTY_MAPPING)
        for name, member in value.items():
            emit(_key(name))
            _emit(member, emit)
        emit(_MAPPING_END)
    elif isinstance(value, (list, tuple)):
        emit(_SEQUENCE if value else _EMPTY_SEQUENCE)
        for item in value:
            _emit(item, emit)
        emit(_SEQUENCE_END)
    else:
        emit(yaml.ScalarEvent(None, None, (True, False), _literal(value)))


def _text(text: str) -> yaml.ScalarEvent:
    short = len(text) <= _SHORT and "\n" not in text
    return _short(text) if short else _string(text, block=True)


def _key(text: str) -> yaml.ScalarEvent:
    return _short(text) if len(text) <= _SHORT else _string(text, block=False)


@lru_cache(maxsize=4096)
def _short(text: str) -> yaml.ScalarEvent:
    return _string(text, block=False)


def _string(text: str, *, block: bool) -> yaml.ScalarEvent:
    if _SURROGATE.search(text):
        # No Unicode text holds these; the escape written out says what a bad decoding left.
        text = text.encode("utf-8", "backslashreplace").decode()
    plain = _PLAIN.fullmatch(text) is not None and text.lower() not in _RESERVED
    return yaml.ScalarEvent(None, None, (plain, True), text, style=_style(text, block=block))


def _style(text: str, *, block: bool) -> str | None:
    if _ESCAPED.search(text):
        return '"'
    if "\n" in text:
        return "|" if block and _LITERAL.fullmatch(text) else '"'
    if len(text) > _WIDTH:
        return ">" if block and _FOLDED.fullmatch(text) else '"'
    return None


def _literal(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return _float(value)
        case _:
            raise TypeError(f"no YAML for {type(value).__name__}")


def _float(value: float) -> str:
    if not math.isfinite(value):
        return ".nan" if math.isnan(value) else ".inf" if value > 0 else "-.inf"
    text = repr(value)
    # YAML 1.1 takes 1e+16 for a string and 1.0e+16 for a number.
    return text.replace("e", ".0e", 1) if "e" in text and "." not in text else text


_MAPPING = yaml.MappingStartEvent(None, None, implicit=True, flow_style=False)
_EMPTY_MAPPING = yaml.MappingStartEvent(None, None, implicit=True, flow_style=True)
_MAPPING_END = yaml.MappingEndEvent()
_SEQUENCE = yaml.SequenceStartEvent(None, None, implicit=True, flow_style=False)
_EMPTY_SEQUENCE = yaml.SequenceStartEvent(None, None, implicit=True, flow_style=True)
_SEQUENCE_END = yaml.SequenceEndEvent()
