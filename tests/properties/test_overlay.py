"""Laws of the corrections by hand."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.base.place import lines
from docgen.ingest.source.overlay import Action, Overlay
from docgen.render.openapi.corrections.apply import apply_overlay

SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
KEYS = st.sampled_from(["a", "b", "x-c"])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=10,
)
DOCUMENTS = st.dictionaries(KEYS, VALUES).map(
    lambda more: {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, **more}
)


slowly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def overlay(*steps: tuple[str, Any]) -> Overlay:
    actions = (Action(target=target, place=lines("o", 1), update=u) for target, u in steps)
    return Overlay(label="o", actions=tuple(actions))


@slowly
@given(DOCUMENTS)
def test_an_overlay_without_actions_changes_nothing(document: dict[str, Any]) -> None:
    assert apply_overlay(document, overlay()).document == document


@slowly
@given(DOCUMENTS, st.dictionaries(KEYS, SCALARS))
def test_an_update_of_scalars_twice_equals_once(
    document: dict[str, Any], update: dict[str, Any]
) -> None:
    step = ("$.info", update)
    once = apply_overlay(document, overlay(step)).document
    assert apply_overlay(document, overlay(step, step)).document == once
    assert apply_overlay(once, overlay(step)).document == once
    assert once["info"] == {**document["info"], **update}


@slowly
@given(DOCUMENTS, SCALARS, SCALARS)
def test_the_last_action_wins(document: dict[str, Any], first: Any, second: Any) -> None:
    steps = [("$.info", {"x": first}), ("$.info", {"x": second})]
    assert apply_overlay(document, overlay(*steps)).document["info"]["x"] == second


@slowly
@given(DOCUMENTS, VALUES)
def test_an_append_is_the_last_entry(document: dict[str, Any], entry: Any) -> None:
    given_document = {**document, "tags": [1]}
    applied = apply_overlay(given_document, overlay(("$.tags", entry)))
    wanted = [1] if entry is None else [1, entry]
    assert applied.document == {**given_document, "tags": wanted}
    assert given_document["tags"] == [1]
