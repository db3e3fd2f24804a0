"""How many operations have a faulty sample, by the four kinds that studies count."""

from __future__ import annotations

from docgen.model.api import Api

# The kinds of a study of public references (undocumented key, dynamic key, key never returned,
# mismatch of type), by the rules that tell of them.
FAULTY = frozenset(
    {
        "attribute-not-in-samples",
        "keys-are-data",
        "member-undocumented",
        "mandatory-but-absent",
        "parameter-not-in-sample",
        "parameter-not-in-table",
        "several-shapes",
        "type-contradicts-sample",
        "value-undocumented",
    }
)


def faulty_operations(api: Api) -> tuple[int, int]:
    """How many operations have such a finding at one of their places, of how many."""
    places = {
        str(place)
        for one in api.findings
        if one.code in FAULTY
        for place in (one.place, *one.related)
    }
    faulty = sum(
        any(
            str(place) in places
            for place in (
                one.place,
                *(each.place for each in one.samples),
                *(each.place for each in one.parameters),
            )
        )
        for one in api.operations
    )
    return faulty, len(api.operations)
