"""What had to be mended in samples, as findings."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.base.findings import Finding, Repair
from docgen.base.place import line_of
from docgen.model.api import Sample


def sample_findings(sample: Sample) -> Iterator[Finding]:
    """What had to be mended in the sample, and whether it could not be."""
    exact = (sample.place.lines or 0) >= sample.raw.count("\n") + 1
    by_code: dict[str, list[Repair]] = {}
    for repair in sample.repairs:
        by_code.setdefault(repair.code, []).append(repair)
    for code, repairs in by_code.items():
        first = repairs[0]
        times = f" ({len(repairs)} times in this sample)" if len(repairs) > 1 else ""
        place = line_of(sample.place, first.line - 1 if exact else 0)
        change = f"{_short(first.before)} -> {_short(first.after)}{times}"
        yield Finding(code=code, message=change, place=place)
    if sample.has_body and sample.json is None:
        yield Finding(
            code="sample-unreadable",
            message=f"the sample is no JSON and can't be mended: {_short(sample.raw)}",
            place=sample.place,
        )


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return repr(flat if len(flat) <= 60 else flat[:57] + "...")
