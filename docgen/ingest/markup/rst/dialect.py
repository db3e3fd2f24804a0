"""What Sphinx adds to reStructuredText: directives and roles that docutils knows nothing of.

They are known here so that what they hold is read; nothing is included, imported or run.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, cast

from docutils import nodes
from docutils.parsers.rst import Directive, directives, roles

from docgen.ingest.markup.rst.http_domain import ANY_OPTION, METHODS, HttpDirective

_DIRECTIVE = re.compile(r"^[ \t]*\.\. +(?:\|[^|\n]+\| +)?([\w:+.-]+)::", re.MULTILINE)
_ROLE = re.compile(r":((?:[\w.+-]{1,40}:){0,3}[\w.+-]{1,40}):`")
_TARGET = re.compile(r"^(.*\S)\s*<[^<>]*>$", re.DOTALL)
# Directives of Sphinx whose argument is words that people read, before the content.
_TITLED = frozenset({"rubric", "tab", "tab-item", "group-tab", "dropdown", "details"})
_CODE = frozenset({"code", "code-block", "literalinclude", "parsed-literal", "sourcecode"})
# Those of docutils itself (reStructuredText Directives, Interpreted Text Roles).
_DIRECTIVES = frozenset(
    {
        *("attention", "caution", "danger", "error", "hint", "important", "note", "tip", "warning"),
        *("admonition", "image", "figure", "topic", "sidebar", "line-block", "compound"),
        *("container", "rubric", "epigraph", "highlights", "pull-quote", "table", "csv-table"),
        *("list-table", "math", "replace", "unicode", "class", "role", "default-role", "title"),
        *("date", "include", "raw", "sectnum", "header", "footer"),
    }
)
_ROLES = frozenset(
    {
        *("abbreviation", "acronym", "code", "emphasis", "literal", "math", "raw", "strong"),
        *("subscript", "sub", "superscript", "sup", "title-reference", "title", "t"),
    }
)
_EMPTY = frozenset({"toctree", "index", "meta", "highlight", "currentmodule", "contents"})


class AnyDirective(Directive):
    """A directive that nobody has told of: its content is what it holds."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = ANY_OPTION

    def run(self) -> list[nodes.Node]:
        """What stands in it, below its title where it has one."""
        if self.name in _EMPTY:
            return []
        made = nodes.container()
        made.line = self.lineno
        first, _, more = self.arguments[0].partition("\n") if self.arguments else ("", "", "")
        if self.name in _TITLED:
            made += nodes.paragraph("", "", nodes.strong(text=first))
        if more:  # `.. deprecated:: 2` and its reason below
            said, _ = self.state.inline_text(more, self.lineno)
            made += nodes.paragraph("", "", *said)
        self.state.nested_parse(self.content, self.content_offset, made)
        return [made]


class CodeDirective(Directive):
    """`code-block` and its kin, whatever options they have."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = ANY_OPTION

    def run(self) -> list[nodes.Node]:
        """The code as it is written."""
        code = nodes.literal_block("\n".join(self.content), "\n".join(self.content))
        code.line = self.content_offset + 1
        return [code]


def _role(  # noqa: PLR0913, PLR0917 - the interface of docutils
    name: str,
    rawtext: str,
    text: str,
    lineno: int,
    inliner: Any,
    options: Any = None,
    content: Sequence[str] = (),
) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """A role as the words that it shows."""
    del name, rawtext, lineno, inliner, options, content
    plain = text.replace("\x00", "")
    found = _TARGET.match(plain)
    return [nodes.literal(text=(found[1] if found else plain).lstrip("!~"))], []


def know(text: str) -> None:
    """Makes every directive and role of a text known that docutils does not know."""
    for name in {*_DIRECTIVE.findall(text)}:
        low = name.lower()
        if low.startswith("http:") and low.rpartition(":")[2] in METHODS:
            directives.register_directive(name, HttpDirective)
        elif low in _CODE:
            directives.register_directive(name, CodeDirective)
        elif low not in _DIRECTIVES:
            directives.register_directive(name, AnyDirective)
    for name in {*_ROLE.findall(text)} - _ROLES:
        roles.register_local_role(name.lower(), cast("Any", _role))
