"""The AsyncAPI document and the JSON Schemas of the small API, object by object."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from docgen.infer import infer
from docgen.model.api import Api, Cometd, Described, Members, Sample
from docgen.render.asyncapi import write_asyncapi
from docgen.render.message_schemas import write_message_schemas
from docgen.render.options import RenderOptions
from docgen.render.output import OutputFile, write_outputs
from docgen.render.work import Work
from tests.render.small_api import at, operation, small_api, written_api

GOLDEN = Path(__file__).parents[1] / "golden" / "small-api"
HOLD = "POST /api/v2/me/calls/{id} Hold"


def written(api: Api | None = None, **options: Any) -> tuple[OutputFile, ...]:
    work = Work(api or small_api(), RenderOptions(**options))
    return (*write_asyncapi(work), *write_message_schemas(work))


def document(api: Api | None = None, **options: Any) -> dict[str, Any]:
    loaded = yaml.safe_load(written(api, **options)[0].data)
    assert isinstance(loaded, dict)
    return loaded


def schemas(api: Api | None = None, **options: Any) -> dict[str, Any]:
    return {file.path: json.loads(file.data) for file in written(api, **options)[1:]}


def notified(*bodies: dict[str, Any], **facts: Any) -> Api:
    """The small API with one operation more, which shows these notifications."""
    samples = tuple(
        Sample(role="notification", raw=json.dumps(one), json=json.dumps(one), place=at(900 + n))
        for n, one in enumerate(bodies)
    )
    more = operation("POST", "/api/v2/me/piers", "Moor", "Voice API", "Moor", 890, samples=samples)
    api = written_api()
    return infer(evolve(api, operations=(*api.operations, more), **facts))


@pytest.fixture(scope="module")
def small() -> dict[str, Any]:
    return document()


def test_the_outputs_are_the_golden_ones(accept: bool) -> None:
    for file in written():
        golden = GOLDEN / file.path
        if accept:
            golden.parent.mkdir(parents=True, exist_ok=True)
            golden.write_bytes(file.data)
        assert file.data.decode() == golden.read_text(encoding="utf-8")


def test_what_tells_of_no_message_has_no_document() -> None:
    api = written_api()
    operations = tuple(
        evolve(
            one, message_types=(), samples=tuple(s for s in one.samples if s.role != "notification")
        )
        for one in api.operations
    )
    silent = infer(evolve(api, operations=operations, notifications=()))
    assert written(silent) == ()


def test_the_server_sends_over_each_channel(small: dict[str, Any]) -> None:
    (channel,) = small["channels"].values()
    assert channel["address"] == "/v2/me/calls"
    (told,) = small["operations"].values()
    assert told["action"] == "send"
    assert told["messages"] == [{"$ref": "#/channels/meCalls/messages/CallMessage"}]


def test_an_operation_leads_to_its_messages_in_order(small: dict[str, Any]) -> None:
    (hold,) = [one for one in small["x-docgen-operations"] if one["operation"] == HOLD]
    (first,) = hold["messages"]
    message = small["components"]["messages"]["CallMessage"]
    assert first["notification-type"] == "StatusChange"
    assert first["channels"] == ["/v2/me/calls"]
    assert first["example"] in [one["name"] for one in message["examples"]]
    assert message["x-docgen-operations"][0]["operation"] == HOLD


def test_the_reference_is_the_correlation() -> None:
    members = Members(message_type="messageType", reference="referenceId")
    api = notified({"messageType": "PierMessage", "referenceId": 3}, members=members)
    made = document(api)
    message = made["components"]["messages"]["PierMessage"]
    assert message["correlationId"] == {"$ref": "#/components/correlationIds/referenceId"}
    told = made["components"]["correlationIds"]["referenceId"]
    assert told["location"] == "$message.payload#/referenceId"
    assert "correlationId" not in made["components"]["messages"]["CallMessage"]


def test_what_nobody_knows_the_channel_of_has_one_without_an_address() -> None:
    made = document(notified({"messageType": "PierMessage"}, notifications=()))
    assert made["channels"]["unknown"]["address"] is None
    assert "PierMessage" in made["channels"]["unknown"]["messages"]


def test_how_to_subscribe_stands_at_each_server() -> None:
    cometd = Cometd(
        endpoint=Described(name="/api/v2/notifications", place=at(7)),
        transports=(Described(name="long-polling", place=at(8)),),
        subscriptions=(Described(name="/v2/me/*", place=at(9)),),
    )
    made = document(infer(evolve(written_api(), cometd=cometd)))
    for scheme, server in made["servers"].items():
        assert server["protocol"] == scheme
        assert server["pathname"].endswith("/api/v2/notifications")
        told = server["x-cometd"]
        assert [one["name"] for one in told["transports"]] == ["long-polling"]
        assert told["handshake"]["headers"] == ["X-PIER-TOKEN"]
        assert told["handshake"]["cookies"] == ["PIERSESSION"]
    pattern = made["channels"]["meAny"]
    assert pattern["x-cometd"] == {"subscription": "/v2/me/*", "matches": ["/v2/me/calls"]}
    assert "CallMessage" in pattern["messages"]
    assert "sendMeAny" not in made["operations"]


def test_schemas_are_those_of_the_openapi_document(small: dict[str, Any]) -> None:
    known: Any = Work(small_api()).openapi["components"]
    told = small["components"]["schemas"]
    assert told == json.loads(json.dumps({name: known["schemas"][name] for name in told}))


def test_no_sentence_and_no_place_where_none_is_wanted() -> None:
    cometd = Cometd(transports=(Described(name="x", description="A B C D E.", place=at(8)),))
    api = infer(evolve(written_api(), cometd=cometd))
    for file in written(api, prose=False, provenance=False):
        assert b"pier.txt" not in file.data
        assert b"the sea" not in file.data
    texts = [file.data.decode() for file in written(prose=False)]
    assert not any("A B C D E" in text for text in texts)


def test_a_message_is_accepted_in_each_form_and_no_other_is() -> None:
    api = notified({"messageType": "PierMessage", "pier": 7})
    check = Draft202012Validator(schemas(api)["schemas/PierMessage.schema.json"])
    payload = {"messageType": "PierMessage", "pier": 8}
    envelope = {"channel": "/v2/me/piers", "data": payload}
    meta = {"channel": "/meta/connect", "id": "1", "successful": True}
    other = {"channel": "/v2/me/calls", "data": {"messageType": "CallMessage"}}
    for good in (payload, envelope, {"data": payload}, [envelope], [meta, envelope, other]):
        assert check.is_valid(good), good
    wrong = {**payload, "pier": "8"}
    typeless = {"pier": 8}
    for bad in (wrong, typeless, other, [meta], [meta, other], [envelope, {"data": wrong}], 7, []):
        assert not check.is_valid(bad), bad


NAMES = st.one_of(
    st.sampled_from(
        ["con", "../../etc/passwd", "a.b", "A", "a", "*/", "__proto__", "nul.x", "é", ""]
    ),
    st.text(min_size=1, max_size=12),
)


@given(st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=5))
def test_whatever_a_message_is_called_its_files_stay_in_their_folder(
    tmp_path_factory: pytest.TempPathFactory, names: list[tuple[str, str]]
) -> None:
    bodies = [
        {"messageType": name, "notificationType": kind, f"m{n}": n}
        for n, (name, kind) in enumerate(names)
    ]
    api = notified(*bodies)
    folder = tmp_path_factory.mktemp("out")
    files = written(api)
    write_outputs(folder, files)
    assert {path.parent.name for path in folder.rglob("*.schema.json")} <= {"schemas"}
    made = yaml.safe_load(files[0].data)
    told = {one.get("x-docgen-message-type") for one in made["components"]["messages"].values()}
    spelled = {name.lower() for name, _ in names if name.strip()}
    assert spelled <= {name.lower() for name in told if name}
