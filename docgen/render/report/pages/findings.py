"""Findings: those of a page, those of a rule, and all of them in counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen
from markupsafe import Markup

from docgen.base.findings import Finding, Severity
from docgen.base.rules import EXAMPLES, RULES, Rule
from docgen.render.files import without_quotes
from docgen.render.report.documents import inline
from docgen.render.report.pages.plan import Page, in_parts
from docgen.render.report.parts import Bar, bars
from docgen.render.report.site import Link, Site

LONGEST_EXCERPT = 240
NOWHERE = "(no section)"


@frozen(kw_only=True)
class FindingRow:
    """A finding as a page shows it."""

    rule: Rule
    rule_link: Link
    message: str
    link: Link
    page: Link
    section: str
    excerpt: Markup
    related: tuple[Link, ...]


def finding_rows(page: str, findings: Sequence[Finding], site: Site) -> list[FindingRow]:
    """Findings for a page, errors first, then in reading order."""
    ranked = sorted(findings, key=lambda one: RULES[one.code].severity.rank)
    return [_row(page, one, site) for one in ranked]


def findings_pages(site: Site) -> Iterator[Page]:
    """The counts, then a page for each rule that has findings."""
    findings = site.work.api.findings
    yield Page(
        path="findings.html",
        title="Findings",
        template="findings",
        kind="page",
        values=_overview(site),
    )
    for code, path in site.rules.items():
        mine = [one for one in findings if one.code == code]
        yield from _rule_pages(RULES[code], path, mine, site)


def ranked_rules(page: str, site: Site) -> list[tuple[Rule, int, Link]]:
    """The rules that have findings, the worst and most frequent first: how many, and their page."""
    counts = Counter(one.code for one in site.work.api.findings)
    codes = sorted(counts, key=lambda one: (RULES[one].severity.rank, -counts[one], one))
    return [
        (RULES[code], counts[code], site.to(page, site.rules[code], RULES[code].title))
        for code in codes
    ]


def _overview(site: Site) -> dict[str, object]:
    page = "findings.html"
    rows = ranked_rules(page, site)
    by_section = sorted(
        _by_section(site).items(), key=lambda pair: (-sum(pair[1].values()), pair[0])
    )
    shown = [Bar(name=rule.code, value=count, kind=str(rule.severity)) for rule, count, _ in rows]
    return {
        "rows": rows,
        "counts": [
            (one, sum(n for rule, n, _ in rows if rule.severity is one)) for one in Severity
        ],
        "chart": bars("Findings by rule", shown),
        "sections": [
            (
                site.to(page, site.sections[title], title)
                if title in site.sections
                else Link(text=title),
                counts,
            )
            for title, counts in by_section
        ],
        "severities": [*Severity],
    }


def _by_section(site: Site) -> dict[str, Counter[Severity]]:
    found: dict[str, Counter[Severity]] = {}
    for one in site.work.api.findings:
        severity = RULES[one.code].severity
        found.setdefault(site.section_at(one.place) or NOWHERE, Counter())[severity] += 1
    return found


def _rule_pages(rule: Rule, path: str, findings: Sequence[Finding], site: Site) -> Iterator[Page]:
    for part, mine, pages in in_parts(findings, path, path.removesuffix(".html") + "-", site):
        yield Page(
            path=mine,
            title=rule.title,
            template="rule",
            kind="rule",
            words=rule.code,
            values={
                "rule": rule,
                "example": EXAMPLES.get(rule.code),
                "count": len(findings),
                "rows": finding_rows(mine, part, site),
                "pages": pages,
            },
        )


def _row(page: str, finding: Finding, site: Site) -> FindingRow:
    rule = RULES[finding.code]
    chunk = site.chunks.at(finding.place)
    home = site.homes[chunk.number] if chunk is not None else ""
    prose = site.work.options.prose
    return FindingRow(
        rule=rule,
        rule_link=site.to(page, site.rules[finding.code], rule.title),
        message=finding.message if prose else without_quotes(finding.message),
        link=site.place(page, finding.place),
        page=site.to(page, home, site.titles[home]) if home else Link(text=""),
        section=site.section_at(finding.place),
        excerpt=_excerpt(finding, site),
        related=tuple(site.place(page, one) for one in finding.related),
    )


def _excerpt(finding: Finding, site: Site) -> Markup:
    """The first letters of what stands there."""
    found = site.text_at(finding.place)
    return inline(found if len(found) <= LONGEST_EXCERPT else f"{found[:LONGEST_EXCERPT]}…")
