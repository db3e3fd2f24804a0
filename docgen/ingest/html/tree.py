"""HTML text -> a tree of Beautiful Soup; ends that the HTML Standard lets one leave out are set.

Beautiful Soup keeps the tree, and tokens and rules of ours build it (see "Decided" in
CONTRIBUTING.md): its own builder for `html.parser` tells no place of a text, puts a `<td>` into
the one before it, and takes 8 s for 30 kB of `<a `.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from io import StringIO
from typing import Any, cast

from bs4 import BeautifulSoup
from bs4.builder import HTMLTreeBuilder
from bs4.element import NavigableString, Tag

from docgen.ingest.html.tokens import TagToken, Words, attributes, names, tokens

# Elements that never show text: they stand in the tree without what they hold.
NOT_TEXT = names("datalist head iframe noembed noframes script style template")

_VOID = names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track"
    " wbr"
)
_HEAD_ONLY = names("base link meta noscript script style template title")

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

# Elements that stand on lines of their own.
BLOCKS = HEADINGS | names(
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl"
    " dt fieldset figcaption figure footer form frameset header hgroup hr html legend li listing"
    " main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot"
    " th thead tr ul xmp"
)

# Start tags that end an open paragraph (13.2.6.4.7, "close a p element").
_END_P = HEADINGS | names(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form header hgroup hr li listing main menu nav ol p plaintext pre search"
    " section summary table ul xmp"
)
# What an end tag or an implied end never reaches through.
_CELLS = frozenset({"caption", "td", "th"})
_SCOPE = _CELLS | names("applet html marquee object table template")
_P_SCOPE = _SCOPE | {"button"}
_ITEM_SCOPE = (BLOCKS - {"address", "div", "p", "li", "dd", "dt"}) | _SCOPE
_TABLE_SCOPE = frozenset({"html", "table", "template"})

# Start tag -> the open elements that it ends, and what hides them from it.
_SECTIONS = frozenset({"tbody", "tfoot", "thead"})
_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), _ITEM_SCOPE),
    "dt": (frozenset({"dd", "dt"}), _ITEM_SCOPE),
    "dd": (frozenset({"dd", "dt"}), _ITEM_SCOPE),
    "option": (frozenset({"option"}), _SCOPE | {"select", "datalist"}),
    "optgroup": (frozenset({"optgroup", "option"}), _SCOPE | {"select"}),
    "button": (frozenset({"button"}), _SCOPE),
    "a": (frozenset({"a"}), BLOCKS | _SCOPE),
    "td": (_CELLS, _TABLE_SCOPE | _SECTIONS | {"tr"}),
    "th": (_CELLS, _TABLE_SCOPE | _SECTIONS | {"tr"}),
    "tr": (_CELLS | {"tr", "colgroup"}, _TABLE_SCOPE | _SECTIONS),
    "caption": (_CELLS | {"colgroup"}, _TABLE_SCOPE),
    "colgroup": (_CELLS | {"colgroup"}, _TABLE_SCOPE),
    **dict.fromkeys(_SECTIONS, (_CELLS | _SECTIONS | {"tr", "colgroup"}, _TABLE_SCOPE)),
}
# End tags of inline elements do not reach out of the block that they stand in.
_INLINE_SCOPE = BLOCKS | _SCOPE
_LIST_SCOPE = _SCOPE | {"ol", "ul"}

# Highlighted samples are half the tags of a reference (100,000 of 210,000 in the one at hand): a
# span in code is left out of the tree unless it may say more than a color, as "line numbers".
_SILENT = re.compile(
    r"""\s*(?:class=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"']+)))?\s*"""
)
_TELLING = re.compile("anchor|btn|button|copy|gutter|hid|line|lno|link|no|print")

# Browsers stop at 512 (Chromium); the deepest page of the references at hand has 14. What lies
# deeper stands flat in the deepest element: its text is kept.
MOST_DEPTH = 120


@lru_cache(maxsize=1024)
def is_silent(source: str) -> bool:
    """Whether the attributes of a span say nothing but which color it has."""
    found = _SILENT.fullmatch(source)
    if found is None:
        return False
    return _TELLING.search(found["double"] or found["single"] or found["bare"] or "") is None


class Text(NavigableString):
    """A text of the tree, and where it stands in the file."""

    start = 0  # the offset where its source begins
    first = 0  # the offset of its first letter
    last = 0  # the offset of its last letter


class Element(Tag):
    """An element; `inline` unless it is a block or holds one.

    `why` is set by those who judge the tree: the reason why its text is left out of the blocks.
    """

    contents: list[Element | Text]  # type: ignore[assignment]  # the builder puts in nothing else

    source = ""  # the attributes as written
    start = 0
    content = 0  # where what it holds begins
    inline = True
    letters = 0  # how much text it holds, without blanks
    linked = 0  # how much of it stands in links
    why = ""
    _read: dict[str, Any] | None = None

    # The classes whose texts Beautiful Soup's `get_text` takes.
    MAIN_CONTENT_STRING_TYPES = {Text}  # noqa: RUF012

    # Two elements are never the same one. Tag compares all that they hold, and its hash is that of
    # their HTML.
    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def stand_for(self, tag: TagToken) -> None:
        """Notes what the start tag says."""
        self.source = tag.attributes
        self.start = tag.start
        self.content = tag.end
        self._read = None

    @property
    def attrs(self) -> dict[str, Any]:
        """The attributes by name; most are never asked for."""
        if self._read is None:
            self._read = attributes(self.source) if self.source else {}
        return self._read

    @attrs.setter
    def attrs(self, attrs: dict[str, Any]) -> None:
        self._read = attrs

    def value(self, name: str) -> str:
        """The value of an attribute, "" where it has none."""
        value: str = self.attrs.get(name, "")
        return value

    @property
    def descendants(self) -> Iterator[Element | Text]:
        """All that it holds, in the order of the file."""
        return cast("Iterator[Element | Text]", super().descendants)

    def named(self, *wanted: str) -> Iterator[Element]:
        """The elements of these names that it holds."""
        return (one for one in self.descendants if isinstance(one, Element) and one.name in wanted)

    def elements(self) -> Iterator[Element]:
        """The child elements."""
        return (child for child in self.contents if isinstance(child, Element))

    def shown(self) -> Iterator[Element | Text]:
        """All that it holds without what is left out of the blocks."""
        left = self.contents[::-1]
        while left:
            node = left.pop()
            if isinstance(node, Text):
                yield node
            elif not node.why and node.name not in NOT_TEXT:
                yield node
                left += node.contents[::-1]

    def texts(self) -> Iterator[Text]:
        """The texts that it holds."""
        return (one for one in self.descendants if isinstance(one, Text))

    @property
    def key(self) -> tuple[str, str]:
        """Name and attributes as written: equal for elements that say the same of themselves."""
        return self.name, self.source


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
        if self.count["head"] and name not in _HEAD_ONLY and self.open[-1].name == "head":
            self.pop_to("head")
        if name in _END_P and self.count["p"]:
            self._end(frozenset({"p"}), _P_SCOPE)
        if name in _ENDS:
            self._end(*_ENDS[name])
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
            self._end(HEADINGS, _SCOPE)
        elif name in _VOID or not self.count[name] or name in {"html", "body"}:
            return
        elif name in _SECTIONS or name in {"table", "td", "th", "tr", "caption"}:
            self._end(frozenset({name}), _TABLE_SCOPE - {name})
        elif name in BLOCKS:
            self._end(frozenset({name}), (_LIST_SCOPE if name == "li" else _SCOPE) - {name})
        else:
            self._end(frozenset({name}), _INLINE_SCOPE)

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
        if tag.name in _VOID or (self.xhtml and tag.attributes.endswith("/")):
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
            multi_valued_attributes={}, string_containers={}, empty_element_tags=set(_VOID)
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
