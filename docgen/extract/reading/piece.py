"""A sample as found in code, before its role is known."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from docgen.extract.reading.urls import Url
from docgen.model.api import Sample


@frozen(kw_only=True)
class Piece:
    """One sample.

    `url` is that of its request line, `data` its parsed body. `answers`: it stands below a request
    line in the same code and is the response to it.
    """

    sample: Sample
    url: Url | None = None
    data: Any = None
    answers: bool = False
    other_url: str | None = None  # of a second request line above the same body
