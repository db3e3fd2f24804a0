"""What the documentation says of an operation, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.model.api import Operation
from docgen.render.context import Rendering, safe
from docgen.render.openapi.groups import Documented, Group
from docgen.render.openapi.objects.requests import has_request


def told(operation: Operation, rendering: Rendering) -> str:
    """Summary and description of the documentation, nothing said twice."""
    first, rest = rendering.prose(operation.summary), rendering.prose(operation.description)
    whole = rest if not first or rest.startswith(first) else f"{first}\n\n{rest}"
    return "\n\n".join(filter(None, [whole.strip(), _contradiction(operation)]))


def forgotten_body(one: Documented, group: Group) -> str:
    """A warning where the same request without its body is documented as another operation.

    Who leaves out the body of "Delete Setting" deletes the group of settings.
    """
    key = one.operation.key
    others = [
        each.operation.title
        for each in group.documented
        if each.operation.key == key and not has_request(group, each)
    ]
    if not others or not has_request(group, one):
        return ""
    return f"Without its body, this request is “{plain(others[0])}”."


def _contradiction(operation: Operation) -> str:
    """A sentence of docgen's own where the samples of a page are sent elsewhere than it says."""
    if not operation.contradicted_by:
        return ""
    requests = coded(operation.contradicted_by)
    return f"The documentation contradicts itself here: it shows this request as {requests}."


def coded(names: Iterable[str]) -> str:
    """Names as code, on one line."""
    return ", ".join(f"`{plain(name)}`" for name in names)


def plain(text: str) -> str:
    """The text on one line."""
    return safe(" ".join(text.split()))
