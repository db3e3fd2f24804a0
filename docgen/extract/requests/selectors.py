"""The member of a body that tells operations of one URL apart, and where it does not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docgen.extract.dialect import Dialect
from docgen.extract.reading import Event, Shown, shape

_BODY_METHODS = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def selector_of(dialect: Dialect, data: Any) -> str | None:
    """The value of the selector in a body, None where it has none."""
    value = data.get(dialect.selector) if isinstance(data, dict) else None
    return value if isinstance(value, str) and value else None


def data_selectors(dialect: Dialect, events: Sequence[Event]) -> set[str]:
    """Shapes of paths where the selector's name is that of a datum.

    A body member that PUT or DELETE carry, too, selects no operation: it is a key of the data.
    """
    return {
        shape(event.piece.url.path)
        for event in events
        if isinstance(event, Shown)
        and event.piece.url
        and event.piece.sample.method in _BODY_METHODS - set(dialect.selector_methods)
        and selector_of(dialect, event.piece.data)
    }
