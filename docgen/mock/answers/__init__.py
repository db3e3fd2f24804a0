"""What goes back: a documented sample or a value of the type, as the request asks for it."""

from __future__ import annotations

from docgen.mock.answers.made import with_made_up
from docgen.mock.answers.parts import part_of
from docgen.mock.answers.queries import Asked, answered, asked_by, chosen
from docgen.mock.answers.resolved import resolved
from docgen.mock.answers.samples import identifiers, uuid_of, with_identifiers
from docgen.mock.answers.schemas import Responses, Schema, required_by
from docgen.mock.answers.shape import (
    Thing,
    ends_with_name,
    is_called,
    last_noun,
    list_of,
    put,
    thing_of,
    words_of,
)
from docgen.mock.answers.validators import Validators

__all__ = [
    "Asked",
    "Responses",
    "Schema",
    "Thing",
    "Validators",
    "answered",
    "asked_by",
    "chosen",
    "ends_with_name",
    "identifiers",
    "is_called",
    "last_noun",
    "list_of",
    "part_of",
    "put",
    "required_by",
    "resolved",
    "thing_of",
    "uuid_of",
    "with_identifiers",
    "with_made_up",
    "words_of",
]
