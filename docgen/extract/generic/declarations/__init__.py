"""Where requests are declared: sightings of methods and paths, a verdict per form, scopes.

In: the units of documents. Out: for each request the part of a document that tells of it.
"""

from __future__ import annotations

from docgen.extract.generic.declarations.census import Verdict, verdicts_of
from docgen.extract.generic.declarations.overviews import Told, led
from docgen.extract.generic.declarations.scopes import (
    Scope,
    Templates,
    declared,
    indexed,
    scopes_of,
    shown_alone,
    templates_of,
)
from docgen.extract.generic.declarations.sightings import sightings_of
from docgen.extract.generic.declarations.types import Sighting

__all__ = [
    "Scope",
    "Sighting",
    "Templates",
    "Told",
    "Verdict",
    "declared",
    "indexed",
    "led",
    "scopes_of",
    "shown_alone",
    "sightings_of",
    "templates_of",
    "verdicts_of",
]
