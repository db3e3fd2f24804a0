"""Findings with all that a report says of them: rule, section, what stands there, fingerprint."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from docgen.base.findings import Finding, Severity
from docgen.base.rules import RULES, Rule
from docgen.render.openapi import Work
from docgen.render.report import Site, site_of

_LONGEST = 200


@frozen(kw_only=True)
class Located:
    """A finding: its rule, the section that it is of, what stands there.

    `fingerprint` is the same as long as rule, file, message and text are: it does not know on which
    line they stand. `baseline`: how it compares with one, if there is one.
    """

    finding: Finding
    rule: Rule
    section: str
    text: str
    fingerprint: str
    baseline: str = ""

    @property
    def severity(self) -> Severity:
        """That of its rule."""
        return self.rule.severity

    @property
    def suppressed(self) -> bool:
        """Whether the baseline has it already."""
        return self.baseline == "unchanged"


def located(work: Work) -> tuple[Located, ...]:
    """Every finding: errors first, then by rule as often as it is found, then in reading order."""
    site = site_of(work)
    found = [*_each(site)]
    counts = Counter(one.rule.code for one in found)

    def rank(one: Located) -> tuple[int, int, str]:
        return one.severity.rank, -counts[one.rule.code], one.rule.code

    return tuple(sorted(found, key=rank))


def _each(site: Site) -> Iterator[Located]:
    seen: Counter[str] = Counter()
    for finding in site.work.api.findings:
        text = site.text_at(finding.place)[:_LONGEST]
        parts = (finding.code, finding.place.file, finding.message, text)
        plain = hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:16]
        seen[plain] += 1
        yield Located(
            finding=finding,
            rule=RULES[finding.code],
            section=site.section_at(finding.place),
            text=text,
            fingerprint=f"{plain}/{seen[plain]}",
        )
