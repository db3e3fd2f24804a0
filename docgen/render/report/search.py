"""The index of the search: every word of every page, and where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from html import unescape

from docgen.base.shown import harmless, in_json
from docgen.render.report.pages import Page

_TAG = re.compile(r"<[^<>]{0,2000}>")
_WORD = re.compile(r"[^\W_]{2,40}")
_SHORTEST = 2


def search_index(pages: Sequence[Page], bodies: Sequence[str], hrefs: Sequence[str]) -> str:
    """A script that sets the index: titles, kinds, addresses, and the pages of each word.

    Numbers of pages are told by their distance from the one before: that is half as long.
    """
    found: dict[str, list[int]] = {}
    for number, (page, body) in enumerate(zip(pages, bodies, strict=True)):
        text = unescape(_TAG.sub(" ", body))
        for word in sorted({*_WORD.findall(f"{page.title} {page.words} {text}".lower())}):
            found.setdefault(word, []).append(number)
    index = {
        "pages": [
            [
                harmless(page.title),
                page.kind,
                harmless(page.section),
                href,
                harmless(page.words)[:300],
            ]
            for page, href in zip(pages, hrefs, strict=True)
        ],
        "words": {word: _steps(numbers) for word, numbers in sorted(found.items())},
    }
    text = in_json(json.dumps(index, ensure_ascii=False, separators=(",", ":")))
    safe = text.replace("</", "<\\/")  # within a page it ends no script
    return f"window.docgenIndex = {safe};\n"


def _steps(numbers: Sequence[int]) -> list[int]:
    return [one - before for before, one in zip((0, *numbers), numbers, strict=False)]
