"""The looks of the HTML report: those of the website of a build, and of each level."""

from __future__ import annotations

from docgen.base.escapes import in_policy
from docgen.diff.change import Level


def _of_level(level: Level) -> str:
    hidden = f"body:has(#show-{level}:not(:checked)) section.{level}"
    return (
        f"section.{level}, .change.{level} {{ --level: var(--{level}); }}\n"
        f".bar.{level} {{ fill: var(--{level}); }}\n"
        f"{hidden} {{ display: none; }}\n"
    )


def style(shared: str) -> str:
    """The style sheet: `shared` is that of the report, the rest what levels of changes have."""
    return "".join([shared, *map(_of_level, Level)])


def policy(sheet: str) -> str:
    """What the page may load and run: this style sheet and nothing else (CSP 3, 2.3.1)."""
    rest = "base-uri 'none'; form-action 'none'"
    return f"default-src 'none'; style-src {in_policy(sheet)}; {rest}"
