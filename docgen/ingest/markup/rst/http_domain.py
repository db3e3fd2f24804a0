"""`.. http:get:: /path` and its fields as plain structure: a request line, and a table for each.

The names are those of sphinxcontrib-httpdomain 1.8; what it prints is what docgen reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen
from docutils import nodes
from docutils.parsers.rst import Directive, directives

METHODS = (
    *("get", "post", "put", "patch", "delete", "head", "options", "copy", "trace", "connect"),
    "any",
)
# What a field of a request is called -> what stands above the table of its kind.
_QUERY, _PATH, _FORM = "Query parameters", "Path parameters", "Form parameters"
_BODY, _RESPONSE, _STATUS = "Body parameters", "Response", "Status codes"
_REQUEST_HEADERS, _RESPONSE_HEADERS = "Request headers", "Response headers"
FIELDS = {
    **dict.fromkeys(("param", "parameter", "arg", "argument", "key", "keyword"), _PATH),
    **dict.fromkeys(("query", "queryparam", "queryparameter", "qparam"), _QUERY),
    **dict.fromkeys(("form", "formparam", "formparameter", "fparam"), _FORM),
    **dict.fromkeys(
        ("<json", "reqjson", "reqjsonobj", "json", "jsonparam", "jsonparameter"), _BODY
    ),
    **dict.fromkeys(("<jsonarr", "reqjsonarr"), _BODY),
    **dict.fromkeys((">json", "resjson", "resjsonobj", ">jsonarr", "resjsonarr"), _RESPONSE),
    **dict.fromkeys(("reqheader", "<header", "requestheader", "reqheaders"), _REQUEST_HEADERS),
    **dict.fromkeys(("resheader", ">header", "responseheader", "resheaders"), _RESPONSE_HEADERS),
    **dict.fromkeys(("statuscode", "status", "code"), _STATUS),
}
_ORDER = tuple(dict.fromkeys(FIELDS.values()))
_PLACEHOLDER = re.compile(r"\((?:(\w+):)?([^():/]+)\)")
_TYPES = {"int": "integer", "float": "number", "str": "string", "string": "string"}


class _AnyOption(dict[str, Any]):
    """Takes every option of a directive, whatever it is called."""

    def __missing__(self, _: str) -> Any:
        return directives.unchanged


ANY_OPTION = _AnyOption({"class": directives.unchanged})


@frozen(kw_only=True)
class Row:
    """A row of a table of names: what is said stands in nodes."""

    name: str
    type: str = ""
    said: Sequence[nodes.Node] = ()
    line: int | None = None


class Request(nodes.General, nodes.Element):
    """A request of the HTTP domain: `method`, `path`, `tables`, and what else stands below it."""


class HttpDirective(Directive):
    """`.. http:get:: /ships/(int:id)`: its method is in the name of the directive."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = ANY_OPTION

    def run(self) -> list[nodes.Node]:
        """The request, with the fields of its content as tables."""
        inner = nodes.Element()
        self.state.nested_parse(self.content, self.content_offset, inner)
        method = self.name.rpartition(":")[2]
        first, *others = [one.strip() for one in self.arguments[0].splitlines() if one.strip()]
        made = Request(path=_PLACEHOLDER.sub(r"{\2}", first), method=method.upper())
        made["others"] = [_PLACEHOLDER.sub(r"{\2}", one) for one in others]
        made["tables"] = _tables(inner, first)
        made.line = self.lineno
        made += [one for one in inner.children if not isinstance(one, nodes.field_list)]
        return [made]


def _tables(inner: nodes.Element, path: str) -> list[tuple[str, list[Row]]]:
    """The fields by kind; placeholders whose type the path alone tells are rows as well."""
    rows: dict[str, list[Row]] = {}
    fields = (field for one in inner.children if isinstance(one, nodes.field_list) for field in one)
    for field in fields:
        kind, row = _row(field)
        rows.setdefault(kind, []).append(row)
    told = {row.name for row in rows.get(_PATH, ())}
    for type_word, name in _PLACEHOLDER.findall(path):
        if type_word and name not in told:
            row = Row(name=name, type=_TYPES.get(type_word, type_word))
            rows.setdefault(_PATH, []).append(row)
    return sorted(rows.items(), key=lambda one: _ORDER.index(one[0]) if one[0] in _ORDER else -1)


def _row(field: nodes.Node) -> tuple[str, Row]:
    """`:query int limit: at most` as a row of the query; what it names is its title else."""
    name, body = field.children[0].astext(), field.children[1]
    word, *rest = name.split()
    kind = FIELDS.get(word.lower())
    if kind is None or not rest:
        return name, Row(name="", said=body.children, line=field.line)
    said = rest[-1] if kind != _STATUS else " ".join(rest)
    type_word = " ".join(rest[:-1]) if kind != _STATUS else ""
    row = Row(name=said, type=_TYPES.get(type_word, type_word), said=body.children, line=field.line)
    return kind, row


def headers_of(kind: str) -> Iterator[str]:
    """The columns of the table of a kind."""
    yield from ("Code", "Description") if kind == _STATUS else ("Name", "Type", "Description")
