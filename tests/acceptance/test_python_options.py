"""Options of the Python client: what HTTP says, other options, the environment, the log, limits."""

from __future__ import annotations

import asyncio
import importlib
import logging
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from tests.acceptance.recorder import Answer, Recorder, recording
from tests.acceptance.test_python_session import OK, TOKEN, gws, run, server
from tests.acceptance.toolchain import run as run_tool
from tests.peak import PEAK

__all__ = ["gws", "server"]

pytestmark = pytest.mark.slow

STATED = Answer.of({"statusCode": 0, "calls": []}, 203, {"X-Tide": "high", "X-Request-Id": "r7"})


def test_what_http_says_of_an_answer(gws: ModuleType, server: Recorder) -> None:
    server.always = STATED
    told = run(gws, server, lambda client: client.with_raw_response(client.voice.get_calls))
    assert (told.status, told.headers["x-tide"], told.data.calls) == (203, "high", [])
    with gws.SyncGwsClient(server.url) as client:
        told = client.with_raw_response(client.voice.get_calls)
        assert (told.status, told.headers["x-tide"], told.data.calls) == (203, "high", [])
        first = client.with_raw_response(client.contacts.list, limit=3)
        assert (first.status, server.arrived[-1].query) == (203, (("limit", "3"),))
        with pytest.raises(TypeError, match="takes a method that sends a request"):
            client.with_raw_response(len, "")


def test_calls_side_by_side_keep_their_own_answers(gws: ModuleType, server: Recorder) -> None:
    server.answers = [
        Answer.of({"statusCode": 0}, headers={"X-N": str(n)}, status=200 + n) for n in range(5)
    ]

    async def work(client: Any) -> Any:
        one = client.voice.get_calls
        return await asyncio.gather(*(client.with_raw_response(one) for _ in range(5)))

    found = run(gws, server, work)
    assert sorted(one.status for one in found) == [200, 201, 202, 203, 204]
    assert all(one.headers["x-n"] == str(one.status - 200) for one in found)


def test_an_error_has_what_http_says(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer.of({"statusCode": 6}, headers={"X-Request-Id": "r9"})
    with pytest.raises(gws.StatusError) as caught:
        run(gws, server, lambda client: client.voice.get_calls())
    assert (caught.value.request_id, caught.value.headers["x-request-id"]) == ("r9", "r9")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, "BadRequest"),
        (401, "Unauthorized"),
        (403, "Forbidden"),
        (404, "NotFound"),
        (409, "Conflict"),
        (418, "HttpError"),
        (422, "UnprocessableContent"),
        (429, "TooManyRequests"),
        (500, "ServerFailure"),
        (503, "ServerFailure"),
    ],
)
def test_each_http_status_is_an_error_of_its_own(
    gws: ModuleType, server: Recorder, status: int, kind: str
) -> None:
    server.always = Answer(status=status, headers={"Request-Id": "r1"})
    with pytest.raises(gws.HttpError) as caught:
        run(gws, server, lambda client: client.voice.get_calls(options={"retries": 0}))
    assert (type(caught.value).__name__, caught.value.request_id) == (kind, "r1")


def test_a_client_with_other_options_shares_its_session(gws: ModuleType, server: Recorder) -> None:
    cookie = {**TOKEN.headers, "Set-Cookie": "JSESSIONID=a1; Path=/"}
    server.answers = [Answer.of({"statusCode": 0}, headers=cookie)]

    async def work(client: Any) -> None:
        await client.voice.ready()
        other = client.with_options(headers={"X-One": "1", "X-Two": None}, retries=0)
        await other.voice.ready()
        assert other.notifications is client.notifications
        server.answers = [Answer(status=503)]
        with pytest.raises(gws.ServerFailure):
            await other.voice.get_calls()
        server.answers = [Answer(status=503, headers={"Retry-After": "0"})]
        await client.voice.get_calls()
        await other.aclose()
        with pytest.raises(gws.ClientClosed):
            await client.voice.ready()

    run(gws, server, work, headers={"X-Two": "2"})
    first, second = server.arrived[1:3]
    assert [one.method for one in server.arrived] == ["GET", "POST", "POST", "GET", "GET", "GET"]
    assert (first.headers["x-two"], first.headers.get("x-one")) == ("2", None)
    assert (second.headers.get("x-two"), second.headers["x-one"]) == (None, "1")
    assert second.headers["cookie"] == "JSESSIONID=a1"
    assert second.headers["x-the-token"] == "t1"


def test_the_client_that_waits_has_other_options_too(gws: ModuleType, server: Recorder) -> None:
    with gws.SyncGwsClient(server.url) as client:
        other = client.with_options(headers={"X-One": "1"}, timeout=0.2, retries=0)
        other.voice.get_calls()
        assert server.arrived[-1].headers["x-one"] == "1"
        server.always = Answer(after=1)
        with pytest.raises(gws.TimedOut):
            other.voice.get_calls()
    with pytest.raises(gws.ClientClosed):
        other.voice.get_calls()


def test_server_and_login_may_come_from_the_environment(
    gws: ModuleType, server: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValueError, match="give its URL, or set GWS_BASE_URL"):
        gws.GwsClient()
    monkeypatch.setenv("GWS_BASE_URL", server.url)
    monkeypatch.setenv("GWS_USER", "agent")
    monkeypatch.setenv("GWS_PASSWORD", "secret")
    with gws.SyncGwsClient() as client:
        client.voice.get_calls()
    with gws.SyncGwsClient(auth=("other", "secret")) as client:
        client.voice.get_calls()
    first, second = (one.headers["authorization"] for one in server.arrived)
    assert first == "Basic YWdlbnQ6c2VjcmV0" != second


def test_a_request_says_which_client_sends_it(gws: ModuleType, server: Recorder) -> None:
    run(gws, server, lambda client: client.voice.get_calls())
    version = importlib.import_module("gws_client._connection").VERSION
    assert server.arrived[-1].headers["user-agent"].startswith(f"gws-client/{version} python/3.")
    run(gws, server, lambda client: client.voice.get_calls(), headers={"user-agent": "ours/1"})
    assert server.arrived[-1].headers["user-agent"] == "ours/1"


def test_the_log_tells_each_request_and_no_secret(
    gws: ModuleType, server: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    server.always = Answer.of(
        {"statusCode": 0, "password": "hush3"}, headers={"Set-Cookie": "s=hush4"}
    )
    options = {
        "query": {"access_token": "hush1", "limit": 5},
        "headers": {"X-Api-Key": "hush2"},
        "body": {"userPassword": "hush5", "list": [{"clientSecret": "hush6"}]},
    }
    with caplog.at_level(logging.INFO, logger="gws_client"):
        run(gws, server, lambda client: client.voice.get_calls())
    assert "voice.get_calls: GET http://127.0.0.1" in caplog.text
    assert "/api/v2/me/calls: 200 after" in caplog.text
    caplog.clear()
    server.answers = [TOKEN]
    with caplog.at_level(logging.DEBUG, logger="gws_client"):
        run(
            gws,
            server,
            lambda client: client.voice.ready(options=options),
            auth=("agent", "hush7"),
        )
    assert "access_token=***&limit=5" in caplog.text
    assert "'operationName': 'Ready'" in caplog.text
    assert "hush" not in caplog.text
    assert "'x-the-token': '***'" in caplog.text
    assert "'t1'" not in caplog.text


def test_the_environment_shows_the_log(server: Recorder, root: Path) -> None:
    program = (
        "import gws_client, sys\n"
        "with gws_client.SyncGwsClient(sys.argv[1]) as client: client.voice.get_calls()"
    )
    home = root / "output/gws/8.6/clients/python"
    told = run_tool(home, "env", "GWS_LOG=info", sys.executable, "-c", program, server.url)
    assert "gws_client INFO voice.get_calls: GET" in told
    assert run_tool(home, sys.executable, "-c", program, server.url) == ""


def test_each_step_has_a_limit_of_its_own(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer.of({"statusCode": 0})
    slow = {"timeout": {"read": 0.1, "connect": 5}, "retries": 0}
    server.answers = [Answer(after=0.6)]
    with pytest.raises(gws.TimedOut, match=r"nothing came within 0\.1 s"):
        run(gws, server, lambda client: client.voice.get_calls(options=slow))
    # A body that drips takes longer than any step, and is given up by the limit of all.
    server.answers = [Answer(body=b" " * 20 + b"{}", drip=0.05)]
    run(gws, server, lambda client: client.voice.get_calls(options={"timeout": {"read": 2.0}}))
    server.answers = [Answer(body=b" " * 20 + b"{}", drip=0.05)]
    both = {"timeout": {"read": 2.0, "total": 0.3}, "retries": 0}
    with pytest.raises(gws.TimedOut, match=r"no answer within 0\.3 s"):
        run(gws, server, lambda client: client.voice.get_calls(options=both))


def test_retries_are_chosen_for_a_call(gws: ModuleType, server: Recorder) -> None:
    server.always = Answer(status=503, headers={"Retry-After": "0"})
    with pytest.raises(gws.ServerFailure):
        run(gws, server, lambda client: client.voice.get_calls(options={"retries": 4}))
    assert len(server.arrived) == 5


def test_a_proxy_may_stand_between(gws: ModuleType, server: Recorder) -> None:
    async def main() -> None:
        async with (
            httpx.AsyncClient(proxy=server.url) as http,
            gws.GwsClient("http://gws.example.com", http=http) as client,
        ):
            await client.voice.get_calls()

    asyncio.run(main())
    assert server.arrived[-1].headers["host"] == "gws.example.com"


def _sending(given: object, **options: Any) -> Any:
    call = importlib.import_module("gws_client._call").Call(
        "x.attach", "POST", "/api/v2/me/chats", body={"a": "1"}, files={"attachment": given}
    )
    return lambda client: client._session.send(call, options)


def test_files_are_sent_from_wherever_they_are(
    gws: ModuleType, server: Recorder, tmp_path: Path
) -> None:
    path = tmp_path / "chart.bin"
    path.write_bytes(b"\x00chart")
    with path.open("rb") as opened:
        opened.read(1)
        for given, told in (
            (b"\x00chart", b"\x00chart"),
            (path, b"\x00chart"),
            (str(path), b"\x00chart"),
            (opened, b"chart"),
            (("other.txt", b"abc", "text/plain"), b"abc"),
            (("other.txt", path), None),
        ):
            if told is None:
                continue
            run(gws, server, _sending(given))
            assert server.arrived[-1].form == {"a": b"1", "attachment": told}
        assert not opened.closed
    assert b'filename="other.txt"' in server.arrived[-1].body
    assert b"Content-Type: text/plain" in server.arrived[-1].body
    with pytest.raises(TypeError, match="not a file: int"):
        run(gws, server, _sending(5))


def test_a_file_is_sent_again_with_a_new_token(
    gws: ModuleType, server: Recorder, tmp_path: Path
) -> None:
    path = tmp_path / "chart.bin"
    path.write_bytes(b"chart")
    newer = {"X-CSRF-HEADER": "X-THE-TOKEN", "X-CSRF-TOKEN": "t2"}
    server.answers = [TOKEN, Answer(status=403), Answer.of({"statusCode": 0}, headers=newer), OK]
    told: list[tuple[int, int | None]] = []
    run(gws, server, _sending(path, progress=lambda *one: told.append(one)))
    first, second = (one for one in server.arrived if one.method == "POST")
    assert first.form == second.form == {"a": b"1", "attachment": b"chart"}
    assert told == [(5, 5), (5, 5)]


def _fetching(**options: Any) -> Any:
    call = importlib.import_module("gws_client._call").Call("x.file", "GET", "/api/v2/document")
    return lambda client: client._session.send(call, options)


def test_a_file_that_comes_is_saved(gws: ModuleType, server: Recorder, tmp_path: Path) -> None:
    path = tmp_path / "chart.bin"
    told: list[tuple[int, int | None]] = []
    server.always = Answer(headers={"Content-Type": "image/png"}, body=b"\x89png")
    got = run(gws, server, _fetching(save_to=path, progress=lambda *one: told.append(one)))
    assert (path.read_bytes(), got.content, got.saved_to, told) == (
        b"\x89png",
        b"",
        path,
        [(4, 4)],
    )
    with path.open("wb") as opened:
        run(gws, server, _fetching(save_to=opened))
    assert path.read_bytes() == b"\x89png"
    # A file that is JSON is a file; a refusal is none, and leaves what was there.
    server.always = Answer.of({"tides": [1]})
    run(gws, server, _fetching(save_to=path))
    assert path.read_bytes() == b'{"tides": [1]}'
    for refusal in (Answer.of({"statusCode": 6}), Answer(status=404)):
        server.always = refusal
        with pytest.raises(gws.GwsError):
            run(gws, server, _fetching(save_to=path))
        assert path.read_bytes() == b'{"tides": [1]}'


def test_half_a_file_is_no_file(gws: ModuleType, server: Recorder, tmp_path: Path) -> None:
    path = tmp_path / "chart.bin"
    server.always = Answer(headers={"Content-Type": "image/png"}, body=b"x" * 20, drip=0.1)
    with pytest.raises(gws.TimedOut):
        run(gws, server, _fetching(save_to=path, timeout=0.5, retries=0))
    assert [*tmp_path.iterdir()] == []


BIG = (
    PEAK
    + """
import asyncio, http.server, threading
sys.path.insert(0, sys.argv[1])
import gws_client
from gws_client._call import Call

SIZE, PIECE = 50_000_000, 100_000
came = []

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", str(SIZE))
        self.end_headers()
        for _ in range(SIZE // PIECE):
            self.wfile.write(b"x" * PIECE)

    def do_POST(self):
        left = int(self.headers["Content-Length"])
        came.append(left)
        while left:
            left -= len(self.rfile.read(min(left, PIECE)))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
target = pathlib.Path(sys.argv[2]) / "big"

async def main():
    async with gws_client.GwsClient(f"http://127.0.0.1:{server.server_port}") as client:
        told = []
        before = peak()
        call = Call("x.get", "GET", "/api/v2/document")
        saving = {"save_to": target, "progress": lambda *one: told.append(one)}
        await client._session.send(call, saving)
        assert target.stat().st_size == SIZE and told[-1] == (SIZE, SIZE)
        sent = []
        files = {"file": target}
        call = Call("x.put", "POST", "/api/v2/document", body={}, files=files, login=False)
        await client._session.send(call, {"progress": lambda *one: sent.append(one)})
        assert came[0] > SIZE and sent[-1] == (SIZE, SIZE)
        print((peak() - before) // 1_000_000)

asyncio.run(main())
"""
)


def test_files_of_50_megabytes_take_little_memory(root: Path, tmp_path: Path) -> None:
    home = root / "output/gws/8.6/clients/python"
    grown = run_tool(tmp_path, sys.executable, "-c", BIG, home, tmp_path)
    assert int(grown) < 20  # megabytes, server included


def _contacts(*names: str, total: int | None = None) -> Answer:
    told: dict[str, object] = {"statusCode": 0, "contacts": [{"id": one} for one in names]}
    return Answer.of(told if total is None else {**told, "totalCount": total})


async def _all(client: Any, **given: Any) -> list[str]:
    return [one.id async for one in client.contacts.list(**given)]


def _asked(server: Recorder) -> list[dict[str, str]]:
    return [dict(one.query) for one in server.arrived]


def test_a_list_is_read_page_by_page_until_the_count_of_all(
    gws: ModuleType, server: Recorder
) -> None:
    server.answers = [_contacts("a", "b", total=5), _contacts("c", "d", total=5)]
    server.answers += [_contacts("e", total=5)]
    assert run(gws, server, lambda client: _all(client, limit=2, name="x")) == [*"abcde"]
    assert _asked(server) == [
        {"name": "x", "limit": "2"},
        {"name": "x", "limit": "2", "offset": "2"},
        {"name": "x", "limit": "2", "offset": "4"},
    ]


def test_a_page_that_is_not_full_is_the_last(gws: ModuleType, server: Recorder) -> None:
    server.answers = [_contacts("a", "b"), _contacts("c")]
    assert run(gws, server, lambda client: _all(client, limit=2, offset=10)) == [*"abc"]
    assert [one["offset"] for one in _asked(server)] == ["10", "12"]
    server.answers = [_contacts()]
    assert run(gws, server, _all) == []
    assert len(server.arrived) == 3


def test_a_server_that_gives_one_page_for_ever_is_not_asked_for_ever(
    gws: ModuleType, server: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    server.always = _contacts("a", "b")
    assert run(gws, server, lambda client: _all(client, limit=2)) == ["a", "b"]
    assert len(server.arrived) == 2
    assert "one page again and again" in caplog.text
    server.always = _contacts("a", "b", total=1_000_000)  # nor where the count says otherwise
    assert run(gws, server, _all) == ["a", "b"]


def test_pages_as_they_come_and_one_of_them(gws: ModuleType, server: Recorder) -> None:
    async def work(client: Any) -> list[Any]:
        pages = client.contacts.list(limit=1)
        assert server.arrived == []  # nothing is sent before it is asked for
        server.answers = [_contacts("a", total=2), _contacts("b", total=2)]
        found = [one.contacts[0].id async for one in pages.pages()]
        server.answers = [_contacts("c", total=9)]
        return [*found, (await pages).total_count]

    assert run(gws, server, work) == ["a", "b", 9]


def test_pages_of_the_client_that_waits(gws: ModuleType, server: Recorder) -> None:
    server.answers = [_contacts("a", total=2), _contacts("b", total=2)] * 2
    with gws.SyncGwsClient(server.url) as client:
        pages = client.contacts.list(limit=1)
        assert [one.id for one in pages] == ["a", "b"]
        assert [one.total_count for one in pages.pages()] == [2, 2]
        server.answers = [_contacts("c", total=9)]
        assert pages.first().total_count == 9


def test_an_error_on_a_later_page_is_raised_there(gws: ModuleType, server: Recorder) -> None:
    server.answers = [_contacts("a", total=2), Answer.of({"statusCode": 6})]
    found: list[str] = []

    async def work(client: Any) -> None:
        async for one in client.contacts.list(limit=1):
            found.append(one.id)  # noqa: PERF401 - what came before the error is kept

    with pytest.raises(gws.StatusError):
        run(gws, server, work)
    assert found == ["a"]


def _paging(**told: Any) -> Any:
    pages = importlib.import_module("gws_client._pages")
    call = importlib.import_module("gws_client._call").Call("x.list", "GET", "/api/v2/ships")
    return lambda client: pages.Pages(client._session, call, None, pages.Paging(**told))


async def _read(pages: Any) -> list[Any]:
    return [one async for one in pages]


def test_pages_by_number_and_by_mark(gws: ModuleType, server: Recorder) -> None:
    numbered = _paging(by="page", position="page", size="size", items="", begin=1, default=2)
    server.answers = [Answer.of([1, 2]), Answer.of([3, 4]), Answer.of([5])]
    assert run(gws, server, lambda client: _read(numbered(client))) == [1, 2, 3, 4, 5]
    assert [one.get("page") for one in _asked(server)] == [None, "2", "3"]
    marked = _paging(by="cursor", position="cursor", size="", items="ships", following="next")
    server.answers = [
        Answer.of({"ships": [1], "next": "m2"}),
        Answer.of({"ships": [2], "next": ""}),
    ]
    assert run(gws, server, lambda client: _read(marked(client))) == [1, 2]
    assert [one.get("cursor") for one in _asked(server)[3:]] == [None, "m2"]
    server.always = Answer.of({"ships": [1], "next": "m2"})
    assert run(gws, server, lambda client: _read(marked(client))) == [1]  # a mark leads nowhere
    server.always = Answer.of({"fleet": 1})
    with pytest.raises(gws.DecodeError, match="no list 'ships'"):
        run(gws, server, lambda client: _read(marked(client)))


@pytest.mark.usefixtures("gws")
def test_a_login_is_in_no_text() -> None:
    login = importlib.import_module("gws_client._session").Login
    assert "secret" not in repr(login(auth=("agent", "secret"), token="secret", api_key="secret"))


def test_a_server_that_breaks_off_within_a_file(gws: ModuleType, tmp_path: Path) -> None:
    with recording() as broken:
        broken.always = Answer(
            headers={"Content-Type": "image/png", "Content-Length": "99"}, body=b"x"
        )
        with pytest.raises(gws.TransportError):
            run(gws, broken, _fetching(save_to=tmp_path / "chart.bin", retries=0, timeout=2))
    assert [*tmp_path.iterdir()] == []
