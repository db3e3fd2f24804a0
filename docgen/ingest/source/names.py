"""Names of APIs and versions: read from folders and title pages, and made fit for folders."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

MOST_BYTES = 80  # of one folder name; 255 is the limit of file systems, and paths add up

# Windows keeps these to itself, with any suffix.
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)

# Folders that say what their files are, not which API they tell of.
FORM_FOLDERS = frozenset(
    {"doc", "docs", "documentation", "html", "pdf", "reference", "text", "txt"},
)

VERSION = re.compile(r"v?(\d+(?:\.\d+)*(?:[-.][0-9a-z]+)*)", re.IGNORECASE)
NAME_AND_VERSION = re.compile(r"(.*[^-_ ])[-_ ]+v?(\d+(?:\.\d+)*)", re.IGNORECASE)
PRINTED_VERSION = re.compile(r"(?<![\d./-])v?(\d+(?:\.\d+)+)(?![\d/-])", re.IGNORECASE)

# Words of a title page that every API reference has.
TITLE_ENDS = re.compile(
    r"[\s:,-]{0,9}\b(?:rest|http)?\s{0,9}(?:api)?\s{0,9}"
    r"(?:reference|documentation|developer'?s?|guide|manual)\b.*",
    re.IGNORECASE,
)


def folder_name(text: str) -> str:
    """`text` as the name of one folder on any system; "" if nothing of it can stand there."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"[^\w.+~-]+|\.{2,}", "-", text).strip("-._~")
    while len(text.encode()) > MOST_BYTES:
        text = text[:-1].rstrip("-._~")
    return f"{text}_" if RESERVED.fullmatch(text) else text


def name_from_folders(parts: Sequence[str]) -> tuple[str, str | None]:
    """Name and version that a path tells: `…/gws/8.6`, `…/gws-8.6/text` -> ("gws", "8.6")."""
    known = [part for part in parts if part.strip("/\\. ")]
    while len(known) > 1 and known[-1].lower() in FORM_FOLDERS:
        known.pop()
    if not known:
        return "api", None
    last = known[-1]
    if len(known) > 1 and (version := VERSION.fullmatch(last)):
        return known[-2], version[1]
    if both := NAME_AND_VERSION.fullmatch(last):
        return both[1], both[2]
    return last, None


_GENERIC_TITLES = frozenset(
    {"contents", "documentation", "home", "index", "site map", "sitemap", "table of contents"}
)


def is_generic_title(title: str) -> bool:
    """Whether a page is called after what it is and not after the API ("Contents")."""
    return title.strip().lower() in _GENERIC_TITLES


def name_from_title(title: str) -> str | None:
    """The API's name on a title page, as a folder has it: "Web Services API Reference"."""
    if is_generic_title(title):
        return None
    short = folder_name(TITLE_ENDS.sub("", title.strip())).lower()
    return short or None


def version_from_edition(edition: str) -> str | None:
    """The version number in what a title page prints under the title; dates are none."""
    found = PRINTED_VERSION.search(edition)
    return found[1] if found else None
