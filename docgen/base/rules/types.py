"""What a rule says of the findings that carry its code."""

from __future__ import annotations

from attrs import frozen

from docgen.base.findings import Severity


@frozen
class Rule:
    """A row of a rule table. `code` is kebab-case and names the fault."""

    code: str
    severity: Severity
    title: str
    advice: str


@frozen
class Example:
    """`bad` has the fault; `good` is the same without it."""

    bad: str
    good: str
