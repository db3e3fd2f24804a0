"""A reference that means harm: its clients compile, run nothing of it and stay in their folder."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from docgen.base.place import lines
from docgen.infer import infer
from docgen.model.api import (
    Api,
    Channel,
    Cometd,
    Described,
    Members,
    MessageType,
    Notification,
    Operation,
    OperationKey,
    Parameter,
    Resource,
    Sample,
    Section,
    Security,
    StatusCode,
)
from docgen.render import WRITERS, Work, write_outputs
from tests.acceptance.toolchain import IMPORT_ALL, TOOLS, need, run

pytestmark = pytest.mark.slow

PLACE = lines('a */ """ ` \\ ${x}.txt', 1)
CANARY = "canary-was-here"
PYTHON = f'__import__("pathlib").Path("{CANARY}").touch()'
NODE = f'require("node:fs").writeFileSync("{CANARY}", "")'

# Marks that change the order of what is shown, and what some editor takes for the end of a line.
HIDDEN = re.compile(
    "[\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]"
)

HOSTILE = [
    f'"""\n{PYTHON}\n"""',
    f"'''; {PYTHON} #",
    f'"; {PYTHON}; "',
    f'\\"""; {PYTHON}',
    f"{{{PYTHON}}} {{{{7*7}}}} {{% raw %}}",
    f"*/ {NODE} /*",
    f"${{{NODE}}}",
    f"`; {NODE}; `",
    f"'; {NODE}; //",
    f"line\n{NODE}",
    f"\u2028{NODE}\u2029",
    f"\r{PYTHON}\x85\x0b\x0c",
    "</script><script>alert(1)</script>",
    "../../../etc/passwd",
    "..\\..\\windows",
    "/absolute",
    "con",
    "NUL.txt",
    "class",
    "None",
    "self",
    "import",
    "await",
    "constructor",
    "__proto__",
    "toString",
    "prototype",
    "delete",
    "model_config",
    "model_dump",
    "__class__",
    "copy",
    "list",
    "str",
    "Any",
    "Literal",
    "Session",
    "Record",
    "Array",
    "Promise",
    "Error",
    "Object",
    "options",
    "wait_for",
    "waitFor",
    "Overload",
    "Cached property",
    "Models",
    "Iterator API",
    "Traceback Type",
    "Waited",
    "Sync Session API",
    "isinstance",
    "notifications",
    "close",
    "1st",
    "",
    " ",
    "\N{GRINNING FACE}",
    "\N{RIGHT-TO-LEFT OVERRIDE}gnp.exe\N{POP DIRECTIONAL FORMATTING}",
    "\N{ZERO WIDTH SPACE}",
    "ends with a backslash\\",
    'ends with a quote"',
    "{@link http://x} @param x @deprecated",
    "日本語",
    "\x00\x1b[31m",
    "x" * 10_000,
]


def hostile_api() -> Api:
    """Every hostile text at every place that has a text."""
    named = {text or "empty": text for text in HOSTILE}
    body = {**dict.fromkeys(HOSTILE, "a"), "operationName": "x", "more": {"deep": named}}
    response = {"statusCode": 0, "referenceId": 1, "items": [named], **named}
    event = {"messageType": "", "referenceId": 1, "state": named}
    operations = tuple(
        Operation(
            key=OperationKey(method=method, path=path, selector=text if method == "POST" else None),
            section=text,
            title=text,
            description=text,
            features=(text,),
            roles=(text,),
            parameters=(
                *(
                    Parameter(name=text, where=where, description=text, default=text, place=PLACE)
                    for where in ("path", "query", "header", "cookie", "body")
                ),
                Parameter(
                    name="kind", where="body", values=tuple(HOSTILE[:20]), closed=True, place=PLACE
                ),
            ),
            samples=(
                sample("request", {**body, "operationName": text}, text),
                sample("response", response, text),
                sample("notification", {**event, "messageType": text}, text),
            ),
            message_types=(text,),
            place=PLACE,
        )
        for number, text in enumerate(HOSTILE)
        for method, path in [
            ("POST", "/api/x/{id}") if number % 2 else ("GET", f"/api/{text}/{{{text}}}")
        ]
    )
    return infer(
        Api(
            name=HOSTILE[0],
            version=HOSTILE[5],
            title="\n".join(HOSTILE[:12]),
            dialect="gws",
            base_path="/api",
            edition=HOSTILE[1],
            selector="operationName",
            members=Members(
                status="statusCode",
                status_message=HOSTILE[2],
                reference="referenceId",
                message_type="messageType",
            ),
            sections=tuple(Section(title=text, description=text, place=PLACE) for text in HOSTILE),
            operations=operations,
            resources=tuple(
                Resource(
                    section="x",
                    title=text,
                    description=text,
                    samples=(sample("resource", {text: text, "a": 1}, text),),
                    place=PLACE,
                )
                for text in HOSTILE
            ),
            notifications=tuple(
                Notification(
                    section="x",
                    title=text,
                    channels=(Channel(name=text, message_types=(text,), place=PLACE),),
                    message_types=(MessageType(name=text, description=text, place=PLACE),),
                    samples=(sample("notification", {**event, "messageType": text}, text),),
                    place=PLACE,
                )
                for text in HOSTILE
            ),
            status_codes=tuple(
                StatusCode(code=number, meaning=text, place=PLACE)
                for number, text in enumerate(HOSTILE)
            ),
            security=Security(
                basic=Described(name="basic", place=PLACE),
                csrf_header=Described(name=HOSTILE[2], description=HOSTILE[0], place=PLACE),
                session_cookie=Described(name=HOSTILE[3], place=PLACE),
            ),
            cometd=Cometd(
                path=Described(name=HOSTILE[6], place=PLACE),
                subscriptions=tuple(Described(name=text, place=PLACE) for text in HOSTILE),
            ),
        )
    )


def sample(role: str, value: object, title: str) -> Sample:
    text = json.dumps(value)
    return Sample(role=role, title=title, raw=text, json=text, place=PLACE)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def work() -> Work:
    return Work(hostile_api())


def test_the_python_client(work: Work, tmp_path: Path) -> None:
    write_outputs(tmp_path, WRITERS["python"](work))
    home = tmp_path / "clients/python"
    (marker,) = home.glob("*/py.typed")
    name = marker.parent.name
    run(home, sys.executable, "-W", "error", "-c", IMPORT_ALL, name)
    run(home, sys.executable, "-W", "error", "-c", CALL_ALL, name)
    run(home, sys.executable, "-m", "mypy", "--strict", "--config-file=", name)
    run(home, sys.executable, "-m", "ruff", "check", "--isolated", name)
    assert not [*tmp_path.rglob(CANARY)]
    assert not [one for one in home.rglob("*.py") if HIDDEN.search(one.read_text("utf-8"))]


def test_the_typescript_client(work: Work, tmp_path: Path) -> None:
    need("node")
    write_outputs(tmp_path, WRITERS["typescript"](work))
    home = tmp_path / "clients/typescript"
    (home / "node_modules").symlink_to(TOOLS / "node/node_modules", target_is_directory=True)
    run(home, "tsc", "--outDir", "dist")
    load = "for (const file of process.argv.slice(1)) await import(file)"
    files = sorted(f"./{one.relative_to(home)}" for one in (home / "dist").rglob("*.js"))
    assert len(files) > 50
    run(home, "node", "--input-type=module", "-e", load, "--", *files)
    assert not [*tmp_path.rglob(CANARY)]
    for file in write_paths(home):
        text = file.read_text(encoding="utf-8")
        assert not HIDDEN.search(text), file


def write_paths(home: Path) -> list[Path]:
    """What was written, but for what the compiler made."""
    return [one for one in (home / "src").rglob("*") if one.is_file()]


CALL_ALL = """
import asyncio, importlib, inspect, sys
package = importlib.import_module(sys.argv[1])
models = importlib.import_module(sys.argv[1] + ".models")
(name,) = [one for one in vars(package) if one.endswith("Client") and not one.startswith("Sync")]
client_class = getattr(package, name)
for name, model in vars(models).items():
    if inspect.isclass(model) and issubclass(model, package.Model):
        model.model_rebuild()
        if not any(one.is_required() for one in model.model_fields.values()):
            repr(model.model_validate({"x": 1}))
async def main():
    client = client_class("http://127.0.0.1:1", retries=0, timeout=1)
    called = 0
    for attribute in dir(client_class):
        section = getattr(client, attribute)
        if type(section).__module__.split(".")[1:2] != ["sections"]:
            continue
        for name, method in inspect.getmembers(section, inspect.iscoroutinefunction):
            given = {p.name: "1" for p in inspect.signature(method).parameters.values()
                     if p.default is p.empty}
            try:
                await method(**given)
            except (package.errors.TransportError, ValueError):
                called += 1
    assert called > 20, called
asyncio.run(main())
"""
