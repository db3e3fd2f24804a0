"""`.. http:get:: /path` and its fields as plain structure: a request line, and a table for each.

The names are those of sphinxcontrib-httpdomain 1.8; what it prints is what docgen reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen
from docutils import nodes
from docutils.parsers.rst import Directive, directives

METHODS = (
    *("get", "post", "put", "patch", "delete", "head", "options", "copy", "trace", "connect"),
    "any",
)
# What a field of a request is called -> what Sphinx prints above all of its kind.
STATUS = "Status Codes"
FIELDS = {
    **dict.fromkeys(("param", "parameter", "arg", "argument", "key", "keyword"), "Parameters"),
    **dict.fromkeys(("query", "queryparam", "queryparameter", "qparam"), "Query Parameters"),
    **dict.fromkeys(("form", "formparam", "formparameter", "fparam"), "Form Parameters"),
    **dict.fromkeys(("<json", "reqjson", "reqjsonobj"), "Request JSON Object"),
    **dict.fromkeys(("json", "jsonparam", "jsonparameter"), "Request JSON Object"),
    **dict.fromkeys(("<jsonarr", "reqjsonarr"), "Request JSON Array of Objects"),
    **dict.fromkeys((">json", "resjson", "resjsonobj"), "Response JSON Object"),
    **dict.fromkeys((">jsonarr", "resjsonarr"), "Response JSON Array of Objects"),
    **dict.fromkeys(("reqheader", "<header", "requestheader", "reqheaders"), "Request Headers"),
    **dict.fromkeys(("resheader", ">header", "responseheader", "resheaders"), "Response Headers"),
    **dict.fromkeys(("statuscode", "status", "code"), STATUS),
}


class _AnyOption(dict[str, Any]):
    """Takes every option of a directive, whatever it is called."""

    def __missing__(self, _: str) -> Any:
        return directives.unchanged


ANY_OPTION = _AnyOption({"class": directives.unchanged})


@frozen(kw_only=True)
class Row:
    """A field of a request: what it names, its type, and what is said of it, in nodes."""

    name: str
    type: str = ""
    said: Sequence[nodes.Node] = ()
    line: int | None = None


class Request(nodes.General, nodes.Element):
    """A request of the HTTP domain: `method`, `paths`, `fields`, and what else stands below it."""


class HttpDirective(Directive):
    """`.. http:get:: /ships/(int:id)`: its method is in the name of the directive."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = ANY_OPTION

    def run(self) -> list[nodes.Node]:
        """The request, its fields apart from what else its content says."""
        inner = nodes.Element()
        self.state.nested_parse(self.content, self.content_offset, inner)
        paths = [one.strip() for one in self.arguments[0].splitlines() if one.strip()]
        made = Request(method=self.name.rpartition(":")[2].upper(), paths=paths)
        made["fields"] = _fields(inner)
        made.line = self.lineno
        made += [one for one in inner.children if not isinstance(one, nodes.field_list)]
        return [made]


def _fields(inner: nodes.Element) -> dict[str, list[Row]]:
    """The fields by kind, as they come."""
    rows: dict[str, list[Row]] = {}
    lists = (one for one in inner.children if isinstance(one, nodes.field_list))
    for field in (field for one in lists for field in one.children):
        kind, row = _row(field)
        rows.setdefault(kind, []).append(row)
    return rows


def _row(field: nodes.Node) -> tuple[str, Row]:
    """`:query int limit: at most` as a row of the query; of another field its name is the kind."""
    name, body = field.children[0].astext(), field.children[1]
    word, *rest = name.split()
    kind = FIELDS.get(word.lower())
    if kind is None or not rest:
        return name, Row(name="", said=body.children, line=field.line)
    *types, last = [" ".join(rest)] if kind == STATUS else rest
    return kind, Row(name=last, type=" ".join(types), said=body.children, line=field.line)
