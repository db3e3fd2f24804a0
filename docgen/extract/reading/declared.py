"""Requests that stand in running text, in list items and in table cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from docgen.base.place import Place
from docgen.base.words import split_words
from docgen.blocks.plain import plain
from docgen.blocks.types import Listing
from docgen.extract.dialect import Dialect
from docgen.extract.reading.tables import NameRow, read_roles
from docgen.extract.reading.urls import METHOD_WORD, METHODS, Url, read_url

_PATH_TOKEN = re.compile(r"(?<![\w/.<])(?:\.{2,3}/?|/|api/)[^\s`\"'(),;]+")
_RELATIVE = re.compile(
    r"(?<![\w/.<{])[a-z][\w-]{0,60}(?:/[\w-]{1,60}|/\{\w{1,60}\}){0,20}/\{\w{1,60}\}[\w/{}-]*"
)
_PROSE_REQUEST = re.compile(
    rf"\b(?P<method>{'|'.join(METHODS)})\b(?:\s+requests?)?\s+(?:to|for|on|from)\s+(?P<url>(?:\.{{0,3}}/|api/)\S+)"
)
_CELL_REQUEST = re.compile(
    rf"\b(?P<method>{'|'.join(METHODS)})\s+(?P<url>/[\w/{{}}.-]++(?:\s{1, 9}[\w.-]{1, 99})?\?\S+)"
)
_QUERY_WORD = re.compile(
    r"`(?P<a>[a-z]\w*)=[^`]*`|`(?P<b>[a-z]\w*)` (?:request |query |URL )?parameter"
    r"|\bparameter `(?P<c>[a-z]\w*)(?:=[^`]*)?`|(?<![\w/?&`.])(?P<d>[a-z]\w*)=\*"
)
_WHOLE_PATH = re.compile(r"^(?:\.{2,3}/?|/|api/|https?://)[^\s:]+$")
_ITEM_LEAD = re.compile(r"^(?:path(?: to be used)?|url)\s*:\s*", re.IGNORECASE)
_NAMES = re.compile(r"[a-z][A-Za-z.]{0,99}(?=\s{0,9}(?:=|,|$|\())")
# What a title says of the method where the page does not print one.
_VERBS = {
    "get": "GET",
    "list": "GET",
    "read": "GET",
    "retrieve": "GET",
    "query": "GET",
    "find": "GET",
    "create": "POST",
    "add": "POST",
    "assign": "POST",
    "update": "PUT",
    "replace": "PUT",
    "delete": "DELETE",
    "remove": "DELETE",
    "unassign": "DELETE",
}


@frozen(kw_only=True)
class ListedPath:
    """A path in a list item: with what stands beside and below it."""

    url: Url
    method: str
    query: tuple[str, ...]
    roles: tuple[str, ...]
    rest: str
    labelled: bool = False  # "Path: …" says what it is
    place: Place


def paths_in_text(dialect: Dialect, text: str) -> list[Url]:
    """Every path that a sentence names ("operations for the /devices/{id} URI")."""
    flat = plain(text)
    found = []
    for printed in _PATH_TOKEN.findall(flat):
        token = printed.rstrip(".:")
        url = read_url(token, dialect.base_path)
        if url is not None and not dialect.channel.match(token):
            found.append(url)
    return found


def relative_paths_in_text(dialect: Dialect, text: str) -> list[Url]:
    """Every path with a placeholder that a sentence names without a slash before it.

    "These calls go to me/loads/{loadId}:"; words such as "and/or" have no placeholder.
    """
    found = (read_url(token, dialect.base_path) for token in _RELATIVE.findall(plain(text)))
    return [url for url in found if url is not None]


def request_in_prose(dialect: Dialect, text: str) -> tuple[str, Url] | None:
    """(method, URL) of a request that a sentence tells one to send."""
    found = _PROSE_REQUEST.search(plain(text))
    if found is None:
        return None
    url = read_url(found["url"].rstrip(":.,;"), dialect.base_path)
    return (found["method"], url) if url else None


def requests_in_cells(
    dialect: Dialect, rows: Sequence[NameRow]
) -> Iterator[tuple[str, Url, NameRow]]:
    """Requests printed as examples in the last columns of a table of names."""
    for row in rows:
        for text in (*row.other, row.description):
            found = _CELL_REQUEST.search(plain(text))
            url = read_url(re.sub(r"\s+", "", found["url"]), dialect.base_path) if found else None
            if found and url:
                yield found["method"], url, row


def query_in_text(text: str) -> list[str]:
    """The query parameters that a description marks as code."""
    names = (found[found.lastgroup or 0] for found in _QUERY_WORD.finditer(text))
    return list(dict.fromkeys(name for name in names if name))


def paths_in_items(dialect: Dialect, listing: Listing, *, whole: bool) -> Iterator[ListedPath]:
    """The items that begin with a path, each with the roles that its group of items names.

    `whole`: the list stands under a label for requests, so an item may be nothing but a path.
    """
    groups: list[list[int]] = []
    for index, item in enumerate(listing.items):
        if item.depth == 0 or not groups:
            groups.append([])
        groups[-1].append(index)
    for group in groups:
        texts = [plain(listing.items[i].text) for i in group]
        roles = tuple(
            dict.fromkeys(
                role
                for text in texts
                if "role" in text.lower()
                for role in read_roles(dialect, text)
            )
        )
        for position, i in enumerate(group):
            found = _item_path(dialect, texts[position], whole=whole)
            if found is None:
                continue
            url, method, rest = found
            labelled = _ITEM_LEAD.match(texts[position]) is not None
            others = [t for j, t in enumerate(texts) if j != position and "role" not in t.lower()]
            yield ListedPath(
                url=url,
                method=method,
                query=tuple(dict.fromkeys([*(q.name for q in url.query), *_query(rest)])),
                roles=roles,
                labelled=labelled,
                rest="" if _query(rest) else ". ".join(t.rstrip(".") for t in (rest, *others) if t),
                place=listing.items[i].place,
            )
            break


def all_are_paths(dialect: Dialect, listing: Listing) -> bool:
    """Whether a list is of paths of the API and nothing else: ".../api/v2/loads/{id}"."""
    texts = [plain(item.text).strip() for item in listing.items]
    return all(
        _WHOLE_PATH.match(text) and dialect.base_path in text and not dialect.channel.match(text)
        for text in texts
    )


def _query(rest: str) -> list[str]:
    """Names of a list such as "startTime, endTime (query parameters)" or "fields=*"."""
    bare = re.sub(r"\([^)]*\)", "", rest)
    return (
        [n for n in _NAMES.findall(bare) if len(bare.split()) <= 12]
        if "=" in bare or "," in bare
        else []
    )


def _item_path(dialect: Dialect, text: str, *, whole: bool) -> tuple[Url, str, str] | None:
    led = _ITEM_LEAD.match(text)
    text = text[led.end() :] if led else text
    method = ""
    found = METHOD_WORD.match(text)
    if found:
        method, text = found[1], text[found.end() :].strip()
    token, colon, rest = text.partition(":")
    if not colon:
        token, _, rest = text.partition(" ")
    if not re.match(r"^(?:\.{2,3}/?|/|api/)", token) or " " in token.strip():
        return None
    if dialect.channel.match(token):
        return None
    if not (whole or colon or method or led):
        return None
    url = read_url(token.strip(), dialect.base_path)
    return (url, method, rest.strip()) if url else None


def implied_method(said: Sequence[str], title: str) -> str:
    """The method that the page's text names, else the one that its title implies."""
    if said:
        return said[-1]
    words = split_words(title)
    return _VERBS.get(words[0].lower(), "GET") if words else "GET"
