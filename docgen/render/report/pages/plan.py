"""Pages before they are laid out: one, and one in parts that no browser dislikes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from attrs import field, frozen

from docgen.render.report.site import Link, Site

T = TypeVar("T")

PER_PAGE = 200


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


def in_parts(
    things: Sequence[T], first: str, others: str, site: Site
) -> Iterator[tuple[Sequence[T], str, Sequence[Link]]]:
    """The things of each page, its path, and links to all pages, none where there is but one.

    `first` is the path of the first page, those of the others begin with `others`. The page itself
    has no address among the links.
    """
    parts = [things[at : at + PER_PAGE] for at in range(0, len(things), PER_PAGE)]
    numbers = range(1, len(parts) + 1)
    paths = [first if number == 1 else f"{others}{number}.html" for number in numbers]
    for part, path in zip(parts, paths, strict=True):
        links = [
            Link(text=str(n)) if one == path else site.to(path, one, str(n))
            for n, one in enumerate(paths, 1)
        ]
        yield part, path, links if len(links) > 1 else ()
