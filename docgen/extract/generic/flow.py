"""A document as units in reading order: what carries text, and where labels and titles stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from attrs import evolve, field, frozen

from docgen.base.place import Place
from docgen.base.words import loose, squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Callout, Code, Document, Heading, Listing, Paragraph, Table
from docgen.extract.generic.entries import read_head
from docgen.extract.generic.paths import whole_address
from docgen.extract.generic.vocabulary import NAMING, Tag, is_fact, tag_of
from docgen.extract.reading import METHODS, with_placeholders

Kind = Literal["heading", "text", "list", "table", "code", "note"]

_LOWEST = 7  # labels that are no headings stand below all headings
_BOLD = re.compile(r"\*\*[^*]+\*\*:?\s*")
_LONGEST_LABEL = 60
_LONGEST_TEXT = 2_000
_AHEAD = 8  # entries of the contents that a title may be, beginning with the next
_PLURALS = re.compile(r"\W*(?:\w+ )*(?:param|arg|attribute|field|propert|header|option|body)", re.I)
_TERM = re.compile(r"\((?:required|optional)\)$", re.IGNORECASE)


@frozen(kw_only=True)
class Unit:
    """A block with its plain text; `tag`: it is a label of that kind. `level` of headings: 1 to 6.

    `bold`: a paragraph that is bold as a whole, which may be a title as well. `term`: a name with
    its type that is set as a heading.
    """

    kind: Kind
    text: str
    level: int = 0
    tag: Tag | None = None
    bold: bool = False
    term: bool = False
    block: Block = field(repr=False, eq=False)
    place: Place = field(repr=False, eq=False)

    @property
    def is_label(self) -> bool:
        """Whether what stands below is announced by it and by no title."""
        return self.tag is not None and not (self.kind == "heading" and self.tag is Tag.MODEL)

    @property
    def is_title(self) -> bool:
        """Whether it begins something of its own."""
        return self.kind == "heading" and not self.is_label


def units_of(document: Document) -> list[Unit]:
    """The blocks of a document as units, one each."""
    units = [unit for block in document.blocks for unit in _units(block)]
    _nest(units, document)
    below: Tag | None = None
    terms: int | None = None  # the level of headings that are terms
    for index, unit in enumerate(units):
        below_it = units[index + 1] if index + 1 < len(units) else None
        if unit.kind == "text" and not unit.bold and below_it and is_fact(below_it.text):
            units[index] = evolve(unit, tag=None)  # a name, and its type below
        elif unit.bold and below in NAMING and unit.tag is None and _is_term(unit):
            units[index] = evolve(unit, bold=False, term=True)
        elif unit.is_label:
            below, terms = unit.tag, None
        elif unit.kind == "heading":
            # "crew object" is a term among terms, elsewhere the title of a thing.
            known = unit.tag is None or (unit.tag is Tag.MODEL and unit.level == terms)
            if below in NAMING and known and _is_term(unit):
                units[index] = evolve(unit, kind="text", level=_LOWEST, tag=None, term=True)
                terms = unit.level
            else:
                below = None
    return units


def _nest(units: list[Unit], document: Document) -> None:
    """Gives titles the depth that the contents of a book show: print may set them all alike."""
    entries = [one for one in document.contents if one.depth is not None]
    last, level = 0, 0
    for index, unit in enumerate(units):
        if unit.kind != "heading" or not entries:
            continue
        ahead = range(last, min(last + _AHEAD, len(entries)))
        found = next((i for i in ahead if loose(entries[i].title) == loose(unit.text)), None)
        if found is not None:
            last, level = found + 1, 1 + (entries[found].depth or 0)
            units[index] = evolve(unit, level=level)
        elif level:
            units[index] = evolve(unit, level=max(unit.level, level + 1))


def texts_of(unit: Unit) -> Iterator[str]:
    """The texts of a unit: one for each item of a list and row of a table."""
    match unit.block:
        case Listing(items=items):
            yield from (plain(item.text) for item in items)
        case Table(rows=rows):
            yield from (plain(" ".join(cell.text for cell in row.cells)) for row in rows)
        case _:
            yield unit.text


def texts_in(units: Iterable[Unit]) -> Iterator[tuple[Unit, str]]:
    """Every text of the units with its unit; a long one as far as patterns may look at it."""
    return ((unit, text[:_LONGEST_TEXT]) for unit in units for text in texts_of(unit))


def _is_term(unit: Unit) -> bool:
    """Whether a heading is a name with its type, as some pages set each parameter."""
    head = read_head(unit.text, unit.place)
    if head is None or head.name.upper() in METHODS:
        return False
    return bool(head.type_text) or head.required is not None


def _units(block: Block) -> Iterator[Unit]:
    """A block as a unit; a paragraph with labels or requests among its lines as several."""
    if not isinstance(block, Paragraph) or not any(map(_stands_alone, block.lines)):
        yield _unit(block)
        return
    held: list[str] = []
    for line in (*block.lines, None):
        if held and (line is None or _stands_alone(line) or _stands_alone(held[-1])):
            text = " ".join(held)
            lines = tuple(held) if len(held) > 1 else ()
            yield _unit(evolve(block, text=text, lines=lines))
            held = []
        if line is not None:
            held.append(line)


def _stands_alone(line: str) -> bool:
    """Whether a line of a paragraph is a label, or a method with a path."""
    return _announces(line) or whole_address(plain(line)) is not None


def _announces(line: str) -> bool:
    """Whether a line of a paragraph is the label of what follows: "Parameters:"."""
    bare = line.rstrip("* ")
    return bare.endswith(":") and len(bare) <= _LONGEST_LABEL and tag_of(bare) is not None


def _unit(block: Block) -> Unit:
    match block:
        case Heading():
            tag = tag_of(block.text)
            return _made(block, "heading", block.text, level=block.level, tag=tag)
        case Paragraph():
            bold = _BOLD.fullmatch(block.text) is not None
            return _made(
                block, "text", block.text, level=_LOWEST, tag=_label(block, bold=bold), bold=bold
            )
        case Listing():
            return _made(block, "list", "")
        case Table():
            return _made(block, "table", "")
        case Code():
            return _made(block, "code", block.text)
        case Callout():
            return _made(block, "note", block.text)


def _made(  # noqa: PLR0913 - a block, and all that is known of it
    block: Block,
    kind: Kind,
    text: str,
    *,
    level: int = 0,
    tag: Tag | None = None,
    bold: bool = False,
) -> Unit:
    shown = block.text if isinstance(block, Code) else squash(plain(text))
    if isinstance(block, Heading | Paragraph | Code) and block.emphasised and "/" in shown:
        shown = with_placeholders(shown, block.emphasised)
    return Unit(
        kind=kind, text=shown, level=level, tag=tag, bold=bold, block=block, place=block.place
    )


def _label(block: Paragraph, *, bold: bool) -> Tag | None:
    """A paragraph is a label where it is bold or ends with a colon, or is short and known."""
    text = block.text
    if len(text) > _LONGEST_LABEL or "\n" in text:
        return None
    tag = tag_of(text)
    if _TERM.search(text) and not _PLURALS.match(text):
        return None  # "status (optional)" is a name
    if bold or text.rstrip("* ").endswith(":"):
        return tag
    return tag if len(text.split()) <= 3 and not text.rstrip().endswith((".", ",", ";")) else None
