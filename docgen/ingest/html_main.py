"""The main content of an HTML page, and what around and inside it is no text of the document."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from docgen.ingest.html_inline import flat_text
from docgen.ingest.html_tokens import attributes
from docgen.ingest.html_tree import BLOCKS, NOT_TEXT, Element, Text
from docgen.ingest.html_words import (
    BREADCRUMBS,
    BY_NAME,
    BY_NAME_OUTSIDE,
    BY_ROLE,
    CONTENT_NAMES,
    NOT_PRINTED,
    NOTE_ROLES,
    is_hidden,
    why_by_class,
    why_by_label,
    words_of,
)

TITLE = "title"
OUTSIDE = "outside the main content"

# A class says that an element is a menu: it is none if it holds the title or most of the text of
# the page, unless links are most of what it holds. Layouts are called "with-sidebar".
_MOST_TEXT = 0.5
_MOST_LINKS = 0.5
# A block beside the text is a menu if it is nearly all links, and has several.
_LEAST_LINK_SHARE = 0.8
_LEAST_LINKS = 4


def find_body(root: Element) -> Element:
    """The body of the page, or all of it where it has none."""
    return next(root.find_all("body"), root)


def find_main(body: Element) -> Element:
    """`<main>`, `role=main`, the only `<article>`, else the body."""
    articles: list[Element] = []
    for one in body.walk():
        if isinstance(one, Text):
            continue
        if one.name == "main" or (one.name in BLOCKS and one.get("role") == "main"):
            if letters(one):
                return one
        elif one.name == "article":
            articles.append(one)
    return articles[0] if len(articles) == 1 and letters(articles[0]) else body


def letters(node: Element) -> int:
    """How much text it holds, without blanks."""
    return sum(len("".join(text.text.split())) for text in node.texts())


def link_letters(node: Element) -> int:
    """How much of its text stands in links."""
    return sum(letters(link) for link in node.find_all("a") if "href" in link.attributes)


def mark(body: Element, main: Element) -> None:
    """Sets `why` of each element that is no text of the document."""
    everything = letters(main)
    above = set()
    node: Element | None = main
    while node is not None:
        above.add(id(node))
        node = node.parent
    left: list[tuple[Element, bool]] = [(body, body is main)]
    while left:
        element, inside = left.pop()
        for child in element.elements():
            if child.name in NOT_TEXT:
                continue
            within = inside or child is main
            if id(child) not in above:
                why, doubtful = _why(*child.key, inside)
                if why and not (doubtful and _is_content(child, everything)):
                    child.why = why
                    continue
            left.append((child, within))
    if main is body:
        _mark_menus(body)


def _mark_menus(body: Element) -> None:
    """Marks blocks of links around the container of the text, where nothing names it."""
    text = letters(body) - link_letters(body)
    node, around = body, list[Element]()
    while True:
        inner = [child for child in node.elements() if not child.inline and not child.why]
        shares = [letters(child) - link_letters(child) for child in inner]
        best = max(range(len(inner)), key=shares.__getitem__, default=-1)
        if best < 0 or shares[best] <= _MOST_TEXT * text:
            break
        node = inner.pop(best)
        around += inner
    for one in around:
        links = sum("href" in link.attributes for link in one.find_all("a"))
        own = letters(one)
        mostly = link_letters(one) >= _LEAST_LINK_SHARE * own
        if links >= _LEAST_LINKS and mostly and own < text and not next(one.find_all("h1"), None):
            one.why = "menu"


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


def _opens(name: str, said: dict[str, str]) -> bool:
    """Whether a button opens a box: its words are the title of the box."""
    return (
        name == "button"
        and "aria-expanded" in said
        and "navbar" not in words_of(said.get("class", ""))
    )


def _is_content(element: Element, everything: int) -> bool:
    if next(element.find_all("h1"), None):
        return True
    own = letters(element)
    return own > _MOST_TEXT * everything and link_letters(element) < _MOST_LINKS * own


def left_out(body: Element, main: Element) -> Iterator[tuple[Element | Text, str]]:
    """What is left out and why: whole elements where one reason holds for all of them."""
    split = _ancestors(body, main)
    left: list[tuple[Element | Text, bool]] = [(body, body is main)]
    while left:
        node, inside = left.pop()
        if isinstance(node, Text):
            if not inside and node.text.strip():
                yield node, OUTSIDE
        elif node.name in NOT_TEXT:
            continue
        elif node.why:
            if node.why != TITLE:
                yield node, node.why
        elif not inside and node is not main and id(node) not in split:
            yield node, OUTSIDE
        else:
            within = inside or node is main
            left += [(child, within) for child in reversed(node.children)]


def _ancestors(body: Element, main: Element) -> set[int]:
    """The elements above the main content or above one that is marked."""
    found = {id(body)}
    for one in (body, *body.walk()):
        if isinstance(one, Element) and (one.why or one is main):
            node = one.parent
            while node is not None and id(node) not in found:
                found.add(id(node))
                node = node.parent
    return found


def trail_of(body: Element, title: str) -> tuple[str, ...]:
    """The titles of the pages above this one, as the breadcrumbs say."""
    crumbs = [one for one in body.find_all(*BLOCKS, "span") if one.why == BREADCRUMBS]
    for crumb in crumbs:
        links = (link for link in crumb.find_all("a") if "href" in link.attributes)
        titles = [flat_text(link) for link in links if link.get("aria-current") in {"", "false"}]
        while titles and titles[-1] == title:
            titles.pop()
        if any(titles):
            return tuple(one for one in titles if one)
    return ()
