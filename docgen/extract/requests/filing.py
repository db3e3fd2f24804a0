"""Requests that samples, lists, cells and sentences declare, and which of them a sample is of."""

from __future__ import annotations

from attrs import define, field

from docgen.base.place import Place
from docgen.extract.dialect import Dialect
from docgen.extract.reading import Piece, Url, matches, shape
from docgen.extract.requests.drafts import Declared, Draft, Given, PageReading
from docgen.extract.requests.position import Position
from docgen.extract.requests.selectors import selector_of


@define
class Filing:
    """The requests of a page, each once; `current` are those that the next response belongs to."""

    dialect: Dialect
    reading: PageReading
    position: Position
    data_shapes: set[str] = field(factory=set)  # of paths where the selector selects nothing
    listed: list[Draft] = field(factory=list)  # declared by a list of paths
    prose: Draft | None = None  # a request told in prose that waits for its response
    current: list[Draft] = field(factory=list)
    _last_place: Place | None = None  # of the last request sample
    _by_key: dict[tuple[object, ...], Draft] = field(factory=dict)

    def draft(
        self, method: str, url: Url, place: Place, declared: Declared, piece: Piece | None = None
    ) -> Draft:
        """The request of the page with this key, made if it is new; `piece` shows it.

        "GET .../devices" stands for several paths and is a request of its own below each title;
        a DELETE with a body deletes something else than one without.
        """
        selector = self._selector(piece) if piece else None
        sends = piece is not None and piece.sample.has_body
        many = self.position.title if url.elided and url.bare else None
        key = (method, shape(url.path), selector, many, sends and method == "DELETE")
        known = self._by_key.get(key)
        if known is not None:
            return known
        title, titled = self.position.title, self.position.title_place
        made = Draft(method, url, title, titled, declared, selector, sends=sends)
        if declared == "list":
            made.title, made.place = self.position.page.title, place
            self.listed.append(made)
        self._by_key[key] = made
        self.reading.drafts.append(made)
        return made

    def _selector(self, piece: Piece) -> str | None:
        if piece.sample.method not in self.dialect.selector_methods or piece.url is None:
            return None
        if shape(piece.url.path) in self.data_shapes:
            return None
        return selector_of(self.dialect, piece.data)

    def file(self, given: Given) -> None:
        """Give a sample to the requests that it belongs to; else it is a loose one."""
        piece = given.piece
        if given.role == "request" and piece.url and piece.sample.method:
            self._file_request(given, piece.url, piece.sample.method)
            return
        if given.role == "response" and self.prose is not None:
            self.current = [self._of_prose(self.prose)]
        targets = self._targets(given)
        for draft in targets:
            draft.given.append(given)
        if given.role == "request":  # a body alone: what comes back is of the same requests
            self.current = targets
        if not targets:
            self.reading.loose_samples.append(given)

    def rekey(self, given: Given) -> None:
        """A request line that was filed before its body was known: its selector tells more now."""
        selector = self._selector(given.piece)
        for draft in self.current:
            if selector and draft.declared == "sample" and draft.given == [given]:
                draft.selector = selector

    def _of_prose(self, prose: Draft) -> Draft:
        self.prose = None
        draft = self.draft(prose.method, prose.url, prose.place, "prose")
        draft.urls += prose.urls
        return draft

    def _targets(self, given: Given) -> list[Draft]:
        if given.role == "resource":
            return []
        if given.role == "request":
            return self.listed or self.current
        return self.current

    def _file_request(self, given: Given, url: Url, method: str) -> None:
        place = given.piece.sample.place
        self.prose = None
        together = self.position.alternative or (
            self._last_place is not None and self._last_place == place
        )
        self._last_place = place
        targets = self._listed_targets(method, url) or self._tabled_targets(method, url, given)
        own = url.elided and url.bare and self.position.sub is not None
        if not targets or own:
            targets = [*targets, self.draft(method, url, place, "sample", given.piece)]
        for draft in targets:
            draft.given.append(given)
            # "GET .../devices" stands for several paths: it is the URL of none of them.
            if draft.declared != "list" or not (url.elided and url.bare):
                draft.urls.append((url, method, "sample", place))
            draft.method = draft.method or method
        self.current = [*self.current, *targets] if together else targets
        self.position.alternative = False

    def _tabled_targets(self, method: str, url: Url, given: Given) -> list[Draft]:
        """The request of a table of methods whose path the sample has with a value in it."""
        selector = self._selector(given.piece)
        tabled = (d for d in self.reading.drafts if d.declared == "methods" and d.method == method)
        fits = (d for d in tabled if d.selector == selector and matches(d.url.path, url.path))
        return [draft for draft in fits if shape(draft.url.path) != shape(url.path)][:1]

    def _listed_targets(self, method: str, url: Url) -> list[Draft]:
        """The listed paths that a sample belongs to: the one it fits, or all that it ends."""
        listed = [draft for draft in self.listed if draft.method in ("", method)]
        exact = [draft for draft in listed if matches(draft.url.path, url.path)]
        if not (url.elided and url.bare):
            return exact
        tail = url.path.removeprefix(self.dialect.base_path)
        return [draft for draft in listed if shape(draft.url.path).endswith(shape(tail))]
