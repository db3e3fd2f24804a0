"""Example Objects (OpenAPI 3.1, 4.8.19): the documented samples, each under a name of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from docgen.base.naming import camel, free, section_words, words
from docgen.infer.observe import member, values_of
from docgen.model.api import Operation, Sample
from docgen.model.schema import ListOf, OneOf, Record, Scalar, Schema
from docgen.model.walk import resolved
from docgen.render.context import Object, Rendering, filled
from docgen.render.fits import fits
from docgen.render.openapi.groups import Documented


@frozen(kw_only=True)
class Shown:
    """A sample of an operation (or of a guide that repeats it), its body read."""

    operation: Operation
    sample: Sample
    value: object


def shown(documented: Iterable[Documented], role: str) -> Iterator[Shown]:
    """The samples of that role whose body could be read, in reading order."""
    for one in documented:
        for operation in (one.operation, *one.again):
            for sample in operation.samples:
                if sample.role != role:
                    continue
                for value in values_of(sample.json):
                    # Titles and selector are those of the operation, wherever it is shown.
                    yield Shown(operation=one.operation, sample=sample, value=value)


def split(
    samples: Iterable[Shown], schema: Schema | None, rendering: Rendering
) -> tuple[list[Shown], list[Shown]]:
    """The samples that are examples of the schema, and those that are none.

    These contradict it, or have something else where a value is due: dots, or a placeholder where
    the schema asks for more than a type.
    """
    good: list[Shown] = []
    other: list[Shown] = []
    told = None if schema is None else _told(schema, rendering)
    for one in samples:
        whole = told is not None and _shows(one.value, told) and not is_elided(one.value)
        whole = whole and not is_held(one.sample.unknown, schema, rendering)
        (good if whole else other).append(one)
    return good, other


def _shows(value: object, schema: Schema) -> bool:
    """Whether a value is one of the schema, and has no member of which that does not tell."""
    if isinstance(schema, OneOf):
        return any(_shows(value, one) for one in schema.options)
    known = {one.name for one in schema.fields} if isinstance(schema, Record) else set()
    closed = isinstance(schema, Record) and schema.extra is None and bool(known)
    strange = closed and isinstance(value, dict) and bool(value.keys() - known)
    return fits(value, schema) and not strange


def _told(schema: Schema, rendering: Rendering) -> Schema:
    """The schema, in place of references at the top what they lead to: these say no less."""
    if isinstance(schema, OneOf):
        return OneOf(options=tuple(_told(one, rendering) for one in schema.options))
    return resolved(schema, rendering.schemas)


def is_held(pointers: Iterable[str], schema: Schema | None, rendering: Rendering) -> bool:
    """Whether the schema has a format or values for what is a placeholder in a sample."""
    for pointer in pointers if schema is not None else ():
        steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        path = tuple(step for step in steps if not step.isdecimal())
        found = None if schema is None else member(schema, path, rendering.schemas)
        while isinstance(found, ListOf):
            found = found.item
        if isinstance(found, Scalar) and (found.format or found.values or found.const is not None):
            return True
    return False


def is_elided(value: object) -> bool:
    """Whether dots stand for a value somewhere: no example, for clients would send them."""
    match value:
        case str():
            return len(value) > 1 and not value.strip(".…")
        case list():
            return any(map(is_elided, value))
        case dict():
            return any(map(is_elided, value.values()))
        case _:
            return False


def examples_object(samples: Iterable[Shown], rendering: Rendering) -> Object:
    """The `examples` of a media type: named after the documented samples."""
    named: Object = {}
    sections: dict[str, str] = {}
    for one in samples:
        name = _name(one, sections, rendering)
        sections[name.lower()] = one.operation.section
        named[name] = example_object(one, rendering)
    return named


def example_object(one: Shown, rendering: Rendering) -> Object:
    """An Example Object: title of the sample, its value, its place."""
    return {
        **filled(summary=rendering.name(one.sample.title)),
        "value": rendering.value(one.value),
        **rendering.source(one.sample.place),
    }


def _name(one: Shown, sections: dict[str, str], rendering: Rendering) -> str:
    """Titles of operation and sample; `sections` says whose names are taken already."""
    operation = one.operation
    title = words(operation.title) or words(operation.key.selector or "") or ["sample"]
    plain = camel([*title, *words(rendering.name(one.sample.title))])
    if sections.get(plain.lower(), operation.section) != operation.section:
        plain = camel([*section_words(operation.section), *words(plain)])
    return free(plain, sections)
