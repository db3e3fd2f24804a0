"""A page as PDFium has it: words, rules, links."""

from __future__ import annotations

from typing import NamedTuple


class Style(NamedTuple):
    """How a word is set: size in points, kind of font, colour as 0xRRGGBB."""

    size: float
    mono: bool
    bold: bool
    colour: int
    invisible: bool = False


class Word(NamedTuple):
    """A word: from `x0` to `x1` on the baseline `y`, points from the upper left corner.

    `glued`: no blank stands between the word before and this one, though its style differs.
    `link` numbers the link that the word is part of, from 1; 0 where there is none.
    """

    x0: float
    x1: float
    y: float
    text: str
    style: Style
    glued: bool = False
    link: int = 0


class Edge(NamedTuple):
    """A ruling line or the side of a box: across if `y0 == y1`, down if `x0 == x1`."""

    x0: float
    y0: float
    x1: float
    y1: float


class RawPage(NamedTuple):
    """What stands on a page; `number` counts from 1.

    `areas` are filled boxes (backgrounds), `links` says where each link leads: the page (from 1)
    or an address. `pictures` is the share of the page that pictures cover.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    edges: tuple[Edge, ...]
    areas: tuple[Edge, ...]
    links: tuple[int | str, ...]
    pictures: float
    unreadable: int  # characters that the font gives no letter for
    busy: bool = False  # more stands on it than was looked at
