"""The table that says how to send a request: URLs, methods, features, headers, roles."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

from docgen.base.place import Place, spanning
from docgen.base.words import squash, upper_first
from docgen.blocks.plain import plain
from docgen.blocks.types import Cell
from docgen.extract.dialect import Dialect, Part
from docgen.extract.reading.placeholders import with_placeholders
from docgen.extract.reading.tables.rows import TablePart, is_empty, request_part
from docgen.extract.reading.urls import METHOD_WORD, METHODS, Url, read_alternatives
from docgen.model.api import Header

_METHODS_ALONE = re.compile(
    rf"(?:http\s+)?(?:{'|'.join(METHODS)})(?:(?:\s*[,/&|]\s*|\s+(?:or|and)\s+|\s+)(?:{'|'.join(METHODS)}))*"
    r"(?:\s*\([^()]{1,60}\))?",
    re.IGNORECASE,
)
# "Authorization: Basic x=Origin: y": two headers run together; a name begins with a capital
# letter and is not glued to a word before it.
_HEADER = re.compile(r"(?<![A-Za-z-])([A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*):\s*")
_READS = re.compile(r"\bread(?:s|ing)?\b", re.IGNORECASE)
_WRITES = re.compile(r"\bwrit(?:e|es|ing)\b", re.IGNORECASE)
_HEADER_NAME = re.compile(r"^[A-Za-z][A-Za-z0-9-]*$")


@frozen(kw_only=True)
class RequestTable:
    """What a request table says. `root`: its URL is only the beginning of many."""

    urls: tuple[Url, ...] = ()
    methods: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    features_mode: Literal["all", "any"] = "all"
    feature_lines: tuple[str, ...] = ()
    headers: tuple[Header, ...] = ()
    headers_glued: bool = False
    roles: tuple[str, ...] = ()
    root: bool = False
    url_text: str = ""
    place: Place
    url_place: Place


def read_features(dialect: Dialect, text: str) -> tuple[str, ...]:
    """The names of features in a cell, in order."""
    return tuple(dict.fromkeys(dialect.feature.findall(plain(text))))


def read_roles(dialect: Dialect, text: str) -> tuple[str, ...]:
    """The roles that a cell or sentence names, each word with a capital."""
    found = (squash(role) for role in dialect.role.findall(plain(text)))
    named = (" ".join(upper_first(word) for word in role.split()) for role in found)
    return tuple(dict.fromkeys(named))


def read_headers(text: str) -> tuple[Header, ...]:
    """The HTTP headers that a cell demands: `Name` or `Name: value`, also several run together."""
    flat = squash(plain(text))
    starts = list(_HEADER.finditer(flat))
    if not starts:
        names = (name.strip() for name in re.split(r"[,;\s]+", flat))
        return tuple(Header(name=name) for name in names if _HEADER_NAME.match(name))
    ends = [found.start() for found in starts[1:]] + [len(flat)]
    return tuple(
        Header(name=found[1], value=flat[found.end() : end].strip(" ,;"))
        for found, end in zip(starts, ends, strict=True)
    )


def read_methods(text: str) -> tuple[str, ...]:
    """The HTTP methods that a cell names.

    They are upper case by convention (RFC 9110, 9.1); a cell that is nothing but methods in other
    letters ("get", "Put, Delete") means them, too.
    """
    found = METHOD_WORD.findall(text)
    flat = plain(text).strip(" .`")
    if not found and _METHODS_ALONE.fullmatch(flat):
        found = METHOD_WORD.findall(flat.upper())
    return tuple(dict.fromkeys(found))


def _value(cell: Cell) -> str:
    """What a cell says; words in italics within a path are its placeholders."""
    if "/" not in cell.text or not cell.emphasised:
        return cell.text
    return with_placeholders(cell.text, cell.emphasised)


def _joined(part: TablePart, dialect: Dialect) -> dict[Part, tuple[str, Place]]:
    """The value of each row; a row without a name goes on with the row above it."""
    values: dict[Part, tuple[str, Place]] = {}
    last: Part | None = None
    for row in part.rows:
        name = request_part(dialect, row)
        text = "\n".join(_value(cell) for cell in row.cells[1:] if cell.text)
        if name is None:
            name = last if not row.cells[0].text else None
        if name is None:
            continue
        last = name
        before = values.get(name)
        if before is None:
            values[name] = (text, row.place)
        elif text:
            values[name] = (f"{before[0]}\n{text}".strip(), spanning(before[1], row.place))
    return values


def read_request_table(dialect: Dialect, part: TablePart) -> RequestTable:
    """The request that the rows of the table describe."""
    values = _joined(part, dialect)
    place = spanning(part.rows[0].place, part.rows[-1].place)
    root = Part.ROOT_URL in values
    url_text, url_place = values.get(Part.ROOT_URL if root else Part.URL, ("", place))
    features_text = values.get(Part.FEATURES, ("", place))[0]
    features = () if is_empty(features_text) else read_features(dialect, features_text)
    headers_text = values.get(Part.HEADERS, ("", place))[0]
    headers = () if is_empty(headers_text) else read_headers(headers_text)
    any_of = len(features) > 1 and bool(dialect.features_any.search(plain(features_text)))
    return RequestTable(
        urls=tuple(read_alternatives(url_text, dialect.base_path)),
        methods=read_methods(values.get(Part.METHOD, ("", place))[0]),
        features=features,
        features_mode="any" if any_of else "all",
        feature_lines=tuple(plain(line) for line in features_text.split("\n") if line),
        headers=headers,
        headers_glued=len(headers) > 1 and not re.search(r"[\n,;]", headers_text),
        roles=read_roles(dialect, values.get(Part.ROLES, ("", place))[0]),
        root=root,
        url_text=url_text,
        place=place,
        url_place=url_place,
    )


def features_for(table: RequestTable, method: str, dialect: Dialect) -> tuple[str, ...]:
    """The features that the table wants for a method: it may name some for reading only."""
    reads = method in ("GET", "HEAD")
    chosen: list[str] = []
    for line in table.feature_lines:
        names = dialect.feature.findall(line)
        about = dialect.feature.sub("", line)
        said_read, said_write = _READS.search(about), _WRITES.search(about)
        if (said_read and not reads) or (said_write and reads):
            continue
        chosen += names
    return tuple(dict.fromkeys(chosen))
