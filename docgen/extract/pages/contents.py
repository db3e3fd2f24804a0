"""The table of contents against the text: where each titled page begins."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

from attrs import frozen

from docgen.base.findings import Finding
from docgen.base.words import lookalike, loose
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, ContentsEntry, Document, Heading, Paragraph
from docgen.extract.dialect import Dialect

# Costs are in printed pages: what a wrong choice would put the next title off by. Calibrated on
# the GWS reference (413 entries, 60 of them with more than one candidate): every entry lands with
# any value of each from half to twice the one given.
_SKIP_COST = 25.0
_MISREAD_COST = 3.0
_NO_SENTENCE_COST = 4.0
_LEAST_LIKENESS = 0.75
_HEAD_BLOCKS = 4
# The most frequent title of the reference stands 14 times in it.
_MOST_CANDIDATES = 48
_MOST_STATES = 64


@frozen
class PageStart:
    """A page: its title in the contents, and the index of its heading among the blocks.

    `depth` is that of its entry; None where the contents show none or do not list the page.
    """

    title: str
    index: int
    depth: int | None = None


@frozen
class _Candidate:
    index: int
    line: int
    cost: float


def _has_sentence(dialect: Dialect, blocks: Sequence[Block], index: int) -> bool:
    for block in blocks[index + 1 : index + 1 + _HEAD_BLOCKS]:
        if isinstance(block, Paragraph) and dialect.part_of.match(plain(block.text)):
            return True
        if isinstance(block, Heading) and loose(block.text) != "overview":
            return False
    return False


def _titles(dialect: Dialect, document: Document) -> list[tuple[int, str, bool]]:
    """(index, text, names its section) of every line that may be a title.

    Where the file says which headings are titles of pages, no other line may be one.
    """
    if document.form != "text":
        return [
            (index, block.text, _has_sentence(dialect, document.blocks, index))
            for index, block in enumerate(document.blocks)
            if isinstance(block, Heading) and block.level == 1
        ]
    return [
        (index, block.text, _has_sentence(dialect, document.blocks, index))
        for index, block in enumerate(document.blocks)
        if isinstance(block, Heading)
        or (isinstance(block, Paragraph) and len(block.text.split()) <= 15)
    ]


def _candidates(
    document: Document,
    entry: ContentsEntry,
    by_form: dict[str, list[tuple[int, str, bool]]],
    rate: float,
) -> list[_Candidate]:
    found = []
    rows = by_form.get(lookalike(loose(entry.title)), [])
    if len(rows) > _MOST_CANDIDATES:  # those about where the page number puts the title
        line = (entry.page or 0) * rate
        at = bisect_left(rows, line, key=lambda row: document.blocks[row[0]].place.start[0])
        start = max(0, min(at - _MOST_CANDIDATES // 2, len(rows) - _MOST_CANDIDATES))
        rows = rows[start : start + _MOST_CANDIDATES]
    for index, text, sentence in rows:
        cost = 0.0 if sentence else _NO_SENTENCE_COST
        cost += 0.0 if loose(text) == loose(entry.title) else 0.5
        found.append(_Candidate(index, document.blocks[index].place.start[0], cost))
    return found


def _misread(
    document: Document, entry: ContentsEntry, titles: list[tuple[int, str, bool]]
) -> list[_Candidate]:
    """Pages that name their section and whose title looks much like the entry."""
    wanted = loose(entry.title)
    found = []
    for index, text, sentence in titles:
        if not sentence:
            continue
        likeness = SequenceMatcher(None, wanted, loose(text), autojunk=False).ratio()
        if likeness >= _LEAST_LIKENESS:
            cost = _MISREAD_COST + 10 * (1 - likeness)
            found.append(_Candidate(index, document.blocks[index].place.start[0], cost))
    return found


def _rate(document: Document) -> float:
    """Lines of text for a printed page; in a PDF, pages for a printed page: 1."""
    if document.form == "pdf":
        return 1.0
    pages = [entry.page for entry in document.contents if entry.page]
    span = max(pages) - min(pages) if pages else 0
    return document.lines / span if span > 1 else float(document.lines)


@frozen
class _State:
    cost: float
    candidate: _Candidate | None
    page: int
    before: _State | None


def _align(
    document: Document, choices: list[tuple[ContentsEntry, list[_Candidate]]]
) -> list[_Candidate | None]:
    """The candidate of each entry: in reading order, each about where its page number puts it."""
    rate = _rate(document)
    states = [_State(0.0, None, 0, None)]
    for entry, candidates in choices:
        page = entry.page or 0
        following: dict[int, _State] = {}
        for state in states:
            at = state.candidate.index if state.candidate else -1
            skipped = _State(state.cost + _SKIP_COST, state.candidate, state.page, state)
            if at not in following or skipped.cost < following[at].cost:
                following[at] = skipped
            for candidate in candidates:
                if candidate.index <= at:
                    continue
                cost = state.cost + candidate.cost
                if state.candidate and page and state.page:
                    lines = candidate.line - state.candidate.line
                    cost += abs(lines / rate - (page - state.page))
                best = following.get(candidate.index)
                if best is None or cost < best.cost:
                    following[candidate.index] = _State(cost, candidate, page, state)
        # The best few are enough: a choice only matters to its neighbours.
        states = sorted(following.values(), key=lambda s: s.cost)[:_MOST_STATES]
    chosen: list[_Candidate | None] = []
    at_end: _State | None = states[0]
    while at_end is not None and at_end.before is not None:
        own = at_end.candidate is not at_end.before.candidate
        chosen.append(at_end.candidate if own else None)
        at_end = at_end.before
    return list(reversed(chosen))


def find_titles(dialect: Dialect, document: Document) -> tuple[list[PageStart], list[Finding]]:
    """Where each page of a book begins; entries without a page and titles that differ are findings.

    A heading that is followed by the sentence that names its section begins a page too, also
    where the contents do not list it; so does every heading of the first level of a PDF.
    """
    titles = _titles(dialect, document)
    by_form: dict[str, list[tuple[int, str, bool]]] = defaultdict(list)
    for title in titles:
        by_form[lookalike(loose(title[1]))].append(title)
    choices = []
    rate = _rate(document)
    for entry in document.contents:
        candidates = _candidates(document, entry, by_form, rate)
        choices.append((entry, candidates or _misread(document, entry, titles)))
    starts: list[PageStart] = []
    findings: list[Finding] = []
    for (entry, _), candidate in zip(choices, _align(document, choices), strict=True):
        if candidate is None:
            findings.append(
                Finding(
                    code="contents-entry-without-page",
                    message=f"the contents list {entry.title!r}, no page has that title",
                    place=entry.place,
                )
            )
            continue
        block = document.blocks[candidate.index]
        printed = block.text if isinstance(block, Heading | Paragraph) else entry.title
        starts.append(PageStart(printed, candidate.index, entry.depth))
        if loose(printed) != loose(entry.title) or printed.lower() != entry.title.lower():
            findings.append(
                Finding(
                    code="contents-title-differs",
                    message=f"the contents spell {entry.title!r}, the page {printed!r}",
                    place=block.place,
                    related=(entry.place,),
                )
            )
    taken = {start.index for start in starts}
    for index, text, sentence in titles:
        begins = sentence or document.form != "text"
        if begins and index not in taken and isinstance(document.blocks[index], Heading):
            if loose(text) == "overview":
                continue
            starts.append(PageStart(text, index))
            findings.append(
                Finding(
                    code="page-not-in-contents",
                    message=f"the page {text!r} is not in the contents",
                    place=document.blocks[index].place,
                )
            )
    return sorted(starts, key=lambda start: start.index), findings
