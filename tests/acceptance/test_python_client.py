"""The Python client: every operation is called against a server that records what arrives."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any
from zipfile import ZipFile

import pytest
from attrs import define

from docgen.render import Work
from docgen.render.clients.names import environment_name
from docgen.render.clients.outline import client_of
from docgen.render.clients.python.names import argument_names, method_name, section_names
from docgen.render.clients.python.writer import write_python_client
from tests.acceptance.client_cases import (
    NOTHING,
    CallCase,
    Cases,
    cases_of,
    requests_of,
    wrong_request,
)
from tests.acceptance.example_runs import run_agent, run_chat, run_contacts
from tests.acceptance.recorder import Answer, Arrived, Recorder, recording
from tests.acceptance.toolchain import IMPORT_ALL, need, run
from tests.kept import model_of

pytestmark = pytest.mark.slow

FILE = b"\x00bytes of a file\xff"


@define(kw_only=True, slots=False)
class Made:
    """A client that was written, the Api it was made of, and its package, imported."""

    work: Work
    folder: Path
    name: str
    cases: Cases

    @property
    def package(self) -> ModuleType:
        return importlib.import_module(self.name)

    def client_class(self, *, sync: bool = False) -> Any:
        """The class of the client."""
        (name,) = [
            one
            for one in vars(self.package)
            if one.endswith("Client") and one.startswith("Sync") == sync
        ]
        return getattr(self.package, name)

    @cached_property
    def attributes(self) -> dict[str, str]:
        """The attribute of each section, by its title."""
        sections = client_of(self.work).sections
        return {title: names[0] for title, names in section_names(sections, ()).items()}

    def method(self, client: object, case: CallCase) -> Any:
        """The method that a case calls."""
        section = getattr(client, self.attributes[case.section.title])
        return getattr(section, method_name(case.method))

    def arguments(self, case: CallCase) -> dict[str, object]:
        """What it is called with."""
        arguments = case.method.arguments
        names = argument_names(case.method)
        given = {
            name: case.arguments[one.where, one.member.name]
            for one, name in zip(arguments, names, strict=True)
            if (one.where, one.member.name) in case.arguments
        }
        return {**given, **({"members": case.extra} if case.extra else {})}


@pytest.fixture(
    scope="module", params=["sample", pytest.param("reference", marks=pytest.mark.shared)]
)
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, root: Path
) -> Iterator[Made]:
    if request.param == "sample":
        source = root / "sources/gws/8.6"
    else:
        source = request.getfixturevalue("shared") / "sources/gws-8.6/html"
    work = Work(model_of(source))
    folder = tmp_path_factory.mktemp(request.param)
    for file in write_python_client(work):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    home = folder / "clients/python"
    (package,) = home.glob("*/py.typed")
    name = package.parent.name
    sys.path.insert(0, str(home))
    try:
        yield Made(work=work, folder=home, name=name, cases=cases_of(work))
    finally:
        sys.path.remove(str(home))
        for module in [one for one in sys.modules if one.partition(".")[0] == name]:
            del sys.modules[module]


def test_type_checkers_and_linters_find_nothing(made: Made) -> None:
    need("node")
    package = made.folder / made.name
    python = Path(sys.executable)
    run(made.folder, python, "-m", "mypy", "--strict", "--config-file=", package)
    run(made.folder, python, "-m", "ruff", "check", "--isolated", made.folder)
    run(made.folder, "pyright", "--pythonpath", python, package)


def test_examples_and_tests_are_typed_and_the_tests_pass(made: Made) -> None:
    need("node")
    python = Path(sys.executable)
    programs = sorted([*made.folder.glob("examples/*.py"), *made.folder.glob("tests/*.py")])
    assert {one.stem for one in programs} >= {"agent", "chat", "contacts", "test_operations"}
    run(made.folder, python, "-m", "mypy", "--strict", "--config-file=", *programs)
    run(made.folder, "pyright", "--pythonpath", python, *programs)
    told = run(made.folder, python, "-W", "error", "-m", "unittest", "discover", "-s", "tests")
    assert "Ran 7 tests" in told


def test_the_samples_of_the_package_call_every_operation(made: Made) -> None:
    samples = json.loads((made.folder / "tests/samples.json").read_text(encoding="utf-8"))
    assert len({one["call"] for one in samples}) == len(samples) == len(requests_of(made.work))


def test_the_programs_of_the_package_run(made: Made, tmp_path: Path) -> None:
    need("node")
    environment = environment_name(client_of(made.work).words)

    def program(name: str) -> tuple[Path | str, ...]:
        home = f"PYTHONPATH={made.folder}"
        return ("env", home, sys.executable, "-W", "error", made.folder / f"examples/{name}.py")

    sent = run_agent(environment, tmp_path, *program("agent"))
    assert sent[:3] == [
        "POST /api/v2/me StartContactCenterSession",
        "POST /api/v2/me/channels/voice Ready",
        "POST /api/v2/me/calls/c1 Answer",
    ]
    sent = run_chat(environment, tmp_path, *program("chat"))
    assert sent[0] == "POST /api/v2/me/chats/h%207 Accept"
    asked = run_contacts(environment, tmp_path, *program("contacts"))
    assert [one.get("offset") for one in asked] == [None, "2", None, "2"]
    assert {one["roles"] for one in asked} == {"ROLE_AGENT"}


def test_a_wheel_is_built_and_holds_the_package(made: Made, tmp_path: Path) -> None:
    wheel = ("-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path)
    run(made.folder, sys.executable, *wheel, made.folder)
    (built,) = tmp_path.glob("*.whl")
    with ZipFile(built) as opened:
        names = {one for one in opened.namelist() if ".dist-info/" not in one}
    package = made.folder / made.name
    files = (one for one in package.rglob("*") if one.suffix == ".py" or one.name == "py.typed")
    assert names == {str(one.relative_to(made.folder)) for one in files}


def test_the_package_and_all_its_modules_import_without_a_warning(made: Made) -> None:
    for module in (made.name, f"{made.name}.events", f"{made.name}.sync"):
        run(made.folder, sys.executable, "-W", "error", "-c", f"import {module}")
    run(made.folder, sys.executable, "-W", "error", "-c", IMPORT_ALL, made.name)


def test_what_the_readme_shows_runs(made: Made) -> None:
    """Each of its programs, against a server; those that wait for events wait in vain."""
    text = (made.folder / "README.md").read_text(encoding="utf-8")
    programs = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(programs) >= 2
    with recording() as server:
        server.always = Answer.of({"statusCode": 0})
        for program in programs[:2]:
            told = program.replace("https://server.example.com", server.url)
            run(made.folder, sys.executable, "-W", "error", "-c", told)
        assert {one.path for one in server.arrived} == {client_of(made.work).probe}
    for program in programs[2:]:
        body = "".join(f"    {line}\n" for line in program.splitlines())
        compile(f"async def main(client):\n{body}", "README.md", "exec")


def test_every_operation_is_a_method(made: Made) -> None:
    documented = len(requests_of(made.work))
    methods = [one for section in client_of(made.work).sections for one in section.methods]
    assert len(methods) == documented
    names = {(section.title, method_name(one)) for section in client_of(made.work).sections
             for one in section.methods}  # fmt: skip
    assert len(names) == documented
    client = made.client_class()("http://127.0.0.1")
    for section in client_of(made.work).sections:
        attribute = made.attributes[section.title]
        for one in section.methods:
            assert callable(getattr(getattr(client, attribute), method_name(one)))


def test_every_sample_of_a_request_is_called(made: Made) -> None:
    """Whatever parses; what does not show the operation is listed with its reason."""
    reasons = {one.reason.partition(":")[0] for one in made.cases.left_out}
    assert reasons <= {"shows another step of a scenario"}
    assert len(made.cases.calls) >= made.cases.samples - len(made.cases.left_out)


@pytest.mark.parametrize("way", ["async", "sync"])
def test_requests_arrive_and_answers_come_back_as_documented(made: Made, way: str) -> None:
    called = _called if way == "async" else _called_sync
    wrong = [
        told
        for case, arrived, result in called(made)
        for told in _told(made, case, arrived, result)
    ]
    assert not wrong, "\n".join(wrong[:20])


def _called(made: Made) -> list[tuple[CallCase, Arrived, object]]:
    """What arrived and what came back, for every case."""

    async def call_all(server: Recorder) -> list[tuple[CallCase, Arrived, object]]:
        told = []
        async with made.client_class()(server.url) as client:
            for case in made.cases.calls:
                server.always = _answer(case)
                try:
                    result: object = await made.method(client, case)(**made.arguments(case))
                except Exception as error:  # noqa: BLE001 - compared with what is expected
                    result = error
                told.append((case, server.arrived[-1], result))
        return told

    with recording() as server:
        return asyncio.run(call_all(server))


def _called_sync(made: Made) -> list[tuple[CallCase, Arrived, object]]:
    told = []
    with recording() as server, made.client_class(sync=True)(server.url) as client:
        for case in made.cases.calls:
            server.always = _answer(case)
            try:
                result: Any = made.method(client, case)(**made.arguments(case))
                result = result.first() if case.method.paging else result
            except Exception as error:  # noqa: BLE001 - compared with what is expected
                result = error
            told.append((case, server.arrived[-1], result))
    return told


def _answer(case: CallCase) -> Answer:
    if case.response is NOTHING:
        return Answer(headers={"Content-Type": "application/octet-stream"}, body=FILE)
    return Answer.of(case.response, case.status)


def _told(made: Made, case: CallCase, arrived: Arrived, result: object) -> Iterator[str]:
    """What is not as documented."""
    yield from wrong_request(case, arrived)
    yield from _wrong_result(made, case, result)


def _wrong_result(made: Made, case: CallCase, result: object) -> Iterator[str]:
    errors = made.package.errors
    client = client_of(made.work)
    if case.is_odd and case.method.response is not None:
        if not isinstance(result, errors.DecodeError):
            yield f"{case.name}: {result!r} is no DecodeError"
        return
    expected = case.code is not None and case.code != client.success
    if expected and not (case.code == client.partial and case.http_method == "GET"):
        kind = errors.PartialSuccessError if case.code == client.partial else errors.StatusError
        if not isinstance(result, kind) or result.code != case.code:
            yield f"{case.name}: {result!r} is no {kind.__name__} {case.code}"
            return
        result = result.response
    encode = importlib.import_module(f"{made.name}._base").encode
    if isinstance(result, made.package.Content):
        if case.response is NOTHING and result.content != FILE:
            yield f"{case.name}: {result.content!r}"
        elif case.response is not NOTHING and result.json() != case.response:
            yield f"{case.name}: {result.json()}"
    elif isinstance(result, Exception):
        yield f"{case.name}: {result!r}"
    elif case.response is not NOTHING and encode(result) != case.response:
        yield f"{case.name}: came back as {encode(result)}, not {case.response}"
    elif (
        case.response is not NOTHING
        and case.method.response is not None
        and isinstance(result, dict)
    ):
        yield f"{case.name}: is no model"
