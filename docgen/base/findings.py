"""A fault of the documentation, as a value."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from docgen.base.place import Place


class Severity(StrEnum):
    """How much a finding matters to who reads the outputs."""

    ERROR = "error"  # a fact of the documentation could not be had
    WARNING = "warning"  # the documentation contradicts itself, or docgen had to choose
    INFO = "info"  # mended without doubt

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _WORST_FIRST.index(self)

    def reaches(self, severity: Severity) -> bool:
        """Whether it is as bad as that severity, or worse."""
        return self.rank <= severity.rank


_WORST_FIRST = tuple(Severity)


@frozen(kw_only=True)
class Finding:
    """One fault at one place. The rule table (`docgen.base.rules`) owns severity and advice."""

    code: str
    message: str
    place: Place
    related: tuple[Place, ...] = field(default=(), eq=False)


@frozen(kw_only=True)
class Repair:
    """One mend of a broken sample: the rule, the line in the sample (1-based), before and after."""

    code: str
    line: int
    before: str
    after: str
