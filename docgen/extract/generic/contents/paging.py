"""Parameters that a chapter tells once for many requests: those of paging."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import evolve

from docgen.base.place import Place
from docgen.blocks.types import Code, Paragraph
from docgen.extract.generic.contents.reading import Shown
from docgen.extract.generic.flow import Unit
from docgen.model.api import Operation, Parameter

_PAGING = re.compile(r"\bpag(?:ing|ination)\b", re.IGNORECASE)
_CODE = re.compile(r"`\??(?P<name>[A-Za-z_][\w.-]*)`(?P<mark>\s+(?:query\s+)?parameters?\b)?")
_IN_QUERY = re.compile(r"[?&](?P<name>[A-Za-z_][\w.-]*)=")
# The header of an answer that has a next page (RFC 8288).
_NEXT = re.compile(r"^[ \t]*link:[ \t]*<.*\brel=\"?next\b", re.IGNORECASE | re.MULTILINE)


def paging_of(units: Sequence[Unit], outside: Sequence[bool]) -> dict[str, Place]:
    """The query parameters that a chapter on paging names and shows in a URL, with their places."""
    found: dict[str, Place] = {}
    for index, unit in enumerate(units):
        if unit.kind == "heading" and outside[index] and _PAGING.search(unit.text):
            found |= _chapter(units, index)
    return found


def _chapter(units: Sequence[Unit], title: int) -> dict[str, Place]:
    named: dict[str, Place] = {}
    shown: set[str] = set()
    for unit in units[title + 1 :]:
        if unit.kind == "heading" and unit.level <= units[title].level:
            break
        match unit.block:
            case Paragraph(text=text, place=place):
                for one in _CODE.finditer(text):
                    if one["mark"] or one[0].startswith("`?"):
                        named.setdefault(one["name"], place)
            case Code(text=text):
                shown |= {one["name"] for one in _IN_QUERY.finditer(text)}
            case _:
                pass
    return {name: place for name, place in named.items() if name in shown}


def shows_next(shown: Sequence[Shown]) -> bool:
    """Whether an answer has the link to a next page."""
    return any(_NEXT.search(one.code.text) for one in shown)


def paged(operation: Operation, paging: Mapping[str, Place]) -> Operation:
    """The request with the parameters of paging; its answers show that it has pages."""
    known = {parameter.name for parameter in operation.parameters}
    more = [
        Parameter(name=name, where="query", source="guide", place=place)
        for name, place in paging.items()
        if name not in known
    ]
    return evolve(operation, parameters=(*operation.parameters, *more))
