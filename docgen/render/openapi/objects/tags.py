"""Tag Objects (OpenAPI 3.1, 4.8.22): the sections of the reference, in reading order."""

from __future__ import annotations

from docgen.base.words import squash
from docgen.model.api import Resource
from docgen.render.context import Object, Rendering, filled, reference
from docgen.render.notification_files import message_pointer

_UNNAMED = "Other"


def tag_name(section: str) -> str:
    """The tag of a section: its title on one line."""
    return squash(section) or _UNNAMED


def tag_objects(rendering: Rendering) -> list[Object]:
    """Every section that is no mere chapter, and every tag that an operation has."""
    api = rendering.api
    used = dict.fromkeys(tag_name(rendering.homes[n]) for n in range(len(api.operations)))
    resources = _resources(rendering)
    made: dict[str, Object] = {}
    for section in api.sections:
        name = tag_name(section.title)
        if name in made or (section.guide and name not in used and name not in resources):
            continue
        said = rendering.prose(section.description) or _unsaid(name)
        made[name] = {
            "name": name,
            "description": said,
            **filled(**{"x-docgen-resources": resources.get(name)}),
            **rendering.source(section.place),
        }
    for name in (*used, *resources):
        more = filled(**{"x-docgen-resources": resources.get(name)})
        made.setdefault(name, {"name": name, "description": _unsaid(name), **more})
    return list(made.values())


def _resources(rendering: Rendering) -> dict[str, list[Object]]:
    """The resources of each section: title, and what describes it."""
    found: dict[str, list[Object]] = {}
    for number, resource in enumerate(rendering.api.resources):
        told = _described(number, resource, rendering)
        found.setdefault(tag_name(resource.section), []).append(
            {"title": resource.title, **told, **rendering.source(resource.place)}
        )
    return found


def _described(number: int, resource: Resource, rendering: Rendering) -> Object:
    """The component of a resource; the message whose payload it is, which has it elsewhere."""
    if resource.schema is None:
        return rendering.described(resource.description)
    for one in rendering.deliveries.messages:
        if one.message is not None and one.schema == resource.schema:
            return {"asyncapi": message_pointer(one.key)}
    return {"schema": reference(rendering.resources[number])}


def _unsaid(name: str) -> str:
    """A description of docgen's own: linters and viewers want one of every tag."""
    return f"Section “{name}” of the documentation."
