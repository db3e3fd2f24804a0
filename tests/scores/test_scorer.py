from __future__ import annotations

from typing import Any

import pytest

from tests.scores.scorer import misses, score

Record = dict[str, Any]


def label(**changes: Any) -> Record:
    return {
        "kind": "operation",
        "section": "Call API",
        "title": "Hold",
        "line": 10,
        "method": "POST",
        "path": "/api/v2/me/calls/{id}",
        "query": [],
        "operation_name": "Hold",
        "required_features": ["api-voice"],
        "params": [{"name": "operationName", "required": True}, {"name": "why", "required": None}],
        "request_samples": 1,
        "response_samples": 1,
        "notification_samples": 0,
        "message_types": [],
        "notification_types": [],
        **changes,
    }


def extracted(**changes: Any) -> Record:
    return {
        "section": "Call API",
        "title": "Hold",
        "method": "POST",
        "path": "/me/calls/{callId}/",
        "query": [],
        "operation_name": "Hold",
        "required_features": ["api-voice"],
        "parameters": [
            {"name": "id", "in": "path", "required": True},
            {"name": "operationName", "in": "body", "required": True},
            {"name": "why", "in": "body", "required": None},
        ],
        "samples": {"request": 1, "response": 1},
        "message_types": [],
        "notification_types": [],
        **changes,
    }


def figures(labels: list[Record], *operations: Record, **others: list[Record]) -> dict[str, float]:
    everything = {"operations": list(operations), "resources": [], "notifications": [], **others}
    return score(everything, labels)


def test_all_of_it_found_scores_one_everywhere() -> None:
    assert set(figures([label()], extracted()).values()) == {1.0}


def test_a_missing_operation_costs_recall_and_a_strange_one_precision() -> None:
    got = figures([label(), label(title="Retrieve", operation_name="Retrieve")], extracted())
    assert got["operations.recall"] == 0.5
    assert got["operations.precision"] == 1.0

    got = figures([label()], extracted(), extracted(operation_name="Held"))
    assert got["operations.recall"] == 1.0
    assert got["operations.precision"] == 0.5


def test_of_two_pages_with_one_key_each_is_told_by_its_title() -> None:
    labels = [label(title="Alert", line=20), label()]
    both = figures(labels, extracted(), extracted(title="Alert"))
    assert both["operations.recall"] == both["operations.title"] == 1.0
    one = figures(labels, extracted())
    assert (one["operations.recall"], one["operations.title"]) == (1.0, 0.5)


@pytest.mark.parametrize(
    "changes",
    [
        {"path": "/api/v2/me/call/{id}", "corrected": {"path": "/api/v2/me/calls/{id}"}},
        {"path": "/api/v2/me/calls/0071", "template": "/api/v2/me/calls/{id}"},
        {"operation_name": "Hold call", "operation_names": ["Held", "Hold"]},
    ],
)
def test_what_the_page_itself_corrects_is_accepted(changes: Record) -> None:
    got = figures([label(**changes)], extracted())
    assert got["operations.recall"] == got["operations.precision"] == 1.0


def test_parameters_of_samples_and_paths_are_free_and_the_rest_counts() -> None:
    want = label(params=[{"name": "why", "required": False}, {"name": "x", "source": "sample"}])
    want["params"][1]["required"] = None
    got = figures([want], extracted())
    assert got["parameters.f1"] == pytest.approx(2 / 3)  # operationName is not in that label
    assert got["required.accuracy"] == 0.0


def test_requests_of_the_guide_have_a_figure_of_their_own() -> None:
    got = figures(
        [label(), label(section="API basics", path="/me", operation_name=None)], extracted()
    )
    assert got["operations.recall"] == 1.0
    assert got["guide_requests.recall"] == 0.0


def test_resources_and_notifications() -> None:
    labels = [
        label(),
        {"kind": "resource", "section": "Call API", "title": "Call", "fields": ["id", "state"]},
        {
            "kind": "notifications",
            "section": "Call API",
            "channels": ["/v2/me/calls"],
            "message_types": ["CallStateChangeMessage", "ErrorMessage"],
        },
    ]
    got = figures(
        labels,
        extracted(),
        resources=[{"section": "Call API", "title": "call", "fields": ["id"]}],
        notifications=[
            {
                "section": "Call API",
                "channels": ["/v2/me/calls"],
                "message_types": ["CallStateChangeMessage", "ErrorMessage", "Other"],
            }
        ],
    )
    assert got["resources.recall"] == got["notifications.channels.f1"] == 1.0
    assert got["resources.fields.f1"] == pytest.approx(2 / 3)
    assert got["notifications.message_types.f1"] == pytest.approx(0.8)


def test_misses_say_where_to_look() -> None:
    want = [label(query=["fields"], request_samples=2), label(operation_name="Held", title="Held")]
    everything = {"operations": [extracted()], "resources": [], "notifications": []}
    assert misses(everything, want) == [
        "Call API | Held (line 10): not found",
        "Call API | Hold (line 10): query: lost ['fields'], extra []",
        "Call API | Hold (line 10): request samples: 2, got 1",
    ]
