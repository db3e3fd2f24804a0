"""What was created, changed and deleted is read and listed so; queries choose from samples."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from docgen.mock import Answer, Engine, MockOptions
from docgen.mock.api import Follows
from tests.mock.test_engine import api, ask

KEYED = {"authorization": "Bearer x", "x-api-key": "key"}


def asked(engine: Engine, method: str, path: str, body: object = None, query: str = "") -> Any:
    headers = {"authorization": "Basic YWdlbnQ6c2VjcmV0"} if engine.api.selector else KEYED
    answer: Answer = ask(engine, method, path, body, headers, query)
    return answer.value


def test_what_was_created_is_listed_changed_and_deleted() -> None:
    engine = Engine(api())
    made = asked(engine, "POST", "/api/v2/contacts", {"name": "Pier", "phoneNumber": "12"})
    path = f"/api/v2/contacts/{made['id']}"
    assert made["path"].endswith(made["id"])
    listed = asked(engine, "GET", "/api/v2/contacts")
    assert [one["name"] for one in listed["contacts"]] == ["twren", "Pier"]
    assert listed["totalCount"] == 2
    asked(engine, "PUT", path, {"name": "Quay", "phoneNumber": "12"})
    assert asked(engine, "GET", "/api/v2/contacts", query="name=Quay")["totalCount"] == 1
    assert asked(engine, "DELETE", path)["statusCode"] == 0
    assert asked(engine, "GET", "/api/v2/contacts")["totalCount"] == 1
    assert asked(engine, "DELETE", path)["statusCode"] == engine.api.unknown


def test_two_created_things_are_two() -> None:
    engine = Engine(api())
    body = {"name": "Pier", "phoneNumber": "12"}
    first, second = (asked(engine, "POST", "/api/v2/contacts", body)["id"] for _ in range(2))
    assert first != second
    again = Engine(api())
    assert asked(again, "POST", "/api/v2/contacts", body)["id"] == first, "the seed decides"


def test_settings_are_told_apart_by_name_in_the_body() -> None:
    engine, path = Engine(api()), "/api/v2/me/settings/desk"
    names = [one["name"] for one in asked(engine, "GET", path)["settings"]]
    asked(engine, "DELETE", path, {"name": names[0]})
    assert [one["name"] for one in asked(engine, "GET", path)["settings"]] == names[1:]
    other = "/api/v2/me/settings/other"
    assert len(asked(engine, "GET", other)["settings"]) == len(names), "another group has its own"


def test_a_thing_that_is_assigned_is_in_both_lists_and_under_its_own_address() -> None:
    engine = Engine(api())
    made = asked(engine, "POST", "/api/v2/me/devices", {"phoneNumber": "77"})
    for path in ("/api/v2/me/devices", "/api/v2/devices"):
        assert made["uri"] in asked(engine, "GET", path)["uris"]
        things = asked(engine, "GET", path, query="fields=phoneNumber")["devices"]
        assert things[-1] == {"phoneNumber": "77"}
    own = asked(engine, "GET", f"/api/v2/devices/{made['id']}")
    assert (own["id"], own["phoneNumber"]) == (made["id"], "77")
    asked(engine, "DELETE", f"/api/v2/me/devices/{made['id']}")
    assert made["uri"] not in asked(engine, "GET", "/api/v2/me/devices")["uris"]
    assert made["uri"] in asked(engine, "GET", "/api/v2/devices")["uris"], "only unassigned"


def test_a_call_that_begins_is_listed_until_it_ends() -> None:
    engine = Engine(api())
    dial = {"operationName": "Dial", "destination": {"phoneNumber": "5"}}
    for _ in range(2):
        asked(engine, "POST", "/api/v2/me/devices/1/calls", dial)
    calls = asked(engine, "GET", "/api/v2/me/calls")["calls"]
    assert len({one["id"] for one in calls}) == len(calls) == 3
    over = {**calls[-1], "state": "Released", "capabilities": []}
    engine.emit("CallStateChangeMessage", {"call": over})
    assert [one["id"] for one in asked(engine, "GET", "/api/v2/me/calls")["calls"]] == [
        one["id"] for one in calls[:-1]
    ]


def test_nothing_is_remembered_without_states() -> None:
    engine = Engine(api(), MockOptions(stateless=True))
    before = asked(engine, "GET", "/api/v2/contacts")
    asked(engine, "POST", "/api/v2/contacts", {"name": "Pier", "phoneNumber": "12"})
    assert asked(engine, "GET", "/api/v2/contacts") == before


@pytest.mark.parametrize(
    ("path", "query", "names"),
    [
        ("/api/v2/users", "", ["iokafor", "twren"]),
        ("/api/v2/users", "sortBy=userName&order=Descending", ["twren", "iokafor"]),
        ("/api/v2/users", "subresources=skills&sortBy=skills.level", ["iokafor", "twren"]),
        ("/api/v2/users", "skills.level=5", ["twren"]),
        ("/api/v2/users", "userName=twren,iokafor", ["iokafor", "twren"]),
        ("/api/v2/users", "userName=nobody", []),
        ("/api/v2/users", "limit=1&offset=1", ["twren"]),
        ("/api/v2/users", "noSuchMember=1", ["iokafor", "twren"]),
    ],
)
def test_lists_are_sorted_and_filtered(path: str, query: str, names: list[str]) -> None:
    users = asked(Engine(api()), "GET", path, query=query)
    assert [one["userName"] for one in users["users"]] == names


@pytest.mark.parametrize(
    ("query", "members"),
    [
        ("", {"id", "userName"}),
        ("subresources=*", {"id", "userName", "skills"}),
        ("subresources=skills&fields=id", {"id", "skills"}),
        ("subresources=devices", {"id", "userName"}),
        ("fields=userName", {"userName"}),
        ("fields=*", {"id", "userName"}),
    ],
)
def test_members_and_lists_within_are_those_that_are_asked_for(
    query: str, members: set[str]
) -> None:
    users = asked(Engine(api()), "GET", "/api/v2/users", query=query)
    assert all(one.keys() == members for one in users["users"])


def test_fields_make_things_of_addresses() -> None:
    engine = Engine(api())
    assert "uris" in asked(engine, "GET", "/api/v2/devices")
    devices = asked(engine, "GET", "/api/v2/devices", query="fields=id,phoneNumber")["devices"]
    assert all(one.keys() <= {"id", "phoneNumber"} for one in devices)


@pytest.mark.parametrize(
    ("query", "members"),
    [
        ("", {"id", "phoneNumberUri"}),
        ("resolveUri=*", {"id", "phoneNumberUri", "phoneNumber"}),
        ("resolveUri=phoneNumberUri,otherUri", {"id", "phoneNumberUri", "phoneNumber"}),
        ("resolveUri=otherUri", {"id", "phoneNumberUri"}),
    ],
)
def test_things_beside_their_addresses_are_those_that_are_asked_for(
    query: str, members: set[str]
) -> None:
    assert asked(Engine(api()), "GET", "/api/v2/devices/7", query=query).keys() == members


def test_addresses_lead_to_things() -> None:
    def call(query: str) -> dict[str, Any]:
        calls = asked(Engine(api()), "GET", "/api/v2/me/calls", query=query)["calls"]
        return dict(calls[0])

    shown = call("resolveUri=deviceUri")
    assert shown["device"]["id"] == shown["deviceUri"].rpartition("/")[2]
    assert shown["device"]["model"]
    assert "device" not in call("")


def test_a_thing_is_told_as_it_is_now() -> None:
    engine = Engine(api())
    made = asked(engine, "POST", "/api/v2/contacts", {"name": "Pier", "phoneNumber": "1"})
    path = f"/api/v2/contacts/{made['id']}"
    thing = engine.things.at(path)
    assert thing is not None
    assert (thing["id"], thing["name"]) == (made["id"], "Pier")
    asked(engine, "DELETE", path)
    assert engine.things.at(path) is None
    assert engine.things.at("/nothing/documented/5") == {"id": "5"}


def test_things_of_another_vendor() -> None:
    engine = Engine(api("tides/2"))
    station = {"name": "Old pier", "lat": 53.1, "lon": 8.2, "zone": "Europe/Berlin"}
    made = asked(engine, "POST", "/stations", station)
    path = f"/stations/{made['id']}"
    read = asked(engine, "GET", path)
    assert (read["name"], read["id"]) == ("Old pier", made["id"])
    asked(engine, "PATCH", path, {"name": "New pier"})
    names = [
        one["name"] for one in asked(engine, "GET", "/stations", query="lat=1&lon=2")["stations"]
    ]
    assert names == ["Helgoland", "New pier"]
    near = asked(engine, "GET", "/stations", query="lat=1.5&lon=2.5")["stations"]
    assert len(near) == 2, "what is near is not known: a measure filters nothing"
    asked(engine, "DELETE", path)
    assert ask(engine, "GET", path, headers=KEYED).status == 404


def test_things_whose_answers_are_only_told_as_types() -> None:
    engine = Engine(api("ships/1.4"))
    ship = {"name": "Ida", "imo": 9074729, "flag": "NO", "owner": {}}
    asked(engine, "POST", "/ships", ship)
    names = str(asked(engine, "GET", "/ships"))
    assert "Ida" in names


def test_names_that_are_no_text_break_nothing() -> None:
    """Half a pair of surrogates, as JSON may have it (RFC 8259, 8.2)."""
    engine = Engine(api())
    body = b'{"name": "a\\ud800/../b", "phoneNumber": "1"}'
    asked(engine, "POST", "/api/v2/contacts", body)
    listed = asked(engine, "GET", "/api/v2/contacts")["contacts"]
    assert len(listed) == 2
    group = b'{"name": "a\\ud800", "displayName": "b", "key": "name"}'
    asked(engine, "POST", "/api/v2/me/settings", group)
    assert ask(engine, "GET", "/api/v2/me/settings").body


def test_an_identifier_may_have_any_letter() -> None:
    device = asked(Engine(api()), "GET", "/api/v2/devices/a%2Fb%20c")
    assert device["id"] == "a/b c"


def test_without_states_the_same_is_said_again() -> None:
    engine = Engine(api(), MockOptions(stateless=True))
    dial = {"operationName": "Dial", "destination": {"phoneNumber": "5"}}
    told = [ask(engine, "POST", "/api/v2/me/devices/1/calls", dial).follows for _ in range(2)]
    assert told[0][0].data == told[1][0].data


def test_a_thing_that_a_message_shows_may_have_no_identifier() -> None:
    """Its address is enough; said twice, it is the same."""
    engine = Engine(api())
    data = {"call": {"uri": "http://h/api/v2/me/calls/9"}}
    follows = tuple(evolve(one, data=data) for one in dialled())
    changed = tuple(
        evolve(one, follows=follows) if one.selector == "Dial" else one
        for one in engine.api.operations
    )
    engine = Engine(evolve(engine.api, operations=changed))
    dial = {"operationName": "Dial", "destination": {"phoneNumber": "5"}}
    for _ in range(2):
        answer = ask(engine, "POST", "/api/v2/me/devices/1/calls", dial)
        assert answer.follows[0].data == data


def dialled() -> tuple[Follows, ...]:
    return next(one.follows for one in api().operations if one.selector == "Dial")


def test_states_of_many_things_are_kept_and_the_oldest_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("docgen.mock.states.effects._MOST", 3)
    engine = Engine(api())
    answer = {"operationName": "Answer"}
    for number in range(4):
        ask(engine, "POST", f"/api/v2/me/calls/{number}", answer)
    assert asked(engine, "POST", "/api/v2/me/calls/3", answer)["statusCode"] != 0
    assert asked(engine, "POST", "/api/v2/me/calls/0", answer)["statusCode"] == 0
