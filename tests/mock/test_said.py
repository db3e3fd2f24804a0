"""What a request says of a thing is in the messages that follow."""

from __future__ import annotations

from typing import Any

import pytest

from docgen.mock import Engine, MockOptions
from tests.mock.test_engine import api, ask

CALL = "/api/v2/me/calls/7"
CAMPAIGN = "/api/v2/me/outbound-campaigns/Winter"


def heard(path: str, *, engine: Engine | None = None, **body: Any) -> Any:
    """The first message that follows a request."""
    answer = ask(engine or Engine(api()), "POST", path, body)
    assert answer.follows, answer.value
    return answer.follows[0].data


def attached(data: object, selector: str = "AttachUserData") -> Any:
    return heard(CALL, operationName=selector, userData=data)["call"]["userData"]


@pytest.mark.parametrize("selector", ["AttachUserData", "UpdateUserData"])
def test_data_that_are_attached_are_in_the_event(selector: str) -> None:
    shown = attached({"Pier": "5", "BookingRef": "SK-1"}, selector)
    assert (shown["Pier"], shown["BookingRef"]) == ("5", "SK-1")


def test_without_states_as_well() -> None:
    engine = Engine(api(), MockOptions(stateless=True))
    body = {"operationName": "AttachUserData", "userData": {"Pier": "5"}}
    assert heard(CALL, engine=engine, **body)["call"]["userData"]["Pier"] == "5"


@pytest.mark.parametrize("data", [{}, {"Pier": "x" * 20_000}])
def test_what_says_nothing_or_too_much_is_the_sample(data: object) -> None:
    assert attached(data) == {"BookingRef": "SK-20831"}


def test_identifiers_states_and_what_is_allowed_are_those_of_the_sample() -> None:
    own = {"id": "9", "uri": "/x", "state": "Sunk", "capabilities": []}
    shown = attached({"Pier": "5", **own})
    assert shown.keys().isdisjoint(own)
    assert shown["Pier"] == "5"


def test_who_takes_away_adds_nothing() -> None:
    body = {"operationName": "DeleteUserDataPair", "key": "BookingRef", "userData": {"Pier": "5"}}
    assert "Pier" not in heard(CALL, **body)["call"].get("userData", {})


def test_values_and_the_reference_of_the_client_come_back() -> None:
    given = {"devicePath": "/devices/9", "applicationId": 7, "referenceId": "77"}
    data = heard(CAMPAIGN, operationName="StartPreviewSession", **given)
    assert data["referenceId"] == "77"
    assert (data["campaign"]["devicePath"], data["campaign"]["applicationId"]) == ("/devices/9", 7)
