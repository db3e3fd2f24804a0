"""Notes set apart on HTML pages ("Important", "Tip"): how they are known, and their labels."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from attrs import evolve

from docgen.base.place import spanning
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Callout, Heading, Listing, Paragraph
from docgen.ingest.html.elements import HEADINGS, Element
from docgen.ingest.html.words import NOTE_CLASSES, NOTE_ROLES, class_words
from docgen.ingest.lines import CALLOUT_LABELS

_NAMES = frozenset({"aside", "div", "p", "section", "table"})
_LABEL = "|".join(sorted(CALLOUT_LABELS))
# A label before the text of the note: in bold, or with a colon.
_LABELLED = re.compile(
    rf"(?:\*\*(?P<bold>{_LABEL})\s*+(?::\s*+)?\*\*\s*+:?|(?P<plain>{_LABEL})\s*:)\s*", re.IGNORECASE
)
# Longest title of a note that is its label: "See also", "Good to know".
_MOST_LABEL_WORDS = 4
_MOST_HEADINGS = 1
_DEFAULT = "Note"


def is_note(node: Element, *, inside: bool) -> bool:
    """Whether role, class, or a bold label that a quotation begins with make it a note.

    Inside a note, classes name its parts ("admonition-title"); a section with titles of its own is
    no note, whatever its class ("important-dates").
    """
    if node.name == "blockquote":
        return _begins_with_label(node)
    if node.name not in _NAMES:
        return False
    if node.value("role") in NOTE_ROLES:
        return True
    by_class = not inside and class_words(node) & NOTE_CLASSES
    return bool(by_class) and len(list(islice(node.named(*HEADINGS), 2))) <= _MOST_HEADINGS


def _begins_with_label(node: Element) -> bool:
    above = node
    for one in node.shown():
        if isinstance(one, Element):
            above = one
        elif one.strip():
            label = one.strip().rstrip(":").rstrip().capitalize()
            return above.name in {"b", "strong"} and label in CALLOUT_LABELS
    return False


def as_note(node: Element, blocks: list[Block]) -> Iterable[Block]:
    """The note that the blocks of an element are, and behind it those that are no text."""
    texts = [block for block in blocks if isinstance(block, Heading | Paragraph | Listing)]
    others = [block for block in blocks if not isinstance(block, Heading | Paragraph | Listing)]
    if not texts:
        return others
    place = spanning(texts[0].place, texts[-1].place)
    label, texts = _label(node, texts)
    text = "\n".join(line for block in texts for line in _lines(block))
    return [Callout(label=label, text=text, place=place), *others]


def _label(
    node: Element, texts: list[Heading | Paragraph | Listing]
) -> tuple[str, list[Heading | Paragraph | Listing]]:
    """The label of a note, and its texts without it."""
    first = texts[0]
    if isinstance(first, Listing):
        return _by_class(node), texts
    words = plain(first.text).rstrip(":").rstrip()
    is_title = isinstance(first, Heading) or first.text in {f"**{words}**", f"**{words}:**"}
    known = words.capitalize() in CALLOUT_LABELS
    if known or (is_title and len(words.split()) <= _MOST_LABEL_WORDS and len(texts) > 1):
        return words.capitalize() if known else words, texts[1:]
    found = _LABELLED.match(first.text)
    if found is None or isinstance(first, Heading):
        return _by_class(node), texts
    label = (found["bold"] or found["plain"]).capitalize()
    rest = first.text[found.end() :]
    return label, [evolve(first, text=rest), *texts[1:]] if rest else texts[1:]


def _by_class(node: Element) -> str:
    words = {word.capitalize() for word in class_words(node)}
    return min(words & CALLOUT_LABELS, default=_DEFAULT)


def _lines(block: Heading | Paragraph | Listing) -> list[str]:
    if isinstance(block, Listing):
        return [f"- {item.text}" for item in block.items]
    return [block.text]
