"""The header of a table that lost its columns: which words of it are titles of columns."""

from __future__ import annotations

from docgen.extract.dialect import Column, Dialect, spelling

# "Value Type", "HTTP Operation", "Assigned by Default": the longest title of a column.
_MOST_WORDS = 3
_LEAST_COLUMNS = 2


def header_of(dialect: Dialect, text: str) -> tuple[str, ...]:
    """The titles of the columns, if the line is the header of a table; else ()."""
    words = text.split()
    first, rest = _first(dialect, words)
    if not first:
        return ()
    titles = [first]
    while rest:
        title, rest = _longest(dialect, rest)
        if not title:
            return ()
        titles.append(title)
    return tuple(titles) if len(titles) >= _LEAST_COLUMNS else ()


def columns_of(dialect: Dialect, header: tuple[str, ...]) -> tuple[Column, ...]:
    """What each column of a header tells; the first is that of the names."""
    return (Column.NAME, *(dialect.columns[spelling(title)] for title in header[1:]))


def _first(dialect: Dialect, words: list[str]) -> tuple[str, list[str]]:
    """The title of the first column and the words after it."""
    known = dialect.name_columns | dialect.code_columns | dialect.operation_columns
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        title = " ".join(words[:count])
        if spelling(title) in known and title[:1].isupper():
            return title, words[count:]
    return "", []


def _longest(dialect: Dialect, words: list[str]) -> tuple[str, list[str]]:
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        title = " ".join(words[:count])
        if spelling(title) in dialect.columns and title[:1].isupper():
            return title, words[count:]
    return "", []
