"""What is decided over all pages together: paths, queries, editions, contradictions.

In: operations of all pages. Out: the same operations, mended, and findings.
"""

from __future__ import annotations

from docgen.extract.whole.addresses import with_sister_addresses
from docgen.extract.whole.checks import check, quoted_codes, with_contradictions
from docgen.extract.whole.editions import Edition, merge_editions, merge_twins
from docgen.extract.whole.mends import sample_findings
from docgen.extract.whole.paths import (
    mend_copied_urls,
    name_placeholders,
    rebased,
    rebased_cometd,
    template_ids,
)
from docgen.extract.whole.queries import mend_queries

__all__ = [
    "Edition",
    "check",
    "mend_copied_urls",
    "mend_queries",
    "merge_editions",
    "merge_twins",
    "name_placeholders",
    "quoted_codes",
    "rebased",
    "rebased_cometd",
    "sample_findings",
    "template_ids",
    "with_contradictions",
    "with_sister_addresses",
]
