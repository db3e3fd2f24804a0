"""A page before it is laid out."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class Page:
    """A page: its path, its title, its template, and what that is given.

    `section`: the title of the section that it belongs to. `kind` and `words` are what a search
    finds it by: what it is, and all that it says.
    """

    path: str
    title: str
    template: str
    kind: str = ""
    section: str = ""
    words: str = field(default="", repr=False)
    values: Mapping[str, object] = field(factory=dict, repr=False)
