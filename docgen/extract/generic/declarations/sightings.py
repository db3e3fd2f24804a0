"""Every place of a document that shows a method and a path, without judgement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, field, frozen

from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Code, Heading, Item, Listing, Paragraph, Row, Table
from docgen.extract.generic.flow import Unit
from docgen.extract.generic.paths import (
    LABELLED_VERB,
    Address,
    address_in,
    curl_address,
    lines_of,
    path_alone,
    query_behind,
    verb_alone,
    verb_with_title,
    whole_address,
)
from docgen.extract.generic.vocabulary import Column, Tag, column_of
from docgen.extract.reading import METHODS

_CURL = re.compile(r"^\s*(?:[$#>]\s*)?curl\b")
# Labels between a title and the declaration below it.
_OPENING = frozenset({None, Tag.REQUEST, Tag.OTHER})
_TITLE_NEAR = 8  # units between a title and the declaration below it
_JOINTS = frozenset("-–—:(,|;[")  # between a request and what is said of it
_NEAR = 3  # units between a path and its method
_OVERVIEW_CODE = 9  # lines of code from which they are one
_COLUMNS = 8  # of a table that tell its form
_OVERVIEW = 4  # rows from which a table of methods and paths is an overview
_VERBS = frozenset(METHODS)


@frozen(kw_only=True)
class Sighting:
    """A method and a path at a unit. `form`: how they are set; equal for what is set alike."""

    address: Address
    unit: int
    form: str
    whole: bool = True
    linked: bool = False
    owns: bool = True  # what follows may tell of it: no row of an overview
    tag: Tag | None = field(default=None, eq=False)  # of the label above
    told: str = field(default="", eq=False)  # what its row of an overview or its heading says
    near: bool = field(default=False, eq=False)  # a title stands right above, or it is one


def sightings_of(units: Sequence[Unit]) -> list[Sighting]:
    """All of a document, in order."""
    found = [one for index in range(len(units)) for one in _owning(_of_unit(units, index))]
    found += _pairs(units, {one.unit for one in found if one.whole})
    found.sort(key=lambda one: one.unit)
    return [_with_surroundings(one, units) for one in found]


def _owning(found: Iterable[Sighting]) -> list[Sighting]:
    """A block that shows many requests is an overview: what follows tells of none of them."""
    shown = [*found]
    most = _OVERVIEW_CODE if any(one.form.startswith("code") for one in shown) else _OVERVIEW
    if len({one.address.key for one in shown if one.whole}) < most:
        return shown
    return [evolve(one, owns=False) for one in shown]


def _with_surroundings(one: Sighting, units: Sequence[Unit]) -> Sighting:
    tag, near = None, units[one.unit].kind == "heading"
    for distance, unit in enumerate(reversed(units[max(0, one.unit - _TITLE_NEAR) : one.unit])):
        if unit.is_title:
            near = near or tag in _OPENING
            break
        if unit.is_label:
            tag = tag or unit.tag
        elif unit.kind in {"table", "code"} and distance > _NEAR:
            break
    else:
        # The page has a title, which is no block.
        near = near or (one.unit <= _TITLE_NEAR and tag in _OPENING)
    return evolve(one, tag=tag, near=near)


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
        case Paragraph(text=text, links=links):
            yield from _of_text(unit.text, index, f"text{_marks(text)}", links)
        case Listing(items=items):
            yield from _of_items(items, index)
        case Code():
            yield from _of_code(unit.text, index)
        case Table() as table:
            yield from _of_table(table, index)
        case _:
            return


def _marks(text: str) -> str:
    return " code" if text.startswith("`") else " bold" if text.startswith("**") else ""


def _beside(text: str, one: Sighting) -> str:
    """What a heading says before or behind its request."""
    before, found, rest = text.partition(one.address.printed)
    words = [word for word in before.split() if word.upper() != one.address.method]
    title = " ".join(words).strip(" -–—:") or rest.strip(" -–—:")
    return title if found and one.whole and " " in title else ""


def _of_items(items: Sequence[Item], index: int) -> Iterator[Sighting]:
    pair = _of_told([plain(item.text).split(":", 1) for item in items], index, "list")
    if pair is not None:
        yield pair
    for item in items:
        text = squash(plain(item.text))
        for one in _of_text(text, index, f"item{_marks(item.text)}", item.links):
            yield evolve(one, told=_behind(text, one))


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
    if _CURL.match(text):
        sent = curl_address(text)
        if sent is not None:
            yield Sighting(address=sent, unit=index, form="code, curl")
        return
    shown = list(lines_of(text))
    if not shown:
        return
    first = whole_address(shown[0][1])
    if first is None:
        return
    alone = all(whole_address(line) for _, line in shown)
    for _, line in shown if alone else shown[:1]:
        whole = whole_address(line)
        if whole is not None:
            address, how = whole
            kind = "code" if alone else "code with more"
            yield Sighting(address=address, unit=index, form=f"{kind}, {how}")


def _of_table(table: Table, index: int) -> Iterator[Sighting]:
    columns = [column_of(title) for title in table.header]
    if Column.METHOD in columns and Column.PATH in columns:
        method, path = columns.index(Column.METHOD), columns.index(Column.PATH)
        yield from _of_columns(table, index, method, path)
        return
    pair = _of_labels(table, index)
    if pair is not None:
        yield pair
        return
    found = [
        (whole, row)
        for row in table.rows
        for cell in row.cells
        if (whole := whole_address(squash(plain(cell.text)))) is not None
    ]
    for (address, how), row in found:
        form = f"cell, {how}" if len(found) == 1 else f"cells, {how}"
        told = _told(table, row)
        yield Sighting(address=address, unit=index, form=form, owns=len(found) == 1, told=told)


def _told(table: Table, row: Row) -> str:
    """What the row of an overview says of its request."""
    columns = [column_of(title) for title in table.header]
    if Column.MEANING not in columns:
        return ""
    index = columns.index(Column.MEANING)
    return squash(row.cells[index].text) if index < len(row.cells) else ""


def _of_columns(table: Table, index: int, method: int, path: int) -> Iterator[Sighting]:
    form = f"table of {' | '.join(column_of(title).value for title in table.header[:_COLUMNS])}"
    for row in table.rows:
        if max(method, path) >= len(row.cells):
            continue
        words = re.split(r"[\s,/|]+", plain(row.cells[method].text).upper())
        for line in plain(row.cells[path].text).split("\n"):
            address = path_alone(squash(line))
            for word in words:
                if address is not None and word in _VERBS:
                    made = evolve(address, method=word)
                    told = _told(table, row)
                    yield Sighting(address=made, unit=index, form=form, told=told)


def _of_labels(table: Table, index: int) -> Sighting | None:
    """A table whose rows are labelled: method and URL in rows of their own."""
    rows = [table.header, *(tuple(cell.text for cell in row.cells) for row in table.rows)]
    return _of_told(rows, index, "table")


def _of_told(rows: Iterable[Sequence[str]], index: int, kind: str) -> Sighting | None:
    """Rows or items of a label and a value, of which one is a path and one a method."""
    told: dict[Column, str] = {}
    for cells in rows:
        if len(cells) == 2:
            told.setdefault(column_of(cells[0]), squash(plain(cells[1])))
    address = path_alone(told.get(Column.PATH, ""))
    method = verb_alone(told.get(Column.METHOD, ""))
    if address is None or method is None:
        return None
    return Sighting(address=evolve(address, method=method), unit=index, form=f"{kind} of labels")


# Methods and paths that stand apart


def _pairs(units: Sequence[Unit], taken: set[int]) -> Iterator[Sighting]:
    """A path, and its method in a block of its own, or below a heading with nothing but a path."""
    last: tuple[int, Address, str] | None = None
    for index, unit in enumerate(units):
        if index in taken:
            continue
        if unit.is_title and not (path_alone(unit.text) or verb_alone(unit.text)):
            last = None if last is None or unit.level <= units[last[0]].level else last
        address = path_alone(unit.text) if unit.kind in {"heading", "text", "code"} else None
        if address is not None and address.path != "/":
            last = (index, address, _where(unit))
            method = _verb_before(units, index)
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


def _where(unit: Unit) -> str:
    return f"heading {unit.level}" if unit.kind == "heading" else unit.kind


def _belongs(units: Sequence[Unit], path: int, verb: int) -> bool:
    if units[path].kind == "heading":
        return units[verb].kind == "heading" or verb - path <= _NEAR
    return verb - path <= 2 and units[verb].kind != "heading"


def _verb_before(units: Sequence[Unit], index: int) -> tuple[str, str] | None:
    """The method in the block right above a path that is no heading."""
    unit = units[index - 1] if index else None
    if unit is None or units[index].kind == "heading" or unit.kind not in {"text", "heading"}:
        return None
    method = verb_alone(unit.text)
    if method is not None:
        return method, _where(unit)
    titled = verb_with_title(unit.text)
    return (titled, f"{_where(unit)} with title") if titled else None


def _verbs(unit: Unit) -> Iterator[tuple[str, str]]:
    if unit.kind in {"heading", "text"}:
        method = verb_alone(unit.text)
        if method is not None:
            yield method, _where(unit)
    elif isinstance(unit.block, Table):
        for row in unit.block.rows:
            for cell in row.cells:
                found = LABELLED_VERB.match(squash(plain(cell.text)))
                if found:
                    yield found["method"].upper(), "cell with method"
    elif isinstance(unit.block, Listing):
        for item in unit.block.items:
            found = LABELLED_VERB.match(squash(plain(item.text)))
            if found:
                yield found["method"].upper(), "item with method"
