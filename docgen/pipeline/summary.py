"""What a build has found, in figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from docgen.base.findings import Severity
from docgen.blocks.types import Document
from docgen.extract import Confidence
from docgen.model.api import Api
from docgen.render.model_json import rule_of
from docgen.render.report import letters_of

# Findings about how the whole source was read: nobody should have to look for them.
_OF_THE_WHOLE = frozenset({"dialect-not-recognised", "dialect-open"})


MOST_ERRORS = 5
MOST_RULES = 3


@frozen(kw_only=True)
class Summary:
    """How much of each there is, and what has to be said of the whole (`told`).

    `severities`: findings of each severity, in the order of `Severity`. `lost`: lines that were
    not understood, of `lines` in `files`. `confidence`: what the generic reader thinks of its work.
    `errors`: place and message of the first findings of that severity; `frequent`: the rules of
    warnings that are found most often, with how often. `different`: operations that differ, of
    `methods` methods and paths. `lost_letters` of `letters` stand where nothing was understood.
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
    errors: tuple[str, ...] = ()
    frequent: tuple[str, ...] = ()
    different: int = 0
    methods: int = 0
    letters: int = 0
    lost_letters: int = 0

    @property
    def understood(self) -> float:
        """How many of a hundred letters some rule has read."""
        return 100 * (1 - self.lost_letters / self.letters) if self.letters else 100.0

    def count(self, severity: Severity) -> int:
        """How many findings have it."""
        return self.severities[severity.rank]


def summary_of(api: Api, documents: Sequence[Document], confidence: Confidence | None) -> Summary:
    """The figures of a model that was read from these documents."""
    letters, lost_letters = letters_of(api, documents)
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
        lines=sum(one.lines for one in documents),
        files=len(documents),
        confidence=str(confidence) if confidence else "",
        errors=tuple(_errors(api))[:MOST_ERRORS],
        frequent=tuple(_warnings(api)),
        different=len({one.key for one in api.operations}),
        methods=len({(one.key.method, one.key.path) for one in api.operations}),
        letters=letters,
        lost_letters=lost_letters,
    )


def _errors(api: Api) -> Iterator[str]:
    for one in api.findings:
        if rule_of(one).severity is Severity.ERROR:
            yield f"{one.place}: {one.message}"


def _warnings(api: Api) -> Iterator[str]:
    codes = (rule_of(one) for one in api.findings)
    counts = Counter(rule.code for rule in codes if rule.severity is Severity.WARNING)
    for code, count in counts.most_common(MOST_RULES):
        yield f"{code} ({count:,})"
