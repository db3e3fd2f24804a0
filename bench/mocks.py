"""`python -m bench.mocks [FOLDER]`: our mock beside Prism, on the same document in the same run.

FOLDER is what `docgen build` has made of a source (default: the sample). Asks both the same, says
how much of it each serves right, then how fast. Needs `make tools`.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from bench.cost import ROOT

OWN = ROOT / "output" / "gws" / "8.6"
BIN = ROOT / ".tools" / "node" / "node_modules" / ".bin"
AUTH = ("a", "b")
SECONDS = 5  # of load
CONNECTIONS = 20
TOKEN = {"X-CSRF-TOKEN": "t", "Cookie": "JSESSIONID=1"}  # what the document demands of all
ROW = "{:50} {:>14} {:>14}"
LOADED = (
    ("GET", "/api/v2/me", None),
    ("GET", "/api/v2/users?limit=1", None),
    ("POST", "/api/v2/contacts", {"name": "Pier", "phoneNumber": "1"}),
    ("POST", "/api/v2/me/channels/voice", {"operationName": "NotReady"}),
)


def main() -> int:
    """Serve, ask, load, print."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else OWN
    with both_served(folder) as urls:
        print(f"{os.cpu_count()} processors, {CONNECTIONS} connections, {SECONDS} s each")
        print(ROW.format("", "Prism", "docgen mock"))
        for row in what_is_right(folder, urls):
            print(ROW.format(*row))
        for method, path, body in LOADED:
            told = [_load(url, method, path, body) for url in urls]
            print(ROW.format(f"{method} {path}: requests/s", *(one["rate"] for one in told)))
            print(ROW.format("  latency p50 / p99, ms", *(one["latency"] for one in told)))
    return 0


@contextmanager
def both_served(folder: Path) -> Iterator[list[str]]:
    """Prism and our mock serve what a folder of outputs has; gives their URLs."""
    ports = _free_port(), _free_port()
    prism = (str(BIN / "prism"), "mock", "-p", str(ports[0]), "--errors")
    ours = (sys.executable, "-m", "docgen", "mock", "-q", "--port", str(ports[1]), str(folder))
    with _served(ports[0], *prism, str(folder / "openapi.yaml")), _served(ports[1], *ours):
        yield [f"http://127.0.0.1:{port}" for port in ports]


def what_is_right(folder: Path, urls: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """What was asked, and how each of the servers does."""
    samples = json.loads((folder / "clients/python/tests/samples.json").read_text("utf-8"))
    for name, check in _checks(samples).items():
        yield name, *(_checked(check, url) for url in urls)


def _checks(samples: list[dict[str, Any]]) -> Mapping[str, Callable[[httpx.Client], str]]:
    """What is asked of both, by what it is called in the table."""

    def selected(http: httpx.Client) -> str:
        """Of those that answer more than a code: whether the answer is their own."""
        mine = [one for one in samples if _is_selected(one) and len(one["response"] or ()) > 1]
        count = 0
        for one in mine:
            http.post("/_docgen/reset", headers=TOKEN)  # ours: nothing is left of the one before
            answer = http.request(one["method"], one["path"], json=one["body"], headers=TOKEN)
            count += _same(_json(answer), one["response"])
        return f"{count} of {len(mine)}"

    def refused(http: httpx.Client) -> str:
        """Selectors that are not documented are refused."""
        mine = [one for one in samples if _is_selected(one)]
        count = 0
        for one in mine:
            body = {**one["body"], "operationName": "NoSuchOperation"}
            answer = http.request(one["method"], one["path"], json=body, headers=TOKEN)
            count += _is_refused(answer)
        return f"{count} of {len(mine)}"

    def login(http: httpx.Client) -> str:
        answer = httpx.get(http.base_url.join("/api/v2/me"))
        return _yes(answer.status_code == 401)

    def token(http: httpx.Client) -> str:
        """What a GET hands out is what a write has to send."""
        with httpx.Client(base_url=http.base_url, auth=AUTH) as own:
            given = own.get("/api/v2/me").headers.get("x-csrf-token", "")
            body = {"name": "Pier", "phoneNumber": "1"}
            good = own.post("/api/v2/contacts", json=body, headers={"X-CSRF-TOKEN": given})
        return _yes(bool(given) and good.status_code == 200)

    def events(http: httpx.Client) -> str:
        """A documented message comes over CometD after the request that it follows."""
        path = "/api/v2/notifications"
        shake = {"channel": "/meta/handshake", "supportedConnectionTypes": ["long-polling"]}
        reply = _json(http.post(path, json=[shake]))
        if not isinstance(reply, list) or not reply or "clientId" not in reply[0]:
            return "no"
        client = {"clientId": reply[0]["clientId"]}
        http.post(path, json=[{**client, "channel": "/meta/subscribe", "subscription": "/**"}])
        http.post("/api/v2/me/calls/8", json={"operationName": "Answer"})
        told = _json(http.post(path, json=[{**client, "channel": "/meta/connect"}]))
        return _yes(isinstance(told, list) and any("data" in one for one in told))

    def state(http: httpx.Client) -> str:
        """A call that is answered can't be answered again."""
        answer = {"operationName": "Answer"}
        twice = [http.post("/api/v2/me/calls/7", json=answer, headers=TOKEN) for _ in range(2)]
        return _yes(not _is_refused(twice[0]) and _is_refused(twice[1]))

    def created(http: httpx.Client) -> str:
        """What was created is listed."""
        body = {"name": "Bench", "phoneNumber": "1"}
        http.post("/api/v2/contacts", json=body, headers=TOKEN)
        told = _json(http.get("/api/v2/contacts", headers=TOKEN))
        held = told.get("contacts", []) if isinstance(told, dict) else []
        return _yes(any(one.get("name") == "Bench" for one in held))

    return {
        "the answer of just that operationName": selected,
        "undocumented operationName refused": refused,
        "a login is demanded": login,
        "the CSRF token of a GET is good for a write": token,
        "events over CometD": events,
        "states": state,
        "created things": created,
    }


def _is_selected(sample: dict[str, Any]) -> bool:
    return isinstance(sample["body"], dict) and "operationName" in sample["body"]


def _checked(check: Callable[[httpx.Client], str], url: str) -> str:
    with httpx.Client(base_url=url, auth=AUTH, timeout=10) as http:
        try:
            return check(http)
        except httpx.HTTPError as error:
            return type(error).__name__


def _json(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        return None


def _same(given: object, documented: object) -> bool:
    """Whether an answer has the members of the documented one: identifiers may be others."""
    if isinstance(given, dict) and isinstance(documented, dict):
        same = given.keys() == documented.keys()
        return same and all(_same(given[name], documented[name]) for name in documented)
    return type(given) is type(documented)


def _is_refused(answer: httpx.Response) -> bool:
    told = _json(answer)
    code = told.get("statusCode", 0) if isinstance(told, dict) else 0
    return answer.status_code >= 400 or str(code) != "0"


def _yes(is_so: bool) -> str:  # noqa: FBT001
    return "yes" if is_so else "no"


def _load(url: str, method: str, path: str, body: object) -> dict[str, str]:
    """What a load generator measures: requests a second, latency."""
    headers = {"Authorization": "Basic YTpi", "Content-Type": "application/json", **TOKEN}
    given = [part for pair in headers.items() for part in ("-H", ": ".join(pair))]
    sent = ["-b", json.dumps(body)] if body is not None else []
    how = ("-c", str(CONNECTIONS), "-d", str(SECONDS), "-m", method, "--json")
    command = (str(BIN / "autocannon"), *how, *given, *sent, f"{url}{path}")
    done = subprocess.run(command, capture_output=True, check=True)
    told = json.loads(done.stdout)
    latency = told["latency"]
    odd = "" if told["non2xx"] == 0 else f" ({told['non2xx']} failed)"
    return {
        "rate": f"{told['requests']['average']:,.0f}{odd}",
        "latency": f"{latency['p50']} / {latency['p99']}",
    }


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def _served(port: int, *command: str) -> Iterator[None]:
    """A server that listens as long as the block lasts."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT) as server:
        try:
            while server.poll() is None:
                with socket.socket() as caller:
                    if caller.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield
        finally:
            server.kill()


if __name__ == "__main__":
    raise SystemExit(main())
