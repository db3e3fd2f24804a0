"""Elements and texts of a page as the tree has them, each with its place; kinds of elements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from bs4.element import NavigableString, Tag

from docgen.ingest.html.tokens import TagToken, attributes, names

# Elements that never show text: they stand in the tree without what they hold.
NOT_TEXT = names("datalist head iframe noembed noframes script style template")

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

# Elements that stand on lines of their own.
BLOCKS = HEADINGS | names(
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl"
    " dt fieldset figcaption figure footer form frameset header hgroup hr html legend li listing"
    " main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot"
    " th thead tr ul xmp"
)

# Browsers stop at 512 (Chromium); the deepest page of the references at hand has 14. What lies
# deeper stands flat in the deepest element: its text is kept.
MOST_DEPTH = 120


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
