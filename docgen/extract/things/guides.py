"""Guide chapters -> status codes, features, roles, changes, how to log in, how to be notified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, cast

from attrs import define, field, frozen

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.blocks.code_lines import place_of_lines
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Callout, Code, Listing, Paragraph, Table
from docgen.extract.dialect import Dialect
from docgen.extract.pages import Page
from docgen.extract.reading import (
    METHODS,
    TableKind,
    TablePart,
    http_errors,
    is_empty,
    read_url,
    split_table,
)
from docgen.extract.things.parameters import Common, page_common
from docgen.model.api import AnnouncedChange, Cometd, Described, HttpError, Security, StatusCode

_BASIC = re.compile(r"\bBasic (?:HTTP )?[Aa]uthentication\b|\bAuthorization: Basic\b|curl\s+-u\s")
# Transports as CometD names them (cometd.org reference, "Transports"), by what prose calls them.
_TRANSPORTS = {
    "callback-polling": re.compile(r"\bcallback[ -]polling\b", re.IGNORECASE),
    "long-polling": re.compile(r"\blong[ -]polling\b", re.IGNORECASE),
    "websocket": re.compile(r"\bweb[ -]?sockets?\b", re.IGNORECASE),
}
# What a program of the CometD library calls to do without a transport.
_SWITCHED_OFF = re.compile(r"\bunregisterTransport\(\s*['\"]([\w-]+)['\"]")
_NUMBER = re.compile(r"[0-9]{1,9}")
_REQUEST = re.compile(rf"^({'|'.join(METHODS)})\s+(.+)$", re.DOTALL)


@frozen(kw_only=True)
class Guides:
    """What the chapters tell beside requests."""

    status_codes: tuple[StatusCode, ...] = ()
    http_errors: tuple[HttpError, ...] = ()
    features: tuple[Described, ...] = ()
    roles: tuple[Described, ...] = ()
    changes: tuple[AnnouncedChange, ...] = ()
    security: Security = field(factory=Security)
    cometd: Cometd = field(factory=Cometd)
    common: tuple[Common, ...] = ()
    servers: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


@define
class _Found:
    codes: dict[int, StatusCode] = field(factory=dict)
    http_errors: dict[int, HttpError] = field(factory=dict)
    features: dict[str, Described] = field(factory=dict)
    roles: dict[str, Described] = field(factory=dict)
    changes: list[AnnouncedChange] = field(factory=list)
    security: dict[str, Described] = field(factory=dict)
    path: dict[str, Described] = field(factory=dict)
    transports: dict[str, Described] = field(factory=dict)
    switched_off: dict[str, Described] = field(factory=dict)
    subscriptions: dict[str, Described] = field(factory=dict)
    common: list[Common] = field(factory=list)
    findings: list[Finding] = field(factory=list)


def _codes(part: TablePart, found: _Found) -> None:
    for row in part.rows:
        number = plain(row.cells[0].text).strip()
        if not _NUMBER.fullmatch(number) or len(row.cells) < 2:
            continue
        code = StatusCode(code=int(number), meaning=row.cells[1].text, place=row.place)
        before = found.codes.setdefault(code.code, code)
        if before.meaning != code.meaning:
            found.findings.append(
                Finding(
                    code="status-code-contradicted",
                    message=f"status code {code.code} is described in two ways",
                    place=row.place,
                    related=(before.place,),
                )
            )


def _described(part: TablePart, found: dict[str, Described]) -> None:
    for row in part.rows:
        name = plain(row.cells[0].text).strip()
        if not is_empty(name) and len(row.cells) > 1:
            thing = Described(name=name, description=row.cells[1].text, place=row.place)
            found.setdefault(name, thing)


def _path(dialect: Dialect, text: str) -> tuple[str, str] | None:
    """(method, path as printed without the dots in front) of a cell."""
    request = _REQUEST.match(plain(text).strip())
    url = read_url(request[2], dialect.base_path) if request else None
    if request is None or url is None:
        return None
    path = url.path.removeprefix(dialect.base_path) if url.bare else url.path
    return request[1], path


def _changes(dialect: Dialect, part: TablePart, found: _Found) -> None:
    """Rows of the table of changes; the first cell is printed once for several rows."""
    api = ""
    for row in part.rows:
        cells = [cell.text for cell in row.cells]
        api = plain(cells[0]).strip() or api
        request = _path(dialect, cells[2]) if len(cells) > 2 else None
        if request is None:
            found.findings.append(
                Finding(
                    code="change-without-request",
                    message=f"the row of changes {_name_of(cells)[:60]!r} names no request",
                    place=row.place,
                )
            )
            continue
        replacement = _path(dialect, cells[3]) if len(cells) > 3 else None
        found.changes.append(
            AnnouncedChange(
                api=api,
                what=plain(cells[1]),
                method=request[0],
                path=request[1],
                replacement=" ".join(replacement) if replacement else None,
                place=row.place,
            )
        )


def _name_of(cells: Sequence[str]) -> str:
    """What a row of changes is about; one that was cut may have nothing but the API."""
    return plain(cells[1] if len(cells) > 1 else cells[0])


def _texts(block: Block) -> Iterator[tuple[str, Place]]:
    match block:
        case Paragraph() | Callout() | Code():
            yield block.text, block.place
        case Listing():
            for item in block.items:
                yield item.text, item.place
        case _:
            return


def _security(dialect: Dialect, blocks: Sequence[Block], found: _Found) -> None:
    """What the blocks tell of logging in: a paragraph describes, code only shows."""
    for block in blocks:
        for text, place in _texts(block):
            flat = plain(text)
            told = "" if isinstance(block, Code) else text
            if _BASIC.search(flat):
                _tell(found.security, "basic", "basic", told, place)
            for kind, pattern in (
                ("session_cookie", dialect.security_cookie),
                ("csrf_header", dialect.security_header),
                ("csrf_header_name", dialect.security_header_name),
            ):
                named = pattern.search(flat) if pattern else None
                if named:
                    _tell(found.security, kind, named[1], told, place)


def _http_errors(blocks: Sequence[Block], found: _Found) -> None:
    """The first place that describes each, else the first that shows it."""
    for block in blocks:
        for one in http_errors(block):
            known = found.http_errors.get(one.status)
            if known is None or (one.description and not known.description):
                found.http_errors[one.status] = one


def _cometd(dialect: Dialect, blocks: Sequence[Block], found: _Found) -> None:
    """What the blocks tell of the way notifications come: code names things, prose describes."""
    for block in blocks:
        is_code = isinstance(block, Code)
        for text, place in _texts(block):
            flat = text if is_code else plain(text)
            told = "" if is_code else text
            path = dialect.cometd_path and dialect.cometd_path.search(flat)
            if path:
                _tell(found.path, "path", path[0], told, _line(block, place, path))
            for channel in dialect.channel.finditer(flat):
                if "*" in channel[0]:
                    where = _line(block, place, channel)
                    _tell(found.subscriptions, channel[0], channel[0], told, where)
            for off in _SWITCHED_OFF.finditer(flat) if is_code else ():
                _tell(found.switched_off, off[1], off[1], "", _line(block, place, off))
            for name, pattern in () if is_code else _TRANSPORTS.items():
                if pattern.search(flat):
                    _tell(found.transports, name, name, told, place)


def _line(block: Block, place: Place, match: re.Match[str]) -> Place:
    """The line of the code that holds the match; the place itself where it is no code."""
    if not isinstance(block, Code):
        return place
    line = match.string.count("\n", 0, match.start())
    return place_of_lines(block, line, line)


def _tell(known_by: dict[str, Described], kind: str, name: str, told: str, place: Place) -> None:
    """Keep the first text that describes it, else the first place that shows it."""
    known = known_by.get(kind)
    if known is None or (told and not known.description):
        known_by[kind] = Described(name=name, description=told, place=place)


def read_guides(dialect: Dialect, pages: Sequence[Page], servers: Sequence[str]) -> Guides:
    """What all pages tell of codes, features, roles, changes and security."""
    found = _Found()
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Table):
                for part in split_table(dialect, block):
                    _take(dialect, part, found)
        if page.guide:
            _security(dialect, page.blocks, found)
            _cometd(dialect, page.blocks, found)
            _http_errors(page.blocks, found)
            found.common += page_common(dialect, page)
    return Guides(
        status_codes=tuple(found.codes[code] for code in sorted(found.codes)),
        http_errors=tuple(found.http_errors[status] for status in sorted(found.http_errors)),
        features=tuple(found.features.values()),
        roles=tuple(found.roles.values()),
        changes=tuple(found.changes),
        security=Security(**cast("dict[str, Any]", found.security)),
        cometd=Cometd(
            path=found.path.get("path"),
            transports=tuple(found.transports[name] for name in sorted(found.transports)),
            switched_off=tuple(found.switched_off[name] for name in sorted(found.switched_off)),
            subscriptions=tuple(found.subscriptions[name] for name in sorted(found.subscriptions)),
        ),
        common=tuple(found.common),
        servers=tuple(servers),
        findings=tuple(found.findings),
    )


def _take(dialect: Dialect, part: TablePart, found: _Found) -> None:
    match part.kind:
        case TableKind.CODES:
            _codes(part, found)
        case TableKind.FEATURES:
            _described(part, found.features)
        case TableKind.ROLES:
            _described(part, found.roles)
        case TableKind.CHANGES:
            _changes(dialect, part, found)
        case _:
            return
