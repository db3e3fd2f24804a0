"""Which findings are wanted: by severity, rule and section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from attrs import frozen

from docgen.base.errors import ConfigError
from docgen.base.findings import Severity
from docgen.base.rules import RULES
from docgen.render.lint.located import Located


@frozen(kw_only=True)
class Choice:
    """What a finding must have to be wanted.

    `severity`: the least. `select`: these rules alone, all where none is named. `section`: part of
    a title, in any case.
    """

    severity: Severity = Severity.INFO
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    section: str = ""

    def wants(self, code: str, section: str) -> bool:
        """Whether a finding of that rule in that section is wanted."""
        severe = RULES[code].severity.reaches(self.severity)
        named = (not self.select or code in self.select) and code not in self.ignore
        return severe and named and self.section.casefold() in section.casefold()


def chosen(findings: Iterable[Located], choice: Choice) -> tuple[Located, ...]:
    """The findings that are wanted, in their order."""
    return tuple(one for one in findings if choice.wants(one.rule.code, one.section))


def rules_named(texts: Sequence[str]) -> frozenset[str]:
    """The codes of rules in texts, several with commas. Raises ConfigError for an unknown one."""
    codes = [code.strip() for text in texts for code in text.split(",") if code.strip()]
    for code in codes:
        if code not in RULES:
            close = get_close_matches(code, RULES, n=1)
            hint = f"Did you mean {close[0]!r}?" if close else "docs/findings.md lists all rules."
            raise ConfigError(f"no rule is called {code!r}", hint=hint)
    return frozenset(codes)
