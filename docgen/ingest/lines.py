"""What a line is by its words, in whatever file it stands: labels of notes, dates of edition."""

from __future__ import annotations

import re

CALLOUT_LABELS = frozenset({"Important", "Tip", "Note", "Warning", "Caution", "Limitation"})
EXPANDER = re.compile(r"^\[\+\]\s*")
_EDITION = re.compile(
    r"^(?:This page was last edited on (?P<edited>.+?)\.?"
    r"|(?P<date>\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d\d-\d\d))$"
)


def is_expander(line: str) -> bool:
    """`[+] Title`: the handle of a collapsible box."""
    return EXPANDER.match(line) is not None


def edition_of(line: str) -> str:
    """The date of edition that the line prints, "" where it prints none."""
    found = _EDITION.match(line.strip())
    return (found["edited"] or found["date"]) if found else ""
