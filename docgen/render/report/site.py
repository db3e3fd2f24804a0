"""The pages of a report: what there is one of, and where each fact is shown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import define, frozen
from markupsafe import Markup

from docgen.base.findings import Finding
from docgen.base.place import PdfSpot, Place
from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Heading, Picture
from docgen.render.openapi import Work
from docgen.render.report.address import Addresses, InFiles, named
from docgen.render.report.documents import (
    Chunk,
    Chunks,
    Understood,
    anchor_of,
    chunks_of,
    inline,
    text_at,
    understood,
)

OVERVIEW = "index.html"
VIEWER = "viewer/index.html"
LONGEST_TITLE = 120


@frozen(kw_only=True)
class Link:
    """Where something is shown; `href` is empty where it is not."""

    text: str
    href: str = ""


@frozen(kw_only=True)
class Begun:
    """A thing with a page and a place of its own."""

    page: str
    title: str
    section: str
    place: Place
    also: tuple[Place, ...] = ()


@define(slots=False)
class Site:
    """An Api with its documents, and the page of each thing in it."""

    work: Work
    addresses: Addresses

    @cached_property
    def chunks(self) -> Chunks:
        """The documents, cut where a page of the report begins."""
        api = self.work.api
        begins = [(place, one.title) for one in self.begun for place in (one.place, *one.also)]
        others = [one.place for one in api.notifications]
        others += [one.place for one in api.sections]
        return chunks_of(self.work.documents, begins, others)

    @cached_property
    def understood(self) -> Understood:
        """What became of each block."""
        return understood(self.work.api, self.work.documents)

    @cached_property
    def begun(self) -> tuple[Begun, ...]:
        """The operations and resources, in documented order."""
        api = self.work.api
        operations = (
            Begun(page=page, title=one.title, section=one.section, place=one.place, also=one.also)
            for one, page in zip(api.operations, self.operations, strict=True)
        )
        resources = (
            Begun(page=page, title=one.title, section=one.section, place=one.place)
            for one, page in zip(api.resources, self.resources, strict=True)
        )
        return (*operations, *resources)

    @cached_property
    def sections(self) -> Mapping[str, str]:
        """The page of each section, by its title."""
        titles = [one.title for one in self.work.api.sections]
        titles += sorted({one.section for one in self.work.api.operations} - {*titles})
        return dict(zip(titles, named("sections", titles), strict=True))

    @cached_property
    def operations(self) -> Sequence[str]:
        """The page of each operation, in the order of the Api."""
        return named(
            "operations", (f"{one.section} {one.title}" for one in self.work.api.operations)
        )

    @cached_property
    def operation_ids(self) -> Mapping[int, str]:
        """The operationId of each operation; none where the document stands elsewhere."""
        if not self.addresses.has_files:
            return {}
        named_by = self.work.rendering.operation_ids
        return {
            one.number: named_by[group.number]
            for group in self.work.groups
            for one in group.documented
            if group.number in named_by
        }

    @cached_property
    def resources(self) -> Sequence[str]:
        """The page of each resource, in the order of the Api."""
        return named("resources", (one.title for one in self.work.api.resources))

    @cached_property
    def messages(self) -> Mapping[str, str]:
        """The page of each message type, by its name."""
        names = [one.name for one in self.work.api.messages]
        return dict(zip(names, named("messages", names), strict=True))

    @cached_property
    def schemas(self) -> Mapping[str, str]:
        """The page of each shared schema, by its name."""
        shared = self.work.rendering.shared
        titles = [shared.get(one.name, one.name) for one in self.work.api.schemas]
        pages = named("schemas", titles)
        return {one.name: page for one, page in zip(self.work.api.schemas, pages, strict=True)}

    @cached_property
    def rules(self) -> Mapping[str, str]:
        """The page of each rule that has findings, by its code."""
        codes = sorted({one.code for one in self.work.api.findings})
        return dict(zip(codes, named("findings", codes), strict=True))

    @cached_property
    def homes(self) -> Mapping[int, str]:
        """The page of each chunk, by its number; that of what begins there first."""
        found: dict[int, str] = {}
        for page, number in self._begun_in:
            found.setdefault(number, page)
        for one in self.begun:
            for place in one.also:
                chunk = self.chunks.at(place)
                if chunk is not None:
                    found.setdefault(chunk.number, one.page)
        return {**self.chapters, **found}

    @cached_property
    def chapters(self) -> Mapping[int, str]:
        """The page of each chunk that documents neither an operation nor a resource."""
        places = (place for one in self.begun for place in (one.place, *one.also))
        told = {chunk.number for chunk in map(self.chunks.at, places) if chunk is not None}
        rest = [one for one in self.chunks.all if one.number not in told]
        pages = named("pages", (title_of(one) for one in rest))
        return {one.number: page for one, page in zip(rest, pages, strict=True)}

    @cached_property
    def operation_sections(self) -> Mapping[str, Sequence[int]]:
        """The indices of the operations of each section."""
        found: dict[str, list[int]] = {title: [] for title in self.sections}
        for number, one in enumerate(self.work.api.operations):
            found[one.section].append(number)
        return found

    @cached_property
    def findings(self) -> Mapping[str, Sequence[Finding]]:
        """The findings that each page shows, by its path."""
        found: dict[str, list[Finding]] = {}
        for one in self.work.api.findings:
            chunk = self.chunks.at(one.place)
            if chunk is not None:
                found.setdefault(self.homes[chunk.number], []).append(one)
        return found

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """What each page with an excerpt is called."""
        chapters = {page: title_of(self.chunks.all[n]) for n, page in self.chapters.items()}
        return {**chapters, **{one.page: one.title for one in self.begun}}

    def to(self, page: str, target: str, text: str, anchor: str = "") -> Link:
        """A link from one page to another."""
        return Link(text=text, href=self.addresses.to(page, target, anchor))

    def place(self, page: str, place: Place | None) -> Link:
        """Where a fact stands: its place, leading to the excerpt that shows it.

        The file is left out where it is the one of the page.
        """
        if place is None or not self.work.options.provenance:
            return Link(text="")
        chunk = self.chunks.at(place)
        if chunk is None or not self.excerpts:
            return Link(text=str(place))
        own = self.chunks.all[self._shown[page]].document.file if page in self._shown else ""
        text = in_short(place) if place.file == own else str(place)
        home = self.homes[chunk.number]
        if self.shows(page, chunk):
            home = page
        anchor = anchor_of(chunk, place) if self.shows(home, chunk) else ""
        return self.to(page, home, text, anchor)

    def source(self, place: Place) -> str:
        """Where a thing is documented, with the file; nothing without provenance."""
        return str(place) if self.work.options.provenance else ""

    def section_at(self, place: Place) -> str:
        """The title of the section whose documentation the place stands in; "" for none."""
        begins = self._sections_begun.get(place.file, ())
        at = bisect_right(begins, place.start, key=lambda one: one[0]) - 1
        return begins[at][1] if at >= 0 else ""

    def text_at(self, place: Place) -> str:
        """What stands at a place; nothing where no part of the documentation is to be shown."""
        chunk = self.chunks.at(place)
        return text_at(chunk, place) if chunk is not None and self.excerpts else ""

    @property
    def excerpts(self) -> bool:
        """Whether parts of the documentation are shown."""
        options = self.work.options
        return options.excerpts and options.prose and bool(self.work.documents)

    def pictures(self, file: str) -> Mapping[int, Picture]:
        """The pages of a file as pictures; none where pages are parts of one file."""
        return self.work.pictures.get(file, {}) if self.addresses.has_files else {}

    def picture(self, page: str, file: str, number: int) -> str:
        """The address of the picture of a page of a file."""
        return self.addresses.to(page, picture_path([*self.work.pictures].index(file), number))

    def shows(self, page: str, chunk: Chunk) -> bool:
        """Whether the page has the excerpt: that of another file of the same operation has not."""
        return self._shown.get(page) == chunk.number

    def prose(self, text: str) -> Markup:
        """A text of the documentation; nothing where the user wants none."""
        return inline(text.strip()) if self.work.options.prose else Markup("")

    @cached_property
    def _begun_in(self) -> Sequence[tuple[str, int]]:
        """The page of each thing that begins in a chunk, and the number of that."""
        found = ((one.page, self.chunks.at(one.place)) for one in self.begun)
        return [(page, chunk.number) for page, chunk in found if chunk is not None]

    @cached_property
    def _shown(self) -> Mapping[str, int]:
        """The number of the chunk that each page shows."""
        return {**{page: number for number, page in self.chapters.items()}, **dict(self._begun_in)}

    @cached_property
    def _sections_begun(self) -> Mapping[str, Sequence[tuple[tuple[int, int], str]]]:
        """Where what belongs to which section begins, by file and in reading order."""
        api = self.work.api
        told = [(one.place, one.title) for one in api.sections]
        told += [(place, one.section) for one in self.begun for place in (one.place, *one.also)]
        told += [(one.place, one.section) for one in api.notifications]
        found: dict[str, list[tuple[tuple[int, int], str]]] = {}
        for place, section in told:
            found.setdefault(place.file, []).append((place.start, section))
        return {file: sorted(begins, key=lambda one: one[0]) for file, begins in found.items()}


def picture_path(file: int, number: int) -> str:
    """The file of a picture: of the page of that number, in that file of those with pictures."""
    return f"pictures/{file}-{number}.png"


def site_of(work: Work) -> Site:
    """The site of a report in files."""
    return Site(work, InFiles())


def in_short(place: Place) -> str:
    """A place without its file: `line 479`, `p. 7`."""
    first, last = place.start[0], place.end[0]
    spot = f"{first}" if first == last else f"{first}-{last}"
    return f"p. {spot}" if isinstance(place.spot, PdfSpot) else f"line {spot}"


def title_of(chunk: Chunk) -> str:
    """What a part of a document is called: its first heading, or its document."""
    heading = next((one.text for one in chunk.blocks if isinstance(one, Heading)), "")
    told = squash(plain(heading) or chunk.document.title or chunk.document.file)
    return told[:LONGEST_TITLE]
