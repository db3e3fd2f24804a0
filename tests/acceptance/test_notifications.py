"""What docgen writes of notifications: outside tools read it, and its schemas tell apart."""

from __future__ import annotations

import copy
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import frozen
from jsonschema import Draft202012Validator

from tests.acceptance.toolchain import PINS, TOOLS, fail, need, reads, run

pytestmark = pytest.mark.slow

Json = Any

ASYNCAPI_SEVERITIES = ("error", "warning")  # by number; what comes after them are hints
# The text of a sample that names message types, whatever stands around.
NAMED = re.compile(r'"messageType":"((?:[^"\\]|\\.)*)"')
ODD = {"string": 7, "integer": "seven", "number": "seven", "boolean": "yes", "array": {}}


@frozen
class Notifications:
    """All that a build has written of notifications."""

    asyncapi: Json
    openapi: Json
    schemas: dict[str, Json]  # by file
    samples: list[tuple[str, Json]]  # place and body of each sample of a notification

    def of(self, message_type: str) -> str:
        """The file of the schema of a message type, in any of its spellings."""
        files = [
            message["x-docgen-schema"]
            for message in self.asyncapi["components"]["messages"].values()
            if message_type.lower() in {name.lower() for name in spellings(message)}
        ]
        assert len(files) == 1, message_type
        return str(files[0])


def spellings(message: Json) -> list[str]:
    told = message.get("x-docgen-message-type")
    return [told, *message.get("x-docgen-other-spellings", [])] if told else []


@pytest.fixture(
    scope="module", params=["sample", pytest.param("reference", marks=pytest.mark.shared)]
)
def written(request: pytest.FixtureRequest, root: Path) -> Notifications:
    own = root / "output/gws/8.6"
    folder = own if request.param == "sample" else request.getfixturevalue("reference")
    schemas = {
        f"schemas/{file.name}": json.loads(file.read_text(encoding="utf-8"))
        for file in sorted((folder / "schemas").iterdir())
    }
    model = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    asyncapi, openapi = (
        yaml.load((folder / name).read_bytes(), yaml.CSafeLoader)
        for name in ("asyncapi.yaml", "openapi.yaml")
    )
    return Notifications(asyncapi, openapi, schemas, [*_samples(model)])


def _samples(value: Json) -> Iterator[tuple[str, Json]]:
    """Every sample of a notification in a model.json, whoever shows it."""
    if isinstance(value, list):
        for item in value:
            yield from _samples(item)
    elif isinstance(value, dict):
        if value.get("role") == "notification" and isinstance(value.get("json"), str):
            yield json.dumps(value["place"]), json.loads(value["json"])
        for name in ("operations", "resources", "notifications", "sections", "samples"):
            yield from _samples(value.get(name, []))


@reads("sample asyncapi", "reference asyncapi")
def test_the_parser_of_asyncapi_finds_no_error_and_no_warning(
    document: Path, tmp_path: Path
) -> None:
    need("node")
    told = json.loads(run(tmp_path, "node", PINS / "asyncapi.cjs", document))
    faults = [
        f"{ASYNCAPI_SEVERITIES[one['severity']]} {one['code']}: {one['message']} ({one['path']})"
        for one in told["found"]
        if one["severity"] < len(ASYNCAPI_SEVERITIES)
    ]
    if faults:
        fail(f"the parser finds {len(faults)} faults in {document}", "\n".join(faults))
    assert "/v2/me/calls" in told["held"]["channels"]
    assert "CallStateChangeMessage" in told["held"]["messages"]


def test_the_handler_of_the_documentation_handles_every_sample(
    root: Path, tmp_path: Path, accept: bool
) -> None:
    """What docs/notifications.md shows is run: its command, its handler, what that says."""
    need("python")
    file = root / "docs/notifications.md"
    page = file.read_text(encoding="utf-8")
    command, handler, said = (
        re.search(rf"^```{kind}\n(.*?)^```$", page, re.M | re.S)
        for kind in ("sh", "python", "text")
    )
    assert command
    assert handler
    assert said
    line = command[1].replace("\\\n", " ").replace("output/", f"{root}/output/")
    run(tmp_path, *shlex.split(line))
    asyncapi = yaml.safe_load((root / "output/gws/8.6/asyncapi.yaml").read_bytes())
    messages = asyncapi["components"]["messages"]
    payloads = [
        one["payload"]
        for key in asyncapi["channels"]["meChats"]["messages"]
        for one in messages[key]["examples"]
    ]
    payloads.append({"messageType": "ChatMergedMessage"})
    samples = [{"channel": "/v2/me/chats", "data": one} for one in payloads]
    (tmp_path / "samples.json").write_text(json.dumps(samples), encoding="utf-8")
    last = "\nimport json\nfor one in json.load(open('samples.json')):\n    print(handle(one))\n"
    (tmp_path / "handler.py").write_text(handler[1] + last, encoding="utf-8")
    found = run(tmp_path, TOOLS / "python/bin/python", "handler.py")
    if accept and found != said[1]:
        file.write_text(
            page.replace(said[0], f"```text\n{found}```"), encoding="utf-8", newline="\n"
        )
        return
    assert found == said[1]


def test_ajv_reads_the_schemas_as_the_documentation_says(
    written: Notifications, root: Path, tmp_path: Path
) -> None:
    """In its strict mode: each example is valid by the schema of its message, and by no other."""
    need("node")
    page = (root / "docs/notifications.md").read_text(encoding="utf-8")
    block = re.search(r"^```js\n(.*?)^```$", page, re.M | re.S)
    assert block
    messages = [one for one in _messages(written) if spellings(one)]
    cases = [
        [one["x-docgen-schema"], each["payload"]]
        for one in messages
        for each in one.get("examples", [])
    ]
    names = sorted({one["x-docgen-schema"] for one in messages})
    data = {"schemas": [written.schemas[name] for name in names], "names": names, "cases": cases}
    (tmp_path / "data.json").write_text(json.dumps(data), encoding="utf-8")
    script = f"""
const Ajv2020 = require("ajv/dist/2020");
const {{ schemas, names, cases }} = require("./data.json");
{block[1]}
const wrong = [];
for (const [own, value] of cases)
  names.forEach((name, n) => {{
    if (ajv.compile(schemas[n])(value) !== (name === own)) wrong.push([name, value]);
  }});
console.log(JSON.stringify({{ tried: cases.length * names.length, wrong }}));
"""
    (tmp_path / "run.cjs").write_text(script, encoding="utf-8")
    told = json.loads(run(tmp_path, "node", "run.cjs"))
    assert told["wrong"] == []
    assert told["tried"] > 500


def test_schemas_are_valid_and_whole(written: Notifications) -> None:
    for file, schema in written.schemas.items():
        Draft202012Validator.check_schema(schema)
        for target in _references(schema):
            assert target.startswith("#/$defs/"), (file, target)
            assert target.removeprefix("#/$defs/") in schema["$defs"], (file, target)


def test_every_sample_is_valid_by_its_own_schema_and_by_no_other(written: Notifications) -> None:
    """A sample that shows messages of two types is valid by both schemas."""
    checkers = {file: Draft202012Validator(one) for file, one in written.schemas.items()}
    known = {name for message in _messages(written) for name in spellings(message)}
    whole = {written.of(name) for name in known}
    checked, refused, wrong = 0, 0, []
    for place, value in written.samples:
        text = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
        names = {json.loads(f'"{name}"') for name in NAMED.findall(text)}
        assert _payload(value).get("messageType", "") in {*known, ""}, place
        own = {written.of(name) for name in names & known}  # others are of a thing within
        checked += len(own)
        for file in sorted(whole):
            if (file in own) != checkers[file].is_valid(value):
                wrong.append(f"{file} {'refuses' if file in own else 'accepts'} {place}")
            refused += file not in own
    print(f"\n{checked} samples are valid by their own schema, none of {refused} by another")
    assert wrong == []
    assert checked > 50


def test_every_sample_is_valid_by_the_schema_of_its_notification_type(
    written: Notifications,
) -> None:
    checked, wrong = 0, []
    for file, schema in written.schemas.items():
        kind = schema.get("x-docgen-notification-type")
        if kind is None:
            continue
        checker = Draft202012Validator(schema)
        mine = spellings_of(written, schema["x-docgen-message-type"])
        for place, value in written.samples:
            payload = _payload(value)
            if payload.get("messageType") in mine:
                checked += 1
                if checker.is_valid(value) != (payload.get("notificationType") == kind):
                    wrong.append(f"{file} {place}")
    print(f"\n{checked} samples tried by schemas of notification types")
    assert wrong == []
    assert checked > 10


def spellings_of(written: Notifications, message_type: str) -> list[str]:
    return next(found for one in _messages(written) if message_type in (found := spellings(one)))


def test_what_is_wrong_with_a_message_is_refused(written: Notifications) -> None:
    """Each required member left out, each type another one, another message type."""
    tried = 0
    for message in _messages(written):
        if not spellings(message):
            continue
        schema = written.schemas[message["x-docgen-schema"]]
        checker = Draft202012Validator(schema)
        payloads = [one["payload"] for one in message.get("examples", [])]
        channel = (
            (message["x-docgen-channels"] or [{}])[0] if "x-docgen-channels" in message else {}
        )
        payloads += [] if payloads else [{"messageType": spellings(message)[0]}]
        for payload in payloads:
            assert checker.is_valid(payload), message["name"]
            for what, broken in _broken(payload, schema):
                tried += 1
                wrapped = {"data": broken, "channel": channel.get("channel", "/v2/me/any")}
                for value in (broken, wrapped, [wrapped]):
                    assert not checker.is_valid(value), (message["name"], what)
            odd = {**payload, "notificationType": "SomethingNew"}
            if isinstance(payload.get("notificationType"), str):
                assert checker.is_valid(odd), "the list of notification types is open"
    print(f"\n{tried} broken messages refused")
    assert tried > 100


def _broken(payload: Json, schema: Json) -> Iterator[tuple[str, Json]]:
    """The payload with one fault each; what a table or sample says of its own members."""
    told = _payload_schema(schema)
    for name in told.get("required", []):
        yield f"without {name}", {key: one for key, one in payload.items() if key != name}
    for name in ("Unknown", "", 7, None):
        yield f"message type {name!r}", {**payload, "messageType": name}
    for at, one in _typed(told, payload, schema):
        broken = copy.deepcopy(payload)
        target = broken
        for step in at[:-1]:
            target = target[step]
        target[at[-1]] = one
        yield f"{at} is {one!r}", broken


def _typed(told: Json, value: Json, schema: Json, depth: int = 3) -> Iterator[tuple[Any, Json]]:
    """Where a value stands that the schema gives one type, and what has another type."""
    told = _followed(told, schema)
    if isinstance(value, dict):
        for name, one in value.items():
            inner = told.get("properties", {}).get(name)
            if inner is None:
                continue
            for at, odd in _typed(inner, one, schema, depth - 1) if depth else ():
                yield (name, *at), odd
            kind = _kind(inner, schema)
            if kind in ODD:
                yield (name,), ODD[kind]
            elif kind == "object":
                yield (name,), "text"


def _kind(told: Json, schema: Json) -> str | None:
    kind = _followed(told, schema).get("type")
    return kind if isinstance(kind, str) else None


def _payload_schema(schema: Json) -> Json:
    """That of the payload: the definition that is called like the file."""
    forms = [one["$ref"].removeprefix("#/$defs/") for one in schema["anyOf"]]
    return _followed(schema["$defs"][forms[2]], schema)


def _followed(told: Json, schema: Json) -> Json:
    """The schema that a reference leads to; any other one as it is."""
    while "$ref" in told:
        told = schema["$defs"][told["$ref"].removeprefix("#/$defs/")]
    return told


def test_examples_are_valid(written: Notifications) -> None:
    """The parser does not look at them."""
    checked = 0
    for key, message in written.asyncapi["components"]["messages"].items():
        whole = {**message["payload"], "components": written.asyncapi["components"]}
        checker = Draft202012Validator(whole)
        names = [one["name"] for one in message.get("examples", [])]
        assert len({*names}) == len(names), key
        for one in message.get("examples", []):
            checked += 1
            assert checker.is_valid(one["payload"]), (key, one["name"])
    print(f"\n{checked} examples")
    assert checked > 20


def _placeless(value: Any) -> Any:
    if isinstance(value, list):
        return [_placeless(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {name: _placeless(one) for name, one in value.items() if name != "x-docgen-source"}


def test_shared_components_are_those_of_the_openapi_document(written: Notifications) -> None:
    schemas = written.asyncapi["components"]["schemas"]
    # Places are shorter there, and what no request needs is not there at all.
    known = _placeless(written.openapi["components"]["schemas"])
    assert schemas.keys() & known.keys()
    for name in schemas.keys() & known.keys():
        assert _placeless(schemas[name]) == known[name]
    for schema in written.schemas.values():
        for name, one in schema["$defs"].items():
            if name in schemas:
                assert one == _moved(schemas[name])


def test_the_openapi_document_leads_to_the_messages(written: Notifications) -> None:
    """Every link leads somewhere, and every message that an operation is followed by is linked."""
    entries = [
        entry
        for path in written.openapi["paths"].values()
        for operation in path.values()
        for entry in operation.get("x-docgen-operations", [])
    ]
    linked = {
        f"/components/messages/{key}" for entry in entries for key in entry.get("messages", [])
    }
    followed = {
        one["message"].removeprefix("#")
        for entry in written.asyncapi["x-docgen-operations"]
        for one in entry["messages"]
    }
    assert linked >= followed
    for entry in written.asyncapi["x-docgen-operations"]:
        for one in entry["messages"]:
            message = _at(written.asyncapi, one["message"].removeprefix("#"))
            shown = [*message.get("examples", []), *message.get("x-docgen-other-samples", [])]
            assert one["example"] in [each["name"] for each in shown]
    for message in _messages(written):
        for one in (message, *message.get("x-docgen-notification-types", [])):
            file = one.get("x-docgen-schema", one.get("schema"))
            assert file is None or file in written.schemas


def _messages(written: Notifications) -> list[Json]:
    return [*written.asyncapi["components"]["messages"].values()]


def _payload(value: Json) -> Json:
    """The payload of a sample that shows one message in its place; nothing of any other."""
    inner = value.get("data") if isinstance(value, dict) else None
    found = inner if isinstance(inner, dict) else value
    return found if isinstance(found, dict) else {}


def _references(value: Json) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for item in value.values():
            yield from _references(item)


def _moved(value: Json) -> Json:
    text = json.dumps(value).replace('"#/components/schemas/', '"#/$defs/')
    return json.loads(text)


def _at(document: Json, pointer: str) -> Json:
    value = document
    for step in pointer.split("/")[1:]:
        value = value[step.replace("~1", "/").replace("~0", "~")]
    return value
