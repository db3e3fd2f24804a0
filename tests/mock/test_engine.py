"""The engine of the mock: what is asked for, and what it says of what is wrong."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from docgen.cli import cli
from docgen.mock import Answer, Engine, MockOptions, Request, drawn, machines_of, mock_api_of
from docgen.mock.engine import Planned
from docgen.pipeline.build import BuildOptions, load_model
from docgen.render import Work

ROOT = Path(__file__).parents[2]
LOGIN = {"authorization": "Basic YWdlbnQ6c2VjcmV0"}


@cache
def api(name: str = "gws/8.6") -> Any:
    model = load_model(ROOT / f"output/{name}/model.json", BuildOptions())
    return mock_api_of(Work(model))


def ask(
    engine: Engine,
    method: str,
    path: str,
    body: object = None,
    headers: Mapping[str, str] = LOGIN,
    query: str = "",
) -> Answer:
    data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    pairs = tuple(tuple(one.split("=", 1)) for one in query.split("&") if one)
    return engine.handle(
        Request(method=method, path=path, query=pairs, headers=headers, body=data),  # type: ignore[arg-type]
        0.0,
    )


def said(answer: Answer) -> str:
    assert isinstance(answer.value, dict)
    return str(answer.value.get("statusMessage", answer.value.get("message")))


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code", "words"),
    [
        ("POST", "/api/v2/me/calls/7", {"operationName": "Answr"}, 200, 3, "near: Answer"),
        ("POST", "/api/v2/me/calls/7", {}, 200, 1, "operationName is missing"),
        ("POST", "/api/v2/me/calls/7", b"{", 200, 3, "the body is no JSON"),
        ("POST", "/api/v2/me/calls/7", b"[1]", 200, 3, "must be a JSON object"),
        (
            "POST",
            "/api/v2/me/devices/1/calls",
            {"operationName": "Dial"},
            200,
            1,
            "destination is missing",
        ),
        (
            "POST",
            "/api/v2/me/calls/7",
            {"operationName": "SendDtmf", "digits": 5},
            200,
            3,
            "digits: 5 is not of type 'string'",
        ),
        ("GET", "/api/v2/contacs", None, 404, 6, "near: /api/v2/contacts"),
        ("PUT", "/api/v2/me/calls/7", None, 405, 3, "POST is"),
    ],
)
def test_what_is_wrong_is_told(
    method: str, path: str, body: object, status: int, code: int, words: str
) -> None:
    answer = ask(Engine(api()), method, path, body)
    assert answer.status == status
    assert answer.value["statusCode"] == code  # type: ignore[index]
    assert words in said(answer)


def test_a_login_is_needed_and_may_have_to_be_known() -> None:
    assert ask(Engine(api()), "GET", "/api/v2/me", headers={}).status == 401
    assert ask(Engine(api()), "GET", "/api/v2/me").status == 200
    known = Engine(api(), MockOptions(users={"agent": "other"}))
    assert ask(known, "GET", "/api/v2/me").status == 401
    known = Engine(api(), MockOptions(users={"agent": "secret"}))
    assert ask(known, "GET", "/api/v2/me").status == 200


def test_the_token_is_handed_out_and_demanded() -> None:
    engine = Engine(api(), MockOptions(csrf=True))
    ready = ("POST", "/api/v2/me/channels/voice", {"operationName": "Ready"})
    assert ask(engine, *ready).status == 403
    told = dict(ask(engine, "GET", "/api/v2/me").headers)
    session = {**LOGIN, "cookie": told["Set-Cookie"].partition(";")[0]}
    assert ask(engine, *ready, headers=session).status == 403
    header = told["X-CSRF-HEADER"].lower()
    good = {**session, header: told["X-CSRF-TOKEN"]}
    assert ask(engine, *ready, headers=good).value == {"statusCode": 0}


def test_identifiers_are_those_of_the_request() -> None:
    answer = ask(Engine(api()), "POST", "/api/v2/me/calls/c77", {"operationName": "Answer"})
    (event,) = answer.follows
    assert event.data["call"]["id"] == "c77"  # type: ignore[index]
    assert event.channels == ("/v2/me/calls",)


def test_a_thing_allows_what_its_state_does() -> None:
    engine = Engine(api())
    answer = ("POST", "/api/v2/me/calls/1", {"operationName": "Answer"})
    assert ask(engine, *answer).value == {"statusCode": 0}
    assert "Answer is not allowed now" in said(ask(engine, *answer))
    assert ask(engine, "POST", "/api/v2/me/calls/2", answer[2]).value == {"statusCode": 0}
    stateless = Engine(api(), MockOptions(stateless=True))
    assert [ask(stateless, *answer).value for _ in range(2)] == [{"statusCode": 0}] * 2


def test_a_message_tells_the_state_of_a_thing() -> None:
    engine = Engine(api())
    answer = ("POST", "/api/v2/me/calls/1", {"operationName": "Answer"})
    ask(engine, *answer)
    call = {"uri": "http://h/api/v2/me/calls/1", "state": "Ringing", "capabilities": ["Answer"]}
    engine.emit("CallStateChangeMessage", {"call": call})
    assert ask(engine, *answer).value == {"statusCode": 0}
    with pytest.raises(LookupError, match="near: CallStateChangeMessage"):
        engine.emit("CallStateChangeMesage")


def test_lists_come_in_parts() -> None:
    engine = Engine(api())
    whole = ask(engine, "GET", "/api/v2/contacts").value
    assert isinstance(whole, dict)
    count = len(whole["contacts"])
    part = ask(engine, "GET", "/api/v2/contacts", query="limit=1&offset=1").value
    assert isinstance(part, dict)
    assert part["contacts"] == whole["contacts"][1:2]
    assert part["totalCount"] == count
    wrong = ask(engine, "GET", "/api/v2/contacts", query="limit=x")
    assert "limit must be a whole number" in said(wrong)


def test_a_request_without_a_cookie_is_one_session() -> None:
    engine = Engine(api())
    first, second = (ask(engine, "GET", "/api/v2/me") for _ in range(2))
    assert {*engine.access.users} == {first.owner, second.owner}
    session = {**LOGIN, "cookie": f"JSESSIONID={first.owner}"}
    assert ask(engine, "GET", "/api/v2/me", headers=session).owner == first.owner
    assert len(engine.access.users) == 2


def test_what_is_planned_happens_once() -> None:
    engine = Engine(api())
    engine.planned.append(Planned(status=503))
    assert [ask(engine, "GET", "/api/v2/me").status for _ in range(2)] == [503, 200]
    first = dict(ask(engine, "GET", "/api/v2/me").headers)["Set-Cookie"]
    engine.planned.append(Planned(lose_session=True))
    session = {**LOGIN, "cookie": first.partition(";")[0]}
    assert ask(engine, "GET", "/api/v2/me", headers=session).status == 403
    assert "Set-Cookie" in dict(ask(engine, "GET", "/api/v2/me", headers=session).headers)


def test_what_is_planned_may_only_be_late() -> None:
    engine = Engine(api(), MockOptions(latency=0.5))
    engine.planned.append(Planned(delay=2))
    answers = [ask(engine, "GET", "/api/v2/me") for _ in range(2)]
    assert [(one.status, one.delay) for one in answers] == [(200, 2.5), (200, 0.5)]


def test_chance_has_a_seed() -> None:
    def statuses(seed: int) -> list[int]:
        engine = Engine(api(), MockOptions(fail=0.5, seed=seed))
        return [ask(engine, "GET", "/api/v2/me").status for _ in range(20)]

    assert statuses(1) == statuses(1) != statuses(2)
    assert {*statuses(1)} == {200, 503}


@pytest.mark.parametrize("name", ["ships/1.4", "tides/2"])
def test_references_of_other_vendors(name: str) -> None:
    """Every documented request is answered with what the document says of it."""
    engine = Engine(api(name))
    for one in engine.api.operations:
        engine.reset()
        needed = [part for part in one.taken if part.required]
        path = one.path
        for part in needed:
            path = path.replace("{" + part.name + "}", "1")
        query = "&".join(f"{p.name}=1" for p in needed if p.where == "query")
        headers = {p.name.lower(): "1" for p in needed if p.where == "header"}
        headers |= {"authorization": "Bearer x"}
        headers |= {name.lower(): "key" for how, name in engine.api.logins if how == "header"}
        answer = ask(engine, one.method, path, {} if one.schema else None, headers, query)
        assert answer.status in {one.success, 400}, (one.name, answer)
        assert answer.status == one.success or one.schema or answer.fault, answer


def test_a_drawing_of_states(tmp_path: Path) -> None:
    told = drawn(machines_of(api()))
    assert "Ringing" in told
    assert "Established" in told
    file = tmp_path / "states.svg"
    source = ROOT / "output/gws/8.6"
    done = CliRunner().invoke(cli, ["mock", str(source), "--graph", str(file), "-q"])
    assert done.exit_code == 0, done.output
    assert file.read_text(encoding="utf-8") == told


def test_users_are_names_and_passwords(tmp_path: Path) -> None:
    file = tmp_path / "users.json"
    file.write_text("[1]", encoding="utf-8")
    source = ROOT / "output/gws/8.6"
    done = CliRunner().invoke(
        cli, ["mock", str(source), "--users", str(file)], standalone_mode=False
    )
    assert "is no JSON object of passwords" in str(done.exception)
