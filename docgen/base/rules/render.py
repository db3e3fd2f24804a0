"""Rules of the corrections by hand that are applied to the document."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.types import Rule

RENDER_RULES: tuple[Rule, ...] = (
    Rule(
        "overlay-without-target",
        Severity.WARNING,
        "An action of the overlay selects nothing in the document",
        "It corrects nothing: mend its target, or take it out if the reference is right now.",
    ),
)
