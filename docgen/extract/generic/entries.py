"""Names with what is told of them: rows of tables, items of lists, terms with their definition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve, field, frozen

from docgen.base.place import Place
from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Item, Listing, Row, Table
from docgen.extract.generic.vocabulary import (
    NO,
    OPTIONAL,
    PLACES,
    REQUIRED,
    TYPES,
    YES,
    Column,
    column_of,
    normal,
)
from docgen.model.api import Where

_NAME = r"[A-Za-z_$@][\w$@-]*(?:\.[\w$-]+|\[[\w$]*\]|\[\.\.\.\]|:[\w-]+)*"
# A name as it stands in the path: "<id>", "{id}", ":id".
_PLACEHOLDER = re.compile(r"(?:<(?=[\w-]+>)|\{(?=[\w-]+\})|:(?=\w))(?P<name>[\w-]+)[>}]?")
_HEAD = re.compile(
    rf"(?P<name>{_NAME})(?![\w$@-])(?P<mark>[*?†\s]{{0,20}}?)\s{{0,20}}(?P<more>(?:[(\[<].{{0,160}}|(?:required|optional)\b.*"
    r"|\??(?:[A-Z]|[a-z]+_)[\w\[\]<>.]{0,60}\s+\((?:required|optional).{0,40}"
    r"|(?:[:–—=-]\s*)?(?:an? )?\??(?:string|str|int|bool|number|array|object|list|date|float|file)"
    r"\w*\b.{0,80})?)\s*+$",
    re.IGNORECASE | re.DOTALL,
)
_MARKED = re.compile(
    r"(?P<open>\*\*`?|`\*{0,2})(?P<head>[^`*\n]{1,200})(?:`?\*\*|\*{0,2}`)(?P<rest>.*)", re.DOTALL
)
_PLAIN = re.compile(
    rf"(?P<head>{_NAME}[*?]?(?:\s*[(\[][^()\[\]\n]{{0,120}}[)\]])?)\s*(?P<rest>(?:[:–—]\s|\s-\s|=\s|=(?=[\[<{{])).*|\n.*|$)",
    re.DOTALL,
)
_BRACKET = re.compile(r"^\s*[(\[](?P<in>[^()\[\]]{0,120})[)\]]")
_JOINT = re.compile(r"^\s*(?:[:–—=.,]|-(?=\s))\s*")
_DEPRECATED = re.compile(
    r"^\W*deprecated\b|[(\[]deprecated\b|\b(?:parameter|field|attribute|property) is deprecated\b",
    re.IGNORECASE,
)
_TYPE_FIRST = re.compile(r"(?P<type>\w[\w\[\]<>]*(?: of \w+)?)\s+[-–—]\s+(?P<text>.*)", re.DOTALL)
_PARENS = re.compile(r"[(\[<](?P<in>[^()\[\]]{0,160})[)\]>]?")
_DEFAULT = re.compile(r"^\s*+(?P<type>[^:]{0,60}?)\s*:\s*(?P<value>.*)$")
# Marks before the names of members: "» name", "-> name", "└─ name", ".. name".
_DEEPER = re.compile(
    r"^(?:[»\u203a>→↳└├─•·]|->|-(?=\s)|\.\.)(?:\s*(?:[»\u203a>→↳─•·]|->|\.\.))*\s*"
)
_MOST_OF = 0.5  # of the items must be names
_MOST_ROWS = 0.6
_WORDS_OF_PLACE = 3  # "query", "path parameter", "in: body"
_LONGEST_NAME = 80
_MUST = re.compile(r"[\s,;]{0,9}\b(?:required|optional|mandatory)\b", re.IGNORECASE)


@frozen(kw_only=True)
class Entry:
    """One documented name. `where` and `required` None: its own words do not say."""

    name: str
    where: Where | None = None
    type_text: str = ""
    required: bool | None = None
    default: str | None = None
    text: str = ""
    within: tuple[str, ...] = ()
    depth: int = 0  # how many marks stand before it in a table ("» name")
    limits: str = ""  # what a column of limits says
    deprecated: bool = False
    targets: tuple[str, ...] = ()  # where links in its type and words lead to
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Carrier:
    """The names of a table or list."""

    entries: tuple[Entry, ...]
    header: str = ""  # the title of its column of names


# Tables


def read_table(table: Table, *, labelled: bool = False) -> Carrier | None:
    """The names of a table, None where it is no table of names.

    `labelled`: a label says that names follow, so that one row will do.
    """
    table = with_header(table)
    width = max((len(row.cells) for row in table.rows), default=0)
    columns = [column_of(title) for title in table.header] or [Column.OTHER] * width
    if {Column.METHOD, Column.PATH} <= {*columns} or Column.STATUS in columns[:1]:
        return None
    columns = _with_places(table, columns)
    name = _name_column(table, columns, least=1 if labelled else 2)
    if name is None:
        return None
    rows = [row for row in table.rows if name < len(row.cells)]
    entries = [entry for row in rows if (entry := _of_row(row, columns, name, table.header))]
    if not entries or len(entries) < _MOST_ROWS * len(rows):
        return None
    title = normal(table.header[name]) if table.header else ""
    return Carrier(
        entries=tuple(_nested(entries)),
        header=title,
    )


def with_header(table: Table) -> Table:
    """A first row whose cells all are titles of columns is the header that no mark tells."""
    if table.header or len(table.rows) < 2:
        return table
    titles = tuple(plain(cell.text) for cell in table.rows[0].cells)
    known = [column_of(title) for title in titles]
    if len(titles) < 2 or Column.OTHER in known or len({*known}) < len(known):
        return table
    return evolve(table, header=titles, rows=table.rows[1:])


def _with_places(table: Table, columns: list[Column]) -> list[Column]:
    """A column whose cells say "query", "path", … tells where, whatever its title."""
    if Column.IN in columns:
        return columns
    for index, column in enumerate(columns):
        if column is Column.NAME or (not table.header and not index):
            continue
        cells = [plain(row.cells[index].text) for row in table.rows if index < len(row.cells)]
        short = [_first_word(cell) for cell in cells if len(cell.split()) <= _WORDS_OF_PLACE]
        if cells and sum(word in PLACES for word in short) >= 0.7 * len(cells):
            made = [*columns]
            made[index] = Column.IN
            return made
    return columns


def _first_word(text: str) -> str:
    words = plain(text).lower().split()
    return re.sub(r"\W", "", words[0]) if words else ""


def _name_column(table: Table, columns: Sequence[Column], *, least: int) -> int | None:
    if Column.NAME in columns:
        return columns.index(Column.NAME)
    if columns[:1] == [Column.PATH] and _named(table, 0):
        return 0  # "Path" as that of a member in the body
    if table.header:
        others = {*columns} & {Column.MEANING, Column.TYPE, Column.REQUIRED}
        return 0 if len(others) >= 2 and columns[0] is Column.OTHER and _named(table, 0) else None
    if Column.IN in columns[1:] and _named(table, 0, least=1):
        return 0
    return next((i for i in (0, 1) if _named(table, i, share=0.7, least=least)), None)


def _named(table: Table, index: int, share: float = _MOST_ROWS, least: int = 2) -> bool:
    cells = [row.cells[index].text for row in table.rows if index < len(row.cells)]
    names = [cell for cell in cells if _is_name(_DEEPER.sub("", squash(plain(cell))))]
    return len(names) >= max(least, share * len(cells))


def _of_row(row: Row, columns: Sequence[Column], name: int, titles: Sequence[str]) -> Entry | None:
    told = {
        column: row.cells[i].text
        for i, column in reversed([*enumerate(columns)])
        if i < len(row.cells) and i != name
    }
    cell = squash(plain(row.cells[name].text))
    mark = _DEEPER.match(cell)
    head = _head_of(cell[mark.end() :] if mark else cell, row.place)
    if head is None:
        return None
    rest = [
        row.cells[i].text
        for i in range(len(row.cells))
        if i != name and (i >= len(columns) or columns[i] is Column.OTHER)
    ]
    text = told.get(Column.MEANING) or (rest[-1] if rest and not titles else "")
    required = _says(told.get(Column.REQUIRED), columns)
    type_text = plain(told.get(Column.TYPE, "")) or head.type_text
    if required is None:
        required = head.required if head.required is not None else _required(type_text)
    return evolve(
        head,
        where=PLACES.get(_first_word(told.get(Column.IN, ""))),  # type: ignore[arg-type]
        type_text=type_text,
        required=required if required is not None else _required_by(text),
        default=_value(told.get(Column.DEFAULT)) or head.default,
        text=text,
        depth=len(re.findall(r"\.\.|[^\s.]", mark[0])) if mark else 0,
        limits=_limits(row, titles, columns),
        deprecated=_is_deprecated(plain(row.cells[name].text), text),
        targets=tuple(target for cell in row.cells for target in cell.targets),
    )


def _limits(row: Row, titles: Sequence[str], columns: Sequence[Column]) -> str:
    """What the columns of limits say, each with its title: "max length: 50"."""
    cells = zip(titles, columns, row.cells, strict=False)
    told = ((normal(title), plain(cell.text)) for title, one, cell in cells if one is Column.LIMITS)
    return "; ".join(f"{title}: {text}" for title, text in told if text.strip())


def _is_deprecated(*texts: str) -> bool:
    """Whether a name is marked as deprecated, or what is told of it begins so."""
    return any(_DEPRECATED.search(text[:200]) for text in texts)


def _says(cell: str | None, columns: Sequence[Column]) -> bool | None:
    if cell is None or Column.REQUIRED not in columns:
        return None
    word = squash(plain(cell)).lower().rstrip(".")
    if OPTIONAL.search(word) or word in NO:
        return False
    return True if REQUIRED.search(word) or word in YES else None


def _value(cell: str | None) -> str | None:
    value = squash(plain(cell or "")).strip("\"'")
    return value if value and value.lower() not in {"-", "–", "—", "none", "n/a", "null"} else None


def _nested(entries: list[Entry]) -> list[Entry]:
    """Names with marks before them, or with points and brackets, belong within the one above."""
    heads: list[str] = []
    made = []
    for entry in entries:
        heads = [*heads[: entry.depth], entry.name]
        made.append(_dotted(evolve(entry, within=tuple(heads[:-1]))))
    return made


def _dotted(entry: Entry) -> Entry:
    parts = [part for part in re.split(r"\.|\[\w*\]|\[\.\.\.\]", entry.name) if part]
    if len(parts) < 2:
        return evolve(entry, name=parts[0]) if parts else entry
    return evolve(entry, name=parts[-1], within=(*entry.within, *parts[:-1]))


# Lists


def read_list(listing: Listing) -> Carrier | None:
    """The names of a list, None where fewer than half of its items are names."""
    tops = [item for item in listing.items if item.depth == 0]
    usual = _shape(tops[0]) if tops else ""  # allowed values below a name are set otherwise
    heads: list[str] = []
    entries: list[Entry] = []
    for item in listing.items:
        named = item.depth or _shape(item) == usual
        head = read_term(item.text, item.place) if named else None
        heads = [*heads[: item.depth], head.name if head else ""]
        above = heads[: item.depth]
        if head is not None and all(above):
            entries.append(_dotted(evolve(head, within=tuple(above), targets=item.targets)))
    found = sum(not entry.within for entry in entries)
    likely = [item for item in tops if _shape(item) == usual]
    if not found or found < _MOST_OF * len(likely) or not any(map(_tells, entries)):
        return None
    return Carrier(entries=tuple(entries))


def _tells(entry: Entry) -> bool:
    """Whether anything is said of a name; tabs and menus are words alone."""
    return bool(entry.text or entry.type_text or entry.required is not None or entry.within)


def _shape(item: Item) -> str:
    text = item.text
    return "code" if text.startswith("`") else "bold" if text.startswith("**") else "plain"


def read_term(text: str, place: Place) -> Entry | None:
    """A name with what is told of it in one text: "`name` (type) - what it is"."""
    found = _MARKED.match(text) or _PLAIN.match(text)
    if found is None:
        return None
    head = _head_of(squash(found["head"].rstrip(": ")), place)
    if head is None:
        return None
    rest = found["rest"]
    bracket = _BRACKET.match(rest)
    bracket_of = bracket[0] if bracket else ""
    if bracket:
        head = _told(head, bracket["in"])
        rest = rest[bracket.end() :]
    rest = _JOINT.sub("", rest).strip()
    second = _BRACKET.match(rest)
    if (
        second
        and head.required is None
        and (TYPES.match(second["in"]) or _required(second["in"]) is not None)
    ):
        head = _told(head, second["in"])
        rest = _JOINT.sub("", rest[second.end() :]).strip()
    typed = _TYPE_FIRST.match(rest)
    if typed and not head.type_text and TYPES.fullmatch(typed["type"]):
        head, rest = evolve(head, type_text=typed["type"]), typed["text"]
    required = head.required if head.required is not None else _required_by(rest)
    return evolve(
        head,
        text=rest,
        required=required,
        limits=bracket_of,
        deprecated=_is_deprecated(bracket_of, rest),
    )


def read_head(text: str, place: Place) -> Entry | None:
    """A text that is a name and no more than its type, or whether it must be given."""
    return _head_of(squash(plain(text)), place)


def _is_name(text: str) -> bool:
    return _head_match(text) is not None


def _head_match(text: str) -> re.Match[str] | None:
    bare = text.strip().strip("\"'")
    placeholder = _PLACEHOLDER.match(bare)
    if placeholder:
        bare = placeholder["name"] + bare[placeholder.end() :]
    if len(bare) > 240:
        return None
    found = _HEAD.fullmatch(bare)
    return None if found is None or len(found["name"]) > _LONGEST_NAME else found


def _head_of(text: str, place: Place) -> Entry | None:
    """A cell or the beginning of an item: a name, perhaps with its type and whether it must be."""
    found = _head_match(text)
    if found is None:
        return None
    name = found["name"].rstrip(".-:")
    entry = Entry(name=name, place=place)
    if "?" in found["mark"]:
        entry = evolve(entry, required=False)
    more = found["more"] or ""
    brackets = _PARENS.search(more)
    if brackets:
        entry = _told(entry, brackets["in"])
    told = _required(more)
    if told is not None:
        entry = evolve(entry, required=told)
    bare_type = more.partition("(")[0].lstrip(":–—=- ")
    if not entry.type_text and bare_type and (TYPES.match(bare_type) or bare_type[0].isupper()):
        entry = evolve(entry, type_text=_MUST.sub("", bare_type).strip())
    return entry


def _told(entry: Entry, bracket: str) -> Entry:
    """What stands in brackets behind a name: type, default, required."""
    made = entry
    required = _required(bracket)
    if required is not None:
        made = evolve(made, required=required)
    found = _DEFAULT.match(bracket)
    if found and TYPES.match(found["type"]):
        value = found["value"].strip().strip("\"'")
        told = value.strip("<>").lower()
        default = value if value and told not in {"required", "optional", "varied"} else None
        return evolve(made, type_text=found["type"], default=default)
    kept = [
        w for w in re.split(r"[,;]\s*", bracket) if _required(w) is None and TYPES.match(w.strip())
    ]
    return evolve(made, type_text=kept[0].strip()) if kept and not made.type_text else made


def _required(text: str) -> bool | None:
    if OPTIONAL.search(text):
        return False
    return True if REQUIRED.search(text) else None


def _required_by(text: str) -> bool | None:
    """What a description begins with, or says in brackets."""
    flat = plain(text)[:200]
    begin = re.match(r"\W*(required|mandatory|optional)\b(?! if| when| for)", flat, re.IGNORECASE)
    said = re.search(r"\((required|mandatory|optional)\)", flat, re.IGNORECASE)
    word = (begin or said)[1].lower() if begin or said else ""  # type: ignore[index]
    return None if not word else word != "optional"
