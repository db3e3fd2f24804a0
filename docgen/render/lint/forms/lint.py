"""What a report of findings is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import frozen

from docgen.base.findings import Severity
from docgen.base.place import Place
from docgen.base.rules import RULES, Rule
from docgen.render.lint.located import Located


@frozen(kw_only=True)
class Lint:
    """Findings that were chosen, and what the report says beside them.

    `source`: the path that places are below, as files of the repository. `left`: how many are not
    shown for their severity. `fail_on`: the severity from which on a run fails. `told`: a line for
    a person, such as the rate of faulty samples.
    """

    title: str
    findings: tuple[Located, ...]
    source: str = ""
    left: int = 0
    fail_on: Severity | None = None
    has_baseline: bool = False
    told: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[Located, ...]:
        """Those that no baseline suppresses."""
        return tuple(one for one in self.findings if not one.suppressed)

    @property
    def suppressed(self) -> int:
        """How many the baseline has."""
        return len(self.findings) - len(self.shown)

    def fails(self, one: Located) -> bool:
        """Whether it makes the run fail."""
        severe = self.fail_on is not None and one.severity.reaches(self.fail_on)
        return severe and not one.suppressed

    def file_of(self, place: Place) -> str:
        """The file of a place, below the source."""
        return f"{self.source}/{place.file}" if self.source else place.file


def rules_of(findings: Sequence[Located]) -> list[tuple[Rule, int]]:
    """The rules with their counts, in the order in which they come first."""
    counts = Counter(one.rule.code for one in findings)
    return [(RULES[code], count) for code, count in counts.items()]


def severities(findings: Sequence[Located]) -> str:
    """`2 errors, 260 warnings`."""
    counts = Counter(one.severity for one in findings)
    found = [one for one in Severity if counts[one]]
    told = (f"{counts[one]:,} {one}{'' if counts[one] == 1 else 's'}" for one in found)
    return ", ".join(told)
