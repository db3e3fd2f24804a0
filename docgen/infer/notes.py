"""What inference has to say beside its schemas: decisions with their evidence, and findings."""

from __future__ import annotations

from attrs import define, field

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.model.api import Decision


@define
class Notes:
    """Gathers decisions and findings while schemas are made."""

    decisions: list[Decision] = field(factory=list)
    findings: list[Finding] = field(factory=list)

    def decide(self, rule: str, about: str, because: str, place: Place | None = None) -> None:
        """Note why a schema is as it is."""
        self.decisions.append(Decision(rule=rule, about=about, because=because, place=place))

    def find(self, code: str, message: str, place: Place | None, *related: Place) -> None:
        """Note a fault of the documentation; one without a place is of our own making, and left."""
        if place is not None:
            found = Finding(code=code, message=message, place=place, related=related)
            self.findings.append(found)
