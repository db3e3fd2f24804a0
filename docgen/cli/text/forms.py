"""How methods and paths are set in a source: the forms, as text and as records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from docgen.cli.terminal import one_line
from docgen.extract import Verdict


def form_lines(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """A paragraph for each form: what it is, how often, how sure, why, and examples."""
    for one in verdicts:
        doubt = ", in doubt" if one.doubtful else ""
        yield one_line(f"{one.role}{doubt}  {one.form}  {one.count} times, score {one.score:g}")
        yield f"    {one_line(', '.join(one.reasons))}"
        for example in one.examples:
            yield f"    {one_line(example)}"


def form_record(one: Verdict) -> dict[str, Any]:
    """The form with all that the lines say."""
    return {
        "form": one.form,
        "role": one.role,
        "doubtful": one.doubtful,
        "count": one.count,
        "requests": len(one.keys),
        "score": one.score,
        "reasons": [*one.reasons],
        "examples": [*one.examples],
    }
