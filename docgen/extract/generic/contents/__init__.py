"""What a scope tells of its requests: names with their places, samples, things, paging.

In: units. Out: carriers of names, samples with their roles, members of things.
"""

from __future__ import annotations

from docgen.extract.generic.contents.locate import where_of
from docgen.extract.generic.contents.logins import security_of
from docgen.extract.generic.contents.models import (
    linked_names,
    models_of,
    name_of,
    named_type,
    thing_called,
    thing_named,
)
from docgen.extract.generic.contents.paging import paged, paging_of, shows_next
from docgen.extract.generic.contents.rates import rate_limits_of
from docgen.extract.generic.contents.reading import (
    Labelled,
    Reading,
    Shown,
    is_whole_body,
    read_scope,
)
from docgen.extract.generic.contents.samples import Exchanged, Pieces, exchanged, pieces_of
from docgen.extract.generic.contents.servers import servers_of
from docgen.extract.generic.contents.versions import is_deprecated, since_of

__all__ = [
    "Exchanged",
    "Labelled",
    "Pieces",
    "Reading",
    "Shown",
    "exchanged",
    "is_deprecated",
    "is_whole_body",
    "linked_names",
    "models_of",
    "name_of",
    "named_type",
    "paged",
    "paging_of",
    "pieces_of",
    "rate_limits_of",
    "read_scope",
    "security_of",
    "servers_of",
    "shows_next",
    "since_of",
    "thing_called",
    "thing_named",
    "where_of",
]
