"""HTML text -> a tree of Beautiful Soup; ends that the HTML Standard lets one leave out are set.

Beautiful Soup keeps the tree, and tokens and rules of ours build it: its own builder for
`html.parser` tells no place of a text, puts a `<td>` into the one before it, and takes 8 s for
30 kB of `<a ` (docs/decisions/0010-tree-of-html.md).
"""

from __future__ import annotations

import re
from functools import lru_cache
from io import StringIO
from typing import cast

from bs4 import BeautifulSoup
from bs4.builder import HTMLTreeBuilder
from bs4.element import NavigableString, Tag

from docgen.ingest.html.elements import BLOCKS, HEADINGS, MOST_DEPTH, NOT_TEXT, Element, Text
from docgen.ingest.html.nesting import (
    END_P,
    ENDS,
    HEAD_ONLY,
    INLINE_SCOPE,
    LIST_SCOPE,
    P_SCOPE,
    SCOPE,
    SECTIONS,
    TABLE_SCOPE,
    VOID,
)
from docgen.ingest.html.tokens import TagToken, Words, attributes, tokens

# Highlighted samples are half the tags of a reference (100,000 of 210,000 in the one at hand): a
# span in code is left out of the tree unless it may say more than a color, as "line numbers".
_SILENT = re.compile(
    r"""\s*(?:class=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"']+)))?\s*"""
)
_TELLING = re.compile(
    r"anchor|btn|button|copy|gutter|hid|line|lno|link|no|print"
    r"|(?:^|\s)(?:param|parameter|path-param|placeholder|replaceable|var|variable)(?:\s|$)"
)


@lru_cache(maxsize=1024)
def is_silent(source: str) -> bool:
    """Whether the attributes of a span say nothing but which color it has."""
    found = _SILENT.fullmatch(source)
    if found is None:
        return False
    return _TELLING.search(found["double"] or found["single"] or found["bare"] or "") is None


class _Open:
    """The open elements, innermost last: what the next token does depends on them."""

    def __init__(self, soup: BeautifulSoup, *, xhtml: bool) -> None:
        self.soup = soup
        self.xhtml = xhtml
        self.count = soup.open_tag_counter
        self.title: Element | None = None
        self.too_deep: int | None = None  # where the first element stands that is too deep
        self.silent: list[bool] = []  # the open spans of the code that is open
        self.pieces: list[Words] = []  # the text of the code that is open, since the last element
        self.blank: Words | None = None  # blanks in a block, since the last tag (1 of 4 texts)
        self.hiding: list[Element] = []  # elements whose content is not shown
        self.root = self._begin(TagToken("html", closes=False, attributes="", start=0, end=0))
        # The innermost stands last, the document and the root first.
        self.open = cast("list[Element]", soup.tagStack)

    def text(self, words: Words) -> None:
        name = self.open[-1].name
        if name in NOT_TEXT:
            if name != "head" or words.text.isspace():
                return
            self.pop_to("head")
        if self.count["pre"]:
            self.pieces.append(words)
        elif name in BLOCKS and words.text.isspace() and not self.count["listing"]:
            self.end_text()
            self.blank = words
        else:
            self.end_text()
            self._add(words.text, words.start, words, words)

    def end_text(self) -> None:
        """Adds what was held back.

        Code is one text, however many colors it has; blanks that a block follows say nothing.
        """
        if self.blank:
            blank, self.blank = self.blank, None
            self._add(blank.text, blank.start, blank, blank)
        elif self.pieces:
            pieces, self.pieces = self.pieces, []
            said = [one for one in pieces if not one.text.isspace()] or pieces
            words = "".join(one.text for one in pieces)
            self._add(words, pieces[0].start, said[0], said[-1])

    def _add(self, words: str, start: int, first: Words, last: Words) -> None:
        """Adds a text; its first letter is in one piece of the source, its last in another."""
        text = Text(words)
        text.start = text.first = text.last = start
        letters = len("".join(words.split()))
        if letters:
            text.first = first.start + len(first.text) - len(first.text.lstrip())
            text.last = last.end - (len(last.text) - len(last.text.rstrip())) - 1
            self.open[-1].letters += letters
        self.soup.object_was_parsed(text)

    def start(self, tag: TagToken) -> None:
        name = tag.name
        if name in {"html", "body", "head"} and self._is_no_start(tag):
            return
        if name == "span" and self.count["pre"]:
            silent = is_silent(tag.attributes)
            self.silent.append(silent)
            if silent:
                return
        if name in BLOCKS:
            self.blank = None
        self.end_text()
        if self.count["head"] and name not in HEAD_ONLY and self.open[-1].name == "head":
            self.pop_to("head")
        if name in END_P and self.count["p"]:
            self._end(frozenset({"p"}), P_SCOPE)
        if name in ENDS:
            self._end(*ENDS[name])
        elif name in HEADINGS and self.open[-1].name in HEADINGS:
            self.pop()
        self._push(tag)

    def end(self, tag: TagToken) -> None:
        name = tag.name
        if name == "span" and self.silent and self.silent.pop():
            return
        self.end_text()
        if self.open[-1].name == name and name not in {"html", "body"}:
            self.pop()  # as a rule
            return
        if name in {"br", "p"} and not (name == "p" and self.count["p"]):
            self._push(tag._replace(closes=False, attributes=""))
            name = "p" if name == "p" else ""
        if name in HEADINGS:
            self._end(HEADINGS, SCOPE)
        elif name in VOID or not self.count[name] or name in {"html", "body"}:
            return
        elif name in SECTIONS or name in {"table", "td", "th", "tr", "caption"}:
            self._end(frozenset({name}), TABLE_SCOPE - {name})
        elif name in BLOCKS:
            self._end(frozenset({name}), (LIST_SCOPE if name == "li" else SCOPE) - {name})
        else:
            self._end(frozenset({name}), INLINE_SCOPE)

    def _is_no_start(self, tag: TagToken) -> bool:
        """Whether a tag of the frame of the page comes too late to begin anything."""
        if tag.name == "html":
            self.root.attrs.update(attributes(tag.attributes))
            return True
        if tag.name == "body" and self.count["head"]:
            self.end_text()
            self.pop_to("head")
        return len(self.open) > 2 or self.root.letters > 0

    def _push(self, tag: TagToken) -> None:
        parent = self.open[-1]
        element = self._begin(tag)
        if element.name == "title" and self.title is None:
            self.title = element
        if not element.inline and parent.inline:
            for above in reversed(self.open[:-1]):
                if not above.inline:
                    break
                above.inline = False
        if tag.name in VOID or (self.xhtml and tag.attributes.endswith("/")):
            self.soup.popTag()
        elif len(self.open) > MOST_DEPTH + 1:
            self.too_deep = tag.start if self.too_deep is None else self.too_deep
            self.soup.popTag()

    def _begin(self, tag: TagToken) -> Element:
        element = self.soup.handle_starttag(tag.name, None, None, {})
        assert isinstance(element, Element)
        element.stand_for(tag)
        if tag.name in BLOCKS:
            element.inline = False
        return element

    def _end(self, ended: frozenset[str], scope: frozenset[str]) -> None:
        """Ends the outermost open element of some names that nothing of the scope hides."""
        for name in ended:
            if self.count[name]:
                break
        else:
            return
        target = 0
        for index in range(len(self.open) - 1, 1, -1):
            name = self.open[index].name
            if name in ended:
                target = index
                if len(ended) == 1:
                    break
            elif name in scope:
                break
        if target:
            while len(self.open) > target:
                self.pop()

    def pop(self) -> None:
        done = self.open[-1]
        self.soup.popTag()
        name = done.name
        if name == "pre":
            self.silent.clear()
        elif name in NOT_TEXT:
            done.letters = 0
            self.hiding.append(done)
        elif name == "a" and "href" in done.attrs:
            done.linked = done.letters
        above = self.open[-1]
        above.letters += done.letters
        above.linked += done.linked

    def pop_to(self, name: str) -> None:
        while self.open[-1].name != name:
            self.pop()
        self.pop()

    def end_all(self) -> None:
        self.end_text()
        while len(self.open) > 2:
            self.pop()
        for element in self.hiding:
            element.clear()


class LinearTreeBuilder(HTMLTreeBuilder):
    """Builds a tree of Beautiful Soup in linear time, with the place of each text."""

    NAME = "linear"

    def __init__(self, *, xhtml: bool = False) -> None:
        super().__init__(
            multi_valued_attributes={}, string_containers={}, empty_element_tags=set(VOID)
        )
        self.xhtml = xhtml

    def feed(self, markup: str | bytes) -> None:
        """Reads the whole text."""
        assert isinstance(markup, str)
        assert self.soup is not None
        opened = _Open(self.soup, xhtml=self.xhtml)
        for token in tokens(markup):
            if isinstance(token, Words):
                opened.text(token)
            elif token.closes:
                opened.end(token)
            else:
                opened.start(token)
        opened.end_all()
        self.root, self.title, self.too_deep = opened.root, opened.title, opened.too_deep


class Tree:
    """An HTML file as a tree, with its first `<title>`.

    `too_deep` is where an element stands that is nested too deep.
    """

    def __init__(self, text: str, *, xhtml: bool = False) -> None:
        builder = LinearTreeBuilder(xhtml=xhtml)
        # Given as a file: of a short text, Beautiful Soup warns that it looks like a file name.
        BeautifulSoup(
            StringIO(text), builder=builder, element_classes={Tag: Element, NavigableString: Text}
        )
        self.root = builder.root
        self.title = builder.title
        self.too_deep = builder.too_deep
