"""Schemas of OpenAPI 3.0 and 3.1 -> shapes.

A `$ref` alone stays a reference, so that recursion ends by itself. What is taken over (`allOf`, a
`$ref` with something beside it) is merged; where that would not end or grow beyond measure, it
stays a reference as the only option.
"""

from __future__ import annotations

from functools import reduce
from typing import Any

from attrs import evolve, field, frozen

from docgen.diff.surface.openapi.document import Document, Object
from docgen.diff.surface.openapi.schemas.keywords import known_of, limits_of, types_of, values_of
from docgen.diff.surface.openapi.schemas.merge import NULL, Whole, both, or_null
from docgen.diff.surface.openapi.schemas.merging import in_order, reference, sole_reference, split
from docgen.diff.surface.openapi.schemas.options import is_null, mapping_of, told_apart
from docgen.diff.surface.openapi.values import json_of, keyword_text, text_of
from docgen.diff.surface.types import Member, Shape

_NOTHING = Shape(limits=(("not", "{}"),))  # the schema `false`
_MOST_CHAINED = 40  # schemas that take over one another, in a circle of which others are part
_MOST_SHAPES = 2_000  # in a shared schema that is taken over within others

# Members that components take over from others, together: a chain of n has n²/2 of them.
_MOST_INHERITED = 300_000


@frozen
class _Depth:
    """Whether schemas that take over one another in a circle are merged here, and within."""

    here: bool
    within: bool = field(default=False)


_COMPONENT = _Depth(here=True, within=False)
_ALONE = _Depth(here=True, within=True)  # nothing refers to it, so no circle leads through it


class Shapes:
    """The shapes of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._made: dict[str, Shape] = {}
        self._large: set[str] = set()
        self._read_before: dict[tuple[int, _Depth], Shape] = {}  # by `id`: aliases of YAML are one
        self._open: set[str] = set()
        self._inherited = 0
        self.choices: set[str] = set()  # asked for by `chosen`
        self._named: dict[str, None] = {}  # pointers to schemas elsewhere than in components
        order, self._circle = in_order(document)
        for name in order:
            self._whole(name)

    def shape(self, schema: Any) -> Shape:
        """The shape of a schema that stands in an operation."""
        return self._read(schema, _ALONE)

    def chosen(self, body: Shape | None) -> dict[str, Shape]:
        """The shapes of a body that is a choice of several, by the value of its selector."""
        if body is None:
            return {}
        whole = self._whole(body.ref) if body.ref else body
        if whole.selector and body.ref:
            self.choices.add(body.ref)
        return dict(zip(whole.chosen, whole.options, strict=False))

    def shared(self) -> dict[str, Shape]:
        """All shared shapes, by name; those that only operations refer to by their pointer."""
        made = {name: self._whole(name) for name in self._document.schemas()}
        while left := [name for name in self._named if name not in made]:
            made |= {name: self._whole(name) for name in left}
        return made

    def _whole(self, name: str) -> Shape:
        """The shape that the name stands for, without a reference at its top."""
        if name in self._made:
            return self._made[name]
        if name in self._open:
            schema = self._document.schema_at(name)
            self._document.note("schemas that take over themselves by allOf", schema, name)
            return Shape()
        self._open.add(name)
        made = self._read(self._document.schema_at(name), _COMPONENT)
        if made.ref:  # a component that is a reference to another
            made = Shape(options=(made,), description=made.description, place=made.place)
        self._open.discard(name)
        self._made[name] = made
        if _is_large(made):
            self._large.add(name)
        return made

    def _read(self, schema: Any, depth: _Depth) -> Shape:
        if schema is True:
            return Shape()
        if schema is False:
            return _NOTHING
        before = (id(schema), depth)
        if before not in self._read_before:
            made = self._read_new(schema, depth)
            if not isinstance(schema, dict):
                return made
            self._read_before[before] = made
        return self._read_before[before]

    def _read_new(self, schema: Any, depth: _Depth) -> Shape:
        own, parts = split(self._document.members(schema, "a schema"))
        description = text_of(own.get("description"))
        place = self._document.place(schema)
        sole = sole_reference(own, parts)
        if sole is not None:
            shape = evolve(self._reference(sole, schema), description=description, place=place)
        else:
            taken = [self._part(part, depth) for part in parts]
            shape = reduce(
                lambda a, b: both(a, b, self._merged(depth)),
                [*taken, evolve(self._own(own, depth), description=description, place=place)],
            )
        return or_null(shape) if own.get("nullable") is True else shape

    def _reference(self, ref: str, at: Any) -> Shape:
        name = self._document.schema_name(ref, at)
        if name is None:
            return Shape(limits=(("$ref", ref),))
        if name.startswith("#"):
            self._named[name] = None
        return Shape(ref=name)

    def _part(self, part: Any, depth: _Depth) -> Shape:
        ref = reference(part)
        if ref is None:
            return self._read(part, depth)
        return self._merged(depth)(self._reference(ref, part))

    def _merged(self, depth: _Depth) -> Whole:
        """What makes of a reference the shape that is merged."""

        def whole(shape: Shape) -> Shape:
            if not shape.ref:
                return shape
            name = shape.ref
            if not depth.here and (name in self._circle or name.startswith("#")):
                return Shape(options=(shape,))
            if len(self._open) > _MOST_CHAINED:
                self._document.note("schemas in too long a chain of allOf to be merged", name, name)
                return Shape(options=(shape,))
            made = self._whole(name)
            self._inherited += len(made.members) if depth == _COMPONENT else 0
            if self._inherited > _MOST_INHERITED:
                self._document.note("schemas that take over too many members by allOf", name, name)
                return Shape(options=(shape,))
            if depth != _COMPONENT and name in self._large:
                return Shape(options=(shape,))
            return _inherited(made)

        return whole

    def _own(self, own: Object, depth: _Depth) -> Shape:
        within = _Depth(depth.within, depth.within)
        options, selector, chosen, rest = self._options(own, within)
        shape = Shape(
            types=types_of(own, self._document),
            values=values_of(own),
            known=known_of(own),
            format=text_of(own.get("format")),
            limits=tuple(sorted([*limits_of(own, self._document), *rest])),
            members=self._members(own, within),
            closed=own.get("additionalProperties") is False,
            extra=self._extra(own.get("additionalProperties"), within),
            item=self._item(own.get("items"), within),
            options=options,
            selector=selector,
            chosen=chosen,
            default=json_of(own["default"]) if "default" in own else None,
            deprecated=own.get("deprecated") is True,
            read_only=own.get("readOnly") is True,
            write_only=own.get("writeOnly") is True,
        )
        return _without_null_option(shape)

    def _members(self, own: Object, within: _Depth) -> tuple[Member, ...]:
        required = {
            name for name in self._required(own.get("required"), own) if isinstance(name, str)
        }
        made = {name: Member(name=name, shape=Shape(), required=True) for name in required}
        for name, schema in self._document.members(own.get("properties"), "properties").items():
            shape = self._read(schema, within)
            made[name] = Member(
                name=name,
                shape=shape,
                required=name in required,
                description=shape.description,
                place=self._document.place(schema),
            )
        return tuple(made[name] for name in sorted(made))

    def _required(self, value: Any, own: Object) -> list[Any]:
        """Names; `required: true` of a single member is a habit of draft 3 and says nothing."""
        if isinstance(value, bool):
            self._document.note("required: true or false in schemas", own)
            return []
        return self._document.items(value, "required")

    def _extra(self, schema: Any, within: _Depth) -> Shape | None:
        if schema is None or isinstance(schema, bool):
            return None
        made = self._read(schema, within)
        return None if made == Shape() else made

    def _item(self, schema: Any, within: _Depth) -> Shape | None:
        """The shape of items; a list of them is a limit. What says nothing is the same as none."""
        if schema is None or isinstance(schema, list):
            return None
        made = self._read(schema, within)
        return None if made == Shape() else made

    def _options(
        self, own: Object, within: _Depth
    ) -> tuple[tuple[Shape, ...], str, tuple[str, ...], list[tuple[str, object]]]:
        """Options, what tells them apart, and as texts what has no place beside them."""
        found = [
            (keyword, own[keyword])
            for keyword in ("oneOf", "anyOf")
            if isinstance(own.get(keyword), list) and own[keyword]
        ]
        discriminator = own.get("discriminator")
        rest: list[tuple[str, object]] = [(k, keyword_text(k, v)) for k, v in found[1:]]
        if not found:
            return (), "", (), [*rest, *self._parent(discriminator)]
        schemas = found[0][1]
        selector, chosen = told_apart(schemas, discriminator, self._document)
        numbered = chosen if selector else [(number, "") for number in range(len(schemas))]
        shapes = [NULL if is_null(one) else self._read(one, within) for one in schemas]
        # Null comes last, however it is spelled, and once.
        numbered = [one for one in numbered if shapes[one[0]] != NULL]
        options = tuple(shapes[number] for number, _ in numbered)
        values = tuple(value for _, value in numbered) if selector else ()
        if NULL in shapes:
            options, values = (*options, NULL), (*values, "") if selector else ()
        return options, selector, values, rest

    def _parent(self, discriminator: Any) -> list[tuple[str, object]]:
        """A discriminator without options: those that take over this schema are its variants."""
        if not isinstance(discriminator, dict):
            return []
        mapping = mapping_of(discriminator, self._document)
        if not mapping:
            self._document.note("discriminators without options and without mapping", discriminator)
        told = [discriminator.get("propertyName"), mapping]
        return [("discriminator", json_of(told))]


def _inherited(shape: Shape) -> Shape:
    """What a schema that takes over another has of it: all but its list of variants."""
    limits = tuple(limit for limit in shape.limits if limit[0] != "discriminator")
    return shape if limits == shape.limits else evolve(shape, limits=limits)


def _without_null_option(shape: Shape) -> Shape:
    """`anyOf` of a type and null is a type that may be null."""
    if len(shape.options) != 2 or shape.options[1] != NULL or shape.types or shape.selector:
        return shape
    only = shape.options[0]
    if only.ref or only.options or not only.types:
        return shape
    values = None if only.values is None else tuple(dict.fromkeys((*only.values, "null")))
    only = evolve(only, types=only.types | {"null"}, values=values)
    rest = evolve(shape, options=())
    return both(only, rest, lambda one: one)


def _is_large(shape: Shape) -> bool:
    """Whether more shapes are in it than may be repeated wherever it is taken over."""
    waiting, count = [shape], 0
    while waiting and count <= _MOST_SHAPES:
        here = waiting.pop()
        count += 1
        waiting += [member.shape for member in here.members]
        waiting += [one for one in (here.extra, here.item, *here.options) if one is not None]
    return count > _MOST_SHAPES
