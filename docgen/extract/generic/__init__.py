"""References of any vendor, without a dialect.

In: documents. Out: an Api without schemas. Sightings of methods and paths are counted by their form
over the whole source; forms that declare have scopes; tables, lists and terms in them have names.
"""

from __future__ import annotations

from docgen.extract.generic.check import Confidence, refuse
from docgen.extract.generic.declarations import Verdict
from docgen.extract.generic.explained import Explained, explained
from docgen.extract.generic.flow import units_of
from docgen.extract.generic.reader import Understood, extract_any, survey
from docgen.extract.generic.unplaced import Unplaced, unplaced
from docgen.extract.generic.worded import unmet, worded, words_of

__all__ = [
    "Confidence",
    "Explained",
    "Understood",
    "Unplaced",
    "Verdict",
    "explained",
    "extract_any",
    "refuse",
    "survey",
    "units_of",
    "unmet",
    "unplaced",
    "worded",
    "words_of",
]
