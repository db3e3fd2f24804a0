"""Samples in a row: what each is by its content, its label and the samples before it."""

from __future__ import annotations

from attrs import define, evolve

from docgen.base.place import spanning
from docgen.extract.dialect import Dialect
from docgen.extract.reading import Piece, RequestTable, role_by_content
from docgen.extract.requests.drafts import Given
from docgen.extract.requests.position import Position
from docgen.model.api import Role


@define
class Exchange:
    """The last sample's role, and the request line that waits for its body."""

    last_role: Role | None = None
    last_method: str | None = None
    pending: Given | None = None  # a request line whose body may come in a block of its own

    def role_of(
        self,
        dialect: Dialect,
        piece: Piece,
        position: Position,
        table: RequestTable | None,
        *,
        listed: bool,
    ) -> Role:
        """What the sample is. `table`: that of its scope. `listed`: the page lists its requests."""
        return (
            role_by_content(dialect, piece)
            or self._by_neighbours(position.role)
            or self._by_page(dialect, piece, position, table, listed=listed)
        )

    def _by_neighbours(self, labelled: Role | None) -> Role | None:
        """What the label says, as far as the samples above allow it; None where nothing tells."""
        if (
            labelled in ("notification", "resource")
            and self.last_role == "request"
            and self.last_method == "GET"
        ):
            return "response"  # what a GET brings comes over HTTP, whatever its heading says
        line = self.pending.piece.sample if self.pending else None
        if labelled is None and line and not line.has_body and line.method != "GET":
            return "request"  # the body of the request line above
        if labelled == "request" and self.last_role == "request" and line:
            return "response" if line.method == "GET" else "request"
        return labelled

    def _by_page(
        self,
        dialect: Dialect,
        piece: Piece,
        position: Position,
        table: RequestTable | None,
        *,
        listed: bool,
    ) -> Role:
        if dialect.resource_title.search(position.page.title) and not table:
            return "resource"
        if any(repair.code == "bare-members" for repair in piece.sample.repairs):
            return "resource"  # a fragment shown in passing, neither sent nor received
        if self.last_role is None and table is not None and table.methods == ("GET",):
            return "resource"  # nothing is sent with a GET: it shows what the text speaks of
        if self.last_role is None and (table or listed):
            return "request"
        return "response"

    def note(self, role: Role, method: str | None) -> None:
        """A sample of that role has been read."""
        self.last_role = role
        self.last_method = method if role == "request" else self.last_method

    def joined(self, given: Given) -> tuple[Given, bool]:
        """A body in a block of its own, with the request line that waits above it.

        Gives the sample that results, and whether it is a new one: a second body below the line.
        """
        pending = self.pending
        assert pending is not None, "no request line waits"
        head = pending.piece
        sample = evolve(
            given.piece.sample,
            method=head.sample.method,
            url=head.sample.url,
            headers=head.sample.headers,
        )
        piece = evolve(given.piece, sample=sample, url=head.url)
        if head.sample.has_body:
            return Given(piece, "request", given.variant, given.sub), True
        pending.piece = evolve(
            piece,
            sample=evolve(
                sample,
                raw=f"{head.sample.raw}\n{sample.raw}",
                place=spanning(head.sample.place, sample.place),
            ),
        )
        return pending, False
