"""The looks of the HTML report: those of the website of a build, and what only changes have."""

from __future__ import annotations

import hashlib
from base64 import b64encode

from docgen.base.packaged import packaged
from docgen.diff.change import Level

_SHEETS = ("report.css", "changes.css")


def _of_level(level: Level) -> str:
    hidden = f"body:has(#show-{level}:not(:checked)) section.{level}"
    return (
        f"section.{level}, .change.{level} {{ --level: var(--{level}); }}\n"
        f".bar.{level} {{ fill: var(--{level}); }}\n"
        f"{hidden} {{ display: none; }}\n"
    )


def style() -> str:
    """The style sheet as a text."""
    folder = packaged() / "report"
    shared = ((folder / name).read_text(encoding="utf-8") for name in _SHEETS)
    return "".join([*shared, *map(_of_level, Level)])


def policy(sheet: str) -> str:
    """What the page may load and run: this style sheet and nothing else (CSP 3, 2.3.1)."""
    digest = b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
