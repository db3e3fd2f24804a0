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
from docgen.render.report.pages.plan import Page
from docgen.render.report.parts import Bar, bars
from docgen.render.report.site import Link, Site

LONGEST_EXCERPT = 240
PER_PAGE = 200
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
    ranked = sorted(findings, key=lambda one: [*Severity].index(RULES[one.code].severity))
    return [_row(page, one, site) for one in ranked]


def findings_pages(site: Site) -> Iterator[Page]:
    """The counts, then a page for each rule that has findings."""
    findings = site.work.api.findings
    by_rule = Counter(one.code for one in findings)
    yield Page(
        path="findings.html",
        title="Findings",
        template="findings",
        kind="page",
        values=_overview(by_rule, site),
    )
    for code, path in site.rules.items():
        mine = [one for one in findings if one.code == code]
        yield from _rule_pages(RULES[code], path, mine, site)


def _overview(by_rule: Counter[str], site: Site) -> dict[str, object]:
    page = "findings.html"
    order = [*Severity]
    codes = sorted(by_rule, key=lambda one: (order.index(RULES[one].severity), -by_rule[one], one))
    rows = [
        (RULES[code], by_rule[code], site.to(page, site.rules[code], RULES[code].title))
        for code in codes
    ]
    by_section = sorted(
        _by_section(site).items(), key=lambda pair: (-sum(pair[1].values()), pair[0])
    )
    shown = [Bar(name=rule.code, value=count, kind=str(rule.severity)) for rule, count, _ in rows]
    return {
        "rows": rows,
        "counts": [(one, sum(n for rule, n, _ in rows if rule.severity is one)) for one in order],
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
        "severities": order,
    }


def _by_section(site: Site) -> dict[str, Counter[Severity]]:
    found: dict[str, Counter[Severity]] = {}
    for one in site.work.api.findings:
        severity = RULES[one.code].severity
        found.setdefault(site.section_at(one.place) or NOWHERE, Counter())[severity] += 1
    return found


def _rule_pages(rule: Rule, path: str, findings: Sequence[Finding], site: Site) -> Iterator[Page]:
    parts = [findings[at : at + PER_PAGE] for at in range(0, len(findings), PER_PAGE)]
    paths = [path, *(path.replace(".html", f"-{n}.html") for n in range(2, len(parts) + 1))]
    for number, (part, mine) in enumerate(zip(parts, paths, strict=True)):
        others = [site.to(mine, one, str(n)) for n, one in enumerate(paths, 1)]
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
                "pages": others if len(others) > 1 else (),
                "number": number + 1,
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
