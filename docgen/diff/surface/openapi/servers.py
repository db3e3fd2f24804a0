"""Servers of a document -> addresses: what its variables stand for stands in them.

A variable with an `enum` stands for each of its values, any other for its default (OpenAPI 3.1,
4.8.6): `{scheme}://api.example` is two servers, or one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import Any

from docgen.base.naming import PLACEHOLDER
from docgen.diff.surface.openapi.document import Document, Object
from docgen.diff.surface.openapi.values import said_of
from docgen.diff.surface.types import Named

_MOST = 64  # addresses of one server


def servers_of(document: Document) -> Iterator[Named]:
    """Every address of the document's servers, in its order, each once."""
    seen: set[str] = set()
    for value in document.items(document.root.get("servers"), "servers"):
        told = document.members(value, "a server")
        for address in _addresses(document, told):
            if address not in seen:
                seen.add(address)
                place = document.place(value)
                yield Named(name=address, text=said_of(told.get("description")), place=place)


def _addresses(document: Document, server: Object) -> Iterator[str]:
    """The URL of a server with the values of its variables, the default ones first."""
    url = said_of(server.get("url"))
    variables = document.members(server.get("variables"), "variables")
    names = [name for name in dict.fromkeys(PLACEHOLDER.findall(url)) if name in variables]
    values = [_values(document, variables[name]) for name in names]
    for chosen in islice(product(*values), _MOST):
        yield _filled(url, dict(zip(names, chosen, strict=True)))


def _filled(url: str, values: Mapping[str, str]) -> str:
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), url)


def _values(document: Document, variable: Any) -> list[str]:
    told = document.members(variable, "a variable")
    others = document.items(told.get("enum"), "enum")
    return list(dict.fromkeys(said_of(one) for one in (told.get("default"), *others)))
