"""The TypeScript client: it compiles, every operation is called, events come as they should."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import define

from docgen.mock import Engine, MockOptions, mock_api_of
from docgen.mock.pytest_plugin import serving as serving_mock
from docgen.render import Work
from docgen.render.clients.names import environment_name
from docgen.render.clients.outline import client_of
from docgen.render.clients.parts import Argument, Method
from docgen.render.clients.types import Primitive
from docgen.render.clients.typescript.names import Names, argument_keys, names_of
from docgen.render.clients.typescript.writer import write_typescript_client
from tests.acceptance.client_cases import (
    NOTHING,
    CallCase,
    Cases,
    cases_of,
    is_quoted,
    requests_of,
    wrong_request,
)
from tests.acceptance.example_runs import run_against_mock, run_agent, run_chat, run_contacts
from tests.acceptance.recorder import Arrived
from tests.acceptance.toolchain import TOOLS, fail, free_port, need, run, serving
from tests.kept import model_of

pytestmark = pytest.mark.slow

Json = Any

HERE = Path(__file__).parent
SCRIPTS = HERE / "typescript"
BAYEUX = HERE / "bayeux_server.cjs"
FILE = b"\x00bytes of a file\xff"
STRICT = {
    "noEmit": True,
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "target": "es2022",
    "types": [],
}


# Where a brace of a sample closes early, the answer has members that are another object's.
MORE = "{ readonly [member: string]: unknown }"


@define(kw_only=True)
class Made:
    """A client that was written and compiled, and the Api it was made of."""

    work: Work
    folder: Path
    names: Names
    cases: Cases

    @property
    def entry(self) -> Path:
        """The module that an application imports."""
        return self.folder / "dist/index.js"

    def section(self, case: CallCase) -> int:
        """The number of the section of a case."""
        sections = client_of(self.work).sections
        return next(n for n, one in enumerate(sections) if one.title == case.section.title)

    def arguments(self, case: CallCase) -> list[tuple[str, Argument, object]]:
        """The arguments that a case gives, with their keys."""
        keys, _ = argument_keys(case.method)
        return [
            (key, one, case.arguments[one.where, one.member.name])
            for one, key in zip(case.method.arguments, keys, strict=True)
            if (one.where, one.member.name) in case.arguments
        ]

    def call(self, case: CallCase) -> Json:
        """A case as calls.mjs takes it."""
        section = self.names.sections[self.section(case)]
        methods = [one.number for one in client_of(self.work).sections[self.section(case)].methods]
        args = [(key, _sent(value)) for key, _, value in self.arguments(case)]
        if case.extra:
            args.append((argument_keys(case.method)[1], case.extra))
        return {
            "section": section.property,
            "method": section.methods[methods.index(case.method.number)],
            "args": args if _takes_arguments(case.method) else None,
            "answer": _answer(case),
        }

    def literal(self, case: CallCase) -> str:
        """The arguments of a case as TypeScript; nothing where the method takes none."""
        if not _takes_arguments(case.method):
            return ""
        pairs = [(key, _expression(one, value)) for key, one, value in self.arguments(case)]
        if case.extra:
            pairs.append((argument_keys(case.method)[1], json.dumps(case.extra)))
        return f"{{ {', '.join(f'{json.dumps(key)}: {told}' for key, told in pairs)} }}"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Made:
    """The client of the sample: what depends on no documentation is tried with it alone."""
    return _made(root / "sources/gws/8.6", tmp_path_factory.mktemp("sample"))


@pytest.fixture(
    scope="module", params=["sample", pytest.param("reference", marks=pytest.mark.shared)]
)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    if request.param == "sample":
        given: Made = request.getfixturevalue("sample")
        return given
    source = request.getfixturevalue("shared") / "sources/gws-8.6/html"
    return _made(source, tmp_path_factory.mktemp("reference"))


def _made(source: Path, folder: Path) -> Made:
    """The client of a source, written into a folder and compiled there."""
    need("node")
    work = Work(model_of(source))
    for file in write_typescript_client(work):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    home = folder / "clients/typescript"
    (home / "node_modules").symlink_to(TOOLS / "node/node_modules")
    run(home, "tsc")
    return Made(work=work, folder=home, names=names_of(client_of(work)), cases=cases_of(work))


def test_eslint_finds_nothing(made: Made) -> None:
    config = made.folder / "eslint.config.mjs"
    config.write_bytes((SCRIPTS / "eslint.config.mjs").read_bytes())
    run(made.folder, "eslint", "--max-warnings", "0", "src")


def test_npm_packs_what_an_application_needs(made: Made) -> None:
    told = run(made.folder, "npm", "pack", "--offline", "--json", "--loglevel", "error")
    (packed,) = json.loads(told[told.index("[\n") :])
    files = {one["path"] for one in packed["files"]}
    assert {"package.json", "README.md", "dist/index.js", "dist/index.d.ts"} <= files
    assert {one.partition("/")[0] for one in files} == {"package.json", "README.md", "dist", "src"}


def test_the_tests_of_the_package_pass(made: Made) -> None:
    told = run(made.folder, "node", "--test", "tests/")
    count = len(requests_of(made.work))
    passed = re.search(r"^# pass (\d+)$", told, re.MULTILINE)
    assert passed, told[-500:]
    assert int(passed[1]) == count + 6  # those of the session, and of events
    samples = json.loads((made.folder / "tests/samples.json").read_text(encoding="utf-8"))
    assert len({one["call"] for one in samples}) == len(samples) == count


def test_the_programs_of_the_package_compile_and_run(sample: Made, tmp_path: Path) -> None:
    modules = tmp_path / "node_modules" / sample.names.package
    modules.parent.mkdir(parents=True)
    modules.symlink_to(sample.folder)
    programs = sorted(sample.folder.glob("examples/*.ts"))
    assert {one.stem for one in programs} >= {"agent", "chat", "contacts", "events", "pages"}
    for one in programs:
        (tmp_path / one.name).write_bytes(one.read_bytes())
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    options = {**STRICT, "module": "nodenext", "moduleResolution": "nodenext", "noEmit": False}
    config = {"compilerOptions": options, "files": [one.name for one in programs]}
    (tmp_path / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
    run(tmp_path, "tsc")
    environment = environment_name(client_of(sample.work).words)
    sent = run_agent(environment, tmp_path, "node", tmp_path / "agent.js")
    assert sent[2] == "POST /api/v2/me/calls/c1 Answer"
    sent = run_chat(environment, tmp_path, "node", tmp_path / "chat.js")
    assert sent[0] == "POST /api/v2/me/chats/h%207 Accept"
    for program in ("agent", "chat", "contacts"):
        node = ("node", tmp_path / f"{program}.js")
        assert run_against_mock(sample.work, environment, program, *node)
    asked = run_contacts(environment, tmp_path, "node", tmp_path / "contacts.js")
    assert [one.get("offset") for one in asked] == [None, "2", None, "2"]


def test_a_bundle_has_the_operations_that_it_uses(sample: Made, tmp_path: Path) -> None:
    """With esbuild: one operation takes what all take together, and nothing of the others."""
    home = sample.folder.as_posix()
    entries = {
        "all": f'export {{ {sample.names.client} }} from "{home}/dist/index.js";',
        "one": (
            f'export {{ BareClient }} from "{home}/dist/index.js";'
            f'export {{ ready }} from "{home}/dist/operations/voice.js";'
        ),
    }
    bundles = {}
    for name, text in entries.items():
        (tmp_path / f"{name}.mjs").write_text(text, encoding="utf-8")
        options = ("--bundle", "--minify", "--format=esm", "--external:cometd")
        run(tmp_path, "esbuild", f"{name}.mjs", *options, f"--outfile={name}.js")
        bundles[name] = (tmp_path / f"{name}.js").read_text(encoding="utf-8")
    paths = {case.method.path for case in sample.cases.calls}
    own = {path for path in paths if f'"{path}"' in bundles["one"]}
    assert own <= {"/api/v2/me/channels/voice", "/api/v2/me"}  # ready, and the one for the token
    assert len({path for path in paths if f'"{path}"' in bundles["all"]}) > 50
    assert len(bundles["one"]) < 40_000  # bytes


def test_two_renders_give_the_same_bytes(made: Made) -> None:
    again = Work(made.work.api)
    assert write_typescript_client(again) == write_typescript_client(made.work)


def test_every_operation_is_a_method(made: Made) -> None:
    documented = len(requests_of(made.work))
    methods = {(one.property, name) for one in made.names.sections for name in one.methods}
    assert len(methods) == documented


def test_requests_arrive_and_answers_come_back_as_documented(made: Made, tmp_path: Path) -> None:
    calls = [made.call(case) for case in made.cases.calls]
    (tmp_path / "cases.json").write_text(json.dumps(calls), encoding="utf-8")
    script = SCRIPTS / "calls.mjs"
    run(tmp_path, "node", script, made.entry, made.names.client, "cases.json", "told.json")
    told = json.loads((tmp_path / "told.json").read_text(encoding="utf-8"))
    wrong = [
        line
        for case, one in zip(made.cases.calls, told, strict=True)
        for line in (*_wrong_request(case, one["arrived"]), *_wrong_result(made, case, one))
    ]
    if wrong:
        fail(f"{len(wrong)} things are not as documented", "\n".join(wrong))


def test_the_types_take_what_the_documentation_shows(made: Made) -> None:
    """The values of every sample, as literals: the compiler takes each as argument or response."""
    lines = [
        'import * as all from "./dist/index.js";',
        f"declare const client: all.{made.names.client};",
    ]
    for number, case in enumerate(made.cases.calls):
        call = made.call(case)
        method = f"client.{made.names.sections[made.section(case)].property}.{call['method']}"
        lines.append(f"void {method}({made.literal(case)}); // {case.name}")
        shown = case.response is not NOTHING and not is_quoted(case.response)
        if case.method.response is not None and shown:
            lines.append(f"type R{number} = Awaited<ReturnType<typeof {method}>>;")
            told = json.dumps(case.response)
            lines.append(f"export const r{number}: R{number} & {MORE} = {told};")
    (made.folder / "accepted.ts").write_text("\n".join(lines), encoding="utf-8")
    options = {**STRICT, "module": "nodenext", "moduleResolution": "nodenext"}
    config = {"compilerOptions": options, "files": ["accepted.ts"]}
    (made.folder / "tsconfig.accepted.json").write_text(json.dumps(config), encoding="utf-8")
    run(made.folder, "tsc", "-p", "tsconfig.accepted.json")


def test_an_application_that_uses_the_types_compiles(sample: Made, tmp_path: Path) -> None:
    """What must compile does, what must not is marked in the file as an error that is expected."""
    modules = tmp_path / "node_modules"
    (modules / "@gws").mkdir(parents=True)
    (modules / "@gws/client").symlink_to(sample.folder)
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    for file in ("usage.ts", "loose.ts"):
        (tmp_path / file).write_bytes((SCRIPTS / file).read_bytes())
    loose = {**STRICT, "strict": False, "exactOptionalPropertyTypes": False}
    for name, strictness, module, resolution in (
        ("usage.ts", STRICT, "nodenext", "nodenext"),
        ("usage.ts", STRICT, "esnext", "bundler"),
        ("loose.ts", loose, "nodenext", "nodenext"),
    ):
        options = {**strictness, "module": module, "moduleResolution": resolution}
        config = {"compilerOptions": options, "files": [name]}
        (tmp_path / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
        run(tmp_path, "tsc")


def test_the_mock_answers_every_operation(made: Made) -> None:
    """With documented samples and the token that is demanded; events come by long polling."""
    engine = Engine(mock_api_of(made.work), MockOptions(stateless=True, csrf=True))
    samples = made.folder / "tests/samples.json"
    cases = [one for one in json.loads(samples.read_text(encoding="utf-8")) if not one["files"]]
    with serving_mock(engine) as mock:
        given = (made.entry, made.names.client, samples, mock.url)
        told = json.loads(run(made.folder, "node", SCRIPTS / "mock.mjs", *given))
    assert told["wrong"] == []
    assert told["calls"] == len(cases)
    names = {one["call"].lower() for one in cases}
    mine = [one for one in engine.api.operations if one.name.replace("_", "") in names]
    assert len(mine) == len(cases)
    assert told["heard"] == sum(len(one.follows) for one in mine)


def test_sessions(sample: Made, tmp_path: Path) -> None:
    """Cookies, the token against forgery, retries, redirects, time limits, errors."""
    run(tmp_path, "node", SCRIPTS / "sessions.mjs", sample.entry)


def test_options(sample: Made, tmp_path: Path) -> None:
    """Pages, raw responses, other options, environment, log, limits, files, long numbers."""
    command = ("env", "GWS_USER=agent", "GWS_PASSWORD=secret", "node", SCRIPTS / "options.mjs")
    run(tmp_path, *command, sample.entry)


@pytest.mark.parametrize(
    "scenario", ["streams", "losses", "cookies", "faults", "beginnings", "refusals", "waiting"]
)
def test_notifications(sample: Made, tmp_path: Path, scenario: str) -> None:
    """Against CometD's own server for Node."""
    port = free_port()
    with serving(tmp_path, port, "node", BAYEUX, str(port)):
        url = f"http://127.0.0.1:{port}"
        run(tmp_path, "node", SCRIPTS / "notifications.mjs", sample.entry, url, scenario)


def _sent(value: object) -> Json:
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    return value


def _expression(argument: Argument, value: object) -> str:
    """A value as TypeScript: bytes are a file, and where a sample prints the text of a URL or
    `[true or false]`, there is a value of the documented type.
    """
    if isinstance(value, bytes):
        return "new Uint8Array()"
    told = argument.member.type
    if isinstance(told, Primitive) and told.name == "boolean" and isinstance(value, str):
        return "true"
    if isinstance(told, Primitive) and told.name == "integer" and isinstance(value, str):
        return str(int(value))
    return json.dumps(value)


def _takes_arguments(method: Method) -> bool:
    return bool(method.arguments) or method.extra is not None


def _answer(case: CallCase) -> Json:
    if case.response is NOTHING:
        kind, body = "application/octet-stream", FILE
    else:
        kind, body = "application/json", json.dumps(case.response).encode()
    return {"status": case.status, "type": kind, "body": base64.b64encode(body).decode()}


def _wrong_request(case: CallCase, told: Json) -> Iterator[str]:
    """What arrived otherwise than documented."""
    if told is None:
        yield f"{case.name}: nothing arrived"
    else:
        body = base64.b64decode(told["body"])
        arrived = Arrived.of(told["method"], told["url"], told["headers"], body)
        yield from wrong_request(case, arrived)


def _wrong_result(made: Made, case: CallCase, told: Json) -> Iterator[str]:
    """What came back otherwise than documented."""
    client = client_of(made.work)
    result = told["result"]
    if case.is_odd and case.method.response is not None:
        if result["kind"] != "DecodeError":
            yield f"{case.name}: {result} is no DecodeError"
        return
    failed = case.code is not None and case.code != client.success
    if failed and not (case.code == client.partial and case.http_method == "GET"):
        kind = "PartialSuccessError" if case.code == client.partial else "StatusError"
        if (result["kind"], result.get("code")) != (kind, case.code):
            yield f"{case.name}: {result} is no {kind} {case.code}"
        elif result["value"] != case.response:
            yield f"{case.name}: {result['value']}, not {case.response}"
    elif case.method.response is None:
        sent = base64.b64decode(_answer(case)["body"])
        if result["kind"] != "Content" or base64.b64decode(result["body"]) != sent:
            yield f"{case.name}: {result} is not what was sent"
    elif case.response is NOTHING:  # documented as JSON, and nothing to show for it
        if result["kind"] != "DecodeError":
            yield f"{case.name}: {result} is no DecodeError"
    elif result["kind"] != "value" or result["value"] != case.response:
        yield f"{case.name}: {result}, not {case.response}"
