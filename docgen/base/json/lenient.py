"""Reads a sample that is almost JSON: strict documents, every repair listed, no value invented."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from attrs import evolve, frozen

from docgen.base.findings import Repair
from docgen.base.json.brackets import plan
from docgen.base.json.text import MAX_DEPTH, Mend, endless_numbers, strict
from docgen.base.json.tokens import tokenise
from docgen.base.json.units import is_label, units_of
from docgen.base.json.writer import Draft, Writer


@frozen(kw_only=True)
class Read:
    """One document. `json` is strict compact JSON text, members in documented order.

    `unknown`: pointers (RFC 6901) whose value is a placeholder's own text. `more`: pointers of
    arrays and objects that an ellipsis stands in.
    """

    json: str
    first_line: int
    last_line: int
    start: int
    end: int
    repairs: tuple[Repair, ...] = ()
    unknown: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


@frozen(kw_only=True)
class Reading:
    """What a text holds. `rest` is the text that belongs to no document.

    `closed` is False where the text ends inside of a document, or is nested too deeply to read.
    """

    documents: tuple[Read, ...] = ()
    rest: str = ""
    closed: bool = True


_CUT_OFF = "cut-off"

# Where the first document may begin: a bracket that is first on its line or follows a label, or
# members without braces (quoted, or with a bracket for their value).
_BRACKET = re.compile(r"^\ufeff?(?P<label>[^\n\"{}\[\]();]{0,160}:)?[^\S\n]*(?P<at>[{\[])", re.M)
_MEMBERS = re.compile(
    r"[\s}\],|]*(?P<at>(?:u?\"[^\"\n]{1,80}\"|u?'[^'\n]{1,80}')[ \t]*:"
    r"|[A-Za-z_$][\w$-]{0,60}[ \t]*:\s*(?=[{\[]))"
)

# A line of a program, a command or a web page: brackets beside it are no sample. Prose must not
# match, so a key word alone is not enough.
_CODE_LINE = re.compile(
    r"""^[^\S\n]*+(?:
        (?:curl|wget)[ ][^\n]*
      | import[ ][\w.]++[ ]*+;?+ | from[ ][\w.]+[ ]import[ ][^\n]*
      | (?:class|def|function|public|static|private)[ ][^\n]*[({:]
      | (?:const|let|var)[ ]\w+[^\n]*
      | (?:if|for|switch|while)[ ]?\([^\n]*
      | [\w.$]+[ ]=[ ][^\n]*
      | \w[\w.]*\([^\n]*\)
      | (?![\w-]+:)(?=[^\n]*;[^\S\n]*$)[^\n()=\[\]{}"']*[()=\[\]{}"'][^\n]*
      | (?![\w-]+:)[^\n]*(?:[ ]=|\()
      | <(?:!doctype|body|head|html|script)\b[^\n]*>
    )[^\S\n]*$""",
    re.M | re.I | re.X,
)


def read_json(text: str) -> Reading:
    """Every JSON document of `text`. Never raises, never makes up a value."""
    compact = strict(text)
    if compact is not None:
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        line_of = _lines(text)
        whole = Read(
            json=compact,
            first_line=line_of(start),
            last_line=line_of(end - 1),
            start=start,
            end=end,
        )
        return Reading(documents=(_with_endless(whole, text),))
    start = _first_document(text)
    if start < 0:
        return Reading(rest=text)
    tokens = tokenise(text, start)
    units = units_of(text, tokens)
    if units.depth > MAX_DEPTH:
        return Reading(rest=text, closed=False)
    writer = Writer(text, units.units)
    drafts = [draft for draft in writer.run(plan(units.units)) if draft.plausible]
    rest = _rest(text, drafts)
    if not drafts or _CODE_LINE.search(rest):
        return Reading(rest=text)
    mends = sorted((*units.mends, *writer.mends), key=lambda mend: mend.at)
    documents = tuple(_with_endless(one, text) for one in _documents(text, drafts, mends))
    cut = any(repair.code == _CUT_OFF for read in documents for repair in read.repairs)
    closed = not cut and all(draft.whole for draft in drafts)
    return Reading(documents=documents, rest=rest, closed=closed)


def _with_endless(read: Read, text: str) -> Read:
    """The document with a repair for each number that no double holds (RFC 8259, 6).

    Its text stays as printed; who reads the document keeps the digits (`values_of`).
    """
    found = endless_numbers(read.json)
    if not found:
        return read
    line_of = _lines(text)
    more, at = [], read.start
    for number in found:
        at = max(text.find(number, at, read.end), at)
        told = Repair(
            code="number-beyond-double", line=line_of(at), before=number, after=f'"{number}"'
        )
        more.append(told)
    return evolve(read, repairs=(*read.repairs, *more))


def _first_document(text: str) -> int:
    """The offset where the first document may begin, or -1."""
    members = _MEMBERS.match(text)
    if members and not is_label(members["at"]):
        return members.start("at")
    for match in _BRACKET.finditer(text):
        label = match["label"]
        if label is None or not label.strip() or is_label(label.strip()):
            return match.start("at")
    return -1


def _documents(text: str, drafts: list[Draft], mends: list[Mend]) -> tuple[Read, ...]:
    """The documents with their places; each has the repairs made within it."""
    line_of = _lines(text)
    documents = []
    at = 0
    for draft in drafts:
        while at < len(mends) and mends[at].at < draft.start:
            at += 1
        repairs = []
        while at < len(mends) and mends[at].at <= draft.end:
            mend = mends[at]
            repairs.append(
                Repair(code=mend.code, line=line_of(mend.at), before=mend.before, after=mend.after)
            )
            at += 1
        documents.append(
            Read(
                json=draft.json,
                first_line=line_of(draft.start),
                last_line=line_of(max(draft.end - 1, draft.start)),
                start=draft.start,
                end=draft.end,
                repairs=tuple(repairs),
                unknown=tuple(draft.unknown),
                more=tuple(draft.more),
            )
        )
    return tuple(documents)


def _rest(text: str, drafts: list[Draft]) -> str:
    """The text before, between and after the documents."""
    ends = [0, *(draft.end for draft in drafts)]
    starts = [*(draft.start for draft in drafts), len(text)]
    pieces = (
        text[end:start].strip().strip("\ufeff") for end, start in zip(ends, starts, strict=True)
    )
    return "\n".join(piece for piece in pieces if piece)


def _lines(text: str) -> Callable[[int], int]:
    """A function from an offset to its line, 1-based."""
    breaks = [match.end() for match in re.finditer("\n", text)]
    return lambda at: bisect_right(breaks, at) + 1
