"""The OpenAPI document in Swagger UI, beside the report: every operation leads to its page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from docgen.base.shown import in_json
from docgen.render.context import Object
from docgen.render.files import OutputFile, render_template
from docgen.render.openapi import Work, published_document
from docgen.render.report.site import VIEWER, Site

_FOLDER = "report/viewer"
_TEMPLATES = {"index.html": "viewer.html", "start.js": "viewer.js"}


def viewer_pages(site: Site) -> Iterator[OutputFile]:
    """The page, its scripts and styles, and the document as a script; nothing without a viewer."""
    options = site.work.options
    if not options.viewer:
        return
    for name, template in _TEMPLATES.items():
        values = {"api": site.work.api}
        text = render_template(f"report/{template}.j2", values, options.templates, is_html=True)
        yield OutputFile(path=f"{_FOLDER}/{name}", data=text.encode("utf-8", "replace"))
    # A page that is opened from disk may fetch nothing, but it may have scripts.
    document = in_json(json.dumps(_linked(site), ensure_ascii=False, separators=(",", ":")))
    text = f"window.docgenOpenApi = {document};\n"
    yield OutputFile(path=f"{_FOLDER}/document.js", data=text.encode("utf-8", "replace"))
    for name, data in options.viewer.items():
        yield OutputFile(path=f"{_FOLDER}/{name}", data=data)


def _linked(site: Site) -> Object:
    """The document; operations without other documentation lead to their pages."""
    document: dict[str, Any] = dict(published_document(site.work))
    paths = {path: dict(item) for path, item in document["paths"].items()}
    for group in site.work.groups:
        operation = paths.get(group.path, {}).get(group.method)
        if operation and "externalDocs" not in operation:
            page = site.operations[group.documented[0].number]
            docs = {"url": site.addresses.to(VIEWER, page), "description": "In the report"}
            paths[group.path][group.method] = {**operation, "externalDocs": docs}
    return {**document, "paths": paths}


def viewed(work: Work) -> dict[int, str]:
    """The spot in the viewer of each operation: tag and operationId, as Swagger UI has it."""
    paths: Any = work.openapi.get("paths", {})
    found: dict[int, str] = {}
    for group in work.groups:
        operation = paths.get(group.path, {}).get(group.method, {})
        tag = next(iter(operation.get("tags", ())), "default")
        spot = f"/{quote(tag, safe='')}/{quote(operation.get('operationId', ''), safe='')}"
        found.update((one.number, spot) for one in group.documented)
    return found
