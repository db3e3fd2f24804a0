"""Tables whose cells stand in lines of their own, one below the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.extract.dialect import Column, Dialect, spelling

# A table of names has no more columns than this.
_MOST_COLUMNS = 6
_LEAST_COLUMNS = 2
_NAME = re.compile(r"^[A-Za-z_$*][\w.$<>\[\]{}*-]*$|^-?\d{1,4}$")
_YES_NO = frozenset({"yes", "no", "y", "n", "true", "false", "mandatory", "optional"})


def stacked_header(dialect: Dialect, texts: Sequence[str]) -> tuple[str, ...]:
    """The lines that are the titles of columns, each alone in its line; () where they are none."""
    known = dialect.name_columns | dialect.code_columns | dialect.operation_columns
    if not texts or spelling(texts[0]) not in known or not texts[0][:1].isupper():
        return ()
    count = 1
    while count < min(len(texts), _MOST_COLUMNS) and _is_title(dialect, texts[count]):
        count += 1
    return tuple(texts[:count]) if count >= _LEAST_COLUMNS else ()


def _is_title(dialect: Dialect, text: str) -> bool:
    return text[:1].isupper() and spelling(text) in dialect.columns


def is_name(text: str) -> bool:
    """Whether a line can be the first cell of a row: one word that is a name, or a code."""
    return _NAME.match(text) is not None and text.lower() not in _YES_NO


def cells_of_lines(columns: Sequence[Column], lines: Sequence[str]) -> tuple[str, ...] | None:
    """The cells of a row from its lines; None where it has fewer lines than columns.

    The column with sentences has what is more.
    """
    more = len(lines) - len(columns)
    if more < 0:
        return None
    meaning = columns.index(Column.MEANING) if Column.MEANING in columns else len(columns) - 1
    return (
        *lines[:meaning],
        "\n".join(lines[meaning : meaning + more + 1]),
        *lines[meaning + more + 1 :],
    )


def is_whole(columns: Sequence[Column], lines: Sequence[str]) -> bool:
    """Whether a row can end here: it has a line for each column, the last of the right form."""
    if len(lines) < len(columns):
        return False
    return columns[-1] is not Column.REQUIRED or lines[-1].strip(". ").lower() in _YES_NO
