"""What the call of a method is shown with: values of its first sample."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from docgen.render.clients.parts import Argument, Method

LONGEST_VALUE = 400
LONGEST_LINE = 60
SERVER = "https://server.example.com"


def given_values(method: Method, names: Sequence[str]) -> Iterator[tuple[Argument, str, object]]:
    """Each argument that a sample shows or that has to be given: its name, and a value for it."""
    value = method.requests[0].value if method.requests else None
    for one, name in zip(method.arguments, names, strict=True):
        wire = one.member.name
        if one.where == "body" and isinstance(value, Mapping) and wire in value:
            told = value[wire]
            yield one, name, told if len(json.dumps(told)) <= LONGEST_VALUE else "…"
        elif one.must_be_given:
            yield one, name, "…"


def laid_out(given: Sequence[str], indent: int) -> str:
    """Arguments on one line, if that is short; else one a line."""
    short = ", ".join(given)
    if len(short) <= LONGEST_LINE and "\n" not in short:
        return short
    pad = " " * (indent + 4)
    return "\n" + "".join(f"{pad}{one},\n" for one in given) + " " * indent
