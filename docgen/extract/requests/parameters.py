"""Rows, URLs and samples of a request -> its parameters."""

from __future__ import annotations

import re
from typing import Literal

from attrs import evolve

from docgen.base.place import Place
from docgen.base.words import loose, squash
from docgen.blocks.plain import plain
from docgen.extract.dialect import Dialect
from docgen.extract.reading import NameRow, placeholders, said_required
from docgen.extract.requests.drafts import Draft
from docgen.extract.requests.limits import documented_limits
from docgen.model.api import Parameter, Where

_QUERY_METHODS = frozenset({"GET", "HEAD"})
_QUERY_NAME = re.compile(r"^[A-Za-z_][\w.<>\[\]-]*$")
_VALUES = re.compile(
    r"(?:\b(?:valid|possible|allowed|supported) (?:\w+ )?(?:names?|values?)"
    r"(?: for [^.:]{1,40})?(?: (?:is|are|include)\b:?|:)"
    r"|\bcan (?:be|have) one of the following(?: values)?:?|\bone of the following:)"
    r"\s*(?P<list>.+)",
    re.IGNORECASE | re.DOTALL,
)
# "Possible" and "supported" values are those that came to the writer's mind.
_ALL = re.compile(r"(?:valid|allowed)\b|(?:can (?:be|have) )?one of\b", re.IGNORECASE)
_DEFAULT = re.compile(
    r"\b(?:default(?: value)? is|defaults to)\s+[\"'`“]?(?P<value>[A-Za-z0-9_*-]+)"
    r"|[\"'`“]?(?P<named>(?<![A-Za-z0-9_*-])[A-Za-z0-9_*-]++)[\"'`”]? is the default\b",
    re.IGNORECASE,
)
# `either "Ascending" or "Descending"`: two values in quotes, and no others.
_EITHER = re.compile(
    r"\b(?:either|can be|must be|is)\s+(?:either\s+)?[\"“'`](?P<one>[\w-]+)[\"”'`]"
    r"\s+or\s+[\"“'`](?P<other>[\w-]+)[\"”'`]"
)
# "Normal or System", "…: User, Queue or Custom.": words that begin with a capital, no others.
_ALONE = re.compile(
    r"(?:^|:\s+|\bcan be )"
    r"(?P<list>[\"“'`]?[A-Z]\w+[\"”'`]?(?:,\s*[\"“'`]?[A-Z]\w+[\"”'`]?)*"
    r",?\s+or\s+[\"“'`]?[A-Z]\w+[\"”'`]?)"
    r"(?:\)?\.?\s*$|,\s)"
)
# "NextChat - Only the next chat. AllChats - All of them.": values with what each means, in a row.
_IN_A_ROW = re.compile(r"(?:^|[:.])\s+(?P<value>[A-Z]\w+)\s+[—–-]\s+(?=[A-Z][a-z])")
# What introduces the members of an object, not the values of a text.
_OF_MEMBERS = re.compile(
    r"\b(?:attributes?|fields?|includes?|information|members?|objects?|propert(?:y|ies))\b", re.I
)
_EXPLAINED = re.compile(
    r"[\"'“`]?(?P<value>[A-Z0-9][A-Za-z0-9_]*)[\"'”`]?\s+[—–-]\s+(?!\w+(?:/\w+)+\W*$)\S"
)
_ONE_VALUE = re.compile(r"^[\"'“`]?([A-Za-z0-9_*][\w*-]*(?: [A-Z][\w-]*)?)[\"'”`]?$")
_NOT_VALUES = frozenset(
    {
        "the",
        "a",
        "an",
        "any",
        "other",
        "and",
        "or",
        "date",
        "number",
        "current",
        "it",
        "that",
        "this",
    }
)


def documented_values(text: str) -> tuple[str, ...]:
    """The values that a description lists: after "valid values are", or as a list below it."""
    flat = plain(text)
    found = _VALUES.search(flat)
    if found is None:
        if either := _EITHER.search(flat):
            return either["one"], either["other"]
        return _explained_values(flat) or _values_alone(flat) or _values_in_a_row(flat)
    listed = [line[2:] for line in found["list"].split("\n") if line.startswith("- ")]
    if listed:
        pieces = [re.split(r"\s+[—–-]\s+|:\s", line)[0] for line in listed]
    else:
        sentence = re.split(r"\.(?:\s|$)|\n", found["list"])[0]
        pieces = re.split(r",\s*(?:and |or )?|\s+(?:and|or)\s+", sentence)
    values: list[str] = []
    for piece in pieces:
        value = _ONE_VALUE.match(squash(piece))
        if value is None or value[1].lower() in _NOT_VALUES:
            return tuple(values) if listed else ()
        values.append(value[1])
    return tuple(dict.fromkeys(values)) if len(values) > 1 else ()


def _values_alone(text: str) -> tuple[str, ...]:
    """The values that are all a text says, or what it ends in: "… of this type: User or Queue."."""
    found = _ALONE.search(text)
    pieces = re.split(r",\s*(?:or\s+)?|\s+or\s+", found["list"]) if found else []
    return tuple(dict.fromkeys(piece.strip("\"'`“”") for piece in pieces))


def _values_in_a_row(text: str) -> tuple[str, ...]:
    """The values that sentences explain one after the other."""
    found = tuple(dict.fromkeys(one["value"] for one in _IN_A_ROW.finditer(text)))
    return found if len(found) > 1 else ()


def _explained_values(text: str) -> tuple[str, ...]:
    """The values of a list whose items all are a value and what it means: "Agent — Only …"."""
    lead, *_ = text.partition("\n- ")
    if _OF_MEMBERS.search(lead):
        return ()
    listed = [line[2:] for line in text.split("\n") if line.startswith("- ")]
    found = [_EXPLAINED.match(line) for line in listed]
    values = tuple(dict.fromkeys(one["value"] for one in found if one))
    return values if len(values) > 1 and len(values) == len(listed) else ()


def are_all(text: str) -> bool:
    """Whether the words before the listed values leave no others: "valid values are", "one of"."""
    flat = plain(text)
    found = _VALUES.search(flat)
    if found is None:
        return _EITHER.search(flat) is not None
    return _ALL.match(found[0]) is not None


def documented_default(text: str) -> str | None:
    """The default value that a description names."""
    found = _DEFAULT.search(plain(text))
    value = (found["value"] or found["named"]) if found else None
    return None if value is None or value.lower() in _NOT_VALUES else value


def described_parameter(row: NameRow, where: Where, source: Literal["table", "guide"]) -> Parameter:
    """A row of a table as a parameter at a place that is known."""
    told = row.description
    limits = documented_limits(told)
    return Parameter(
        name=row.name,
        where=where,
        within=row.within,
        type_text=plain(row.type_text),
        description=told,
        required=True if where == "path" else row.required,
        values=documented_values(told),
        closed=are_all(told),
        default=row.default if row.default is not None else documented_default(told),
        minimum=limits.minimum,
        maximum=limits.maximum,
        min_length=limits.min_length,
        max_length=limits.max_length,
        source=source,
        place=row.row.place,
    )


def _where(dialect: Dialect, draft: Draft, row: NameRow, body_names: set[str]) -> Where:
    """Whether a documented name goes into the path, the query or the body."""
    if row.within:
        return "body"
    in_body = row.name in body_names or row.name == dialect.selector
    if not in_body and loose(row.name) in {loose(n) for n in placeholders(draft.url.path)}:
        return "path"
    if draft.method in _QUERY_METHODS:
        return "query"
    if in_body:
        return "body"
    in_url = {query.name for url, _, _, _ in draft.urls for query in url.query}
    if row.name in in_url or dialect.url_parameter.search(plain(row.description)):
        return "query"
    return "body"


def _from_row(dialect: Dialect, draft: Draft, row: NameRow, body_names: set[str]) -> Parameter:
    where = _where(dialect, draft, row, body_names)
    made = described_parameter(row, where, "table")
    if row.name == dialect.selector and where == "body":
        return evolve(made, values=tuple(draft.selector_values), closed=True)
    return made


def _body_members(draft: Draft) -> dict[str, Place]:
    """Members of the request bodies that the samples show, with where they are shown first."""
    found: dict[str, Place] = {}
    for given in draft.given:
        data = given.piece.data
        if given.role != "request" or not isinstance(data, dict):
            continue
        selector = draft.selector
        values = set(draft.selector_values) | ({selector} if selector else set())
        if (
            selector
            and not values & {str(value) for value in data.values()}
            and ("|" not in " ".join(str(v) for v in data.values() if isinstance(v, str)))
        ):
            continue  # another request of a scenario
        for name in data:
            found.setdefault(name, given.piece.sample.place)
    return found


def _told_about(dialect: Dialect, draft: Draft, name: str) -> str:
    """The paragraph of the page that speaks of a path or query parameter."""
    word = re.escape(name)
    values = re.compile(rf"\bvalues (?:for|of) (?:the )?{word}\b", re.IGNORECASE)
    named = re.compile(rf"\b{word}\b")
    itself = re.compile(rf"\b{word} parameter\b")
    for text in draft.told:
        flat = plain(text)
        if (
            values.search(flat)
            or itself.search(flat)
            or (dialect.url_parameter.search(flat) and named.search(flat))
        ):
            return text
    return ""


def _body_told(draft: Draft, name: str) -> bool:
    """Whether the page says in words that the body holds the member ("a body with the URI of")."""
    word = re.compile(rf"\b(?:body|payload)\b.*\b{re.escape(name)}\b", re.IGNORECASE | re.DOTALL)
    return not draft.rows and any(word.search(plain(text)) for text in draft.told)


def _url_place(draft: Draft) -> Place:
    """Where the URL of the request is printed."""
    if draft.table:
        return draft.table.url_place
    return draft.urls[0][3] if draft.urls else draft.place


def parameters_of(dialect: Dialect, draft: Draft) -> tuple[Parameter, ...]:
    """The parameters of a request: path, then rows as documented, query of URLs, sample members."""
    body = _body_members(draft)
    rows: dict[tuple[str, Where, str], Parameter] = {}
    for row in draft.rows:
        parameter = _from_row(dialect, draft, row, set(body))
        rows.setdefault((parameter.name, parameter.where, parameter.within), parameter)
    done: list[Parameter] = []
    taken: set[tuple[str, str]] = set()
    for name in placeholders(draft.url.path):
        own = next(
            (p for (n, w, _), p in rows.items() if w == "path" and loose(n) == loose(name)), None
        )
        about = _told_about(dialect, draft, name)
        place = own.place if own else _url_place(draft)
        done.append(
            Parameter(
                name=name,
                where="path",
                type_text=own.type_text if own else "",
                description=own.description if own else about,
                required=True,
                values=own.values if own else documented_values(about),
                closed=own.closed if own else are_all(about),
                source="table" if own else "url",
                place=place,
            )
        )
        taken.add((loose(name), "path"))
    done += [p for p in rows.values() if (loose(p.name), p.where) not in taken]
    names = {p.name for p in done if p.where != "path" and not p.within}
    done += _query_parameters(dialect, draft, names)
    if draft.selector and dialect.selector and dialect.selector not in names:
        place = body.get(dialect.selector, draft.place)
        done.append(
            Parameter(
                name=dialect.selector,
                where="body",
                values=tuple(draft.selector_values),
                closed=True,
                source="text",
                place=place,
            )
        )
        names.add(dialect.selector)
    done += [
        Parameter(
            name=name,
            where="body",
            source="text" if _body_told(draft, name) else "sample",
            place=place,
        )
        for name, place in body.items()
        if name not in names and name not in {p.name for p in done if p.where == "query"}
    ]
    return tuple(done)


def _query_parameters(dialect: Dialect, draft: Draft, names: set[str]) -> list[Parameter]:
    found: dict[str, Parameter] = {}
    for url, _, _, place in draft.urls:
        for query in url.query:
            if query.name in names or query.name in found or not _QUERY_NAME.match(query.name):
                continue
            about = _told_about(dialect, draft, query.name)
            found[query.name] = Parameter(
                name=query.name,
                where="query",
                description=about,
                required=said_required(dialect, about) if about else None,
                values=documented_values(about),
                closed=are_all(about),
                source="url",
                place=place,
            )
    for name, (description, place) in draft.extra_query.items():
        if name not in names and name not in found and _QUERY_NAME.match(name):
            found[name] = Parameter(
                name=name, where="query", description=description, source="text", place=place
            )
    return list(found.values())
