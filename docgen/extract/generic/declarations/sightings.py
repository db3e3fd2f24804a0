"""Every place of a document that shows a method and a path, without judgement."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from attrs import evolve

from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Code, Heading, Item, Listing, Paragraph, Table
from docgen.extract.generic.declarations.rows import of_table, of_told
from docgen.extract.generic.declarations.types import Sighting
from docgen.extract.generic.flow import Unit
from docgen.extract.generic.paths import (
    LABELLED_VERB,
    NO_SLASH,
    ONE_WORD,
    Address,
    address_in,
    curl_address,
    fits,
    path_alone,
    query_behind,
    relative_alone,
    sent_address,
    verb_alone,
    verb_with_title,
    whole_address,
)
from docgen.extract.generic.vocabulary import Column, Tag, column_of
from docgen.extract.reading import METHODS, with_placeholders

# Labels between a title and the declaration below it.
_OPENING = frozenset({None, Tag.REQUEST, Tag.OTHER})
_TITLE_NEAR = 8  # units between a title and the declaration below it
_JOINTS = frozenset("-–—:(,|;[")  # between a request and what is said of it
_TITLE_VERB = re.compile(rf"(?P<method>{'|'.join(METHODS)})\s+\S")
_VERB_BEHIND = re.compile(rf"\S\s+[\[(]?(?P<method>{'|'.join(METHODS)})[\])]?$")
_LONGEST_SENTENCE = 400
# A sentence that tells the method: by using the DELETE method; the method to be used: POST.
_TOLD_VERB = re.compile(
    rf"\b(?:us(?:e|es|ing)|via|with) (?:the |an? )?(?:http )?(?P<method>{'|'.join(METHODS)}) "
    r"(?:method|request|verb)\b"
    rf"|\b[Mm]ethod(?: to (?:be )?used?)?(?: is)?:? (?P<named>{'|'.join(METHODS)})\b"
)
_NEAR = 3  # units between a path and its method
_LEAST_ALIKE = 3  # paths without a slash before them
_IN_SECTION = 60  # units between a path that is a title and such a command
_NEAR_COMMAND = 6  # units between a path and the command that shows its method
_OVERVIEW_CODE = 9  # lines of code from which they are one
_OVERVIEW = 4  # rows from which a table of methods and paths is an overview


def sightings_of(units: Sequence[Unit], title: str = "") -> list[Sighting]:
    """All of a document with that title, in order."""
    found = [one for index in range(len(units)) for one in _owning(_of_unit(units, index))]
    found = _without_words(found)
    taken = {one.unit for one in found if one.whole}
    found += _pairs(units, taken)
    found += _below_titles(units, {*taken, *(one.unit for one in found)}, title)
    found += _by_sentences(units, {one.unit for one in found})
    found.sort(key=lambda one: one.unit)
    return [_with_surroundings(one, units) for one in found]


def _without_words(found: Sequence[Sighting]) -> list[Sighting]:
    """Without "GET ships" where nothing longer is set like it, as "GET ships/{id}" is."""
    forms = Counter(one.form for one in found)
    made = []
    for one in found:
        form = one.form.removesuffix(ONE_WORD) + NO_SLASH
        if not one.form.endswith(ONE_WORD):
            made.append(one)
        elif forms[form] >= _LEAST_ALIKE:
            made.append(evolve(one, form=form))
    return made


def _owning(found: Iterable[Sighting]) -> list[Sighting]:
    """A block that shows many requests is an overview: what follows tells of none of them."""
    shown = [*found]
    most = _OVERVIEW_CODE if any(one.form.startswith("code") for one in shown) else _OVERVIEW
    if len({one.address.key for one in shown if one.whole}) < most:
        return shown
    return [evolve(one, owns=False) for one in shown]


def _with_surroundings(one: Sighting, units: Sequence[Unit]) -> Sighting:
    tag, near = None, units[one.unit].kind == "heading"
    shown = False  # what a label above announces stands between already
    for distance, unit in enumerate(reversed(units[max(0, one.unit - _TITLE_NEAR) : one.unit])):
        if unit.is_title or (unit.bold and not unit.is_label):
            near = near or tag in _OPENING
            break
        if unit.is_label:
            tag = tag or (None if shown else unit.tag)
        elif unit.kind in {"table", "code"}:
            shown = shown or units[one.unit].kind == "text"
            if distance > _NEAR:
                break
    else:
        # The page has a title, which is no block.
        near = near or (one.unit <= _TITLE_NEAR and tag in _OPENING)
    if not near and one.whole and _is_ahead(units, one.unit):
        return evolve(one, tag=None, near=True)
    return evolve(one, tag=tag, near=near)


def _is_ahead(units: Sequence[Unit], index: int) -> bool:
    """Whether a text stands right above a title that may be its own."""
    return units[index].kind == "text" and index + 1 < len(units) and units[index + 1].is_title


def _of_unit(units: Sequence[Unit], index: int) -> Iterator[Sighting]:
    unit = units[index]
    match unit.block:
        case Heading():
            for one in _of_text(unit.text, index, f"heading {unit.level}"):
                yield evolve(one, told=_beside(unit.text, one))
        case Paragraph(method=method, links=links) if method:
            address = path_alone(unit.text)
            if address is not None:
                made = evolve(address, method=method)
                yield Sighting(address=made, unit=index, form="text, method attribute")
            else:
                yield from _of_text(unit.text, index, "text", links)
        case Paragraph() as paragraph if pair := _of_lines(paragraph, index):
            yield pair
        case Paragraph(text=text, links=links):
            yield from _of_text(unit.text, index, f"text{_marks(text)}", links)
        case Listing(items=items):
            yield from _of_items(items, index)
        case Code():
            yield from _of_code(unit.text, index)
        case Table() as table:
            yield from of_table(table, index)
        case _:
            return


def _of_lines(paragraph: Paragraph, index: int) -> Sighting | None:
    """Lines that are labels with a URL and a method."""
    lines = [with_placeholders(plain(line), paragraph.emphasised) for line in paragraph.lines]
    return of_told([line.split(":", 1) for line in lines], index, "lines")


def _marks(text: str) -> str:
    return " code" if text.startswith("`") else " bold" if text.startswith("**") else ""


def _beside(text: str, one: Sighting) -> str:
    """What a heading says before or behind its request."""
    before, found, rest = text.partition(one.address.printed)
    words = [word for word in before.split() if word.upper() != one.address.method]
    title = " ".join(words).strip(" -–—:") or rest.strip(" -–—:")
    return title if found and one.whole and " " in title else ""


def _of_items(items: Sequence[Item], index: int) -> Iterator[Sighting]:
    shown = [with_placeholders(plain(item.text), item.emphasised) for item in items]
    pair = of_told([text.split(":", 1) for text in shown], index, "list")
    if pair is not None:
        yield pair
    for item in items:
        text = with_placeholders(squash(plain(item.text)), item.emphasised)
        for one in _of_text(text, index, f"item{_marks(item.text)}", item.links):
            told = _behind(text, one)
            yield evolve(one, told=told, called=(told, *item.links), targets=item.targets)


def _behind(text: str, one: Sighting) -> str:
    """What an item says behind its request."""
    _, found, rest = text.partition(one.address.printed)
    return rest.strip(" -–—:,") if found else ""


def _of_text(text: str, index: int, form: str, links: Sequence[str] = ()) -> Iterator[Sighting]:
    whole = whole_address(text)
    if whole is not None:
        address, how = whole
        linked = any(address.path in link or text == link for link in links)
        yield Sighting(address=address, unit=index, form=f"{form}, {how}", linked=linked)
        return
    sent = sent_address(text)
    if sent is not None:
        yield Sighting(address=sent, unit=index, form=f"{form}, sentence")
        return
    found = address_in(text)
    if found is not None:
        address, match = found
        behind = text[match.end() :].lstrip()
        apart = not behind or behind[0] in _JOINTS or form.endswith("code")
        begins = apart and not text[: match.start()].strip(" -–—:*•")
        ends = form.startswith("heading") and match.end() == len(text)
        how = "begins" if begins else "ends" if ends else "inside"
        linked = any(address.path in link for link in links)
        yield Sighting(
            address=address, unit=index, form=f"{form}, {how}", whole=begins or ends, linked=linked
        )


def _of_code(text: str, index: int) -> Iterator[Sighting]:
    sent = curl_address(text)
    if sent is not None:
        yield Sighting(address=sent, unit=index, form="code, curl")
        return
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    found = list(takewhile(bool, map(whole_address, lines)))  # a cURL command shows none
    alone = len(found) == len(lines)
    for address, how in filter(None, found if alone else found[:1]):
        kind = "code" if alone else "code with more"
        yield Sighting(address=address, unit=index, form=f"{kind}, {how}")


# Methods and paths that stand apart


def _pairs(units: Sequence[Unit], taken: set[int]) -> Iterator[Sighting]:
    """A path, and its method in a block of its own, or below a heading with nothing but a path."""
    last: tuple[int, Address, str] | None = None
    for index, unit in enumerate(units):
        command = curl_address(unit.text) if last and isinstance(unit.block, Code) else None
        if last is not None and command is not None and _sends(command, last[1]):
            near = _IN_SECTION if units[last[0]].kind == "heading" else _NEAR_COMMAND
            if index - last[0] <= near:
                made = evolve(last[1], method=command.method)
                yield Sighting(address=made, unit=last[0], form=f"{last[2]} + command")
            last = None
        if index in taken:
            continue
        if unit.is_title and not (path_alone(unit.text) or verb_alone(unit.text)):
            last = None if last is None or unit.level <= units[last[0]].level else last
        plain_text = unit.text if unit.kind in {"heading", "text", "code"} else ""
        method = _verb_before(units, index)
        address = path_alone(plain_text) or (relative_alone(plain_text) if method else None)
        if address is not None and (method or address.path != "/"):
            last = (index, address, _where(unit))
            if method is not None:
                made = evolve(address, method=method[0])
                yield Sighting(address=made, unit=index, form=f"{method[1]} + {_where(unit)}")
            continue
        for method_told, where in _verbs(unit):
            if last is not None and _belongs(units, last[0], index):
                query = (*last[1].query, *query_behind(unit.text))
                made = evolve(last[1], method=method_told, query=query)
                own = index if unit.kind == "heading" else last[0]
                yield Sighting(address=made, unit=own, form=f"{last[2]} + {where}")


def _by_sentences(units: Sequence[Unit], taken: set[int]) -> Iterator[Sighting]:
    """Paths of items, and the one method that a sentence of their section tells for all."""
    paths: list[tuple[int, Address]] = []
    methods: set[str] = set()
    for index, unit in enumerate((*units, None)):
        if unit is None or unit.is_title:
            for at, address in paths if len(methods) == 1 else ():
                made = evolve(address, method=next(iter(methods)))
                yield Sighting(address=made, unit=at, form="item + told method")
            paths, methods = [], set()
        elif isinstance(unit.block, Listing) and index not in taken:
            texts = (squash(plain(item.text)) for item in unit.block.items)
            paths += [(index, found) for text in texts if (found := path_alone(text))]
        elif unit.kind == "text" and (told := _TOLD_VERB.search(unit.text[:_LONGEST_SENTENCE])):
            methods.add(told["method"] or told["named"])


def _sends(command: Address, address: Address) -> bool:
    """Whether a command asks for a path, perhaps with more before it."""
    return f"/{command.path}".endswith(address.path) or fits(address.path, command.path)


def _below_titles(units: Sequence[Unit], taken: set[int], title: str) -> Iterator[Sighting]:
    """A URL below the label of one, and a title that begins with its method."""
    above = title
    for index, unit in enumerate(units):
        if unit.is_title:
            above = unit.text
        found = _TITLE_VERB.match(above) or _VERB_BEHIND.search(above)
        before = units[index - 1] if index else None
        labelled = before is not None and (before.tag is Tag.REQUEST or before.is_title)
        address = path_alone(unit.text) if found and labelled and index not in taken else None
        if found is not None and address is not None:
            made = evolve(address, method=found["method"])
            yield Sighting(address=made, unit=index, form=f"title with method + {_where(unit)}")


def _where(unit: Unit) -> str:
    return f"heading {unit.level}" if unit.kind == "heading" else unit.kind


def _belongs(units: Sequence[Unit], path: int, verb: int) -> bool:
    if units[path].kind == "heading":
        return units[verb].kind == "heading" or verb - path <= _NEAR
    return verb - path <= 2 and units[verb].kind != "heading"


def _verb_before(units: Sequence[Unit], index: int) -> tuple[str, str] | None:
    """The method in the block right above a path that is no heading."""
    above = index - 1
    if above > 0 and units[above].tag is Tag.REQUEST:
        above -= 1  # "Method", its value, "URL", its value
    unit = units[above] if index else None
    if unit is None or units[index].kind == "heading" or unit.kind not in {"text", "heading"}:
        return None
    method = verb_alone(unit.text)
    if method is not None:
        return method, _where(unit)
    titled = verb_with_title(unit.text)
    return (titled, f"{_where(unit)} with title") if titled else None


def _verbs(unit: Unit) -> Iterator[tuple[str, str]]:
    if unit.kind in {"heading", "text", "code"}:
        method = verb_alone(unit.text)
        if method is not None:
            yield method, _where(unit)
    elif isinstance(unit.block, Table):
        for row in unit.block.rows:
            texts = [squash(plain(cell.text)) for cell in row.cells]
            if len(texts) == 2 and column_of(texts[0]) is Column.METHOD:
                texts = [f"method: {texts[1]}"]
            for text in texts:
                found = LABELLED_VERB.match(text)
                if found:
                    yield found["method"].upper(), "cell with method"
    elif isinstance(unit.block, Listing):
        for item in unit.block.items:
            found = LABELLED_VERB.match(squash(plain(item.text)))
            if found:
                yield found["method"].upper(), "item with method"
