"""Payloads taken out of any sample: nothing made up, nothing lost, schema and members agree."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.infer.observe.misplaced import in_place
from docgen.infer.observe.payloads import Payload, payloads, types_shown
from docgen.model.api import Members, Sample
from tests.render.small_api import at

pytestmark = pytest.mark.slow

NAMES = Members(
    reference="referenceId", message_type="messageType", notification_type="notificationType"
)
SCALARS = st.none() | st.integers(0, 9) | st.sampled_from(["Moved", "Error", "/v2/me/piers", ""])
KEYS = st.sampled_from(
    ["messageType", "notificationType", "referenceId", "data", "channel", "id", "pier", "boat", "a"]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)
MESSAGES = st.dictionaries(KEYS, VALUES, max_size=6)
BODIES = st.lists(MESSAGES | st.lists(MESSAGES, max_size=3), max_size=5)


def found(bodies: list[Any]) -> list[Payload]:
    known = {name for body in bodies for name in types_shown(body, NAMES)}
    return [
        payload
        for n, body in enumerate(bodies)
        for payload in payloads(body, sample(body, n), NAMES, known)
    ]


def sample(body: Any, number: int) -> Sample:
    return Sample(role="notification", raw="", json=json.dumps(body), place=at(number + 1))


def leaves(value: Any) -> Counter[str]:
    """How often each name and scalar stands in a value."""
    if isinstance(value, dict):
        inner = sum((leaves(one) for one in value.values()), Counter[str]())
        return inner + Counter(map(repr, value))
    if isinstance(value, list):
        return sum((leaves(one) for one in value), Counter[str]())
    return Counter([repr(value)])


def agrees(payload: Payload) -> bool:
    names = [one.name for one in payload.shape.fields]
    return len({*names}) == len(names) and {*names} == payload.members.keys()


@given(BODIES)
def test_members_and_schema_agree(bodies: list[Any]) -> None:
    given_ones = found(bodies)
    assert all(map(agrees, given_ones))
    placed = in_place(given_ones, ["boat"], ("a",))
    assert len(placed) == len(given_ones)
    assert all(map(agrees, placed))


@given(BODIES)
def test_nothing_is_made_up(bodies: list[Any]) -> None:
    for payload in in_place(found(bodies), (), ()):
        assert not leaves(dict(payload.members)) - leaves(dict(payload.whole))


@given(BODIES)
def test_what_is_in_its_place_stays_as_it_is(bodies: list[Any]) -> None:
    given_ones = found(bodies)
    again = in_place(given_ones, (), ())
    for before, after in zip(given_ones, again, strict=True):
        if after.form != "misplaced":
            assert after == before
