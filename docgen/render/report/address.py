"""Where each page of a report is, and how one leads to another: by files, or within one file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from attrs import define, field

from docgen.base.naming import bounded, free
from docgen.base.words import slug

_LONGEST_SLUG = 60
# Names that a file system keeps for devices, and those of pages that have them already.
_DEVICES = (f"{one}{number}" for one in ("com", "lpt") for number in range(1, 10))
_TAKEN = frozenset(["aux", "con", "nul", "prn", "index", *_DEVICES])


class Addresses(Protocol):
    """How a page names another page, a spot in it, and its own spots."""

    has_files: bool

    def to(self, page: str, target: str, anchor: str = "") -> str:
        """The address, seen from `page`, of `target` and the spot `anchor` in it."""

    def spot(self, page: str, anchor: str) -> str:
        """The `id` of a spot of `page`."""


class InFiles:
    """Pages are files: addresses are relative, so that the folder may lie anywhere."""

    has_files = True

    def to(self, page: str, target: str, anchor: str = "") -> str:
        """`../index.html#b3`; the spot alone within a page."""
        path = "" if page == target and anchor else _relative(page, target)
        return f"{path}#{anchor}" if anchor else path

    def spot(self, page: str, anchor: str) -> str:  # noqa: ARG002 - each file has spots of its own
        """The anchor itself."""
        return anchor


def _relative(page: str, target: str) -> str:
    """Pages lie one folder deep at most; `posixpath.relpath` takes twenty times as long."""
    folder, slash, _ = page.rpartition("/")
    if not slash:
        return target
    beside = target.removeprefix(f"{folder}/")
    return beside if beside != target else f"../{target}"


@define
class InOneFile:
    """Pages are parts of one file: their spots bear the number of the page, as there are many."""

    has_files = False
    _numbers: dict[str, int] = field(factory=dict)

    def to(self, page: str, target: str, anchor: str = "") -> str:  # noqa: ARG002 - all are one
        """`#operations-hold`, `#17.b3`."""
        return f"#{self.spot(target, anchor)}"

    def spot(self, page: str, anchor: str) -> str:
        """The name of the page; its number and the spot in it."""
        if not anchor:
            return page.removesuffix(".html").replace("/", "-")
        return f"{self._numbers.setdefault(page, len(self._numbers))}.{anchor}"


def named(folder: str, titles: Iterable[str]) -> list[str]:
    """A page in the folder for each title, named after it; no two alike in any case."""
    taken = set(_TAKEN)
    made = []
    for title in titles:
        plain = bounded(slug(title)[:_LONGEST_SLUG].strip("-") or "page")
        name = free(plain, taken)
        taken.add(name.lower())
        made.append(f"{folder}/{name}.html")
    return made
