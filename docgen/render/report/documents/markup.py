"""Texts of the documentation as HTML: their marks, and the words that state a fact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from attrs import frozen
from markupsafe import Markup

from docgen.base.shown import harmless

_INLINE = re.compile(r"`(?P<code>[^`\n]{1,2000})`|\*\*(?P<bold>[^*\n]{1,2000})\*\*")
_LONGEST_WORDS = 300


@frozen
class Fact:
    """A fact that a page shows: the name of its spot, and the words that state it."""

    spot: str
    words: tuple[str, ...] = ()


def inline(text: str, facts: Sequence[Fact] = ()) -> Markup:
    """A text with marks (`code`, **bold**) as HTML; the words of facts are marked as theirs."""
    return Markup("").join(_pieces(text, facts))


def _pieces(text: str, facts: Sequence[Fact]) -> Iterator[Markup]:
    at = 0
    for found in _INLINE.finditer(text):
        yield marked(text[at : found.start()], facts)
        tag = "code" if found["code"] is not None else "strong"
        inner = marked(found["code"] or found["bold"] or "", facts)
        yield Markup(f"<{tag}>{inner}</{tag}>")
        at = found.end()
    yield marked(text[at:], facts)


def marked(text: str, facts: Sequence[Fact] = ()) -> Markup:
    """A text as it stands, as HTML; the words of facts are marked as theirs."""
    spots = {word: fact.spot for fact in reversed(facts) for word in _words(fact, text)}
    if not spots:
        return in_text(text)
    longest_first = sorted(spots, key=lambda word: (-len(word), word))
    wanted = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in longest_first))
    made, at = [], 0
    for found in wanted.finditer(text):
        made.append(in_text(text[at : found.start()]))
        made.append(Markup(f'<mark data-fact="{spots[found[0]]}">{in_text(found[0])}</mark>'))
        at = found.end()
    return Markup("").join([*made, in_text(text[at:])])


def _words(fact: Fact, text: str) -> Iterator[str]:
    """Those that the text holds: a pattern is made of what is there alone."""
    for word in fact.words:
        if word and len(word) <= _LONGEST_WORDS and word in text:
            yield word


def plain(text: str) -> Markup:
    """A text without marks as HTML, all of it seen; also for an attribute in quotes."""
    return Markup(escape(harmless(text)))


def in_text(text: str) -> Markup:
    """The same where no attribute ends: quotes as they are, for samples are full of them."""
    return Markup(escape(harmless(text), quote=False))
