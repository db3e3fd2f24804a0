"""The main content of an HTML page, and what around and inside it is no text of the document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from bs4.element import Tag

from docgen.ingest.html.elements import BLOCKS, HEADINGS, NOT_TEXT, Element, Text
from docgen.ingest.html.inline import flat_text
from docgen.ingest.html.tokens import attributes
from docgen.ingest.html.words import (
    BREADCRUMBS,
    BY_NAME,
    BY_NAME_OUTSIDE,
    BY_ROLE,
    CONTENT_NAMES,
    NOT_PRINTED,
    NOTE_ROLES,
    class_words,
    is_hidden,
    why_by_class,
    why_by_label,
    words_of,
)

TITLE = "title"
OUTSIDE = "outside the main content"

FOOTNOTE = "mark of a footnote"
STRUCK = "struck out"

_STRUCK_NAMES = frozenset({"del", "s", "strike"})
_NOTE_WORDS = frozenset({"reference", "footnote", "footnotes", "noteref", "fn"})
_NOTE_ROLES = frozenset({"doc-noteref", "doc-backlink"})
_NOTE_TARGET = re.compile(r"#(?:cite[_-]|fn|ftn|footnote|_ftn|note[_-])", re.IGNORECASE)
_NOTE_TEXT = re.compile(
    r"\[\s*(?:\d{1,3}|[a-z]{1,2}|(?:note|nb|n)\.?\s*\d{1,3})\s*\]", re.IGNORECASE
)
_NOTE_SIGNS = re.compile(r"[†‡§¶]{1,3}")
_DIGITS = re.compile(r"\d{1,2}")
_CELLS = frozenset({"td", "th"})
_LONGEST_NAME = 400  # with its figure; a cell of many figures is not read for each

# A class says that an element is a menu: it is none if it holds the title or most of the text of
# the page, unless links are most of what it holds. Layouts are called "with-sidebar".
_MOST_TEXT = 0.5
_MOST_LINKS = 0.5
# A block beside the text is a menu if it is nearly all links, and has several.
_LEAST_LINK_SHARE = 0.8
_LEAST_LINKS = 4


def find_body(root: Element) -> Element:
    """The body of the page, or all of it where it has none."""
    return next(root.named("body"), root)


def find_main(body: Element) -> Element:
    """`<main>`, `role=main`, the only `<article>`, else the body."""
    articles: list[Element] = []
    for one in body.descendants:
        if isinstance(one, Text) or one.name not in BLOCKS or not one.letters:
            continue
        if one.name == "main" or one.value("role") == "main":
            if not _in_heading(one):
                return one
        elif one.name == "article":
            articles.append(one)
    return articles[0] if len(articles) == 1 and not _in_heading(articles[0]) else body


def _in_heading(node: Element) -> bool:
    return any(above.name in HEADINGS for above in _above(node))


def mark(body: Element, main: Element) -> list[Element]:
    """The elements that are no text of the document, in their order; their `why` is set."""
    above = set(_above(main))
    marked: list[Element] = []
    lost: Counter[int] = Counter()  # by `id`: how much of the text of an element is left out
    left: list[tuple[Element, bool]] = [(body, body is main)]
    while left:
        element, inside = left.pop()
        for child in element.elements():
            if child.name in NOT_TEXT:
                continue
            if child not in above:
                why, doubtful = _why(*child.key, inside)
                why = why or _why_mark(child, lost)
                if why and not ((doubtful and _is_content(child, main.letters)) or _asks(child)):
                    child.why = why
                    marked.append(child)
                    lost.update(dict.fromkeys(map(id, _above(child)), child.letters))
                    continue
            left.append((child, inside or child is main))
    if main is body:
        marked += _mark_menus(body)
    return sorted(marked, key=lambda one: one.start)


# What some pages print on the button that shows the server of a request.
_REQUEST = re.compile(
    r"\s*(?:get|put|post|delete|patch|head|options)\s*/\S.{0,200}", re.IGNORECASE | re.DOTALL
)


def _asks(element: Element) -> bool:
    """Whether a button says the method and path of a request."""
    return element.name == "button" and _REQUEST.fullmatch(flat_text(element)) is not None


def _above(node: Tag | None) -> Iterator[Element]:
    """The element and those that hold it, without the document."""
    while isinstance(node, Element):
        yield node
        node = node.parent


def _mark_menus(body: Element) -> Iterator[Element]:
    """Marks blocks of links around the container of the text, where nothing names it."""
    text = body.letters - body.linked
    node, around = body, list[Element]()
    while True:
        inner = [child for child in node.elements() if not child.inline and not child.why]
        best = max(inner, key=lambda child: child.letters - child.linked, default=None)
        if best is None or best.letters - best.linked <= _MOST_TEXT * text:
            break
        around += (child for child in inner if child is not best)
        node = best
    for one in around:
        mostly = one.linked >= _LEAST_LINK_SHARE * one.letters and one.letters < text
        if mostly and _links(one) >= _LEAST_LINKS and not _holds_title(one):
            one.why = "menu"
            yield one


def _links(node: Element) -> int:
    return len(node.find_all("a", href=True))


def _holds_title(node: Element) -> bool:
    return next(node.named("h1"), None) is not None


@lru_cache(maxsize=4096)
def _why(name: str, source: str, inside: bool) -> tuple[str, bool]:  # noqa: FBT001 - a key of a cache
    """Why an element that says this of itself is no text of the document; whether that is sure."""
    if not source:
        return BY_NAME.get(name) or ("" if inside else BY_NAME_OUTSIDE.get(name, "")), False
    said = attributes(source)
    if is_hidden(name, said):
        return "hidden", False
    role = said.get("role", "").lower()
    classes = said.get("class", "")
    if role in NOTE_ROLES:
        return "", False
    by_class = why_by_class(classes) if name not in CONTENT_NAMES else ""
    if _opens(name, said) or (name == "textarea" and "readonly" in said):
        return "", False
    sure = BY_ROLE.get(role) or BY_NAME.get(name)
    if sure:
        vague = by_class in {"", NOT_PRINTED}
        return why_by_label(said.get("aria-label", "")) or (sure if vague else by_class), False
    if by_class:
        return by_class, True
    return "" if inside else BY_NAME_OUTSIDE.get(name, ""), False


def _why_mark(element: Element, lost: Counter[int]) -> str:
    """Why an element within a line is no text of it, "" where it is.

    `lost`: how much of the text of the elements above it is left out by now.
    """
    if element.name == "sup" and _is_footnote(element):
        return FOOTNOTE
    if element.name in _STRUCK_NAMES and element.inline and _stands_beside(element, lost):
        return STRUCK
    return ""


def _is_footnote(element: Element) -> bool:
    """Whether it is the mark of a note: by its class or link, its brackets, or behind a name."""
    if class_words(element) & _NOTE_WORDS or element.value("role") in _NOTE_ROLES:
        return True
    if any(_is_note_link(link) for link in element.named("a")):
        return True
    text = flat_text(element)
    if _NOTE_TEXT.fullmatch(text) or _NOTE_SIGNS.fullmatch(text):
        return True
    return bool(_DIGITS.fullmatch(text) and _ends_name(element))


def _is_note_link(link: Element) -> bool:
    words = class_words(link) | {link.value("role")}
    noted = bool(words & (_NOTE_WORDS | _NOTE_ROLES))
    return noted or _NOTE_TARGET.match(link.value("href")) is not None


def _ends_name(element: Element) -> bool:
    """Whether a figure stands behind the name that is all a first cell holds, and is no power."""
    cell = _block_of(element)
    if (
        cell is None
        or cell.name not in _CELLS
        or cell.letters > _LONGEST_NAME
        or any(one.name in _CELLS for one in cell.previous_siblings if isinstance(one, Element))
    ):
        return False
    words = flat_text(cell)
    figure = flat_text(element)
    name = words.removesuffix(figure).strip()
    return words.endswith(figure) and len(name) > 1 and " " not in name


def _block_of(element: Element) -> Element | None:
    node = element.parent
    while isinstance(node, Element) and node.name not in BLOCKS | _CELLS:
        node = node.parent
    return node if isinstance(node, Element) else None


def _stands_beside(element: Element, lost: Counter[int]) -> bool:
    """Whether the block holds other words as well: what is struck out is its former text."""
    block = _block_of(element)
    if block is None:
        return False
    return block.letters - lost[id(block)] > element.letters - lost[id(element)]


def _opens(name: str, said: dict[str, str]) -> bool:
    """Whether a button opens a box: its words are the title of the box."""
    return (
        name == "button"
        and "aria-expanded" in said
        and "navbar" not in words_of(said.get("class", ""))
    )


def _is_content(element: Element, everything: int) -> bool:
    if _holds_title(element):
        return True
    mostly_text = element.linked < _MOST_LINKS * element.letters
    return mostly_text and element.letters > _MOST_TEXT * everything


def left_out(
    body: Element, main: Element, marked: list[Element]
) -> Iterator[tuple[Element | Text, str]]:
    """What is left out and why: whole elements where one reason holds for all of them.

    `marked` has the title of the page too, which is neither a block nor left out.
    """
    split = {above for one in (main, *marked) for above in _above(one)}
    left: list[Element | Text] = [body]
    while left:
        node = left.pop()
        if node is main or (isinstance(node, Element) and node.why == TITLE):
            inside = (one for one in marked if one.why != TITLE and node in _above(one.parent))
            yield from ((one, one.why) for one in inside)
        elif isinstance(node, Text):
            if node.strip():
                yield node, OUTSIDE
        elif node.why:
            yield node, node.why
        elif node.name not in NOT_TEXT:
            if node in split:
                left += reversed(node.contents)
            else:
                yield node, OUTSIDE


def trail_of(marked: list[Element], title: str) -> tuple[str, ...]:
    """The titles of the pages above this one, as the breadcrumbs say."""
    for crumb in (one for one in marked if one.why == BREADCRUMBS):
        links = (link for link in crumb.named("a") if "href" in link.attrs)
        titles = [flat_text(link) for link in links if link.value("aria-current") in {"", "false"}]
        while titles and titles[-1] == title:
            titles.pop()
        if any(titles):
            return tuple(one for one in titles if one)
    return ()
