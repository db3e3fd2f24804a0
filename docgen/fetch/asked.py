"""What a vendor may publish anyway: descriptions, texts for machines, the list of its pages.

Most hosts answer 200 with a page for what they have not: type and content are looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

from attrs import field, frozen

from docgen.fetch.address import normal
from docgen.fetch.robots import Robots
from docgen.fetch.web import Answer

_HTML = re.compile(rb"\A\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body)\b", re.I | re.S)
_KEY = re.compile(
    rb"""^[ \t{]*+["']?(?:openapi|swagger|asyncapi)["']?[ \t]*+:[ \t]*+["']?\d""", re.MULTILINE
)
_MOST_SITEMAPS = 20
_HEAD = 4_000

# Asks for an address, with the place that may be told.
Ask = Callable[[str], Answer]


@frozen(kw_only=True)
class Published:
    """What was found: lines for a person, and addresses of pages from sitemaps."""

    told: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    asked: tuple[str, ...] = field(default=())


def published(start: str, robots: Robots, ask: Ask) -> Published:
    """Asks for what may be there, in six requests (and one for each further sitemap)."""
    host = normal("/", start)
    beside = normal("./", start)
    told: list[str] = []
    asked: list[str] = []

    def found(address: str, is_it: Callable[[Answer], bool], what: str) -> Answer | None:
        asked.append(address)
        answer = ask(address)
        if answer.status != 200 or answer.error or not is_it(answer):
            return None
        told.append(f"{address}: {what}")
        return answer

    found(f"{host}.well-known/api-catalog", _is_catalog, "a catalogue of its APIs (RFC 9727)")
    description = "a description of the API, which needs no reading: give it to your generators"
    for name in ("openapi.json", "openapi.yaml"):
        found(urljoin(beside, name), is_description, description)
    found(urljoin(beside, "llms.txt"), _is_plain, "a list of its pages for machines")
    found(_twin(start), _is_plain, "the start page as Markdown; the others may be there so as well")
    sitemaps = robots.sitemaps or (f"{host}sitemap.xml",)
    pages = tuple(_from_sitemaps(sitemaps, ask, asked))
    return Published(told=tuple(told), pages=pages, asked=tuple(asked))


def _twin(start: str) -> str:
    """Where the Markdown of a page lies, if there is any: `/docs/x.md` of `/docs/x`."""
    path = urlsplit(start).path
    plain = re.sub(r"(?:\.html?)?$", "", path)
    return urljoin(start, f"{plain}index.md" if path.endswith("/") else f"{plain}.md")


def is_description(answer: Answer) -> bool:
    """Whether an answer is an OpenAPI, Swagger or AsyncAPI document."""
    return not _HTML.match(answer.data[:_HEAD]) and _KEY.search(answer.data[:_HEAD]) is not None


def _is_catalog(answer: Answer) -> bool:
    try:
        found = json.loads(answer.data)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and "linkset" in found


def _is_plain(answer: Answer) -> bool:
    plain = answer.content_type in {"text/plain", "text/markdown", "text/x-markdown"}
    return plain and not _HTML.match(answer.data[:_HEAD]) and bool(answer.data.strip())


def _from_sitemaps(addresses: tuple[str, ...], ask: Ask, asked: list[str]) -> Iterator[str]:
    todo, seen = [*addresses], set[str]()
    while todo and len(seen) < _MOST_SITEMAPS:
        address = todo.pop(0)
        if address in seen:
            continue
        seen.add(address)
        asked.append(address)
        answer = ask(address)
        if answer.status != 200 or answer.error:
            continue
        for kind, location in _locations(answer.data):
            if kind == "sitemap":
                todo.append(normal(location, address))
            else:
                yield normal(location, address)


def _locations(data: bytes) -> Iterator[tuple[str, str]]:
    """What a sitemap lists (sitemaps.org): pages, or further sitemaps. Entities are not read."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError:
        return
    for one in root:
        kind = one.tag.rpartition("}")[2]
        for child in one:
            if child.tag.rpartition("}")[2] == "loc" and child.text:
                yield kind, child.text.strip()
