"""Code of a scope -> samples with their roles, and the names of the body that they show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from docgen.base.place import Place
from docgen.extract.dialect import Dialect
from docgen.extract.generic.contents.printed import Told, members_of, schema_of
from docgen.extract.generic.contents.reading import Shown
from docgen.extract.generic.paths import Address, curl_address, fits_end, path_alone
from docgen.extract.generic.vocabulary import Tag
from docgen.extract.reading import Piece, read_code
from docgen.model.api import Attribute, Role, Sample

_SENT = frozenset(
    {Tag.SAMPLE_REQUEST, Tag.REQUEST, Tag.BODY, Tag.PARAMETERS, Tag.FORM, Tag.QUERY, Tag.HEADER}
)
_SURE = frozenset({Tag.SAMPLE_REQUEST, Tag.REQUEST, Tag.BODY})
_BACK = frozenset({Tag.SAMPLE_RESPONSE, Tag.RESPONSE, Tag.STATUS, Tag.RESPONSE_HEADERS})
_NO_BODY = frozenset({"GET", "HEAD"})
_SUCCESS, _FAILURE = 200, 300  # statuses (RFC 9110, 15)
_FIELD = re.compile(
    r"\s(?:-d|-F|--data(?:-\w{1,40})?|--form)[ =]?\s{0,9}[\"']?"
    r"(?P<name>[A-Za-z_][\w.-]{0,199})(?:\[[^\]]{0,99}\]){0,20}="
)


@frozen(kw_only=True)
class Member:
    """A member of the body that a sample or a printed schema shows."""

    name: str
    type_text: str = ""
    text: str = ""
    required: bool | None = None
    place: Place


@frozen(kw_only=True)
class Exchanged:
    """The samples of a request, and the members of its body by name."""

    samples: tuple[Sample, ...]
    members: Mapping[str, Member]
    sends: bool  # a sample shows a body that is sent
    returned: tuple[Attribute, ...] = ()  # what a printed schema says of what comes back


Pieces = Sequence[tuple[Shown, tuple[Piece, ...]]]


def pieces_of(dialect: Dialect, shown: Sequence[Shown]) -> Pieces:
    """The code of a scope, each block with the samples in it."""
    return [(one, read_code(dialect, one.code, lambda _: None).pieces) for one in shown]


def exchanged(address: Address, shown: Pieces, known: frozenset[str]) -> Exchanged:
    """What of a scope is one request's; `known` are the names that its tables and lists have."""
    samples: list[Sample] = []
    members: dict[str, Member] = {}
    returned: list[Attribute] = []
    sends = False
    for one, pieces in shown:
        if is_of_command(one.code.text, address):
            for name in form_names(one.code.text):
                members.setdefault(name, Member(name=name, place=one.code.place))
                sends = True
        if not pieces and one.tag in _SURE | _BACK and address.method not in _NO_BODY:
            samples.append(_raw(one))
        for piece in pieces:
            role = _role(piece, one, address, known)
            if role is None:
                continue
            schema = schema_of(piece.data)
            told = members_of(schema) if schema is not None else []
            if role == "request" and address.method not in _NO_BODY:
                sends = sends or piece.data is not None
                for name, member in _members(piece, told).items():
                    members.setdefault(name, member)
            success = (piece.sample.status or _SUCCESS) < _FAILURE
            if role == "response" and success and schema and "properties" in schema:
                returned += _returned(piece, told)
            if schema is None:
                samples.append(evolve(piece.sample, role=role, title=one.label))
    return Exchanged(samples=tuple(samples), members=members, sends=sends, returned=tuple(returned))


def is_of_command(text: str, address: Address) -> bool:
    """Whether a cURL command sends the request."""
    sent = curl_address(text)
    return (
        sent is not None
        and sent.method == address.method
        and address.method not in _NO_BODY
        and sent.path.endswith(address.path.rsplit("}", 1)[-1])
    )


def form_names(text: str) -> list[str]:
    """The names of form fields that a cURL command sends (-d name=value, -F name=value)."""
    return list(dict.fromkeys(found["name"] for found in _FIELD.finditer(text)))


def _raw(shown: Shown) -> Sample:
    """What is shown in another format than JSON (XML, forms), kept as it is."""
    role: Role = "request" if shown.tag in _SURE else "response"
    text = shown.code.text.strip()
    return Sample(role=role, title=shown.label, raw=text, place=shown.code.place)


def _role(piece: Piece, shown: Shown, address: Address, known: frozenset[str]) -> Role | None:
    """What a sample is; None where it belongs to another request."""
    sample = piece.sample
    if sample.method is not None and not _is_of(sample, address):
        return None
    if sample.status is not None or piece.answers or shown.tag in _BACK:
        return "response"
    if sample.method is not None:
        return "request"
    if shown.tag in _SURE:
        # What stands below "Request" is sent, or nothing at all.
        if address.method not in _NO_BODY:
            return "request"
        return None if piece.data in ({}, []) else "response"
    if shown.tag in _SENT and address.method not in _NO_BODY:
        return "request" if not known or _half_known(piece.data, known) else "response"
    if shown.tag in {None, Tag.OTHER} and address.method not in _NO_BODY and known:
        return "request" if _half_known(piece.data, known) else "response"
    return "response"


def _is_of(sample: Sample, address: Address) -> bool:
    shown = path_alone(sample.url or "")
    if shown is None:
        return sample.method == address.method
    # What a server has before its paths stands in samples alone.
    return sample.method == address.method and fits_end(address.path, shown.path)


def _half_known(data: Any, known: frozenset[str]) -> bool:
    if not isinstance(data, dict) or not data:
        return False
    return sum(name in known for name in data) >= 0.5 * len(data)


def _members(piece: Piece, told: Sequence[Told]) -> dict[str, Member]:
    place = piece.sample.place
    if not told:
        names = piece.data if isinstance(piece.data, dict) else {}
        return {name: Member(name=name, place=place) for name in names}
    return {
        one.path[0]: Member(
            name=one.path[0],
            type_text=one.type_text,
            text=one.text,
            required=one.required,
            place=place,
        )
        for one in told
        if len(one.path) == 1
    }


def _returned(piece: Piece, told: Sequence[Told]) -> Iterator[Attribute]:
    for one in told:
        yield Attribute(
            name=".".join(one.path),
            type_text=one.type_text,
            description=one.text,
            required=one.required,
            place=piece.sample.place,
        )
