"""Who is let in, how long a session lasts, and which answer a client asks for."""

from __future__ import annotations

import pytest

from docgen.mock import Engine, MockOptions, Request
from tests.mock.test_engine import LOGIN, api, ask


def at(engine: Engine, now: float, headers: dict[str, str]) -> str:
    return engine.handle(Request(method="GET", path="/api/v2/me", headers=headers), now).owner


def test_the_cookie_of_who_said_nothing_lets_nobody_in() -> None:
    engine = Engine(api())
    refused = ask(engine, "GET", "/api/v2/me", headers={})
    cookie = dict(refused.headers)["Set-Cookie"].partition(";")[0]
    assert ask(engine, "GET", "/api/v2/me", headers={"cookie": cookie}).status == 401
    assert ask(engine, "GET", "/api/v2/me", headers={**LOGIN, "cookie": cookie}).status == 200
    assert ask(engine, "GET", "/api/v2/me", headers={"cookie": cookie}).status == 200
    wrong = {"cookie": cookie, "authorization": "Basic x"}
    assert ask(engine, "GET", "/api/v2/me", headers=wrong).status == 401


def test_a_session_that_nobody_uses_is_forgotten() -> None:
    engine = Engine(api(), MockOptions(idle=10))
    owner = at(engine, 0, LOGIN)
    session = {**LOGIN, "cookie": f"JSESSIONID={owner}"}
    assert at(engine, 9, session) == owner
    assert at(engine, 18, session) == owner, "it was used meanwhile"
    assert at(engine, 29, session) != owner
    assert owner not in engine.access.users


def test_the_sessions_that_were_used_last_are_kept() -> None:
    engine = Engine(api(), MockOptions(sessions=2))
    first, second = at(engine, 0, LOGIN), at(engine, 1, LOGIN)
    at(engine, 2, {**LOGIN, "cookie": f"JSESSIONID={first}"})
    third = at(engine, 3, LOGIN)
    assert [*engine.access.users] == [first, third]
    assert second not in engine.access.users


@pytest.mark.parametrize(
    ("name", "headers", "status"),
    [
        ("tides/2", {}, 401),
        ("tides/2", {"authorization": "Bearer"}, 401),
        ("tides/2", {"authorization": "Basic YTpi"}, 401),
        ("tides/2", {"authorization": "Bearer any"}, 200),
        ("ships/1.4", {}, 401),
        ("ships/1.4", {"x-api-key": "any"}, 200),
    ],
)
def test_tokens_and_keys_as_documented(name: str, headers: dict[str, str], status: int) -> None:
    path = "/alarms" if name == "tides/2" else "/ships"
    assert ask(Engine(api(name)), "GET", path, headers=headers).status == status


def test_tokens_of_known_users() -> None:
    known = Engine(api("tides/2"), MockOptions(users={"ann": "secret"}))
    for token, status in (("other", 401), ("secret", 200)):
        headers = {"authorization": f"Bearer {token}"}
        assert ask(known, "GET", "/alarms", headers=headers).status == status


@pytest.mark.parametrize(
    ("prefer", "status", "code"),
    [
        ("code=200", 200, 0),
        ("code=6", 200, 6),
        ("code=404", 404, None),
        ("code=x, example=nothing", 200, 0),
    ],
)
def test_a_client_may_ask_for_a_status_or_a_code(
    prefer: str, status: int, code: int | None
) -> None:
    answer = ask(Engine(api()), "GET", "/api/v2/me", headers={**LOGIN, "prefer": prefer})
    assert isinstance(answer.value, dict)
    assert (answer.status, answer.value.get("statusCode")) == (status, code)


def test_a_client_may_ask_for_a_sample_by_its_title() -> None:
    engine = Engine(api())
    (lists,) = [one for one in engine.api.operations if one.name == "devices.list"]
    title = lists.answers[1].title
    for headers in ({"prefer": f'example="{title}"'}, {"x-docgen-example": title}):
        answer = ask(engine, "GET", "/api/v2/devices", headers={**LOGIN, **headers})
        assert answer.value == lists.answers[1].value


def test_of_two_pages_on_one_request_the_one_whose_body_fits() -> None:
    engine, path = Engine(api()), "/api/v2/settings/harbour-settings"
    named = ask(engine, "DELETE", path, {"name": "a"})
    whole = ask(engine, "DELETE", path)
    assert [named.operation, whole.operation] == [
        "settings.delete",
        "settings.delete_settings_group",
    ]


@pytest.mark.parametrize(
    ("name", "path", "query", "words"),
    [
        ("gws/8.6", "/api/v2/contacts", "limit=5&offset=0", ""),
        ("gws/8.6", "/api/v2/contacts", "offset=1.5", "offset must be a whole number"),
        ("gws/8.6", "/api/v2/contacts", "limit=" + "9" * 500, "limit must be a whole number"),
        ("ships/1.4", "/ships", "limit=200", ""),
        ("ships/1.4", "/ships", "limit=201", "201 is greater than the maximum of 200"),
        ("tides/2", "/stations", "lat=1.5&lon=-2e1", ""),
        ("tides/2", "/stations", "lon=1", "lat is missing"),
        ("tides/2", "/stations", "lat=north&lon=1", "lat must be a number"),
    ],
)
def test_parameters_are_as_the_document_has_them(
    name: str, path: str, query: str, words: str
) -> None:
    headers = {"gws/8.6": LOGIN}.get(name, {"authorization": "Bearer x", "x-api-key": "k"})
    answer = ask(Engine(api(name)), "GET", path, headers=headers, query=query)
    assert words in answer.fault
    assert bool(words) == bool(answer.fault)


def test_the_head_of_what_can_be_read() -> None:
    engine = Engine(api())
    assert ask(engine, "HEAD", "/api/v2/me").operation == ask(engine, "GET", "/api/v2/me").operation
    assert ask(engine, "HEAD", "/api/v2/me/calls/7").status == 405
