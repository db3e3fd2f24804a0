"""A page of the reference: what one title covers."""

from __future__ import annotations

from attrs import frozen

from docgen.base.place import Place
from docgen.blocks.types import Block


@frozen(kw_only=True)
class Page:
    """A page: its title as printed, the section it belongs to, its blocks without the title."""

    title: str
    section: str = ""
    said_section: str = ""  # the section that the page itself names
    guide: bool = False
    blocks: tuple[Block, ...] = ()
    edition: str = ""
    single: bool = False  # a file of its own, not a page of a book
    optical: bool = False
    depth: int | None = None  # in the contents, from 0
    other: int = 0  # 1, 2: of another form of the reference than the one that is read first
    source: str = ""  # digest of what it was read from, and which part of that it is
    place: Place
