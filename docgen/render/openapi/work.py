"""One Api that is written: what several writers need of it, each made once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from attrs import field, frozen

from docgen.blocks.types import Document, Picture
from docgen.model.api import Api
from docgen.render.context import Object, Rendering
from docgen.render.files import RenderOptions
from docgen.render.openapi.corrections import apply_overlay
from docgen.render.openapi.groups import Group, groups
from docgen.render.openapi.objects import document_object, rendering_of

T = TypeVar("T")


@frozen
class Work:
    """An Api and the options of its outputs; what follows from them is made when asked for.

    `documents` are those that it was read from, where they are at hand; `pictures` their pages, by
    file and number, where the user wants them.
    """

    api: Api
    options: RenderOptions = field(factory=RenderOptions)
    documents: Sequence[Document] = field(default=(), repr=False)
    pictures: Mapping[str, Mapping[int, Picture]] = field(factory=dict, repr=False)
    _made: dict[Callable[[Work], Any], Any] = field(factory=dict, init=False, eq=False, repr=False)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The operations by method and path."""
        return groups(self.api)

    @cached_property
    def rendering(self) -> Rendering:
        """The names of everything."""
        return rendering_of(self.api, self.groups, self.options)

    @cached_property
    def uncorrected(self) -> Object:
        """The OpenAPI document as the reference has it."""
        return document_object(self.groups, self.rendering)

    @cached_property
    def openapi(self) -> Object:
        """The OpenAPI document with the corrections by hand: what is derived from it has them."""
        return self.corrected(self.uncorrected)

    def corrected(self, document: Object) -> Object:
        """An OpenAPI document of this Api with the corrections by hand, if there are any."""
        overlay = self.options.overlay
        return document if overlay is None else apply_overlay(document, overlay).document

    def once(self, make: Callable[[Work], T]) -> T:
        """What `make` gives of this work: made for the writer that asks first, kept for the rest.

        So writers share what they are made of, and the work need not know of it.
        """
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made
