"""What every part of a document needs to know: the Api, the options, the names given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from attrs import field, frozen

from docgen.base.place import Place
from docgen.infer.observe import as_printed
from docgen.model.api import Api, OperationKey
from docgen.model.schema import Schema
from docgen.render.deliveries import Deliveries, deliveries_of
from docgen.render.files import RenderOptions, is_sentence, without_sentences

# A document object; values are JSON values. Keys stand in the order of the specification.
Object = dict[str, object]

# Where a fact was read: an extension of any object.
SOURCE = "x-docgen-source"

# A path in bold print: its asterisks and those of the print can't be told apart by who reads it.
_BOLD_PATH = re.compile(r"\*\*(/[^\s`]+?\*?)\*\*(?!\*)")
_END_OF_SENTENCE = re.compile(r"[.!?]\s+|\n")
_ANNOUNCED = re.compile(r"\b(?:following|below)\b", re.IGNORECASE)


@frozen(kw_only=True)
class Rendering:
    """An Api that is written, with the names of everything in it."""

    api: Api
    options: RenderOptions
    firsts: Mapping[OperationKey, int] = field(factory=dict)  # request -> what names it
    homes: Mapping[int, str] = field(factory=dict)  # index of operation -> title of its section
    words: Mapping[int, tuple[str, ...]] = field(factory=dict)  # ... -> its name in that section
    owners: Mapping[int, str] = field(factory=dict)  # ... -> what its types are named after
    requests: Mapping[int, str] = field(factory=dict)  # index of operation -> component
    described_requests: Mapping[str, str] = field(factory=dict)  # component -> what it does
    unions: Mapping[int, str] = field(factory=dict)  # index of group -> component of its request
    resources: Mapping[int, str] = field(factory=dict)  # index of resource -> component
    schemas: Mapping[str, Schema] = field(factory=dict)  # name of a shared schema -> schema
    shared: Mapping[str, str] = field(factory=dict)  # name of a shared schema -> component
    operation_ids: Mapping[int, str] = field(factory=dict)  # index of group -> operationId
    responses: Mapping[tuple[int, str], str] = field(factory=dict)  # operation, status -> component

    @cached_property
    def deliveries(self) -> Deliveries:
        """The messages that are sent, under the names of this rendering."""
        return deliveries_of(self.api, self.shared)

    def source(self, place: Place | None) -> Object:
        """Where a fact was read, as a part of an object; nothing without provenance."""
        if place is None or not self.options.provenance:
            return {}
        return {SOURCE: str(place)}

    def prose(self, text: str) -> str:
        """A sentence of the documentation; empty where the user wants none."""
        return safe(readable(text.strip())) if self.options.prose else ""

    def name(self, text: str) -> str:
        """A name, title or type; empty where it is a sentence and the user wants none."""
        return safe(text.strip()) if self.options.prose or not is_sentence(text) else ""

    def value(self, value: object) -> object:
        """A value of a sample, its sentences left out where the user wants none."""
        told = as_printed(value)
        return told if self.options.prose else without_sentences(told)

    def described(self, text: str) -> Object:
        """A description, as a part of an object; nothing where there is none."""
        said = self.prose(text)
        return {"description": said} if said else {}


def readable(text: str) -> str:
    """The text of a page where it stands alone: paths as code, no announcement of what is gone.

    A page says "The following resources:" above a table or a list that is told elsewhere: such a
    sentence is left out at the end; another colon there is a full stop.
    """
    shown = _BOLD_PATH.sub(r"`\1`", text)
    if not shown.endswith(":"):
        return shown
    begins = max((found.end() for found in _END_OF_SENTENCE.finditer(shown)), default=0)
    if _ANNOUNCED.search(shown, begins):
        return shown[:begins].rstrip()
    return f"{shown[:-1]}."


def safe(text: str) -> str:
    """The text as Markdown that ends no comment: generators put it between `/*` and `*/` as it is.

    A backslash before punctuation is not shown (CommonMark 0.31, 2.4).
    """
    return text.replace("*/", "*\\/")


def filled(**members: object) -> Object:
    """The members that say something: no None, no empty text, list or object."""
    return {name: value for name, value in members.items() if value not in (None, "", [], {}, ())}


def object_in(value: Object, name: str) -> Object:
    """The object that a member holds; an empty one where it holds none."""
    told = value.get(name)
    return told if isinstance(told, dict) else {}


def reference(component: str, kind: str = "schemas") -> Object:
    """A Reference Object to a component (OpenAPI 3.1, 4.8.23), always with the full pointer."""
    return {"$ref": f"#/components/{kind}/{component}"}
