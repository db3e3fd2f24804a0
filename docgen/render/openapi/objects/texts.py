"""What the documentation says of an operation, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.model.api import Operation
from docgen.render.context import Rendering, safe


def told(operation: Operation, rendering: Rendering) -> str:
    """Summary and description of the documentation, nothing said twice."""
    first, rest = rendering.prose(operation.summary), rendering.prose(operation.description)
    whole = rest if not first or rest.startswith(first) else f"{first}\n\n{rest}"
    return "\n\n".join(filter(None, [whole.strip(), _contradiction(operation)]))


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
