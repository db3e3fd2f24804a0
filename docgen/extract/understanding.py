"""Documents -> Api, by the dialect that is asked for, recognised, or shown by what it gives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from attrs import evolve, frozen

from docgen.base.errors import DialectError
from docgen.base.findings import Finding
from docgen.blocks.plain import plain
from docgen.blocks.types import Code, Document, Table
from docgen.extract.dialect import Dialect
from docgen.extract.facts import SourceFacts
from docgen.extract.generic import Confidence, extract_any, refuse
from docgen.extract.page_facts import Recall
from docgen.extract.recognition import Evidence, choose, evidence_by_name, evidence_of
from docgen.extract.reference import extract
from docgen.model.api import Api

# What weighs less than this has to give more than the generic reader, else as much will do.
_LIKELY = 2
_SHOWN_HEADERS = 5
_LONGEST_HEADER = 60

RecallOf = Callable[[Dialect], Recall]


@frozen(kw_only=True)
class Reader:
    """What there is to read with: the dialects by name, and the one that is none (`generic`)."""

    dialects: Mapping[str, Dialect]
    generic: Dialect
    recall_of: RecallOf

    @property
    def vendors(self) -> dict[str, Dialect]:
        """The dialects of vendors."""
        return {name: one for name, one in self.dialects.items() if one is not self.generic}


@frozen(kw_only=True)
class Understanding:
    """An Api, and what the generic reader thinks of its work if it was the one that read."""

    api: Api
    confidence: Confidence | None = None


def understand(
    documents: Sequence[Document], facts: SourceFacts, reader: Reader, asked: Dialect | None
) -> Understanding:
    """The API that the documents tell of. `asked` is the dialect that the user named, if any.

    A finding tells where a named dialect does not look like that of the documents, and where it
    stays open in which they are written. Raises DialectError where nothing was found, or where two
    dialects are equally likely.
    """
    if asked is not None and asked.generic:
        return _without_dialect(documents, facts, asked)
    if asked is not None:
        return _by_name(documents, facts, reader, asked)
    seen = evidence_by_name(reader.vendors, documents)
    chosen = choose(seen)
    if chosen is not None:
        return Understanding(api=_by(documents, facts, reader, reader.vendors[chosen]))
    return _open(documents, facts, reader, seen)


def _by(documents: Sequence[Document], facts: SourceFacts, reader: Reader, dialect: Dialect) -> Api:
    return extract(documents, dialect, facts, reader.recall_of(dialect))


def _without_dialect(
    documents: Sequence[Document], facts: SourceFacts, generic: Dialect
) -> Understanding:
    told = extract_any(documents, generic, facts)
    return Understanding(api=told.api, confidence=told.confidence)


def _by_name(
    documents: Sequence[Document], facts: SourceFacts, reader: Reader, dialect: Dialect
) -> Understanding:
    api = _by(documents, facts, reader, dialect)
    evidence = evidence_of(dialect, documents)
    if evidence.enough:
        return Understanding(api=api)
    message = f"the source does not look like {dialect.name!r}: {_told(evidence)}"
    return Understanding(api=_with(api, documents, "dialect-not-recognised", message))


def _open(
    documents: Sequence[Document], facts: SourceFacts, reader: Reader, seen: Mapping[str, Evidence]
) -> Understanding:
    """Without a dialect; by one that is not sure, where that gives more, or as much if likely."""
    told = _without_dialect(documents, facts, reader.generic)
    likely = max(seen, key=lambda name: seen[name].weight, default=None)
    if likely is None or not seen[likely].weight:
        return told
    tried = _by(documents, facts, reader, reader.vendors[likely])
    found = f"{_count(tried):,} requests and messages with --dialect {likely}"
    confidence = told.confidence
    failed = confidence is not None and bool(confidence.faults)
    as_much = seen[likely].weight >= _LIKELY and _gain(tried) == _gain(told.api)
    if _gain(tried) > _gain(told.api) or as_much or (failed and _count(tried)):
        message = f"read as {likely!r} for what it gives ({found}): {_told(seen[likely])}"
        return Understanding(api=_with(tried, documents, "dialect-open", message))
    if seen[likely].weight < _LIKELY:
        return told
    message = (
        f"read without a dialect; {found}, {_count(told.api):,} without: {_told(seen[likely])}"
    )
    return evolve(told, api=_with(told.api, documents, "dialect-open", message))


def _gain(api: Api) -> tuple[int, int]:
    """How much a reading gives: requests and messages, then what is known of the requests."""
    known = sum(len(one.parameters) + len(one.samples) for one in api.operations)
    return _count(api), known


def _count(api: Api) -> int:
    types = {kind.name for one in api.notifications for kind in one.message_types}
    types |= {name for one in api.notifications for c in one.channels for name in c.message_types}
    return len(api.operations) + len(types)


def _told(evidence: Evidence) -> str:
    """What speaks for a dialect and what of it is missing, in words."""
    speaks = ", ".join(evidence.speaks) or "nothing"
    missing = ", ".join(evidence.missing) or "nothing"
    return f"for it speaks {speaks}; of it is missing {missing}"


def _with(api: Api, documents: Sequence[Document], code: str, message: str) -> Api:
    """The API with a finding about the whole source, at the first block of it."""
    block = next((block for document in documents for block in document.blocks), None)
    if block is None:
        return api
    return evolve(
        api, findings=(*api.findings, Finding(code=code, message=message, place=block.place))
    )


# --- nothing found --------------------------------------------------------------------------------


def refuse_empty(
    understanding: Understanding, documents: Sequence[Document], label: str, *, force: bool = False
) -> None:
    """Raises DialectError where a reading failed or found nothing; `label` names the source.

    `force`: only where nothing was found, for there is no empty document.
    """
    if understanding.confidence is not None:
        if not understanding.confidence.requests and not understanding.api.webhooks:
            label = f"{label}: {_unread(documents)}"
        refuse(understanding.confidence, label, force=force)
    elif not _tells(understanding.api):
        hint = "docgen show SOURCE blocks tells what was read; --dialect names another dialect."
        raise DialectError(f"{label}: {_unread(documents)}", hint=hint)


def _tells(api: Api) -> bool:
    """Whether there is anything in the model that an output could hold."""
    return any(
        (
            api.operations,
            any(one.attributes for one in api.resources),  # a lone sample may be of anything
            api.notifications,
            api.status_codes,
            api.http_errors,
            api.changes,
            api.features,
            api.roles,
        )
    )


def _unread(documents: Sequence[Document]) -> str:
    """What was seen and not understood: "0 requests in 2 files: 77 tables with …, none read"."""
    blocks = [block for document in documents for block in document.blocks]
    tables = [block for block in blocks if isinstance(block, Table)]
    samples = sum(isinstance(block, Code) for block in blocks)
    headers = Counter(", ".join(map(plain, table.header)) for table in tables if table.header)
    ranked = sorted(headers, key=lambda header: (-headers[header], header))[:_SHOWN_HEADERS]
    named = "; ".join(header[:_LONGEST_HEADER] for header in ranked)
    with_headers = f" with the headings {named}" if named else ""
    return (
        f"0 requests in {_many(len(documents), 'file')}: {_many(len(tables), 'table')}"
        f"{with_headers}, {_many(samples, 'sample')}, none read"
    )


def _many(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
