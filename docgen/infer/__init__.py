"""From what is written to what it means: Api -> Api with schemas.

observe (one sample or row) -> bodies and messages (joined) -> sharing (what is one thing).
"""

from __future__ import annotations

from attrs import evolve

from docgen.base.naming import section_words
from docgen.infer.bodies import (
    notification_with_schemas,
    resource_with_schema,
    steps_of_scenarios,
    told_again,
    with_schemas,
    with_typed_rows,
)
from docgen.infer.messages import with_messages, with_variants
from docgen.infer.notes import Notes
from docgen.infer.sharing import Known, roots_of, settle, share, with_bodies, with_maps
from docgen.model.api import Api, Operation, OperationKey


def infer(api: Api) -> Api:
    """The same Api with schemas: of bodies, parameters, attributes, messages, and shared ones.

    Every body is what its tables and samples show, joined; then free-form objects become maps, what
    several bodies show becomes a named schema, and what samples have in common is decided.
    """
    notes = Notes()
    typed = with_messages(_typed(api, notes), notes)
    roots = roots_of(typed)
    mapped = with_maps(roots, api.members.free_form, notes)
    roots = tuple(evolve(r, schema=s) for r, s in zip(roots, mapped, strict=True))
    schemas, named = share(roots, api.members.envelope, _spellings(api), notes)
    settled = settle(roots, schemas, named, _known(api), notes)
    made = evolve(
        with_bodies(typed, settled.schemas),
        schemas=settled.named,
        decisions=tuple(notes.decisions),
        findings=tuple(dict.fromkeys((*api.findings, *notes.findings))),
    )
    return with_typed_rows(with_variants(made))


def _known(api: Api) -> Known:
    """What the API tells of members by name."""
    names = api.members
    return Known(
        selector=api.selector,
        reference=names.reference,
        code=names.status if api.status_codes else "",
        kinds=frozenset({names.status, names.message_type, names.notification_type} - {""}),
    )


def _spellings(api: Api) -> dict[str, tuple[str, ...]]:
    """The words of the titles of sections, by these words run together."""
    told = (tuple(section_words(section.title)) for section in api.sections)
    return {"".join(one): one for one in told if len(one) > 1}


def _typed(api: Api, notes: Notes) -> Api:
    """The Api whose bodies are the join of their tables and samples."""
    again = told_again(api.operations)
    steps = steps_of_scenarios(api.operations, api.selector)
    taken: set[OperationKey] = set()

    def typed(operation: Operation) -> Operation:
        # Two pages may share a key: what a guide shows counts once, for the first of them.
        if operation.guide or operation.key in taken:
            return with_schemas(operation, (), api.selector, notes)
        taken.add(operation.key)
        told = again.get(operation.key, ())
        elsewhere = steps.get(operation.key, ())
        return with_schemas(operation, told, api.selector, notes, elsewhere)

    return evolve(
        api,
        operations=tuple(typed(operation) for operation in api.operations),
        webhooks=tuple(with_schemas(one, (), None, notes) for one in api.webhooks),
        resources=tuple(resource_with_schema(resource) for resource in api.resources),
        notifications=tuple(notification_with_schemas(one) for one in api.notifications),
    )
