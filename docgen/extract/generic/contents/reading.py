"""A scope -> what it tells: text, names below their labels, samples, responses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define, evolve, field, frozen

from docgen.base.words import loose, squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Code, Listing, Paragraph, Table
from docgen.extract.generic.contents.shapes import shape_of_members
from docgen.extract.generic.contents.terms import terms_of, terms_of_lines, text_of
from docgen.extract.generic.entries import (
    Carrier,
    Entry,
    read_list,
    read_table,
    read_term,
)
from docgen.extract.generic.flow import Unit
from docgen.extract.generic.paths import sent_address, whole_address
from docgen.extract.generic.vocabulary import NAMING, Tag, normal, tag_of
from docgen.model.api import Answer

# Below these there are no names of a request.
_NOT_SENT = frozenset(
    {
        Tag.SAMPLE_RESPONSE,
        Tag.STATUS,
        Tag.RESPONSE_HEADERS,
        Tag.RESPONSE,
        Tag.MODEL,
        Tag.OTHER,
        Tag.SEARCH,
    }
)
_ANSWERS = frozenset({Tag.SAMPLE_RESPONSE, Tag.STATUS, Tag.RESPONSE_HEADERS, Tag.RESPONSE})
_SAMPLES = frozenset({Tag.SAMPLE_REQUEST, Tag.SAMPLE_RESPONSE})
_FAILURE = 300  # the first status that is none of success
_STATUS = re.compile(
    r"^\W*(?:(?:[A-Z][\w'-]* ){0,3}[A-Z][\w'-]* \((?=[1-5]\d\d\)))?"
    r"(?P<code>[1-5]\d\d)\b\W*(?P<text>.*)$",
    re.DOTALL,
)  # "200", "404 Not Found", "Not Found (404)"
# "The `config` object can have …": what is printed as code before such a word, or alone in a title.
_HOLDER = re.compile(
    r"[`\"“*]{1,3}(?P<name>[A-Za-z_][\w.-]{0,199})[`\"”*]{1,3}\s{1,9}(?:\w{1,40}\s{1,9})?"
    r"(?:objects?|hash|arrays?|fields?|parameters?|keys?|propert(?:y|ies)|structure|members?"
    r"|attributes?|values?)\b",
    re.IGNORECASE,
)
# "tree object", as a title
_HOLDS = re.compile(
    r"(?:the )?(?P<name>[A-Za-z_][\w.-]*) (?:objects?|hash|arrays?|structure|parameters?|fields?)",
    re.IGNORECASE,
)
_OWN = re.compile(r"^\s*(?:the )?(?:request )?(?:body|payload|json)", re.IGNORECASE)


@frozen(kw_only=True)
class Labelled:
    """A carrier with the label above it; None: there is none."""

    tag: Tag | None
    carrier: Carrier


# "The method is POST, the body names the phone:" announces what is sent.
_BODY_FOLLOWS = re.compile(
    r"^(?!.*\b(?:answers?|responses?|returns?|returned)\b).*\b(?:body|payload)\b[^.]{0,120}:\s*$",
    re.IGNORECASE | re.DOTALL,
)


@frozen(kw_only=True)
class Shown:
    """A block of code with the label above it, and the words of that label."""

    tag: Tag | None
    code: Code
    label: str = ""


@frozen(kw_only=True)
class Named:
    """A text that tells of what comes back with success, and where its links lead to."""

    text: str
    targets: tuple[str, ...] = ()


@define
class Reading:
    """What came of a scope."""

    told: list[str] = field(factory=list)
    carriers: list[Labelled] = field(factory=list)
    shown: list[Shown] = field(factory=list)
    answers: list[Answer] = field(factory=list)
    returned: list[Carrier] = field(factory=list)  # the members of what comes back with success
    named: list[Named] = field(factory=list)  # texts that may name what comes back
    status: int | None = None  # that of the label that holds
    about: bool = False  # the last paragraphs tell of one name: a list below them is of its values
    names: dict[str, str] = field(factory=dict)  # those told outermost, by their loose spelling

    @property
    def succeeds(self) -> bool:
        """Whether what the labels tell of here comes back with success."""
        return self.status is None or self.status < _FAILURE

    def take(self, tag: Tag | None, carrier: Carrier) -> None:
        """Keeps a carrier that stands below such a label."""
        self.carriers.append(Labelled(tag=tag, carrier=carrier))
        for entry in carrier.entries:
            if not entry.within:
                self.names.setdefault(loose(entry.name), entry.name)


@define
class _Stack:
    """The labels and titles that hold at a place, the outermost first."""

    held: list[tuple[int, Tag | None, str]] = field(factory=list)

    def end_samples(self) -> None:
        """A declaration ends what is labelled as samples."""
        self.held = [one for one in self.held if one[1] not in _SAMPLES]

    def push(self, unit: Unit) -> None:
        while self.held and self.held[-1][0] >= unit.level:
            self.held.pop()
        self.held.append((unit.level, unit.tag if unit.is_label else None, unit.text))

    @property
    def tag(self) -> Tag | None:
        """What the innermost label says; a label below a response is still of the response."""
        tags = [tag for _, tag, _ in self.held]
        if not tags:
            return None
        if tags[-1] is Tag.OTHER:  # "Example", below what it is one of
            tags = [tag for tag in tags if tag is not Tag.OTHER] or tags
        outer = next((tag for tag in tags[:-1] if tag in _ANSWERS), None)
        return outer if outer is not None and tags[-1] is not Tag.SAMPLE_REQUEST else tags[-1]

    @property
    def titled(self) -> bool:
        """Whether a title below that of the scope stands above, and no label since."""
        return bool(self.held) and self.held[-1][1] is None

    @property
    def label(self) -> str:
        """The words of the innermost label."""
        return self.held[-1][2] if self.held else ""


def read_scope(units: Sequence[Unit], skipped: frozenset[int], first: int) -> Reading:
    """What the units of a scope tell; `skipped` are those of declarations, counted from `first`."""
    reading = Reading()
    stack = _Stack()
    run: list[Unit] = []
    lead = ""
    for index, unit in enumerate(units, first):
        if run and not (unit.kind == "text" and not unit.is_label and not unit.bold):
            _take_run(reading, stack, run)
            run = []
        if index in skipped:
            stack.end_samples()
            if unit.kind == "code" and whole_address(unit.text) is None:
                reading.shown.append(_declaring(unit))
            if unit.kind == "text" and sent_address(unit.text):
                reading.told.append(text_of(unit))
            continue
        if unit.kind in {"heading", "table"} or unit.is_label or unit.bold:
            reading.about = False
        if unit.kind == "heading" or unit.is_label or unit.bold:
            _note_label(reading, stack, unit)
        elif unit.kind == "text":
            run.append(unit)
        else:
            _take(reading, stack, unit, lead)
        lead = text_of(unit) if unit.kind in {"text", "heading"} else ""
    if run:
        _take_run(reading, stack, run)
    return reading


def _declaring(unit: Unit) -> Shown:
    """A declaration that shows the whole request."""
    assert isinstance(unit.block, Code)
    return Shown(tag=Tag.SAMPLE_REQUEST, code=unit.block)


def _note_label(reading: Reading, stack: _Stack, unit: Unit) -> None:
    stack.push(unit)
    found = _STATUS.match(unit.text)
    if stack.tag not in _ANSWERS:
        reading.status = None
    if found and (unit.tag is Tag.STATUS or stack.tag in _ANSWERS):
        text = found["text"].strip(" .-–:")
        status = reading.status = int(found["code"])
        reading.answers.append(Answer(status=status, description=text, place=unit.place))


def _take(reading: Reading, stack: _Stack, unit: Unit, lead: str) -> None:
    tag = stack.tag
    match unit.block:
        case Code() as code:
            members = shape_of_members(code.text, unit.place) if tag in NAMING else ()
            if members:
                _take_carrier(reading, stack, Carrier(entries=members), lead)
            else:
                own = Tag.BODY if tag in {None, Tag.OTHER} and _BODY_FOLLOWS.search(lead) else tag
                reading.shown.append(Shown(tag=own, code=code, label=stack.label))
        case Table() as table:
            reading.answers += _answers_of(
                unit, [tuple(c.text for c in row.cells) for row in table.rows], tag
            )
            reading.named += _named_in(table)
            carrier = read_table(table, labelled=tag in NAMING)
            _take_carrier(reading, stack, carrier, lead)
        case Listing() as listing:
            answers = list(_answers_of(unit, [(plain(i.text),) for i in listing.items], tag))
            reading.answers += answers
            carrier = None if reading.about or answers else read_list(listing)
            # A list without a label is prose as a rule.
            if (tag is not None and tag not in _SAMPLES) or (carrier and _typed(carrier)):
                _take_carrier(reading, stack, carrier, lead)
        case _:
            reading.told.append(unit.text)


def _typed(carrier: Carrier) -> bool:
    known = sum(bool(e.type_text) or e.required is not None for e in carrier.entries)
    return known >= 0.5 * len(carrier.entries)


def _take_carrier(reading: Reading, stack: _Stack, carrier: Carrier | None, lead: str) -> None:
    if carrier is None:
        return
    parent = _parent(reading, lead)
    if parent:
        entries = tuple(evolve(e, within=(parent, *e.within)) for e in carrier.entries)
        reading.take(reading.carriers[-1].tag, evolve(carrier, entries=entries))
        return
    if stack.tag in _NOT_SENT:
        _take_returned(reading, stack, carrier)
        return
    tag = stack.tag or _by_header(carrier)
    if tag is None and stack.titled:
        return  # a title of its own: what it lists is no part of the request
    if tag in _NOT_SENT:
        return
    reading.take(tag, carrier)


def _take_returned(reading: Reading, stack: _Stack, carrier: Carrier) -> None:
    """Keeps what a table or list below the label of an answer says of its members."""
    if (
        reading.succeeds
        and stack.tag in {Tag.RESPONSE, Tag.STATUS}
        and (stack.tag is Tag.RESPONSE or reading.status is not None)
    ):
        reading.returned.append(carrier)


def _parent(reading: Reading, lead: str) -> str:
    """The name told before that a lead sentence or title names as what holds the names below."""
    words = plain(lead[:80]).strip("*: ")
    title = _HOLDS.fullmatch(words)
    named = [title["name"] if title else words]
    named += [found["name"] for found in _HOLDER.finditer(lead[:200])]
    found = (reading.names.get(loose(name)) for name in named)
    return next((name for name in found if name), "")


def _by_header(carrier: Carrier) -> Tag | None:
    """What the title of the column of names says of a table without a label."""
    tag = tag_of(carrier.header) if carrier.header else None
    if tag in {Tag.PATH, Tag.QUERY, Tag.HEADER, Tag.BODY, Tag.FORM, Tag.COOKIE, Tag.RESPONSE}:
        return tag
    return None


def _named_in(table: Table) -> Iterator[Named]:
    """The cells of rows that tell of a status of success."""
    for row in table.rows:
        status = _STATUS.match(plain(row.cells[0].text))
        if status is not None and int(status["code"]) < _FAILURE:
            for cell in row.cells[1:]:
                lines = plain(cell.text).split("\n")
                yield from (Named(text=line, targets=cell.targets) for line in reversed(lines))


def _answers_of(unit: Unit, rows: Sequence[tuple[str, ...]], tag: Tag | None) -> Iterator[Answer]:
    """Rows or items that begin with an HTTP status, below such a label or in a table of such."""
    if not rows or (tag is not None and tag not in _ANSWERS and unit.kind == "list"):
        return
    found = [(_STATUS.match(plain(row[0])) if row else None, row) for row in rows]
    if sum(match is not None for match, _ in found) < 0.7 * len(found):
        return
    for match, row in found:
        if match is not None:
            text = row[1] if len(row) > 1 else match["text"]
            said = squash(plain(text)).strip(" .-–:")
            yield Answer(status=int(match["code"]), description=said, place=unit.place)


# Paragraphs: text, or terms with what is told of each


def _take_named(reading: Reading, stack: _Stack, run: Sequence[Unit]) -> None:
    """Keeps paragraphs below the label of an answer: they may name the thing that it is."""
    if reading.succeeds and stack.tag in {Tag.RESPONSE, Tag.STATUS}:
        blocks = [unit.block for unit in run if isinstance(unit.block, Paragraph)]
        reading.named += [Named(text=plain(one.text), targets=one.targets) for one in blocks]


def _take_run(reading: Reading, stack: _Stack, run: Sequence[Unit]) -> None:
    """Paragraphs in a row: terms and their definitions below a label, else text."""
    _take_named(reading, stack, run)
    named = stack.tag is not None and stack.tag not in _NOT_SENT
    terms = max(terms_of(run), terms_of_lines(run), key=len) if named else []
    if terms:
        reading.take(stack.tag, Carrier(entries=tuple(terms)))
        reading.about = True
        return
    reading.about = reading.about or any(_tells_of(unit, reading) for unit in run)
    if stack.tag is None or stack.tag in {Tag.OTHER, Tag.REQUEST}:
        reading.told += [text_of(unit) for unit in run]


def is_whole_body(entry: Entry) -> bool:
    """Whether an entry stands for the body as a whole and is no member of it."""
    return bool(_OWN.match(entry.name)) or normal(entry.name) in {"data", "request", "object"}


def _tells_of(unit: Unit, reading: Reading) -> bool:
    """Whether a paragraph begins with a name that is known and says more of it."""
    text = text_of(unit)
    term = read_term(text, unit.place) if text.startswith(("`", "**")) else None
    return term is not None and bool(term.text) and loose(term.name) in reading.names
