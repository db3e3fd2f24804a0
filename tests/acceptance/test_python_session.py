"""The session of the Python client: who we are, tokens, retries, what an answer says."""

from __future__ import annotations

import asyncio
import base64
import gc
import importlib
import logging
import pickle
import random
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from tests.acceptance.recorder import Answer, Recorder, recording

pytestmark = pytest.mark.slow

OK = Answer.of({"statusCode": 0})
TOKEN = Answer.of({"statusCode": 0}, headers={"X-CSRF-HEADER": "X-THE-TOKEN", "X-CSRF-TOKEN": "t1"})
Work = Callable[[Any], Coroutine[Any, Any, Any]]


@pytest.fixture(scope="module")
def gws(root: Path) -> Iterator[ModuleType]:
    """The package that is made of the sample."""
    home = str(root / "output/gws/8.6/clients/python")
    sys.path.insert(0, home)
    try:
        yield importlib.import_module("gws_client")
    finally:
        sys.path.remove(home)
        for module in [one for one in sys.modules if one.partition(".")[0] == "gws_client"]:
            del sys.modules[module]


@pytest.fixture
def server() -> Iterator[Recorder]:
    with recording() as recorder:
        recorder.always = OK
        yield recorder


def run(gws: ModuleType, server: Recorder, work: Work, **options: Any) -> Any:
    """What the work gives that is handed a client of the server."""

    async def main() -> Any:
        async with gws.GwsClient(server.url, **options) as client:
            return await work(client)

    return asyncio.run(main())


def test_basic_authentication_goes_with_every_request(gws: ModuleType, server: Recorder) -> None:
    run(gws, server, lambda client: client.voice.ready(), auth=("agent", "s:ä"))
    told = "Basic " + base64.b64encode("agent:s:ä".encode()).decode()
    assert [one.headers["authorization"] for one in server.arrived] == [told, told]


def test_what_needs_no_login_is_sent_without_one(gws: ModuleType, server: Recorder) -> None:
    session = importlib.import_module("gws_client._call")
    call = session.Call("chats.request_chat", "POST", "/api/v2/chats", body={}, login=False)

    def work(client: Any) -> Any:
        return client.voice._session.send(call)

    headers = {"Authorization": "Bearer berth"}
    run(gws, server, work, auth=("agent", "secret"), headers=headers)
    assert [one.path for one in server.arrived] == ["/api/v2/chats"]  # no token was asked for
    assert "authorization" not in server.arrived[0].headers


def test_the_password_is_in_no_text(gws: ModuleType) -> None:
    client = gws.GwsClient("http://127.0.0.1", auth=("agent", "secret"))
    sync = gws.SyncGwsClient("http://127.0.0.1", auth=("agent", "secret"))
    assert repr(client) == "<GwsClient http://127.0.0.1>"
    assert repr(sync) == "<SyncGwsClient http://127.0.0.1>"


def test_cookies_come_back(gws: ModuleType, server: Recorder) -> None:
    server.answers = [Answer.of({"statusCode": 0}, headers={"Set-Cookie": "JSESSIONID=a1; Path=/"})]

    async def work(client: Any) -> None:
        await client.voice.get_me()
        await client.voice.ready()

    run(gws, server, work)
    assert [one.headers.get("cookie") for one in server.arrived[1:]] == ["JSESSIONID=a1"] * 2


def test_a_token_is_fetched_once_and_sent_with_what_changes(
    gws: ModuleType, server: Recorder
) -> None:
    server.answers = [TOKEN]

    async def work(client: Any) -> None:
        await asyncio.gather(*(client.voice.ready() for _ in range(5)))
        await client.voice.get_me()

    run(gws, server, work)
    assert [one.method for one in server.arrived] == ["GET", *["POST"] * 5, "GET"]
    assert server.arrived[0].path == "/api/v2/me"
    told = [one.headers.get("x-the-token") for one in server.arrived]
    assert told == [None, *["t1"] * 5, None]


def test_a_token_that_any_answer_brings_is_the_new_one(gws: ModuleType, server: Recorder) -> None:
    newer = {"X-CSRF-HEADER": "X-THE-TOKEN", "X-CSRF-TOKEN": "t2"}
    server.answers = [TOKEN, OK, Answer.of({"statusCode": 0}, headers=newer)]

    async def work(client: Any) -> None:
        await client.voice.ready()
        await client.voice.get_me()
        await client.voice.ready()

    run(gws, server, work)
    assert [one.headers.get("x-the-token") for one in server.arrived] == [None, "t1", None, "t2"]


def test_a_lost_token_is_fetched_again_and_the_request_sent_once_more(
    gws: ModuleType, server: Recorder
) -> None:
    newer = {"X-CSRF-HEADER": "X-THE-TOKEN", "X-CSRF-TOKEN": "t2"}
    server.answers = [TOKEN, Answer(status=403), Answer.of({"statusCode": 0}, headers=newer), OK]
    run(gws, server, lambda client: client.voice.ready())
    assert [one.method for one in server.arrived] == ["GET", "POST", "GET", "POST"]
    assert server.arrived[3].headers["x-the-token"] == "t2"


def test_what_stays_forbidden_is_told(gws: ModuleType, server: Recorder) -> None:
    server.answers = [TOKEN, Answer(status=403, body=b"no"), TOKEN]
    with pytest.raises(gws.HttpError) as caught:
        run(gws, server, lambda client: client.voice.ready())
    assert [one.method for one in server.arrived] == ["GET", "POST", "GET"]  # nothing new to try
    assert (caught.value.status, caught.value.body) == (403, b"no")
    assert str(caught.value) == "voice.ready: HTTP 403: no"
    assert isinstance(caught.value, gws.GwsError)


@pytest.mark.parametrize("failure", [Answer(status=503), None], ids=["503", "broken"])
def test_a_get_is_tried_again(gws: ModuleType, server: Recorder, failure: Answer | None) -> None:
    server.answers = [failure, failure, OK]
    run(gws, server, lambda client: client.voice.get_me())
    assert len(server.arrived) == 3


@pytest.mark.parametrize("status", [408, 409, 429, 500, 504, 599])
def test_what_may_go_well_the_next_time_is_tried_again(
    gws: ModuleType, server: Recorder, status: int
) -> None:
    server.answers = [Answer(status=status, headers={"Retry-After": "0"}), OK]
    run(gws, server, lambda client: client.voice.get_me())
    assert len(server.arrived) == 2


def test_a_refusal_is_not_tried_again(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer(status=404)
    with pytest.raises(gws.HttpError):
        run(gws, server, lambda client: client.voice.get_me())
    assert len(server.arrived) == 1


def pauses_of(
    gws: ModuleType, server: Recorder, monkeypatch: pytest.MonkeyPatch, after: str | None
) -> list[float]:
    """How long the client waits between two answers of 429, of which it shall have three."""
    waited: list[float] = []
    real = asyncio.sleep

    async def sleep(seconds: float) -> None:
        waited.append(seconds)
        await real(0)

    headers = {} if after is None else {"Retry-After": after}
    server.always = Answer(status=429, headers=headers)
    session = sys.modules[f"{gws.__name__}._session"]
    monkeypatch.setattr(session.asyncio, "sleep", sleep)
    with pytest.raises(gws.HttpError):
        run(gws, server, lambda client: client.voice.get_me())
    return [one for one in waited if one]


def test_a_client_waits_as_long_as_it_is_asked_to(
    gws: ModuleType, server: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pauses_of(gws, server, monkeypatch, "7") == [7.0, 7.0]
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=9), usegmt=True)
    assert all(5 < one < 10 for one in pauses_of(gws, server, monkeypatch, soon))
    assert pauses_of(gws, server, monkeypatch, "Fri, 01 Jan 2021 00:00:00 GMT") == []
    assert pauses_of(gws, server, monkeypatch, "3600") == [30.0, 30.0]  # the longest


def test_pauses_grow_and_differ(
    gws: ModuleType, server: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    random.seed(1)
    first, second = pauses_of(gws, server, monkeypatch, None)
    assert 0.1 <= first <= 0.2 <= second <= 0.4
    random.seed(2)
    assert pauses_of(gws, server, monkeypatch, "no date") != [first, second]


def test_a_get_is_given_up(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer(status=502, headers={"Retry-After": "0"})
    with pytest.raises(gws.HttpError):
        run(gws, server, lambda client: client.voice.get_me(), retries=1)
    assert len(server.arrived) == 2


@pytest.mark.parametrize(
    ("failure", "kind"), [(Answer(status=503), "HttpError"), (None, "TransportError")]
)
def test_what_changes_something_is_sent_once(
    gws: ModuleType, server: Recorder, failure: Answer | None, kind: str
) -> None:
    server.answers = [TOKEN, failure]
    with pytest.raises(getattr(gws, kind)):
        run(gws, server, lambda client: client.voice.ready())
    assert [one.method for one in server.arrived] == ["GET", "POST"]


def test_an_answer_that_is_late(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer(after=0.5)
    late = {"timeout": 0.1, "retries": 0}
    with pytest.raises(gws.TimedOut, match=r"get_me: no answer within 0\.1 s"):
        run(gws, server, lambda client: client.voice.get_me(options=late))


def test_nobody_listens(gws: ModuleType) -> None:
    async def main() -> None:
        async with gws.GwsClient("http://127.0.0.1:1", retries=0) as client:
            await client.voice.get_me()

    with pytest.raises(gws.TransportError):
        asyncio.run(main())


def test_a_status_code_is_an_error_with_its_meaning(gws: ModuleType, server: Recorder) -> None:
    told = {"statusCode": 6, "statusMessage": "not there", "referenceId": 4, "more": [1]}
    server.answers = [OK, Answer.of(told)]
    with pytest.raises(gws.StatusError) as caught:
        run(gws, server, lambda client: client.voice.ready())
    error = caught.value
    assert (error.code, error.message, error.operation) == (6, "not there", "voice.ready")
    assert (error.reference_id, error.http_status) == (4, 200)
    assert error.meaning == gws.errors.MEANINGS[6] != ""
    assert error.response.to_wire() == told
    assert str(error) == "voice.ready: status code 6: not there"


def test_a_status_code_may_come_as_text_and_with_an_http_status(
    gws: ModuleType, server: Recorder
) -> None:
    server.answers = [OK, Answer.of({"statusCode": "20"}, status=401)]
    with pytest.raises(gws.StatusError) as caught:
        run(gws, server, lambda client: client.voice.ready())
    assert (caught.value.code, caught.value.http_status) == (20, 401)


def test_partial_success_tells_both_parts(gws: ModuleType, server: Recorder) -> None:
    told = {
        "statusCode": 7,
        "succeeded": [{"channel": "voice", "statusCode": 0}],
        "failed": [{"channel": "chat", "statusCode": 3, "statusMessage": "no"}],
    }
    server.answers = [OK, Answer.of(told)]
    with pytest.raises(gws.PartialSuccessError) as caught:
        run(
            gws,
            server,
            lambda client: client.voice.start_contact_center_session(channels=["voice", "chat"]),
        )
    assert [one.channel for one in caught.value.succeeded] == ["voice"]
    assert [one.status_code for one in caught.value.failed] == [3]
    assert caught.value.response.to_wire() == told


def test_a_list_may_be_partial(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer.of({"statusCode": 7, "contacts": []})
    answer = run(gws, server, lambda client: client.contacts.list())
    assert answer.to_wire() == {"statusCode": 7, "contacts": []}


def test_an_answer_that_is_no_json(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer(body=b"<html>")
    with pytest.raises(gws.DecodeError, match="get_me: the answer is no JSON") as caught:
        run(gws, server, lambda client: client.voice.get_me())
    assert caught.value.body == b"<html>"


def test_what_is_not_as_documented_is_kept_and_told(
    gws: ModuleType, server: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    told = {
        "statusCode": 0,
        "calls": [
            {"id": 5, "state": "Levitating", "newMember": {"a": [None]}, "user_data": 1},
            "no call at all",
        ],
    }
    server.always = Answer.of(told)
    with caplog.at_level(logging.WARNING):
        answer = run(gws, server, lambda client: client.voice.get_calls())
    call = answer.calls[0]
    assert (call.id, call.state, call.model_extra["newMember"]) == (5, "Levitating", {"a": [None]})
    assert answer.to_wire() == told
    assert "calls/*/id" in caplog.text
    run(gws, server, lambda client: client.voice.get_calls())
    assert caplog.text.count("calls/*/id") == 1  # a documentation errs with every message


def _unlocking(user: object) -> Work:
    return lambda client: client.users.unlock_user_account(user_id=user)


def _inviting(destination: object) -> Work:
    return lambda client: client.im_session.initiate(destination=destination)


def test_a_path_stays_the_path(gws: ModuleType, server: Recorder) -> None:
    run(gws, server, lambda client: client.users.unlock_user_account(user_id="a/../b?c#ü %"))
    assert server.arrived[-1].path == "/api/v2/users/a/../b?c#ü %"  # decoded by segment
    for odd in ("", ".", ".."):
        with pytest.raises(ValueError, match="can't stand in a path"):
            run(gws, server, _unlocking(odd))


def test_options_go_with_a_call(gws: ModuleType, server: Recorder) -> None:
    options = {"headers": {"X-One": "1"}, "query": {"a": [1, True]}, "body": {"more": None}}
    run(gws, server, lambda client: client.voice.ready(options=options), headers={"X-Two": "2"})
    arrived = server.arrived[-1]
    assert (arrived.headers["x-one"], arrived.headers["x-two"]) == ("1", "2")
    assert arrived.query == (("a", "1"), ("a", "true"))
    assert arrived.json == {"operationName": "Ready", "more": None}


def test_objects_are_taken_as_models_and_as_mappings(gws: ModuleType, server: Recorder) -> None:
    one = gws.models.Destination(phone_number="5001")
    for given in (one, {"phone_number": "5001"}, {"phoneNumber": "5001"}):
        run(gws, server, _inviting(given))
        assert server.arrived[-1].json["destination"] == {"phoneNumber": "5001"}


def test_no_secret_follows_a_redirection(gws: ModuleType, server: Recorder) -> None:
    with recording() as other:
        server.always = Answer(status=302, headers={"Location": f"{other.url}/elsewhere"})
        with pytest.raises(gws.HttpError, match="302") as caught:
            run(gws, server, lambda client: client.voice.get_me(), auth=("a", "b"))
        assert caught.value.headers["location"] == f"{other.url}/elsewhere"
        assert other.arrived == []


def test_a_client_of_httpx_may_be_given(gws: ModuleType, server: Recorder) -> None:
    async def main() -> bool:
        async with httpx.AsyncClient(headers={"X-Mine": "1"}) as http:
            async with gws.GwsClient(server.url, http=http) as client:
                await client.voice.get_me()
            return http.is_closed

    assert asyncio.run(main()) is False
    assert server.arrived[-1].headers["x-mine"] == "1"


@pytest.mark.parametrize("address", ["gws.example.com", "ftp://x", "", "http://"])
def test_what_is_no_server_is_refused(gws: ModuleType, address: str) -> None:
    with pytest.raises(ValueError, match="not the URL of a server"):
        gws.GwsClient(address)


def test_threads_share_a_client_that_waits(gws: ModuleType, server: Recorder) -> None:
    server.answers = [TOKEN]
    with gws.SyncGwsClient(server.url) as client:
        threads = [threading.Thread(target=client.voice.ready) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [one.method for one in server.arrived] == ["GET", *["POST"] * 8]
    assert not [one for one in threading.enumerate() if one.name == "gws_client"]
    with pytest.raises(gws.ClientClosed, match="closed"):
        client.voice.ready()


def test_models_are_made_by_hand(gws: ModuleType) -> None:
    call = gws.Call(id="1", state="Held", user_data={"a": None})
    assert call.to_wire() == {"id": "1", "state": "Held", "userData": {"a": None}}
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        gws.Nonsense  # noqa: B018


def test_a_client_that_was_closed_before_its_first_call(gws: ModuleType, server: Recorder) -> None:
    client = gws.SyncGwsClient(server.url)
    client.close()
    with pytest.raises(gws.ClientClosed):
        client.voice.ready()

    async def main() -> None:
        late = gws.GwsClient(server.url)
        await late.aclose()
        await late.voice.ready()

    with pytest.raises(gws.ClientClosed):
        asyncio.run(main())
    assert server.arrived == []


def test_a_call_in_another_thread_ends_when_the_client_is_closed(
    gws: ModuleType, server: Recorder
) -> None:
    server.always = Answer(after=3)
    client = gws.SyncGwsClient(server.url)
    told: list[BaseException] = []

    def work() -> None:
        try:
            client.voice.get_me()
        except BaseException as error:  # noqa: BLE001 - whatever it is
            told.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while not server.arrived:
        time.sleep(0.01)
    client.close()
    thread.join(timeout=2)
    assert not thread.is_alive()
    assert isinstance(told[0], gws.GwsError)


@pytest.mark.parametrize("steps", [1, 3, 5, 7, 9, 11])
def test_a_client_that_is_closed_during_a_call_leaves_nothing_open(
    gws: ModuleType, server: Recorder, steps: int
) -> None:
    """Whatever the call is at: its connection is being made, or is there, or it has an answer."""

    async def main() -> None:
        client = gws.GwsClient(server.url)
        call = asyncio.create_task(client.voice.get_me())
        for _ in range(steps):
            await asyncio.sleep(0)
        await client.aclose()
        with pytest.raises(gws.ClientClosed, match="during the call"):
            await call

    asyncio.run(main())
    gc.collect()  # a connection that is open still is a warning here, which is an error


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_one_event_loop_after_the_other(gws: ModuleType, server: Recorder) -> None:
    cookie = {"Set-Cookie": "JSESSIONID=a1; Path=/"}
    server.answers = [Answer.of({"statusCode": 0}, headers=cookie)]
    client = gws.GwsClient(server.url)
    for _ in range(3):
        asyncio.run(client.voice.ready())
    assert [one.method for one in server.arrived] == ["GET", "POST", "POST", "POST"]
    assert {one.headers.get("cookie") for one in server.arrived[1:]} == {"JSESSIONID=a1"}
    asyncio.run(client.aclose())
    del client
    gc.collect()  # what the loops left open is told here, and not in another test


def test_an_answer_that_drips_is_late_as_well(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer(body=b"x" * 40, drip=0.05)
    late = {"timeout": 0.3, "retries": 0}
    with pytest.raises(gws.TimedOut):
        run(gws, server, lambda client: client.voice.get_me(options=late))


@pytest.mark.parametrize("value", [True, None, "", "\u0663", "1e0", [], 1.5])
def test_a_status_that_is_no_code_is_no_success(
    gws: ModuleType, server: Recorder, value: object
) -> None:
    server.answers = [OK, Answer.of({"statusCode": value})]
    with pytest.raises(gws.DecodeError, match="statusCode is no status code"):
        run(gws, server, lambda client: client.voice.ready())


def test_a_status_may_come_as_a_number_with_a_point(gws: ModuleType, server: Recorder) -> None:
    server.answers = [OK, Answer.of({"statusCode": 1.0})]
    with pytest.raises(gws.StatusError):
        run(gws, server, lambda client: client.voice.ready())


@pytest.mark.parametrize("depth", [500, 100_000])
def test_an_answer_that_is_nested_deeply(gws: ModuleType, server: Recorder, depth: int) -> None:
    deep = b'{"statusCode":0,"user":' + b"[" * depth + b"]" * depth + b"}"
    server.always = Answer(body=deep)
    if depth < 1000:
        run(gws, server, lambda client: client.voice.get_me())
    else:
        with pytest.raises(gws.DecodeError):
            run(gws, server, lambda client: client.voice.get_me())


def test_an_answer_without_a_body_has_no_members(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer(status=204)
    assert run(gws, server, lambda client: client.voice.ready()).to_wire() == {}


def test_nothing_is_no_value_of_a_path_and_is_left_out_elsewhere(
    gws: ModuleType, server: Recorder
) -> None:
    for nothing in (None, gws.UNSET):
        with pytest.raises(ValueError, match="can't stand in a path"):
            run(gws, server, _unlocking(nothing))
    assert server.arrived == []
    options = {"query": {"a": None, "b": [None, 1, gws.UNSET]}}
    run(gws, server, lambda client: client.voice.ready(options=options))
    assert server.arrived[-1].query == (("b", "1"),)


def test_several_values_go_as_the_one_text_that_is_documented(gws: ModuleType) -> None:
    session = importlib.import_module("gws_client._call")
    assert session.joined(["Ann", 2, True]) == "Ann,2,true"
    assert session.joined("Ann,Bo") == "Ann,Bo"
    assert session.joined(gws.UNSET) is gws.UNSET


def test_parameters_whose_names_the_caller_chooses(gws: ModuleType) -> None:
    session = importlib.import_module("gws_client._call")
    told = session.named("channels.<name>", "<name>", {"voice": True, "chat": False})
    assert told == {"channels.voice": True, "channels.chat": False}
    assert session.named("channels.<name>", "<name>", gws.UNSET) == {}


def test_errors_can_be_told_to_other_processes(gws: ModuleType, server: Recorder) -> None:
    server.answers = [OK, Answer.of({"statusCode": 6, "referenceId": 4})]
    with pytest.raises(gws.StatusError) as caught:
        run(gws, server, lambda client: client.voice.ready())
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.code, again.operation, str(again)) == (6, "voice.ready", str(caught.value))
    assert again.response == caught.value.response


def test_a_header_that_means_something_else_carries_no_token(
    gws: ModuleType, server: Recorder
) -> None:
    told = {"X-CSRF-HEADER": "Authorization", "X-CSRF-TOKEN": "t1"}
    server.answers = [Answer.of({"statusCode": 0}, headers=told)]
    run(gws, server, lambda client: client.voice.ready())
    assert "authorization" not in server.arrived[-1].headers
    assert server.arrived[-1].headers["x-csrf-token"] == "t1"


def test_cookies_of_a_call_go_with_those_of_the_session(gws: ModuleType, server: Recorder) -> None:
    session = importlib.import_module("gws_client._call")
    cookie = {"Set-Cookie": "JSESSIONID=a1; Path=/"}
    server.answers = [Answer.of({"statusCode": 0}, headers=cookie)]

    async def work(client: Any) -> None:
        await client.voice.get_me()
        call = session.Call("x", "GET", "/api/v2/me", cookies={"lang": "en"})
        await client._session.send(call)
        odd = session.Call("x", "GET", "/api/v2/me", cookies={"lang": "en; JSESSIONID=evil"})
        with pytest.raises(ValueError, match="can't stand in a cookie"):
            await client._session.send(odd)

    run(gws, server, work)
    assert server.arrived[-1].headers["cookie"] == "JSESSIONID=a1; lang=en"


def test_the_path_that_all_paths_begin_with_may_be_given(gws: ModuleType, server: Recorder) -> None:
    async def main() -> None:
        for path in ("/api/v2", "/api/v2/", "/", "/proxy/api/v2"):
            async with gws.GwsClient(server.url + path) as client:
                await client.voice.get_me()

    asyncio.run(main())
    paths = [one.path for one in server.arrived]
    assert paths == [*["/api/v2/me"] * 3, "/proxy/api/v2/me"]
    with pytest.raises(ValueError, match="give them as `auth`"):
        gws.GwsClient("http://user:secret@127.0.0.1")


def test_what_is_no_json_is_not_sent(gws: ModuleType, server: Recorder) -> None:
    for odd, kind in ((float("nan"), ValueError), (b"bytes", TypeError)):
        options = {"body": {"odd": odd}}
        with pytest.raises(kind):
            run(gws, server, _with(options))
    run(gws, server, _with({"body": {"text": "\ud800 \N{GRINNING FACE}"}}))
    assert server.arrived[-1].json["text"] == "\ud800 \N{GRINNING FACE}"


def _with(options: object) -> Work:
    return lambda client: client.voice.ready(options=options)
