"""Documents -> Api: what is written, as it is written."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.blocks.types import Document
from docgen.extract.dialect import Dialect, choose
from docgen.extract.dialects.gws import GWS
from docgen.extract.reference import extract

# The whole plug point: name -> what the dialect says.
DIALECTS: dict[str, Dialect] = {GWS.name: GWS}


def recognise(documents: Sequence[Document]) -> Dialect:
    """The dialect in which the documents are written; DialectError where none or two fit."""
    return choose(DIALECTS, documents)


__all__ = ["DIALECTS", "Dialect", "extract", "recognise"]
