"""What both readers of YAML share: the values of scalars, and what libyaml says of a fault.

PyYAML's own values would do harm here: YAML 1.1 makes dates, booleans (`on`, `no`) and numbers to
the base of 60 out of what OpenAPI means as text. A scalar is what the JSON and core schemas of
YAML 1.2 (10.2, 10.3) say.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")

_WORDS = {
    **dict.fromkeys(["", "~", "null", "Null", "NULL"]),
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
}
_INTEGER = re.compile(r"[-+]?[0-9]{1,400}|0o[0-7]{1,400}|0x[0-9a-fA-F]{1,400}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


def scalar(text: str) -> str | int | float | bool | None:
    """The value of a scalar without quotes; a number too large for a float is infinite.

    `.inf` and `.nan`, which JSON lacks, are text.
    """
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


def line_of(error: yaml.YAMLError, text: str) -> int:
    """The line of a fault in the text, from 1."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return int(mark.line) + 1
    return text.count("\n", 0, getattr(error, "position", None) or 0) + 1


def fault_of(error: yaml.YAMLError) -> str:
    """What the fault is, on one line."""
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or "can't be read"
    return " ".join(str(what).split())
