"""In which dialect documents are written: what speaks for one, and what of it is missing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from docgen.base.errors import DialectError
from docgen.blocks.plain import plain
from docgen.blocks.types import Callout, Code, Document, Heading, Listing, Paragraph, Table
from docgen.extract.dialect import Dialect, Part, spelling

# What a kind of evidence is worth. One that hardly another vendor prints is enough by itself; a
# name, a path or a label that others may use as well is not, nor are two of these.
_STRONG, _FAIR, _WEAK = 3, 2, 1
ENOUGH = 3


@frozen(kw_only=True)
class Evidence:
    """What speaks for a dialect, what of it was not seen; `weight` is of the kinds, not counts."""

    speaks: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    weight: int = 0
    count: int = 0  # of all hits: between two dialects that are both seen

    @property
    def enough(self) -> bool:
        """Whether the documents are written in the dialect."""
        return self.weight >= ENOUGH


def evidence_of(dialect: Dialect, documents: Sequence[Document]) -> Evidence:
    """What the documents have of a dialect: sentences, tables, labels, names and addresses."""
    texts = _Texts(documents)
    speaks: list[str] = []
    missing: list[str] = []
    weight = total = 0
    for told, worth, count_in in _KINDS:
        name = told(dialect)
        if not name:
            continue
        if count := count_in(dialect, texts):
            speaks.append(f"{name} ({count} time{'' if count == 1 else 's'})")
            weight, total = weight + worth, total + count
        else:
            missing.append(name)
    return Evidence(speaks=tuple(speaks), missing=tuple(missing), weight=weight, count=total)


def evidence_by_name(
    dialects: Mapping[str, Dialect], documents: Sequence[Document]
) -> dict[str, Evidence]:
    """What the documents have of each of some dialects, by its name in the order of names."""
    return {name: evidence_of(one, documents) for name, one in sorted(dialects.items())}


def choose(found: Mapping[str, Evidence]) -> str | None:
    """The name of the dialect in which documents are written; None where it is none of these.

    Raises DialectError where two are equally likely.
    """
    ranked = sorted(found, key=lambda name: (-found[name].weight, -found[name].count))
    best = ranked[0]
    if not found[best].enough:
        return None
    if len(ranked) > 1 and found[ranked[1]] == found[best]:
        told = "; ".join(f"{name}: {', '.join(found[name].speaks)}" for name in ranked[:2])
        raise DialectError(f"two dialects are equally likely ({told})", hint="Name one of them")
    return best


class _Texts:
    """The documents by what stands where: running text, code, tables."""

    def __init__(self, documents: Sequence[Document]) -> None:
        blocks = [block for document in documents for block in document.blocks]
        self.tables = [block for block in blocks if isinstance(block, Table)]
        self.code = [block.text for block in blocks if isinstance(block, Code)]
        titles = [title for one in documents for title in (one.title, *one.trail) if title]
        self.short = [*titles, *(b.text for b in blocks if isinstance(b, Heading | Paragraph))]
        self.prose = [*titles, *(plain(text) for text in _prose(blocks))]
        self.cells = [plain(cell.text) for t in self.tables for row in t.rows for cell in row.cells]


def _prose(blocks: Sequence[object]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading() | Paragraph() | Callout():
                yield block.text
            case Listing():
                yield from (item.text for item in block.items)
            case _:
                pass


def _sentences(dialect: Dialect, texts: _Texts) -> int:
    return sum(dialect.mark.search(text) is not None for text in texts.prose)


def _products(dialect: Dialect, texts: _Texts) -> int:
    return sum(dialect.product.search(text) is not None for text in texts.prose)


def _statuses(dialect: Dialect, texts: _Texts) -> int:
    member = re.compile(rf"[\"'“]{re.escape(dialect.status_member)}[\"'”]\s*:")
    return sum(member.search(text) is not None for text in texts.code)


def _request_rows(dialect: Dialect, texts: _Texts) -> int:
    """The rows that say how to send a request; none where no URL is below the dialect's path.

    "Request URL" and "HTTP method" are words of other vendors as well.
    """
    return sum(_rows_of(dialect, table) for table in texts.tables) + _flat_rows(dialect, texts)


def _rows_of(dialect: Dialect, table: Table) -> int:
    texts = [tuple(cell.text for cell in row.cells) for row in table.rows]
    rows = [cells for cells in (table.header, *texts) if cells and _part(dialect, cells[0])]
    urls = [plain(cell) for cells in rows if _is_url(dialect, cells[0]) for cell in cells[1:]]
    return len(rows) if any(_root(dialect) in url for url in urls) else 0


def _flat_rows(dialect: Dialect, texts: _Texts) -> int:
    """The same where cells are joined by one blank: "Request URL /api/v2/me/loads"."""
    lines = [text.split() for text in texts.short if len(text) < _LONGEST_ROW]
    rows = [
        (" ".join(words[:2]), " ".join(words[2:]))
        for words in lines
        if len(words) > 2 and _part(dialect, " ".join(words[:2]))
    ]
    urls = [value for name, value in rows if _is_url(dialect, name)]
    found = len(rows) if any(_root(dialect) in url for url in urls) else 0
    return found + _stacked_rows(dialect, texts)


def _stacked_rows(dialect: Dialect, texts: _Texts) -> int:
    """The same where each cell is a line: "Request URL", and below it "/api/v2/me/loads"."""
    return sum(
        _is_url(dialect, name) and _root(dialect) in value
        for name, value in pairwise(texts.short)
        if len(name) < _LONGEST_ROW
    )


_LONGEST_ROW = 400


def _part(dialect: Dialect, text: str) -> Part | None:
    return dialect.parts.get(spelling(text))


def _is_url(dialect: Dialect, text: str) -> bool:
    return _part(dialect, text) in {Part.URL, Part.ROOT_URL}


def _root(dialect: Dialect) -> str:
    return f"{dialect.base_path.strip('/')}/"


def _own_tables(dialect: Dialect, texts: _Texts) -> int:
    headers = {" ".join(header) for header in dialect.own_headers}
    tabled = sum(_is_own(dialect, tuple(map(spelling, t.header))) for t in texts.tables)
    changes = " ".join(dialect.change_columns) or "\0"
    flat = sum(
        spelling(text) in headers or spelling(text).startswith(changes) for text in texts.short
    )
    return tabled + flat + _stacked_headers(dialect, texts)


def _stacked_headers(dialect: Dialect, texts: _Texts) -> int:
    """Headers whose titles stand in lines of their own."""
    lines = [spelling(text) if len(text) < _LONGEST_ROW else "" for text in texts.short]
    headers = {*dialect.own_headers, *({dialect.change_columns} if dialect.change_columns else ())}
    return sum(
        tuple(lines[index : index + len(header)]) == header
        for header in headers
        for index in range(len(lines))
        if lines[index] == header[0]
    )


def _is_own(dialect: Dialect, header: tuple[str, ...]) -> bool:
    changes = dialect.change_columns
    return header in dialect.own_headers or (bool(changes) and header[: len(changes)] == changes)


def _selectors(dialect: Dialect, texts: _Texts) -> int:
    """The selector as a member of a body, or as a name in a table or at the head of a line."""
    if not dialect.selector:
        return 0
    member = re.compile(rf"[\"'“]?\b{re.escape(dialect.selector)}[\"'”]?\s*:")
    named = sum(text == dialect.selector for text in texts.cells)
    lines = sum(text.startswith(f"{dialect.selector} ") for text in texts.short)
    return sum(member.search(text) is not None for text in texts.code) + named + lines


def _first(dialect: Dialect, texts: _Texts) -> int:
    """Bodies whose first member is the selector; those with a query are another's (GraphQL)."""
    if not dialect.selector:
        return 0
    first = re.compile(rf"\{{\s*[\"'“]?{re.escape(dialect.selector)}[\"'”]?\s*:")
    query = re.compile(r"[\"']query[\"']\s*:")
    return sum(bool(first.search(text) and not query.search(text)) for text in texts.code)


def _paths(dialect: Dialect, texts: _Texts) -> int:
    root = _root(dialect)
    return sum(root in text for text in (*texts.code, *texts.prose, *texts.cells))


def _channels(dialect: Dialect, texts: _Texts) -> int:
    # A channel may look like the path of another vendor: sentences and tables name channels.
    return sum(dialect.channel.search(text) is not None for text in (*texts.prose, *texts.cells))


def _messages(dialect: Dialect, texts: _Texts) -> int:
    """Message types by their member, or by their form where a line is nothing but one."""
    name = dialect.message_type_member
    if not name:
        return 0
    member = re.compile(rf"\b{re.escape(name)}[\"'”]?\s*:")
    named = sum(text.rpartition(".")[2] == name for text in texts.cells)
    alone = sum(dialect.message_type.fullmatch(text) is not None for text in texts.prose)
    return sum(member.search(text) is not None for text in texts.code) + named + alone


def _labels(dialect: Dialect, texts: _Texts) -> int:
    return sum(spelling(text) in dialect.own_labels for text in texts.short)


_Told = Callable[[Dialect], str]
_Counted = Callable[[Dialect, _Texts], int]
# What is looked for: its name, its worth, and how it is counted.
_KINDS: tuple[tuple[_Told, int, _Counted], ...] = (
    (lambda _: "a sentence that names its section", _STRONG, _sentences),
    (lambda d: f"request tables with URLs below {d.base_path}", _STRONG, _request_rows),
    (lambda _: "tables with its columns", _STRONG, _own_tables),
    (lambda d: f"{d.selector!r} in bodies" if d.selector else "", _WEAK, _selectors),
    (lambda d: f"bodies that begin with {d.selector!r}" if d.selector else "", _FAIR, _first),
    (lambda _: "the name of its product", _FAIR, _products),
    (lambda d: f"paths below {d.base_path}", _WEAK, _paths),
    (lambda _: "its channels", _WEAK, _channels),
    (lambda _: "its message types", _WEAK, _messages),
    (lambda _: "its labels of samples", _WEAK, _labels),
    (lambda d: f"{d.status_member!r} in samples" if d.status_member else "", _WEAK, _statuses),
)
