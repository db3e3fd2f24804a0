"""The OpenAPI Object (OpenAPI 3.1, 4.8.1): the document as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from docgen.base.words import squash
from docgen.model.api import Api, Described
from docgen.render.context import Object, Rendering, filled
from docgen.render.openapi.groups import METHODS, Group
from docgen.render.openapi.objects.components import components_object
from docgen.render.openapi.objects.events import message_objects, webhooks_object
from docgen.render.openapi.objects.operations import DOCUMENTED, documented_object, operation_object
from docgen.render.openapi.objects.security import security_requirements
from docgen.render.openapi.objects.servers import server_objects
from docgen.render.openapi.objects.tags import tag_objects

VERSION = "3.1.0"

_URL = re.compile(r"https?://[!-;=?-~]+")  # printable ASCII without < and >


def document_object(found: Sequence[Group], rendering: Rendering) -> Object:
    """The document as the reference has it, members in the order of the specification."""
    api = rendering.api
    return {
        "openapi": VERSION,
        "info": info_object(rendering),
        "servers": server_objects(api.servers, api.base_path, api.base_url),
        "paths": paths_object(found, rendering),
        **filled(webhooks=webhooks_object(rendering)),
        **filled(
            components=components_object(found, rendering),
            security=security_requirements(rendering),
            tags=tag_objects(rendering),
            externalDocs=external_docs(api),
        ),
        **filled(
            **{
                "x-docgen-messages": message_objects(rendering),
                "x-docgen-features": _described(api.features, rendering),
                "x-docgen-roles": _described(api.roles, rendering),
                "x-docgen-changes": _changes(rendering),
            }
        ),
    }


def info_object(rendering: Rendering) -> Object:
    """The Info Object (4.8.2): title, version, and what the document was made from."""
    api = rendering.api
    title = squash(api.title) or squash(api.name) or "API"
    edition = f", edition {squash(api.edition)}" if squash(api.edition) else ""
    return {
        "title": title,
        "description": f"Made by docgen from the documentation “{title}”{edition}.",
        "version": squash(api.version) or "unknown",
    }


def external_docs(api: Api) -> Object:
    """The External Documentation Object (4.8.11): where the reference is published."""
    homepage = (api.homepage or "").strip()
    return {"url": homepage} if _URL.fullmatch(homepage) else {}


def paths_object(found: Iterable[Group], rendering: Rendering) -> Object:
    """The Paths Object (4.8.8): one Path Item Object for each template, as documented in order."""
    by_path: dict[str, dict[str, Group]] = {}
    for group in found:
        by_path.setdefault(group.path, {})[group.method] = group
    return {path: _path_item(members, rendering) for path, members in by_path.items()}


def _path_item(members: dict[str, Group], rendering: Rendering) -> Object:
    """A Path Item Object (4.8.9). A method that OpenAPI does not know is told beside the others."""
    made: Object = {}
    for method in METHODS:
        if method in members:
            made[method] = operation_object(members[method], rendering)
    others = [
        documented_object(one, group, rendering)
        for method, group in members.items()
        if method not in METHODS
        for one in group.documented
    ]
    return {**made, DOCUMENTED: others} if others else made


def _described(things: Iterable[Described], rendering: Rendering) -> list[Object]:
    return [
        {
            "name": thing.name,
            **rendering.described(thing.description),
            **rendering.source(thing.place),
        }
        for thing in things
    ]


def _changes(rendering: Rendering) -> list[Object]:
    return [
        {
            **filled(
                api=change.api,
                what=rendering.name(change.what),
                method=change.method,
                path=change.path,
                replacement=change.replacement,
            ),
            **rendering.source(change.place),
        }
        for change in rendering.api.changes
    ]
