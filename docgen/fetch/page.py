"""A page of HTML: where its links lead, whether it says anything, which descriptions it names."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from attrs import frozen
from bs4 import BeautifulSoup, Tag

from docgen.fetch.address import normal

_SPEAKING = 200  # letters that a page shows at least, if scripts have not to write it first
_REFRESH = re.compile(r"\d+\s*;\s*url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)
# A description that a viewer in the page reads: Redoc, Swagger UI, Scalar, RapiDoc.
_VIEWER = re.compile(r"""(?:SwaggerUIBundle|Redoc\.init|createApiReference)\s*\(""")
_URL_IN_SCRIPT = re.compile(r"""(?:\burl\s*:\s*|Redoc\.init\(\s*)["']([^"'\s]{1,500})["']""")
_ELEMENTS = {"redoc": "spec-url", "rapi-doc": "spec-url", "elements-api": "apidescriptionurl"}
_LINKED = re.compile(
    r"(?:openapi|swagger|asyncapi|raml)[^/]*\.(?:json|ya?ml|raml)(?:\?|$)", re.IGNORECASE
)
_WITHIN = re.compile(r"""["']?(?:openapi|swagger|asyncapi)["']?\s{0,9}:\s{0,9}["']\d\.""")
_RELATIONS = frozenset({"service-desc", "describedby"})
_TYPES = re.compile(r"openapi|asyncapi|raml|swagger|json|yaml", re.IGNORECASE)


@frozen(kw_only=True)
class Page:
    """What a crawl has to know of a page.

    `links` are absolute, in the order of the page. `text` is a digest of the words that it shows.
    `by_script`: it shows next to nothing until a script has run. `descriptions`: addresses of
    OpenAPI documents and their like that it names; its own, where it holds one.
    """

    links: tuple[str, ...]
    text: str
    by_script: bool
    descriptions: tuple[str, ...]


def page_of(data: bytes, address: str) -> Page:
    """The page at an address."""
    tree = BeautifulSoup(data, "html.parser")
    base = tree.find("base", href=True)
    root = normal(str(base["href"]), address) if isinstance(base, Tag) else ""
    base_address = root or address
    descriptions = dict.fromkeys(_descriptions(tree, base_address, address))
    links = dict.fromkeys(filter(None, (normal(one, base_address) for one in _links(tree))))
    scripts = tree.find_all("script")
    for one in tree.find_all(["script", "style", "noscript", "template", "head"]):
        one.decompose()
    words = " ".join(tree.get_text(" ").split())
    return Page(
        links=tuple(links),
        text=hashlib.sha256(words.encode("utf-8", "replace")).hexdigest(),
        by_script=bool(scripts) and len(words) < _SPEAKING and len(links) < 3,
        descriptions=tuple(descriptions),
    )


def _links(tree: BeautifulSoup) -> Iterator[str]:
    for one in tree.find_all(["a", "area", "link", "frame", "iframe", "meta"]):
        match one.name:
            case "frame" | "iframe":
                yield str(one.get("src") or "")
            case "link":
                if {"next", "prev", "contents", "chapter"} & {*(one.get("rel") or ())}:
                    yield str(one.get("href") or "")
            case "meta":
                if str(one.get("http-equiv") or "").lower() == "refresh":
                    found = _REFRESH.match(str(one.get("content") or ""))
                    yield found[1] if found else ""
            case _:
                yield str(one.get("href") or "")


def _descriptions(tree: BeautifulSoup, base: str, own: str) -> Iterator[str]:
    for one in tree.find_all("a", href=True):
        if _LINKED.search(str(one["href"])):
            yield normal(str(one["href"]), base)
    for one in tree.find_all("link", href=True):
        relations = {*(one.get("rel") or ())}
        if relations & _RELATIONS and _TYPES.search(f"{one.get('type') or ''} {one['href']}"):
            yield normal(str(one["href"]), base)
    for name, attribute in _ELEMENTS.items():
        for one in tree.find_all(name):
            if one.get(attribute):
                yield normal(str(one[attribute]), base)
    for one in tree.find_all("script"):
        if one.get("id") == "api-reference" and one.get("data-url"):
            yield normal(str(one["data-url"]), base)
        text = one.get_text()
        if _WITHIN.search(text):
            yield own
        if _VIEWER.search(text):
            yield from (normal(found, base) for found in _URL_IN_SCRIPT.findall(text))
