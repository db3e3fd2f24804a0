"""From what samples show to what a schema says: required, formats, values, types by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import define, evolve, frozen

from docgen.base.words import loose
from docgen.infer.notes import Notes
from docgen.infer.observe import ANYTHING, INTEGERS, STRING, format_of_address
from docgen.infer.sharing.namesakes import LAST_WORD, Evidence, Namesakes, evidence_of
from docgen.infer.sharing.roots import Kind, Root
from docgen.model.schema import (
    Anything,
    Field,
    ListOf,
    NamedSchema,
    OneOf,
    Record,
    Ref,
    Scalar,
    Schema,
)
from docgen.model.walk import parts

# A member of a response counts as always there if all of at least so many samples have it. Fewer
# samples are often copies of one another. Where a table tells of members that no sample shows, the
# samples are of one kind among several, and it takes more of them.
ENOUGH_RECORDS = 5
_MANY_RECORDS = 20
# So many different texts must have a format before it is believed.
_ENOUGH_TEXTS = 2
# Members that hold one of a few words, by the last word of their name; English API vocabulary.
_KINDS = frozenset(
    {
        "action",
        "capabilities",
        "category",
        "direction",
        "kind",
        "level",
        "media",
        "mode",
        "network",
        "reason",
        "result",
        "roles",
        "scope",
        "severity",
        "state",
        "status",
        "type",
        "visibility",
    }
)
_IDENTITY = "id"
_ADDRESSES = frozenset({"href", "link", "path", "uri", "url"})
_STRUCTURE = re.compile(
    r"\b(?:array|attributes|keys?|list|map|members|object|pairs)s?\b", re.IGNORECASE
)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ _-][A-Za-z0-9]+){0,3}")
# The values that samples show are worth listing from so many on, and up to so many.
_ENOUGH_VALUES = 3
_FEWEST_VALUES = 2
_MOST_VALUES = 80


@frozen(kw_only=True)
class Known:
    """Members that have a meaning in an API, by name.

    `selector`: what a request can't do without, whatever samples show. `reference`: what answers
    and messages to one request have in common. `code`: what holds a status code, where these are
    listed as numbers. `kinds`: what tells one message or answer from others.
    """

    selector: str | None = None
    reference: str = ""
    code: str = ""
    kinds: frozenset[str] = frozenset()


@frozen(kw_only=True)
class Settled:
    """The schemas as documents say them: those of the bodies, and the named ones."""

    schemas: tuple[Schema, ...]
    named: tuple[NamedSchema, ...]


def settle(
    roots: Sequence[Root],
    schemas: Sequence[Schema],
    named: Sequence[NamedSchema],
    known: Known,
    notes: Notes,
) -> Settled:
    """Decides on the evidence that the schemas carry."""
    table = {one.name: one.schema for one in named}
    sent = _sent(roots, schemas, table)
    evidence = evidence_of(schemas, named, _payloads(roots, schemas))
    _find_lists_and_maps(evidence.by_name, notes)
    made = []
    for root, schema in zip(roots, schemas, strict=True):
        whole = root.kind == "response"
        settling = _Settling(root.label, root.kind, notes, evidence, known, whole=whole)
        made.append(settling.settled(schema, ""))
    done = []
    for one in named:
        kind: Kind = "resource" if one.name in sent else "response"
        settling = _Settling(one.name, kind, notes, evidence, evolve(known, selector=None))
        done.append(evolve(one, schema=settling.settled(one.schema, "")))
    return Settled(schemas=tuple(made), named=tuple(done))


def _payloads(roots: Sequence[Root], schemas: Sequence[Schema]) -> set[str]:
    """The named schemas that messages carry."""
    told = [one for root, one in zip(roots, schemas, strict=True) if root.kind == "message"]
    return {one.name for one in told if isinstance(one, Ref)}


def _sent(
    roots: Sequence[Root], schemas: Sequence[Schema], table: Mapping[str, Schema]
) -> set[str]:
    """The named schemas that a request may hold: what clients send may lack what servers give."""
    found: set[str] = set()
    ahead = [s for root, s in zip(roots, schemas, strict=True) if root.kind == "request"]
    while ahead:
        for name in _references(ahead.pop()):
            if name not in found and name in table:
                found.add(name)
                ahead.append(table[name])
    return found


def _references(schema: Schema) -> Iterator[str]:
    if isinstance(schema, Ref):
        yield schema.name
    for part in parts(schema):
        yield from _references(part)


def _find_lists_and_maps(namesakes: Mapping[str, Namesakes], notes: Notes) -> None:
    """Members that hold the same things as a list on one page and as a map on another."""
    for name, known in namesakes.items():
        options = known.schema.options if isinstance(known.schema, OneOf) else ()
        listed = {one.item for one in options if isinstance(one, ListOf)} - {ANYTHING}
        mapped = {one.extra for one in options if isinstance(one, Record)}
        if listed & mapped:
            told = f"`{name}` is an array on one page and a map on another"
            notes.find("several-shapes", told, known.place)


@define
class _Settling:
    """Settles one schema, of a body of that kind."""

    owner: str
    kind: Kind
    notes: Notes
    evidence: Evidence
    known: Known
    whole: bool = False  # a response, not a thing that responses hold

    @property
    def received(self) -> bool:
        """Whether the server alone sends it."""
        return self.kind not in ("request", "resource")

    def settled(self, schema: Schema, name: str, path: str = "") -> Schema:
        match schema:
            case Scalar():
                return self._scalar(schema, name, path)
            case ListOf():
                return ListOf(item=self.settled(schema.item, name, f"{path}[]"))
            case OneOf():
                options = tuple(self.settled(one, name, path) for one in schema.options)
                return OneOf(options=options)
            case Record():
                partly = any(one.how == "table" and not one.seen for one in schema.fields)
                enough = _MANY_RECORDS if partly else ENOUGH_RECORDS
                fields = tuple(self._field(one, schema, path, enough) for one in schema.fields)
                extra = schema.extra and self.settled(schema.extra, "", f"{path}{{}}")
                return evolve(schema, fields=fields, extra=extra)
            case _:
                return schema

    def _field(self, one: Field, record: Record, path: str, enough: int) -> Field:
        step = f"{path}.{one.name}" if path else one.name
        schema = one.schema
        if isinstance(schema, Anything):
            schema = self._by_name(one, step)
        elif isinstance(schema, Scalar) and schema.types == ("null",):
            schema = self._nullable_by_name(one, schema, step)
        elif schema == ListOf(item=ANYTHING):
            schema = self._listed_by_name(one, ListOf(item=ANYTHING), step)
        schema = self.settled(schema, one.name, step)
        self._find_shapes(one, schema, step)
        required = one.required
        if (
            required
            and one.seen < record.seen
            and not (one.name == self.known.selector and not path)
        ):
            told = f"`{self._about(step)}` is called mandatory, and samples do without it"
            self.notes.find("mandatory-but-absent", told, one.place)
            required = None
        elif required is None and self._is_always_there(one, record, step, enough):
            required = True
            because = f"in all of {record.seen} samples, and nobody calls it optional"
            self.notes.decide("required", self._about(step), because, one.place)
        return evolve(one, schema=schema, required=required)

    def _is_always_there(self, one: Field, record: Record, step: str, enough: int) -> bool:
        """Whether all of enough records have the member, and it is one that can be relied on.

        Of a message or a thing these are what identifies it and its kind, and what its table has:
        a server leaves out what it does not know, and samples are often copies of one another. Of a
        response it is what stands outermost; what it refers to is none, not all answer a request.
        """
        if not self.received or not one.seen == record.seen >= enough:
            return False
        if one.name in self.known.kinds or loose(one.name) == _IDENTITY:
            return True
        told = one.how == "table" or (self.whole and step == one.name)
        return told and one.name != self.known.reference

    def _about(self, step: str) -> str:
        return f"{self.owner}.{step}" if step else self.owner

    def _by_name(self, one: Field, step: str) -> Schema:
        """The type of others of the name, or what the name itself says that it holds."""
        found = self.evidence.of_name(one.name)
        if found is not None:
            count = self.evidence.by_name[one.name].count
            others = "others of its name are all" if count > 1 else "other of its name is"
            return self._decided(found, step, f"{count} {others} of this type", one)
        thing = self.evidence.thing_held(one.name)
        if thing is not None:
            return self._decided(Ref(name=thing), step, "its name says what it holds", one)
        alike = self.evidence.of_last_word(one.name)
        if alike is not None and one.name not in self.evidence.by_name:
            because = f"{len(alike.names)} names that end as it does are all of this type"
            return self._decided(alike.schema, step, because, one)
        return self._argument(one, step)

    def _argument(self, one: Field, step: str) -> Schema:
        """An argument of a request is text where nothing tells of another type."""
        told = self.kind == "request" and one.how == "table" and "." not in step
        if not told or one.name in self.evidence.by_name or _STRUCTURE.search(one.description):
            return one.schema
        self.notes.decide("type-assumed", self._about(step), "nothing tells of another", one.place)
        return STRING

    def _listed_by_name(self, one: Field, schema: ListOf, step: str) -> Schema:
        """A list that is empty wherever it is shown holds what its name says."""
        found = self.evidence.of_name(one.name)
        if isinstance(found, ListOf) and found.item != ANYTHING:
            return self._decided(found, step, "others of its name are all such lists", one)
        thing = self.evidence.thing_listed(one.name)
        if thing is None:
            return schema
        return self._decided(ListOf(item=Ref(name=thing)), step, "its name says what it holds", one)

    def _decided(self, schema: Schema, step: str, because: str, one: Field) -> Schema:
        self.notes.decide("type-by-name", self._about(step), because, one.place)
        return schema

    def _nullable_by_name(self, one: Field, schema: Scalar, step: str) -> Schema:
        """What is null wherever it is shown has the type of its namesakes beside."""
        known = self.evidence.by_name.get(one.name)
        if known is None or not isinstance(known.schema, Scalar):
            return schema
        others = {*known.schema.types} - {"null"}
        if len(others) != 1:
            return schema
        because = "null wherever it is shown; others of its name are all of this type"
        self.notes.decide("type-by-name", self._about(step), because, one.place)
        return Scalar(types=tuple(sorted((*others, "null"))))

    def _find_shapes(self, one: Field, schema: Schema, step: str) -> None:
        if not isinstance(schema, OneOf):
            return
        kinds = sorted({_SHAPES[option.kind] for option in schema.options} - {""})
        if len(kinds) > 1:
            told = f"`{self._about(step)}` is {' and '.join(kinds)} on different pages"
            self.notes.find("several-shapes", told, one.place)

    def _scalar(self, schema: Scalar, name: str, path: str) -> Scalar:
        made = evolve(schema, looks=None, shown={})
        if name and name == self.known.code and _is_number_in_quotes(schema):
            return evolve(made, types=tuple(one for one in made.types if one != "string"))
        if schema.const is not None or schema.values:
            return made
        values = self._values(schema, name)
        if values:
            because = f"{len(values)} words in {sum((schema.shown or {}).values())} samples"
            self.notes.decide("known-values", self._about(path), because)
            made = evolve(made, known=tuple(sorted({*schema.known, *values})))
        elif schema.format is None and not schema.known:
            made = self._formatted(made, schema, path)
            if made.format is None:
                made = self._address(made, schema, name, path)
        return made

    def _address(self, made: Scalar, schema: Scalar, name: str, path: str) -> Scalar:
        """The format of a member that its name calls an address, and whose samples all are one."""
        last = LAST_WORD.search(name)
        if not last or last[0].lower() not in _ADDRESSES or not schema.shown:
            return made
        if {*schema.types} - {"null"} != {"string"}:
            return made
        found = format_of_address(schema.shown)
        if found == "any":
            return made
        because = f"its name says so, and so do {len(schema.shown)} different texts in samples"
        self.notes.decide("format", self._about(path), because)
        return evolve(made, format=found)

    def _formatted(self, made: Scalar, schema: Scalar, path: str) -> Scalar:
        types = {*schema.types} - {"null"}
        looks = schema.looks
        if looks in (None, "any", "int32") or len(types) != 1:
            return made
        if looks in INTEGERS:
            return evolve(made, format=looks) if types == {"integer"} else made
        if types != {"string"} or schema.shown is None or len(schema.shown) < _ENOUGH_TEXTS:
            return made
        because = f"all of {len(schema.shown)} different texts in samples are of this format"
        self.notes.decide("format", self._about(path), because)
        return evolve(made, format=looks)

    def _values(self, schema: Scalar, name: str) -> tuple[str, ...]:
        """The words that samples show, where the member's name says that it holds one of a few."""
        last = LAST_WORD.search(name)
        if not last or last[0].lower() not in _KINDS or not schema.shown:
            return ()
        if {*schema.types} - {"null"} != {"string"} or len(schema.shown) > _MOST_VALUES:
            return ()
        if sum(schema.shown.values()) < _ENOUGH_VALUES:
            return ()
        words = [text for text in schema.shown if _WORD.fullmatch(text)]
        if len(words) < _FEWEST_VALUES and not schema.known:
            return ()  # one value is an example
        return tuple(sorted(words)) if len(words) == len(schema.shown) else ()


def _is_number_in_quotes(schema: Scalar) -> bool:
    """Whether samples show a number, and some of them in quotes."""
    texts = [*(schema.shown or {})]
    number = {"integer", "string"} <= {*schema.types}
    return number and bool(texts) and all(text.isdecimal() for text in texts)


_SHAPES = {
    "list": "an array",
    "record": "an object",
    "ref": "an object",
    "scalar": "a single value",
    "anything": "",
    "one-of": "",
}
