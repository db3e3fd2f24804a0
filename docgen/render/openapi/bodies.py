"""Which component tells of which body: bodies that are equal to the letter share one.

`AttachUserDataRequest` for the nine sections whose pages describe the very same body.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

from attrs import frozen

from docgen.base.naming import Claim, grant
from docgen.render.context import SOURCE, Object

K = TypeVar("K", bound=Hashable)


@frozen(kw_only=True)
class Body:
    """A body with the name that it has alone, and the one that it may share (empty: none).

    `section` is the section of the reference that it belongs to.
    """

    own: str
    plain: str = ""
    section: str = ""
    schema: Object


def shared_bodies(bodies: Mapping[K, Body], taken: Iterable[str]) -> dict[K, str]:
    """The component of each body. Its own name where it stands alone, or in one section.

    Bodies of several sections have the plain name, which is that of no section; `taken` are the
    names of other components.
    """
    alike: dict[str, list[K]] = {}
    for key, body in bodies.items():
        alike.setdefault(letters(body.schema), []).append(key)
    groups = [keys for keys in alike.values() if len(keys) > 1]
    claims = (
        Claim(owner=number, rank=(candidates,), candidates=candidates)
        for number, keys in enumerate(groups)
        for candidates in [_candidates([bodies[key] for key in keys])]
    )
    # A name that a body has alone is taken, also where that body has come to share another.
    apart = {body.own for body in bodies.values()}
    firsts = {_first([bodies[key] for key in keys]) for keys in groups}
    granted = grant(claims, (*taken, *(apart - firsts)))
    names = {key: granted[number] for number, keys in enumerate(groups) for key in keys}
    return {key: names.get(key, body.own) for key, body in bodies.items()}


def _candidates(bodies: list[Body]) -> tuple[str, ...]:
    plain = {body.plain for body in bodies}
    several = len({body.section for body in bodies}) > 1
    first = _first(bodies)
    shared = next(iter(plain)) if several and len(plain) == 1 else ""
    return (shared, first) if shared else (first,)


def _first(bodies: list[Body]) -> str:
    """The shortest name: that of no other body depends on how many share it."""
    return min((body.own for body in bodies), key=lambda own: (len(own), own))


def letters(told: Object) -> str:
    """An object of the document as text, without the places where it was read."""
    return json.dumps(_placeless(told), sort_keys=True)


def _placeless(value: object) -> object:
    if isinstance(value, list):
        return [_placeless(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {name: _placeless(one) for name, one in value.items() if name != SOURCE}
