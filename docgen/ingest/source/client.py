"""What source.toml says of the packages that are made: version, licence, authors, addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from docgen.base.toml_text import CONTROL, Complaints, line_of_text, refuse_type, web_address

# An expression of SPDX (2.3, annex D), as far as people write one.
_SPDX = re.compile(r"[A-Za-z0-9.+-]{1,64}(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]{1,64}){0,8}")
_AUTHOR = re.compile(r"[^<>]{1,100}(?: <[^<>@\s]{1,64}@[^<>@\s]{1,190}>)?")
# It stands in files of packages, between quotes and in tags.
_ADDRESS = web_address(re.compile(r"https?://[^\s/?#\"'<>]+[^\s\"'<>]*", re.IGNORECASE))
_LONGEST_LICENCE = 200_000  # letters; the longest that is usual has 35,000


@frozen(kw_only=True)
class ClientFacts:
    """What the packages say of themselves beside what the documentation tells.

    `version`: of the packages, else that of the API. `license`: an expression of SPDX;
    `license_text`: what its file has. `publish`: with a workflow that publishes them. `previous`:
    the model.json, or the source, of the edition before, from the folder of source.toml.
    """

    version: str = ""
    license: str = ""
    license_text: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    repository: str = ""
    publish: bool = False
    previous: str = ""


def _license(key: str, value: object, complaints: Complaints) -> str:
    if not isinstance(value, str):
        refuse_type(key, "a string", value, complaints)
    if len(value) > _LONGEST_LICENCE or CONTROL.search(value.replace("\n", "").replace("\t", "")):
        complaints.refuse(complaints.line(key), f"{key} is no text of a licence")
    return value if "\n" in value else value.strip()


def _authors(key: str, value: object, complaints: Complaints) -> tuple[str, ...]:
    authors = value if isinstance(value, list) else [value]
    for one in authors:
        if not isinstance(one, str) or not _AUTHOR.fullmatch(one) or CONTROL.search(one):
            message = f"{key} must be a list of names like 'Ann Low <ann@example.com>'"
            complaints.refuse(complaints.line(key), message)
    return tuple(authors)


def _switch(key: str, value: object, complaints: Complaints) -> bool:
    if not isinstance(value, bool):
        refuse_type(key, "true or false", value, complaints)
    return value


def _previous(key: str, value: object, complaints: Complaints) -> str:
    text = line_of_text(key, value, complaints)
    if text.startswith("/") or ":" in text or "\\" in text:
        hint = "It is named relative to the folder of source.toml."
        complaints.refuse(complaints.line(key), f"{key}: {text!r} is no relative path", hint)
    return text


# The keys for it.
CLIENT_KEYS: Mapping[str, Callable[[str, object, Complaints], Any]] = {
    "client-version": line_of_text,
    "client-license": _license,
    "client-authors": _authors,
    "client-url": _ADDRESS,
    "client-repository": _ADDRESS,
    "client-publish": _switch,
    "client-previous": _previous,
}


def is_spdx(text: str) -> bool:
    """Whether a text is the name of a licence, as SPDX has them."""
    return _SPDX.fullmatch(text) is not None
