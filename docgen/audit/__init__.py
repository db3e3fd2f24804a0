"""Api and documents -> findings about what the documentation says beside its samples, names, links.

In: a finished Api and the documents that it was read from. Out: findings; the Api stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.audit.codes import code_findings
from docgen.audit.headings import heading_findings
from docgen.audit.links import link_findings
from docgen.audit.members import member_findings
from docgen.audit.names import name_findings
from docgen.audit.rates import FAULTY, faulty_operations
from docgen.audit.secrets import secret_findings, without_secrets
from docgen.audit.values import value_findings
from docgen.base.findings import Finding
from docgen.blocks.types import Document
from docgen.model.api import Api

__all__ = ["FAULTY", "audit", "faulty_operations", "without_secrets"]


def audit(api: Api, documents: Sequence[Document]) -> tuple[Finding, ...]:
    """Every finding, each once; their order is that of the rules."""
    return tuple(dict.fromkeys(_all(api, documents)))


def _all(api: Api, documents: Sequence[Document]) -> Iterator[Finding]:
    yield from code_findings(api)
    yield from value_findings(api)
    yield from member_findings(api)
    yield from name_findings(api)
    yield from heading_findings(documents)
    yield from secret_findings(api)
    yield from link_findings(documents)
