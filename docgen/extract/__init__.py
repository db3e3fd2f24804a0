"""Documents -> Api: what is written, as it is written.

In: tidied documents, a dialect, what is known of the source. Out: an Api without schemas, its facts
each with a place; what was odd is in its findings. It knows no file format.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.blocks.types import Document
from docgen.extract.dialect import Dialect
from docgen.extract.dialects import DIALECTS, GENERIC
from docgen.extract.generic import Confidence, Verdict, extract_any, refuse, survey
from docgen.extract.recognition import Evidence, choose, evidence_by_name, evidence_of
from docgen.extract.reference import extract
from docgen.extract.understanding import Reader, Understanding, refuse_empty, understand


def recognise(documents: Sequence[Document]) -> Dialect:
    """The dialect in which the documents are written, else the generic one.

    Raises DialectError where two are equally likely.
    """
    vendors = {name: one for name, one in DIALECTS.items() if one is not GENERIC}
    return DIALECTS[choose(evidence_by_name(vendors, documents)) or GENERIC.name]


__all__ = [
    "DIALECTS",
    "GENERIC",
    "Confidence",
    "Dialect",
    "Evidence",
    "Reader",
    "Understanding",
    "Verdict",
    "evidence_of",
    "extract",
    "extract_any",
    "recognise",
    "refuse",
    "refuse_empty",
    "survey",
    "understand",
]
