"""What a build has found, in figures."""

from __future__ import annotations

from collections import Counter

from attrs import frozen

from docgen.base.findings import Severity
from docgen.extract import Confidence
from docgen.model.api import Api
from docgen.render.model_json import rule_of

# Findings about how the whole source was read: nobody should have to look for them.
_OF_THE_WHOLE = frozenset({"dialect-not-recognised", "dialect-open"})


@frozen(kw_only=True)
class Summary:
    """How much of each there is, and what has to be said of the whole (`told`).

    `severities`: findings of each severity, in the order of `Severity`. `lost`: lines that were
    not understood, of `lines` in `files`. `confidence`: what the generic reader thinks of its work.
    """

    title: str
    version: str
    sections: int
    operations: int
    guides: int
    parameters: int
    samples: int
    resources: int
    channels: int
    messages: int
    notification_types: int
    severities: tuple[int, ...]
    told: tuple[str, ...]
    lost: int
    lines: int
    files: int
    confidence: str = ""

    def count(self, severity: Severity) -> int:
        """How many findings have it."""
        return self.severities[[*Severity].index(severity)]


def summary_of(api: Api, lines: int, files: int, confidence: Confidence | None) -> Summary:
    """The figures of a model that was read from so many lines of so many files."""
    counts = Counter(rule_of(finding).severity for finding in api.findings)
    guides = sum(operation.guide for operation in api.operations)
    types = {kind.name for one in api.messages for kind in one.notification_types}
    types.update(name for one in api.operations for name in one.notification_types)
    return Summary(
        title=api.title,
        version=api.version,
        sections=len(api.sections),
        operations=len(api.operations) - guides,
        guides=guides,
        parameters=sum(len(operation.parameters) for operation in api.operations),
        samples=sum(
            len(one.samples)
            for holders in (api.operations, api.resources, api.notifications)
            for one in holders
        ),
        resources=len(api.resources),
        channels=len(api.channels),
        messages=len(api.messages),
        notification_types=len(types),
        severities=tuple(counts[one] for one in Severity),
        told=tuple(one.message for one in api.findings if one.code in _OF_THE_WHOLE),
        lost=sum(gap.lines for gap in api.gaps),
        lines=lines,
        files=files,
        confidence=str(confidence) if confidence else "",
    )
