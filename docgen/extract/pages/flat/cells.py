"""The text of a row that lost its columns -> its cells, by what each column holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.extract.dialect import Column

_YES_NO = re.compile(r"(?:^|\s)(?P<word>[Yy]es|[Nn]o|Y|N|[Tt]rue|[Ff]alse)\s*+(?:\.\s*+)?$")
_YES_NO_FIRST = re.compile(
    r"^(?P<word>[Yy]es|[Nn]o|Y|N|[Tt]rue|[Ff]alse|[Oo]ptional|[Mm]andatory)\b\.?\s*"
)
_TYPE = re.compile(
    r"^(?:(?:array|list|map|set|collection) of \w+|[A-Za-z]\w*(?:\[\]|<[\w, ]{1,40}>)?)"
    r"(?:\s*\(\w+\))?(?=\s|$)",
    re.IGNORECASE,
)
_ACCESS = re.compile(
    r"(?:^|\s)(?P<word>(?:[Rr]ead|[Ww]rite|R|W)(?:[ /-]*(?:[Oo]nly|[Ww]rite|W))?)\s*$"
)
# What stands behind the last sentence of a row: "Lifts it. Driver".
_ROLES = re.compile(r"(?<=[.!?])\s+(?P<word>[A-Z][\w-]*(?:[ ,/]+[\w-]+){0,8})\s*$")
_WORD = re.compile(r"^\S+")
# What one word, or a fixed form, fills; all else goes on to the next column that is one.
_FREE = frozenset({Column.MEANING, Column.OTHER})


def ends_in_yes_no(text: str) -> bool:
    """Whether a row ends as one does whose last column says whether a name is required."""
    return _YES_NO.search(text) is not None


def cells_of(columns: Sequence[Column], text: str) -> tuple[str, ...]:
    """The cells of a row; the columns with sentences share what the others leave."""
    cells = [""] * len(columns)
    word = _WORD.match(text.strip())
    cells[0], rest = (word[0], text.strip()[word.end() :].strip()) if word else ("", "")
    first, last = 1, len(columns)
    while first < last and columns[first] not in _FREE:
        cells[first], rest = _from_left(columns[first], rest)
        first += 1
    while last > first and columns[last - 1] not in _FREE:
        last -= 1
        cells[last], rest = _from_right(columns[last], rest)
    if first < last:
        _share(cells, range(first, last), columns, rest)
    return tuple(cells)


def _from_left(column: Column, text: str) -> tuple[str, str]:
    forms = {Column.TYPE: _TYPE, Column.REQUIRED: _YES_NO_FIRST}
    found = forms.get(column, _WORD).match(text)
    return (found[0].strip(), text[found.end() :].strip()) if found else ("", text)


def _from_right(column: Column, text: str) -> tuple[str, str]:
    forms = {Column.REQUIRED: _YES_NO, Column.ACCESS: _ACCESS, Column.ROLES: _ROLES}
    found = forms[column].search(text) if column in forms else None
    return (found["word"], text[: found.start()].strip()) if found else ("", text)


def _share(cells: list[str], free: range, columns: Sequence[Column], text: str) -> None:
    """Puts sentences into the first column for them; a word before them is a cell of its own.

    "Lift Lifts the load." below "Value Description": two cells.
    """
    middle = [index for index in free if columns[index] in _FREE]
    meaning = next((index for index in middle if columns[index] is Column.MEANING), middle[0])
    if len(middle) > 1 and meaning == middle[0] and columns[middle[1]] is Column.MEANING:
        word = re.match(r"^(\S+)\s+(?=[A-Z])(.*)$", text, re.DOTALL)
        if word:
            cells[middle[0]], cells[middle[1]] = word[1], word[2]
            return
    cells[meaning] = text
