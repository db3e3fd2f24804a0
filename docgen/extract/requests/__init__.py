"""A page -> the operations that it documents.

In: a page and a dialect. Out: operations, and what was read on the way (PageReading): a walk over
its events files samples with the requests that they belong to.
"""

from __future__ import annotations

from docgen.extract.requests.assemble import description_of, page_operations, summary_of
from docgen.extract.requests.drafts import Given, NameTable, PageReading, Scope
from docgen.extract.requests.limits import documented_limits
from docgen.extract.requests.parameters import (
    are_all,
    described_parameter,
    documented_default,
    documented_values,
)

__all__ = [
    "Given",
    "NameTable",
    "PageReading",
    "Scope",
    "are_all",
    "described_parameter",
    "description_of",
    "documented_default",
    "documented_limits",
    "documented_values",
    "page_operations",
    "summary_of",
]
