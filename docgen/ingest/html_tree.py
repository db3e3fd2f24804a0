"""Tags and texts -> a tree of elements; ends that the HTML Standard lets one leave out are set."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from docgen.ingest.html_tokens import Tag, Words, attributes, names, tokens

# Elements that never show text.
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


class Text:
    """A text of the tree; `start` and `end` are its offsets in the file."""

    __slots__ = ("end", "start", "text")

    def __init__(self, words: Words) -> None:
        self.text, self.start, self.end = words


class Element:
    """An element; `inline` unless it is a block or holds one.

    `why` is set by those who judge the tree: the reason why its text is left out of the blocks.
    """

    __slots__ = (
        "_attributes",
        "_source",
        "children",
        "content",
        "inline",
        "letters",
        "linked",
        "name",
        "parent",
        "start",
        "why",
    )

    def __init__(self, tag: Tag, parent: Element | None) -> None:
        self.name = name = tag.name
        self.start = tag.start
        self.content = tag.end  # where what it holds begins
        self.parent = parent
        self.children: list[Element | Text] = []
        self.inline = name not in BLOCKS
        self.letters = 0  # how much text it holds, without blanks
        self.linked = 0  # how much of it stands in links
        self.why = ""
        self._source = tag.attributes
        self._attributes: dict[str, str] | None = None

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes by name; most are never asked for."""
        if self._attributes is None:
            self._attributes = attributes(self._source) if self._source else {}
        return self._attributes

    def get(self, name: str) -> str:
        """The value of an attribute, "" where it has none."""
        return self.attributes.get(name, "")

    def elements(self) -> Iterator[Element]:
        """The child elements."""
        return (child for child in self.children if isinstance(child, Element))

    def walk(self) -> Iterator[Element | Text]:
        """All that it holds, in the order of the file, without what is no text."""
        left = self.children[::-1]
        while left:
            node = left.pop()
            yield node
            if isinstance(node, Element) and node.name not in NOT_TEXT:
                left += node.children[::-1]

    def shown(self) -> Iterator[Element | Text]:
        """The same without what is left out of the blocks."""
        left = self.children[::-1]
        while left:
            node = left.pop()
            if isinstance(node, Text):
                yield node
            elif not node.why and node.name not in NOT_TEXT:
                yield node
                left += node.children[::-1]

    def find_all(self, *wanted: str) -> Iterator[Element]:
        """The elements of these names that it holds."""
        return (one for one in self.walk() if isinstance(one, Element) and one.name in wanted)

    def texts(self) -> Iterator[Text]:
        """The texts that it holds."""
        return (one for one in self.walk() if isinstance(one, Text))

    @property
    def key(self) -> tuple[str, str]:
        """Name and attributes as written: equal for elements that say the same of themselves."""
        return self.name, self._source


class _Builder:
    """The open elements, innermost last."""

    def __init__(self, *, xhtml: bool) -> None:
        self.root = Element(Tag("html", closes=False, attributes="", start=0, end=0), None)
        self.open = [self.root]
        self.count = Counter({"html": 1})
        self.xhtml = xhtml
        self.silent: list[bool] = []  # the open spans of the code that is open
        self.title: Element | None = None
        self.too_deep: int | None = None  # where the first element stands that is too deep

    def text(self, words: Words) -> None:
        if self.count["head"] and self.open[-1].name == "head" and not words.text.isspace():
            self.pop_to("head")
        parent = self.open[-1]
        parent.children.append(Text(words))
        parent.letters += len("".join(words.text.split()))

    def start(self, tag: Tag) -> None:
        name = tag.name
        if name in {"html", "body", "head"} and self._is_no_start(tag):
            return
        if name == "span" and self.count["pre"]:
            silent = is_silent(tag.attributes)
            self.silent.append(silent)
            if silent:
                return
        if self.count["head"] and name not in _HEAD_ONLY and self.open[-1].name == "head":
            self.pop_to("head")
        if name in _END_P and self.count["p"]:
            self._end(frozenset({"p"}), _P_SCOPE)
        if name in _ENDS:
            self._end(*_ENDS[name])
        elif name in HEADINGS and self.open[-1].name in HEADINGS:
            self.pop()
        self._push(tag)

    def end(self, tag: Tag) -> None:
        name = tag.name
        if name == "span" and self.silent and self.silent.pop():
            return
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

    def _is_no_start(self, tag: Tag) -> bool:
        """Whether a tag of the frame of the page comes too late to begin anything."""
        if tag.name == "html":
            self.root.attributes.update(attributes(tag.attributes))
            return True
        if tag.name == "body" and self.count["head"]:
            self.pop_to("head")
        return len(self.open) > 1 or self.root.letters > 0

    def _push(self, tag: Tag) -> None:
        parent = self.open[-1]
        element = Element(tag, parent)
        parent.children.append(element)
        if tag.name == "title" and self.title is None:
            self.title = element
        if not element.inline and parent.inline:
            for above in reversed(self.open):
                if not above.inline:
                    break
                above.inline = False
        if tag.name in _VOID or (self.xhtml and tag.attributes.endswith("/")):
            return
        if len(self.open) >= MOST_DEPTH:
            self.too_deep = tag.start if self.too_deep is None else self.too_deep
            return
        self.open.append(element)
        self.count[tag.name] += 1

    def _end(self, ended: frozenset[str], scope: frozenset[str]) -> None:
        """Ends the outermost open element of some names that nothing of the scope hides."""
        for name in ended:
            if self.count[name]:
                break
        else:
            return
        target = 0
        for index in range(len(self.open) - 1, 0, -1):
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
        done = self.open.pop()
        self.count[done.name] -= 1
        if done.name == "pre":
            self.silent.clear()
        if done.name in NOT_TEXT:
            done.letters = 0
        elif done.name == "a" and "href" in done.attributes:
            done.linked = done.letters
        self.open[-1].letters += done.letters
        self.open[-1].linked += done.linked

    def pop_to(self, name: str) -> None:
        while self.open[-1].name != name:
            self.pop()
        self.pop()


class Tree:
    """An HTML file as a tree, with its first `<title>`.

    `too_deep` is where an element stands that is nested too deep.
    """

    def __init__(self, text: str, *, xhtml: bool = False) -> None:
        builder = _Builder(xhtml=xhtml)
        for token in tokens(text):
            if isinstance(token, Words):
                builder.text(token)
            elif token.closes:
                builder.end(token)
            else:
                builder.start(token)
        while len(builder.open) > 1:
            builder.pop()
        self.root = builder.root
        self.title = builder.title
        self.too_deep = builder.too_deep
