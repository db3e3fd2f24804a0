"""A starter for overlay.yaml, with actions that fit a document."""

from __future__ import annotations

import json
from typing import Any

from docgen.render.files import render_template
from docgen.render.openapi.groups import METHODS

_TEMPLATE = "overlay/overlay.yaml.j2"
# What stands in for a document where no reference is given.
_GENERIC: dict[str, Any] = {
    "info": {"title": "your API"},
    "paths": {"/calls/{id}": {"post": {"summary": "Acts on a call"}}},
    "tags": [{"name": "Calls", "description": "Calls of the user."}],
}


def overlay_example(document: dict[str, Any] | None = None) -> str:
    """An Overlay 1.0.0 document whose targets are all in `document`, or in an API as many are."""
    given = _GENERIC if document is None else document
    operation = _operation(given)
    values = {
        "title": given["info"]["title"],
        "contact": {
            "target": "$.info",
            "description": "The reference names nobody.",
            "update": {"contact": {"name": "Who answers questions"}},
        },
        "operation": operation,
        "tag": _tag(given),
        "removal": {
            "target": f"{operation['target']}.summary" if operation else "$.info.description",
            "description": "Why it is wrong.",
            "remove": True,
        },
    }
    return render_template(_TEMPLATE, values)


def _operation(document: dict[str, Any]) -> dict[str, Any] | None:
    """An action for the first operation that has a summary."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if summary := item.get(method, {}).get("summary"):
                target = f"$.paths[{_name(path)}].{method}"
                return {
                    "target": target,
                    "description": "Why it is corrected.",
                    "update": {"summary": summary},
                }
    return None


def _tag(document: dict[str, Any]) -> dict[str, Any] | None:
    """An action for the first tag."""
    for tag in document.get("tags", ()):
        return {
            "target": f"$.tags[?@.name == {_name(tag['name'])}]",
            "description": "Why it is corrected.",
            "update": {"description": tag.get("description", "What the section is about.")},
        }
    return None


def _name(text: str) -> str:
    """A string literal of JSONPath (RFC 9535, 2.3.1.1): in double quotes it is one of JSON."""
    return json.dumps(text, ensure_ascii=False)
