"""Samples and codes: operations that show nothing, status codes that no list has."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.audit.shown import body_of
from docgen.base.findings import Finding
from docgen.model.api import Api, Operation


def code_findings(api: Api) -> Iterator[Finding]:
    """The findings of this file."""
    yield from _without_sample(api)
    known = {one.code for one in api.status_codes}
    if known and api.members.status:
        for operation in api.operations:
            yield from _undocumented(operation, api.members.status, known)


def _without_sample(api: Api) -> Iterator[Finding]:
    """Operations without any sample, where most have one: else it is the way of the reference."""
    own = [one for one in api.operations if not one.guide]
    bare = [one for one in own if not one.samples]
    if 2 * len(bare) >= len(own):
        return
    for one in bare:
        yield Finding(
            code="operation-without-sample",
            message=f"{one.title!r} ({one.key}) has no sample",
            place=one.place,
        )


def _undocumented(operation: Operation, member: str, known: set[int]) -> Iterator[Finding]:
    for sample in operation.samples:
        body = body_of(sample) if sample.role == "response" else None
        code = body.get(member) if isinstance(body, dict) else None
        if isinstance(code, int) and not isinstance(code, bool) and code not in known:
            yield Finding(
                code="status-code-undocumented",
                message=f"a sample of {operation.title!r} has {member} {code}, no list has it",
                place=sample.place,
                related=(operation.place,),
            )
