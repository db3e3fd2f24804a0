"""Paragraphs that are names with what is told of each, where pages have no list or table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define, evolve, field

from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Paragraph
from docgen.extract.generic.entries import Entry, read_head, read_term
from docgen.extract.generic.flow import Unit
from docgen.extract.generic.vocabulary import is_fact

_BARE_TERM = re.compile(r"[a-z_][\w.-]{0,60}")
_TERM = re.compile(r"\((?:required|optional)[^()]*\)\s*$", re.IGNORECASE)
# "limit integer optional", without brackets
_TYPED = re.compile(
    r"[A-Za-z_][\w.\[\]-]{0,60} (?:array of )?(?:string|integer|number|boolean|object|array|float"
    r"|file|date|int|bool|enum)s?(?: ?(?:<[\w, ]+>|\([\w, -]+\)|\[\]))?(?: (?:required|optional))?"
    r"|[A-Za-z_][\w.\[\]-]{0,60} (?:required|optional)(?: [a-z]+)?",
    re.IGNORECASE,
)
_MOSTLY = 0.6  # of paragraphs in a row are terms


@define
class _Growing:
    """A term, and the paragraphs behind it so far."""

    entry: Entry
    lines: list[str] = field(factory=list)
    targets: list[str] = field(factory=list)

    def add(self, unit: Unit) -> None:
        """One more paragraph, which may be the type alone, or that the name is required."""
        word = unit.text.lower()
        untold = is_fact(unit.text) and not self.lines and not self.entry.text
        if untold and word in {"required", "optional"}:
            self.entry = evolve(self.entry, required=word == "required")
        elif untold and not self.entry.type_text:
            self.entry = evolve(self.entry, type_text=unit.text)
        else:
            self.lines.append(text_of(unit))
            self.targets += _targets(unit)

    def made(self) -> Entry:
        """The term with all that was told of it."""
        text = "\n".join([*filter(None, (self.entry.text,)), *self.lines]).strip()
        return evolve(self.entry, text=text, targets=(*self.entry.targets, *self.targets))


def text_of(unit: Unit) -> str:
    """The text of a unit, that of a paragraph with its marks."""
    return unit.block.text if isinstance(unit.block, Paragraph) else unit.text


def terms_of(run: Sequence[Unit]) -> list[Entry]:
    """Paragraphs that are "name (required)", each with the paragraphs behind it."""
    run = [one for unit in run for one in _stacked(unit)]
    known_terms = _marked_terms(run)
    if known_terms:
        return known_terms
    made: list[_Growing] = []
    marked = any(_TERM.search(unit.text) for unit in run)
    values = False  # "Enum:": what follows are values, up to the next term
    for index, unit in enumerate(run):
        below = run[index + 1] if index + 1 < len(run) else None
        known = (
            unit.term
            or _TERM.search(unit.text)
            or _TYPED.fullmatch(unit.text)
            or (below is not None and is_fact(below.text))
        )
        term = read_head(unit.text, unit.place) if known and not is_fact(unit.text) else None
        values = term is None and (values or unit.text.endswith(":"))
        if term is None and marked and not values and _BARE_TERM.fullmatch(unit.text):
            term = read_head(unit.text, unit.place)  # where some are optional, it is required
        if term is not None:
            made.append(_Growing(evolve(term, targets=_targets(unit))))
        elif made:
            made[-1].add(unit)
    return [one.made() for one in made]


def _stacked(unit: Unit) -> Iterator[Unit]:
    """The lines of a paragraph one by one, where a type or "required" has a line of its own."""
    block = unit.block
    if not isinstance(block, Paragraph) or not any(is_fact(plain(one)) for one in block.lines):
        yield unit
        return
    for line in block.lines:
        own = evolve(block, text=line, lines=())
        yield evolve(unit, text=squash(plain(line)), block=own)


def terms_of_lines(run: Sequence[Unit]) -> list[Entry]:
    """The names that the lines of paragraphs begin with, one each."""
    terms: list[Entry] = []
    for unit in run:
        lines = _lines(unit) or (unit.text,)
        own = [term for line in lines if (term := read_term(line, unit.place))]
        # What stands on a line of its own anyway is a term where its type is told.
        typed = len(lines) > 1 or all(term.type_text for term in own)
        if len(own) < len(lines) or not typed or not all(map(_is_told, own)):
            break  # what follows tells of the last of them
        terms += own
    return terms


def _lines(unit: Unit) -> tuple[str, ...]:
    return unit.block.lines if isinstance(unit.block, Paragraph) else ()


def _is_told(entry: Entry) -> bool:
    return bool(entry.text or entry.type_text or entry.required is not None)


def _targets(unit: Unit) -> tuple[str, ...]:
    return unit.block.targets if isinstance(unit.block, Paragraph) else ()


def _marked_terms(run: Sequence[Unit]) -> list[Entry]:
    """Paragraphs that begin with a name set as code or bold and tell of it; none if few do."""
    terms = [
        term
        for unit in run
        if text_of(unit).startswith(("`", "**")) and (term := read_term(text_of(unit), unit.place))
    ]
    first = bool(terms) and terms[0].place == run[0].place
    enough = len(terms) >= _MOSTLY * len(run) and all(term.text for term in terms)
    return terms if first and enough else []
