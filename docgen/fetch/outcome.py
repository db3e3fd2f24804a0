"""What a fetch has done."""

from __future__ import annotations

from attrs import define, field


@define
class Outcome:
    """Addresses of pages, with what is wrong with some of them.

    `left_out`: what is no page of the site, and why. `more`: addresses beyond a limit. `asked`:
    where descriptions and lists of pages were looked for; `told`: what was found there.
    """

    new: list[str] = field(factory=list)
    changed: list[str] = field(factory=list)
    same: list[str] = field(factory=list)
    gone: list[str] = field(factory=list)
    pruned: list[str] = field(factory=list)
    wrong: dict[str, str] = field(factory=dict)
    left_out: dict[str, str] = field(factory=dict)
    by_script: list[str] = field(factory=list)
    told: list[str] = field(factory=list)
    asked: list[str] = field(factory=list)
    requests: int = 0
    more: int = 0

    def add(self, address: str, *, is_known: bool, is_same: bool) -> None:
        """A page that is there: as before, changed, or new."""
        kind = self.same if is_same else self.changed if is_known else self.new
        kind.append(address)

    @property
    def pages(self) -> int:
        """How many pages of the site are there."""
        return len(self.new) + len(self.changed) + len(self.same)
