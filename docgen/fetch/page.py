"""A page of HTML: where its links lead, whether it says anything, which descriptions it names."""

from __future__ import annotations

import codecs
import hashlib
import re
from html.parser import HTMLParser

from attrs import frozen

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
_CHARSET = re.compile(rb"<meta\b[^>]{0,200}charset=[\"']?([\w-]{1,40})", re.IGNORECASE)
_HEAD = 4_096
_UNSEEN = frozenset({"head", "noscript", "script", "style", "template", "title"})
_NEIGHBOURS = frozenset({"chapter", "contents", "next", "prev"})
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
    read = _Reader()
    read.feed(data.decode(_charset(data), "replace"))
    read.close()
    base = (normal(read.base, address) if read.base else "") or address
    descriptions = (normal(one, base) for one in read.descriptions)
    own = [address] if any(_WITHIN.search(one) for one in read.scripts) else []
    links = dict.fromkeys(filter(None, (normal(one, base) for one in read.links)))
    words = " ".join("".join(read.words).split())
    return Page(
        links=tuple(links),
        text=hashlib.sha256(words.encode("utf-8", "replace")).hexdigest(),
        by_script=read.has_script and len(words) < _SPEAKING and len(links) < 3,
        descriptions=tuple(dict.fromkeys([*filter(None, descriptions), *own])),
    )


def _charset(data: bytes) -> str:
    """The encoding that the head names, as far as it matters for links."""
    found = _CHARSET.search(data[:_HEAD])
    try:
        return codecs.lookup(found[1].decode("ascii", "replace")).name if found else "utf-8"
    except LookupError:
        return "utf-8"


class _Reader(HTMLParser):
    """Goes through a page once, and keeps what a crawl needs of it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.base = ""
        self.links: list[str] = []
        self.descriptions: list[str] = []
        self.words: list[str] = []
        self.scripts: list[str] = []
        self.has_script = False
        self._unseen: list[str] = []  # elements under way whose text nobody sees

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        told = {name: value or "" for name, value in attrs}
        if tag in _UNSEEN:
            self._unseen.append(tag)
            self.has_script = self.has_script or tag == "script"
        match tag:
            case "a" | "area":
                self.links.append(told.get("href", ""))
                if _LINKED.search(told.get("href", "")):
                    self.descriptions.append(told["href"])
            case "base":
                self.base = self.base or told.get("href", "")
            case "frame" | "iframe":
                self.links.append(told.get("src", ""))
            case "link":
                self._link(told)
            case "meta" if told.get("http-equiv", "").lower() == "refresh":
                found = _REFRESH.match(told.get("content", ""))
                self.links.append(found[1] if found else "")
            case "script" if told.get("id") == "api-reference" and told.get("data-url"):
                self.descriptions.append(told["data-url"])
            case _ if tag in _ELEMENTS and told.get(_ELEMENTS[tag]):
                self.descriptions.append(told[_ELEMENTS[tag]])

    def _link(self, told: dict[str, str]) -> None:
        relations = {*told.get("rel", "").lower().split()}
        href = told.get("href", "")
        if relations & _NEIGHBOURS:
            self.links.append(href)
        if relations & _RELATIONS and _TYPES.search(f"{told.get('type', '')} {href}"):
            self.descriptions.append(href)

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]

    def handle_data(self, data: str) -> None:
        """A text, or what a script says."""
        if not self._unseen:
            self.words.append(data)
        elif self._unseen[-1] == "script":
            self.scripts.append(data)
            if _VIEWER.search(data):
                self.descriptions += _URL_IN_SCRIPT.findall(data)
