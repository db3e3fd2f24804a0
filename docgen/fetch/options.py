"""What the user may decide about a fetch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from attrs import frozen

# Called after each page: how many pages are known, read, and left.
Progress = Callable[[int, int, int], None]


def quiet(_: int, __: int, ___: int) -> None:
    """Shows no progress."""


@frozen(kw_only=True)
class FetchOptions:
    """Where to begin, what belongs to it, and how gently.

    `include` and `exclude` are beginnings of paths; without any, what lies beside the start page
    and below it is included. `depth`: links from the start page. `pages`: the most that are saved.
    `delay`: seconds between the starts of two requests. `timeout`: seconds without a byte.
    `authorization` goes to the host of the start page alone. `private`: hosts whose names lead to
    loopback or private addresses are asked as well; one that the start address names so always is.
    """

    start: str
    folder: Path
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    depth: int = 20
    pages: int = 5_000
    delay: float = 0.5
    concurrency: int = 2
    timeout: float = 30.0
    retries: int = 4
    page_bytes: int = 20_000_000
    total_bytes: int = 500_000_000
    authorization: str | None = None
    private: bool = False
    prune: bool = False
    dry_run: bool = False
    progress: Progress = quiet
