"""A contents page of HTML: is it one, and the files that it lists."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

from attrs import define, field

from docgen.blocks.types import ContentsEntry
from docgen.ingest.html_inline import flat_text
from docgen.ingest.html_places import Places
from docgen.ingest.html_tree import NOT_TEXT, Element, Text

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_LISTS = frozenset({"dir", "menu", "ol", "ul"})

# A page is contents if links to other files make up most of its text and it lists several of them.
# Of the 414 pages that this was measured on, the contents page has a share of 0.99 (413 links), the
# next ones, chapters that list their operations below a sentence or two, 0.66, 0.64 and 0.64.
_LEAST_SHARE = 0.8
_LEAST_LINKS = 3


@define
class Contents:
    """The entries of a contents page and the elements that they were read from."""

    entries: list[ContentsEntry] = field(factory=list)
    lists: set[int] = field(factory=set)
    beside: list[Element | Text] = field(factory=list)  # words of the lists outside of links


def target_of(href: str, name: str) -> str:
    """The file of the source that a link of the file `name` leads to; "" where it leaves it."""
    path = href.strip().partition("#")[0].partition("?")[0]
    if not path or _SCHEME.match(path) or path.startswith("/"):
        return ""
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(path)))
    leaves = joined.startswith(("../", "/")) or joined in {".", ".."}
    return "" if leaves or "\\" in joined or "\0" in joined else joined


def read_contents(main: Element, name: str, places: Places) -> Contents:
    """What a contents page lists; nothing where the page is none."""
    contents = Contents()
    if _is_contents(main, name):
        for node in main.shown():
            if isinstance(node, Element) and node.name in _LISTS and not _in(contents, node):
                contents.lists.add(id(node))
                _read_list(node, 0, name, places, contents)
    return contents


def _is_contents(main: Element, name: str) -> bool:
    everything = linked = links = 0
    for one in main.shown():
        if isinstance(one, Text):
            everything += len("".join(one.text.split()))
        elif one.name == "a" and target_of(one.get("href"), name) not in {"", name}:
            links += 1
            linked += len("".join(flat_text(one).split()))
    return links >= _LEAST_LINKS and linked >= _LEAST_SHARE * everything


def _in(contents: Contents, node: Element) -> bool:
    above = node.parent
    while above is not None:
        if id(above) in contents.lists:
            return True
        above = above.parent
    return False


def _read_list(node: Element, depth: int, name: str, places: Places, contents: Contents) -> None:
    """Adds an entry for each link below a node, and one for a group that has words alone."""
    for child in node.children:
        if isinstance(child, Text):
            if child.text.strip():
                contents.beside.append(child)
        elif child.why or child.name in NOT_TEXT:
            continue
        elif child.name == "a" and "href" in child.attributes:
            title = flat_text(child)
            target = target_of(child.get("href"), name)
            place = places.around(child)
            if title:
                contents.entries.append(
                    ContentsEntry(title=title, depth=depth, target=target, place=place)
                )
        else:
            nested = child.name in _LISTS and node.name in {"li", *_LISTS}
            _read_list(child, depth + nested, name, places, contents)
