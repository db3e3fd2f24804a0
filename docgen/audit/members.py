"""Members of things against their tables: what no table has, and what no sample ever shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from docgen.audit.shown import body_of, keys_in
from docgen.base.findings import Finding
from docgen.model.api import Api, Attribute, Resource, Sample
from docgen.model.walk import samples_of

# A table of fewer rows may be a part of a larger one.
FEWEST = 3


def member_findings(api: Api) -> Iterator[Finding]:
    """The findings of this file."""
    shown = {key for one in samples_of(api) for key in keys_in(body_of(one))}
    documented = {
        one.name.rpartition(".")[2].removesuffix("[]")
        for resource in api.resources
        for one in resource.attributes
    }
    for resource in api.resources:
        if len(resource.attributes) >= FEWEST:
            yield from _never_shown(resource.attributes, resource.title, shown)
            yield from _undocumented(resource, documented, api)
    yield from _keys(api)


def _never_shown(rows: Sequence[Attribute], title: str, shown: set[str]) -> Iterator[Finding]:
    """Rows whose member stands in no sample of the whole reference."""
    for row in rows:
        name = row.name.rpartition(".")[2].removesuffix("[]")
        if name.isidentifier() and name not in shown:
            yield Finding(
                code="attribute-not-in-samples",
                message=f"{row.name!r} of {title!r} is in no sample of the reference",
                place=row.place,
            )


def _undocumented(resource: Resource, documented: set[str], api: Api) -> Iterator[Finding]:
    """Members that the samples of a resource show, and no table of any resource has."""
    known = documented | api.members.envelope | set(api.members.free_form)
    for sample in resource.samples:
        for name in _names(body_of(sample), resource):
            if name not in known:
                yield Finding(
                    code="member-undocumented",
                    message=f"a sample of {resource.title!r} shows {name!r}, no table has it",
                    place=sample.place,
                    related=(resource.place,),
                )


def _keys(api: Api) -> Iterator[Finding]:
    """Objects whose keys are data and not names, as inference decided, where a sample shows one.

    The free-form members of a dialect are known to be such, and so are those whose table says it.
    """
    for one in api.decisions:
        name = one.about.rpartition(".")[2]
        told = name in api.members.free_form or "table" in one.because
        if one.rule != "map" or told:
            continue
        place = one.place or next((s.place for s in samples_of(api) if _holds(s, name)), None)
        if place is not None:
            yield Finding(
                code="keys-are-data",
                message=f"the keys of {one.about!r} are data: {one.because}",
                place=place,
            )


def _holds(sample: Sample, name: str) -> bool:
    """Whether a member of that name stands in the sample."""
    return f'"{name}"' in (sample.json or "") and name in set(keys_in(body_of(sample)))


def _names(body: Any, resource: Resource) -> list[str]:
    """The members of the thing: of the object that has most of those in its table."""
    told = {one.name for one in resource.attributes}
    objects = [one for one in _objects(body) if len(told.intersection(one)) >= 2]
    best = max(objects, key=lambda one: len(told.intersection(one)), default={})
    return [*best]


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    if isinstance(value, dict):
        yield value
        value = [*value.values()]
    if isinstance(value, list):
        for one in value:
            yield from _objects(one, depth + 1)
