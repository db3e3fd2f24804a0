"""What pages are put together from: trees of schemas, samples, calls, drawings."""

from __future__ import annotations

from docgen.render.report.parts.calls import calls_of, curl
from docgen.render.report.parts.charts import Bar, Column, api_map, bars, strip
from docgen.render.report.parts.samples import ShownSample, shown_sample
from docgen.render.report.parts.tree import enumerations, references, tree

__all__ = [
    "Bar",
    "Column",
    "ShownSample",
    "api_map",
    "bars",
    "calls_of",
    "curl",
    "enumerations",
    "references",
    "shown_sample",
    "strip",
    "tree",
]
