"""The tree of an HTML page -> blocks in reading order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from attrs import define, evolve, field

from docgen.base.findings import Finding
from docgen.base.place import spanning
from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import (
    Block,
    Code,
    Dropped,
    Heading,
    Item,
    Listing,
    Paragraph,
    Table,
)
from docgen.ingest.html.elements import BLOCKS, NOT_TEXT, Element, Text
from docgen.ingest.html.inline import (
    VERBATIM_NAMES,
    Inline,
    Line,
    emphasised_in,
    flat_text,
    read_nodes,
    verbatim,
)
from docgen.ingest.html.notes import as_note, is_note
from docgen.ingest.html.places import Places
from docgen.ingest.html.table import (
    Grid,
    GridRow,
    is_layout,
    is_layout_row,
    read_grid,
    read_table,
)
from docgen.ingest.html.words import (
    BOX_TITLES,
    COLLAPSIBLE,
    class_words,
)

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LOWEST = 6
# What a page prints before the title of a box to open it.
_HANDLE = re.compile(r"^\s*(\[[+\-−–]\]|[▶▸►▼▾])\s*")
# Inline elements that are read as blocks, where they are no mere control.
_BLOCKLIKE = frozenset({"button", "textarea"})
_PARAGRAPHS = 3
_HELD = ("dl", "ul", "ol", "table")  # in a definition: it is more than a line of text
_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})
_DIALOGS = frozenset({"modal", "dialog"})  # classes of boxes that open above the page
_NO_TITLE = -1  # a dialog whose title comes yet
_TOGGLES = ("data-bs-toggle", "data-toggle")


@define
class _ListItem:
    """The list item that is being read: what follows in it belongs to its text."""

    depth: int
    part: int = -1  # the part of the list that its text stands in, -1 as long as it has none
    index: int = -1  # its index in that part
    joint: str = "\n"  # what stands between its text and the next
    defined: bool = False  # whether the definition of the term has begun


@define
class BlockReader:
    """Walks a tree once; `blocks` is what came of it."""

    places: Places
    title: Element | None = None  # the heading that is the title of the document
    skipped: frozenset[int] = frozenset()  # ids of elements that others have read
    level: int = 1
    anchor: str = ""
    inside_note: bool = False
    blocks: list[Block] = field(factory=list)
    dropped: list[Dropped] = field(factory=list)
    findings: list[Finding] = field(factory=list)
    _near: str = ""  # an id that stands before what comes next
    _boxes: int = 0
    _pending: list[Element | Text] = field(factory=list)
    _linked: bool = False  # whether a link holds what is read
    _own: str = ""  # the id of the paragraph that is being read
    _method: str = ""  # the HTTP method of the element that is being read
    _dialog: int = 0  # the level of the title of the dialog that is being read, 0 outside of one
    _items: list[Item] = field(factory=list)
    _item: _ListItem | None = None
    _part: int = 0
    _ordered: bool = False

    def read(self, node: Element) -> None:
        """Adds the blocks of all that an element holds."""
        self._walk(node.contents)
        self._end_list()

    def _walk(self, nodes: Iterable[Element | Text]) -> None:
        for node in nodes:
            if isinstance(node, Text) or (
                node.inline and (node.why or node.name not in _BLOCKLIKE)
            ):
                self._pending.append(node)
                continue
            self._flush()
            if node is self.title:
                self.anchor, self._near = _anchor_of(node) or self._near, ""
            if not node.why and node.name not in NOT_TEXT and id(node) not in self.skipped:
                self._block(node)
        self._flush()

    def _block(self, node: Element) -> None:
        name = node.name
        if name in _HEADINGS:
            self._heading(node, _HEADINGS[name])
        elif name in VERBATIM_NAMES or name == "textarea":
            self._code(node)
        elif is_note(node, inside=self.inside_note):
            self._note(node)
        elif name in _READERS:
            _READERS[name](self, node)
        elif class_words(node) & COLLAPSIBLE:
            self._collapsible(node)
        elif _is_toggle(node):
            self._heading(node, self._box_level())
        else:
            self._container(node)

    def _container(self, node: Element) -> None:
        own = node.value("id")
        if own:
            self._near = own
        before = self._own, self._linked, self._method
        level, opens = self.level, not self._dialog and bool(class_words(node) & _DIALOGS)
        if opens:
            self._dialog = _NO_TITLE
        self._own = own
        self._method = _method_of(node) or self._method
        self._linked = self._linked or (node.name == "a" and "href" in node.attrs)
        self._walk(node.contents)
        if opens:
            self._dialog, self.level = 0, level
        self._own, self._linked, self._method = before

    # Texts

    def _flush(self) -> None:
        """Makes blocks of the inline content since the last block."""
        if not self._pending:
            return
        nodes, self._pending = self._pending, []
        inline = read_nodes(nodes)
        elements = [node for node in nodes if isinstance(node, Element)]
        method = _method_of(elements[0]) if len(elements) == 1 else ""
        if not inline.lines:
            for node in nodes:
                self._near = (_anchor_of(node) if isinstance(node, Element) else "") or self._near
            return
        if self._item is None:
            for lines in _groups(inline.lines):
                self._paragraph(lines, inline, method)
        else:
            self._item_text(self._item, inline)

    def _paragraph(self, lines: list[Line], inline: Inline, method: str = "") -> None:
        start, end = lines[0].start, lines[-1].end
        place = self.places.at(start, end, self._own or self.anchor)
        text = " ".join(line.text for line in lines)
        links = tuple(words for at, words in inline.links if start <= at <= end)
        links = self._or_all(links, text)
        method = method or self._method
        emphasised, targets = inline.within(start, end)
        self._add(
            Paragraph(
                text=text,
                links=links,
                method=method,
                lines=tuple(line.text for line in lines) if len(lines) > 1 else (),
                emphasised=emphasised,
                targets=targets,
                place=place,
            )
        )

    def _item_text(self, item: _ListItem, inline: Inline) -> None:
        """An item, or more text of the last one; a paragraph below a block that ended the list."""
        if item.part not in {-1, self._part}:
            for lines in _groups(inline.lines):
                self._paragraph(lines, inline)
            return
        first, last = inline.lines[0], inline.lines[-1]
        place = self.places.at(first.start, last.end, self.anchor)
        text = "\n".join(line.text for line in inline.lines)
        links = self._or_all(tuple(words for _, words in inline.links), text)
        if item.index >= 0 and item.index == len(self._items) - 1:
            before = self._items[-1]
            joint = " " if item.joint == ": " and before.text.endswith(":") else item.joint
            self._items[-1] = evolve(
                before,
                text=f"{before.text}{joint}{text}",
                links=(*before.links, *links),
                emphasised=(*before.emphasised, *inline.all_emphasised),
                targets=(*before.targets, *inline.all_targets),
                place=spanning(before.place, place),
            )
        else:
            self._items.append(
                Item(
                    text=text,
                    depth=item.depth,
                    links=links,
                    emphasised=inline.all_emphasised,
                    targets=inline.all_targets,
                    place=place,
                )
            )
            item.part, item.index = self._part, len(self._items) - 1
        item.joint = "\n"
        self._near = ""

    def _or_all(self, links: tuple[str, ...], text: str) -> tuple[str, ...]:
        """The links of a text; all of it is one where a link holds whole blocks."""
        return (squash(plain(text)),) if self._linked and not links else links

    def _add(self, block: Block) -> None:
        self._end_list()
        self._near = ""
        self.blocks.append(block)

    # Headings and boxes

    def _heading(self, node: Element, level: int) -> None:
        if self._dialog == _NO_TITLE:
            self._dialog = level
        elif self._dialog and level <= self._dialog:
            level = min(_LOWEST, self._dialog + 1)  # what a dialog holds stands below its title
        inline = read_nodes(node.contents, bold=False)
        near = self._near
        if not inline.lines:
            self._near = _anchor_of(node) or near
            return
        own = _anchor_of(node) or near
        self.anchor = own
        start, end = inline.lines[0].start, inline.lines[-1].end
        text = plain(" ".join(line.text for line in inline.lines))
        place = self.places.at(start, end, own)
        handle = _HANDLE.match(text)
        if handle:
            self.dropped.append(Dropped(text=handle[1], why="handle of a box", place=place))
            text = text[handle.end() :]
        if text:
            emphasised = inline.all_emphasised
            self._add(Heading(level=level, text=text, emphasised=emphasised, place=place))
        if node.name in _HEADINGS:
            self.level = level

    def _box_level(self) -> int:
        return min(_LOWEST, self.level + self._boxes + 1)

    def _collapsible(self, node: Element) -> None:
        """A box that opens: its title is a heading, if it has one."""
        self._box(node, _box_title(node))

    def _details(self, node: Element) -> None:
        title = next((one for one in node.elements() if one.name == "summary"), None)
        self._box(node, title)

    def _box(self, node: Element, title: Element | None) -> None:
        self._near = node.value("id") or self._near
        level = self.level
        if title is not None:
            inner = next((one for one in title.elements() if one.name in _HEADINGS), None)
            self._heading(title, _HEADINGS[inner.name] if inner else self._box_level())
        self._boxes += title is not None
        self._walk(child for child in node.contents if child is not title)
        self._boxes -= title is not None
        self.level = level

    # Code

    def _code(self, node: Element) -> None:
        text, start, end = verbatim(node)
        if text.strip():
            own = node.value("id") or self.anchor
            place = self.places.at(start, end, own)
            self._add(Code(text=text, emphasised=emphasised_in(node), place=place))

    # Lists

    def _list(self, node: Element) -> None:
        outer = self._item
        depth = 0 if outer is None else outer.depth + 1
        if outer is None:
            self._ordered = node.name == "ol"
        for child in node.contents:
            self._item = _ListItem(depth)
            if isinstance(child, Element) and child.name == "li" and not child.why:
                self._walk(child.contents)
            else:
                self._walk([child])
        self._item = outer
        if outer is None:
            self._end_list()

    def _definitions(self, node: Element) -> None:
        """`term: definition` is an item; a definition without a term is text.

        Where definitions hold lists, tables or code, their terms are titles.
        """
        outer = self._item
        if outer is None and _is_complex(node):
            self._titled(node)
            return
        depth = 0 if outer is None else outer.depth + 1
        item = None
        for child in node.contents:
            if isinstance(child, Element) and child.name == "dt":
                item = _ListItem(depth)
            elif isinstance(child, Element) and child.name == "dd" and item and not item.defined:
                item.defined, item.joint = True, ": "
            self._item = item or outer
            if isinstance(child, Element) and child.name == "div" and not child.why:  # of both
                self._item = outer
                self._definitions(child)
            else:
                self._walk([child])
        self._item = outer
        if outer is None:
            self._end_list()

    def _titled(self, node: Element) -> None:
        """Terms as headings, with what their definitions hold below them."""
        level = self.level
        for child in node.contents:
            if isinstance(child, Element) and child.why:
                self._walk([child])
            elif isinstance(child, Element) and child.name == "dt":
                self._flush()
                self._heading(child, self._box_level())
            elif isinstance(child, Element) and child.name == "dd":
                self._boxes += 1
                self._container(child)
                self._end_list()
                self._boxes -= 1
            elif isinstance(child, Element) and child.name == "div":
                self._titled(child)
            else:
                self._walk([child])
        self.level = level

    def _end_list(self) -> None:
        """Ends the part of a list that has been read; what follows in the list is another part."""
        if self._items:
            items, self._items = self._items, []
            place = spanning(items[0].place, items[-1].place)
            self.blocks.append(Listing(items=tuple(items), ordered=self._ordered, place=place))
            self._part += 1

    # Tables

    def _table(self, node: Element) -> None:
        grid = read_grid(node)
        self._near = node.value("id") or self._near
        for stray in grid.strays:
            self._walk([stray])
        for caption in grid.captions:
            if not caption.why:
                self._container(caption)
        if is_layout(grid):
            self._layout(grid)
        else:
            body = [row for row in grid.rows if not row.foot]
            self._rows(body or grid.rows, node.value("id"))
            self._feet([row for row in grid.rows if row.foot] if body else [])

    def _feet(self, rows: list[GridRow]) -> None:
        """The rows at the foot of a table as notes; one that repeats its header is none."""
        found = read_table(rows, self.places, self.anchor) if rows else None
        above = self.blocks[-1] if self.blocks else None
        for row in found.table.rows if found else ():
            texts = [cell.text for cell in row.cells if cell.text]
            header = above.header if isinstance(above, Table) else ()
            if tuple(cell.text for cell in row.cells) != header:
                self._add(Paragraph(text=" ".join(texts), place=row.place))

    def _rows(self, rows: list[GridRow], own: str) -> None:
        if not rows:
            return
        found = read_table(rows, self.places, own or self.anchor)
        if found is not None:
            self._add(found.table)
            if found.squeezed:
                finding = Finding(
                    code="table-too-large",
                    message="the spans of a table are left out: it would have too many cells",
                    place=found.table.place,
                )
                self.findings.append(finding)

    def _layout(self, grid: Grid) -> None:
        """Each cell is text of its own; rows of several cells within it are a table."""
        rows: list[GridRow] = []
        for row in grid.rows:
            if not is_layout_row(row):
                rows.append(row)
                continue
            self._rows(rows, "")
            rows = []
            for cell in row.cells:
                self._container(cell.element)
        self._rows(rows, "")

    # Notes

    def _note(self, node: Element) -> None:
        """A note set apart; what is no text in it stands behind it."""
        inner = BlockReader(
            places=self.places,
            title=self.title,
            skipped=self.skipped,
            level=self.level,
            anchor=self.anchor,
            inside_note=True,
        )
        inner.read(node)
        self.dropped += inner.dropped
        self.findings += inner.findings
        for block in as_note(node, inner.blocks):
            self._add(block)


# How the elements are read that are more than a container of what they hold.
_READERS: dict[str, Callable[[BlockReader, Element], None]] = {
    "details": BlockReader._details,
    "dir": BlockReader._list,
    "dl": BlockReader._definitions,
    "menu": BlockReader._list,
    "ol": BlockReader._list,
    "table": BlockReader._table,
    "ul": BlockReader._list,
}


def _groups(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The lines of each paragraph: an empty line begins another."""
    group: list[Line] = []
    for line in lines:
        if line.gap and group:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _anchor_of(node: Element) -> str:
    """Its id or name, or the first one inside it."""
    for one in (node, *node.descendants):
        if isinstance(one, Element):
            own = one.value("id") or (one.value("name") if one.name == "a" else "")
            if own:
                return own
    return ""


def _method_of(node: Element) -> str:
    """The HTTP method that an attribute names; what a form sends by is none of the text."""
    value = node.value("method").strip().upper()
    return value if value in _METHODS and node.name != "form" else ""


def _is_complex(node: Element) -> bool:
    """Whether definitions hold lists or tables, or a term that announces ("Of:") has several."""
    announced = again = False
    for child in node.elements():
        if child.name == "dt":
            announced, again = flat_text(child).rstrip().endswith(":"), False
        elif child.name == "dd":
            held = any(True for _ in child.named(*_HELD))
            if (announced and again) or held or _is_long(child):
                return True
            again = True
    return False


def _is_long(node: Element) -> bool:
    """Whether a definition has so many paragraphs that it is a section."""
    return sum(1 for _ in islice(node.named("p", "pre"), _PARAGRAPHS)) == _PARAGRAPHS


def _is_toggle(node: Element) -> bool:
    """Whether a click on it opens a box and its words are the title of that box."""
    if node.name != "button" and all(node.value(name) != "collapse" for name in _TOGGLES):
        return False
    return not any(isinstance(one, Element) and one.name in BLOCKS for one in node.descendants)


def _box_title(node: Element) -> Element | None:
    """The title of a box: its first words, if they are bold or its element says so."""
    for child in node.contents:
        if isinstance(child, Text):
            if child.strip():
                return None
        elif not child.why and flat_text(child):
            simple = not any(
                isinstance(one, Element) and one.name in BLOCKS for one in child.descendants
            )
            bold = "".join(flat_text(one) for one in child.named("b", "strong"))
            says_so = class_words(child) & BOX_TITLES or bold == flat_text(child)
            return child if simple and says_so and child.name in {"div", "p", "span"} else None
    return None
