"""References of any vendor, without a dialect.

In: documents. Out: an Api without schemas. Sightings of methods and paths are counted by their form
over the whole source; forms that declare have scopes; tables, lists and terms in them have names.
"""

from __future__ import annotations

from docgen.extract.generic.check import Confidence, refuse
from docgen.extract.generic.declarations import Verdict
from docgen.extract.generic.reader import Understood, extract_any, survey
from docgen.extract.generic.worded import unmet, worded, words_of

__all__ = [
    "Confidence",
    "Understood",
    "Verdict",
    "extract_any",
    "refuse",
    "survey",
    "unmet",
    "worded",
    "words_of",
]
