"""Parts of pages that tests make: between two comments, rewritten by `pytest --accept`."""

from __future__ import annotations

from pathlib import Path


def check_block(page: Path, name: str, told: str, *, accept: bool = False) -> None:
    """Fail unless a page has this text between `<!-- NAME: begin -->` and its end."""
    begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->"
    before, _, rest = page.read_text(encoding="utf-8").partition(begin)
    held, _, after = rest.partition(end)
    if accept:
        page.write_text("".join((before, begin, told, end, after)), encoding="utf-8")
    else:
        assert held == told
