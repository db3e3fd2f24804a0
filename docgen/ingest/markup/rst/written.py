"""A tree of docutils -> HTML with the same lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from docutils import nodes

from docgen.ingest.markup.page import Page
from docgen.ingest.markup.rst.http_domain import Request, Row

# What shows nothing, or what nobody was meant to read.
_NOT_SHOWN = (
    nodes.comment,
    nodes.substitution_definition,
    nodes.system_message,
    nodes.target,
    nodes.raw,
    nodes.colspec,
    nodes.pending,
    nodes.meta,
)
# Elements that HTML has as well.
_TAGS: Mapping[type[nodes.Element], str] = {
    nodes.paragraph: "p",
    nodes.bullet_list: "ul",
    nodes.enumerated_list: "ol",
    nodes.list_item: "li",
    nodes.definition_list: "dl",
    nodes.term: "dt",
    nodes.definition: "dd",
    nodes.block_quote: "blockquote",
    nodes.table: "table",
    nodes.thead: "thead",
    nodes.tbody: "tbody",
    nodes.row: "tr",
    nodes.literal: "code",
    nodes.strong: "strong",
    nodes.emphasis: "em",
    nodes.rubric: "p",
    nodes.line: "p",
    nodes.field_list: "dl",
    nodes.field_body: "dd",
}


class Written:
    """Writes the nodes of a tree to a page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._depth = 0
        self._own: Mapping[type[nodes.Node], Callable[[nodes.Element], None]] = {
            nodes.section: self._section,
            nodes.title: self._title,
            nodes.literal_block: self._code,
            nodes.doctest_block: self._code,
            nodes.entry: self._cell,
            nodes.field_name: self._field_name,
            Request: self._request,
        }

    def write(self, node: nodes.Node) -> None:
        """Writes a node and all below it; the tree is as deep as the parser lets it be."""
        if isinstance(node, nodes.Text):
            self._page.text(node.astext())
        elif isinstance(node, nodes.Element) and not isinstance(node, _NOT_SHOWN):
            own = self._own.get(type(node))
            self._go_to(node)
            if own:
                own(node)
            else:
                self._within(node, _TAGS.get(type(node), ""))

    def _go_to(self, node: nodes.Element) -> None:
        """To the line of a node, which docutils knows of blocks alone."""
        if node.line is not None and not isinstance(node, nodes.Inline):
            self._page.at(node.line)

    def _within(self, node: nodes.Element, tag: str) -> None:
        self._page.write(f"<{tag}>" if tag else "")
        for one in node.children:
            self.write(one)
        self._page.write(f"</{tag}>" if tag else "")

    def _section(self, node: nodes.Element) -> None:
        self._depth += 1
        self._within(node, "")
        self._depth -= 1

    def _title(self, node: nodes.Element) -> None:
        inside = isinstance(node.parent, nodes.section)
        self._within(node, f"h{min(max(self._depth, 1), 6)}" if inside else "p")

    def _code(self, node: nodes.Element) -> None:
        self._page.code(node.astext())

    def _field_name(self, node: nodes.Element) -> None:
        self._page.write("<dt>")
        self._page.text(f"{node.astext()}:")
        self._page.write("</dt>")

    def _cell(self, node: nodes.Element) -> None:
        tag = "th" if isinstance(node.parent.parent, nodes.thead) else "td"
        more = (("colspan", "morecols"), ("rowspan", "morerows"))
        spans = "".join(f' {name}="{int(node[key]) + 1}"' for name, key in more if key in node)
        self._page.write(f"<{tag}{spans}>")
        for one in node.children:
            self.write(one)
        self._page.write(f"</{tag}>")

    def _request(self, node: nodes.Element) -> None:
        """As Sphinx prints it."""
        self._page.write('<dl class="http">')
        for path in node["paths"]:
            self._page.write(f"<dt><code>{node['method']}</code> <code>")
            self._page.text(path)
            self._page.write("</code></dt>")
        self._page.write("<dd>")
        for one in node.children:
            self.write(one)
        self._page.write('<dl class="field-list">')
        for kind, rows in node["fields"].items():
            self._page.write("<dt>")
            self._page.text(f"{kind}:")
            self._page.write("</dt><dd><ul>")
            for row in rows:
                self._row(row)
            self._page.write("</ul></dd>")
        self._page.write("</dl></dd></dl>")

    def _row(self, row: Row) -> None:
        if row.line is not None:
            self._page.at(row.line)
        self._page.write("<li><p>")
        if row.name:
            self._page.write("<strong>")
            self._page.text(row.name)
            self._page.write("</strong>")
        if row.type:
            self._page.write(" (<em>")
            self._page.text(row.type)
            self._page.write("</em>)")
        self._page.write(" – " if row.name and row.said else "")
        first, *rest = row.said or (None,)
        if isinstance(first, nodes.paragraph):
            self._within(first, "")
        elif first is not None:
            self.write(first)
        self._page.write("</p>")
        for one in rest:
            self.write(one)
        self._page.write("</li>")
