"""Documentation dialects: what one kind of documentation calls its parts. Data, one file each.

To add one: a TOML file of its own, and its line in `_SHIPPED`.
"""

from __future__ import annotations

from pathlib import Path

from docgen.extract.dialect import Dialect
from docgen.extract.dialect_file import read_dialect

# No vendor's: what the generic reader takes from a dialect is its words, and it has none.
GENERIC = Dialect(name="generic", generic=True)
# A reader of pages, of which each vendor's dialect says all there is to say.
_PAGES = Dialect(name="pages")
_SHIPPED = ("gws",)
_FOLDER = Path(__file__).parent


def _shipped(name: str) -> Dialect:
    data = shipped_text(name).encode()
    known = {GENERIC.name: GENERIC, _PAGES.name: _PAGES}
    return read_dialect(f"{name}.toml", data, known, name, ours=True)


def shipped_text(name: str) -> str:
    """The file of a dialect that ships, as it is written; "" for the generic one."""
    file = _FOLDER / f"{name}.toml"
    return file.read_text(encoding="utf-8") if name in _SHIPPED else ""


# The whole plug point: name -> what the dialect says.
DIALECTS: dict[str, Dialect] = {
    GENERIC.name: GENERIC,
    **{name: _shipped(name) for name in _SHIPPED},
}

__all__ = ["DIALECTS", "GENERIC", "shipped_text"]
