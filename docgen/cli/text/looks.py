"""A look at a source, for a person: what was understood, the words that could not be placed."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from docgen.extract import Unplaced
from docgen.pipeline.looking import Look

# What a kind of word is called, and what a dialect may do with it.
KINDS = {
    "methods": "words that may stand for methods",
    "labels": "labels",
    "columns": "titles of columns",
    "types": "types",
    "required": "words for required or optional",
    "locations": "words for where a parameter goes",
}
_MOST_FORMS = 5
_MOST_WORDS = 8


def look_lines(found: Look) -> Iterator[str]:
    """A page of what a source holds."""
    suffixes = Counter(PurePosixPath(one.file).suffix.lower() for one in found.documents)
    files = ", ".join(f"{count} {suffix}" for suffix, count in sorted(suffixes.items()))
    yield f"files        {len(found.documents):,} ({files})"
    speaks = [
        f"{name}: {', '.join(one.speaks)}" for name, one in found.evidence.items() if one.speaks
    ]
    known = "; ".join(speaks) or "no dialect is recognised"
    told_by = found.source.dialect_from if found.source.dialect_file is not None else known
    yield f"read by      {found.dialect.name}; {told_by}"
    told = found.confidence or f"{len(found.api.operations):,} requests"
    yield f"requests     {told}"
    for fault in found.confidence.faults if found.confidence else ():
        yield f"             {fault}"
    for form in found.verdicts[:_MOST_FORMS]:
        doubt = ", in doubt" if form.doubtful else ""
        example = form.examples[0] if form.examples else ""
        yield f"  {form.role}{doubt}: form {form.form!r}, {form.count} times ({example})"
    parameters = [each for one in found.api.operations for each in one.parameters]
    samples = sum(len(one.samples) for one in found.api.operations)
    typed = sum(bool(one.type_text) or one.schema is not None for one in parameters)
    yield f"parameters   {len(parameters):,}, {typed:,} with a type"
    if parameters:
        yield f"carried by   {', '.join(_carriers(found))}"
    yield f"samples      {samples:,}"
    total, missed = found.letters
    share = 100 * (1 - missed / total) if total else 100.0
    yield f"understood   {int(share * 10) / 10} % of the letters"
    if not found.words:
        return
    yield "words that could not be placed"
    for kind, title in KINDS.items():
        words = [one for one in found.words if one.kind == kind]
        if words:
            yield f"  {title}"
            yield from (f"    {word_line(one)}" for one in words[:_MOST_WORDS])
            if len(words) > _MOST_WORDS:
                yield f"    and {len(words) - _MOST_WORDS:,} more"


def _carriers(found: Look) -> Iterator[str]:
    """What the parameters stand in: tables, lists and the like."""
    starts: dict[str, list[tuple[tuple[int, int], str]]] = {}
    for one in found.blocks:
        name = type(one.block).__name__.lower()
        starts.setdefault(one.file, []).append((one.block.place.start, name))
    counts: Counter[str] = Counter()
    for operation in found.api.operations:
        for each in operation.parameters:
            at = starts.get(each.place.file, [])
            index = bisect_right(at, each.place.start, key=lambda one: one[0]) - 1
            if index >= 0 and each.source == "table":
                counts[at[index][1]] += 1
            elif each.source != "table":
                counts["path or sample"] += 1
    yield from (f"{name} ({count:,})" for name, count in counts.most_common())


def word_line(one: Unplaced) -> str:
    """`Suchfelder  2 times: a.md:11, b.md:4`."""
    return f"{one.text}  {word_places(one)}"


def word_places(one: Unplaced) -> str:
    """How often a word stands there, and where."""
    times = "once" if one.count == 1 else f"{one.count:,} times"
    return f"{times}: {', '.join(map(str, one.places))}"
