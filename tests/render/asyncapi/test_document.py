"""The AsyncAPI document and the JSON Schemas of the small API, object by object."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from docgen.base.errors import OutputRejected
from docgen.infer import infer
from docgen.ingest.source.files import load_overlay
from docgen.ingest.source.overlay import Overlay
from docgen.model.api import Api, Cometd, Described, Members, MessageType, Sample
from docgen.render.asyncapi.writer import write_asyncapi
from docgen.render.files.folder import OutputFile, write_outputs
from docgen.render.files.options import RenderOptions
from docgen.render.openapi.work import Work
from docgen.render.schemas.writer import write_message_schemas
from tests.render.small_api import at, operation, small_api, written_api

GOLDEN = Path(__file__).parents[2] / "golden" / "small-api"
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


def test_a_channel_names_what_follows_no_operation() -> None:
    (page,) = written_api().notifications
    (channel,) = page.channels
    told = evolve(channel, message_types=("CallMessage", "ErrorMessage"))
    more = (*page.message_types, MessageType(name="ErrorMessage", place=at(33)))
    api = infer(
        evolve(written_api(), notifications=(evolve(page, channels=(told,), message_types=more),))
    )
    assert document(api)["channels"]["meCalls"]["x-docgen-after-no-operation"] == ["ErrorMessage"]


def test_the_reference_is_the_correlation() -> None:
    members = Members(message_type="messageType", reference="referenceId")
    api = notified({"messageType": "PierMessage", "referenceId": 3}, members=members)
    made = document(api)
    message = made["components"]["messages"]["PierMessage"]
    assert message["correlationId"] == {"$ref": "#/components/correlationIds/reference"}
    told = made["components"]["correlationIds"]["reference"]
    assert told["location"] == "$message.payload#/referenceId"
    assert "correlationId" not in made["components"]["messages"]["CallMessage"]


def test_what_nobody_knows_the_channel_of_has_one_without_an_address() -> None:
    made = document(notified({"messageType": "PierMessage"}, notifications=()))
    assert made["channels"]["unknown"]["address"] is None
    assert "PierMessage" in made["channels"]["unknown"]["messages"]


def test_how_to_subscribe_stands_at_each_server() -> None:
    cometd = Cometd(
        path=Described(name="/api/v2/notifications", place=at(7)),
        transports=(Described(name="long-polling", place=at(8)),),
        subscriptions=(Described(name="/v2/me/*", place=at(9)),),
    )
    made = document(infer(evolve(written_api(), cometd=cometd)))
    for scheme, server in made["servers"].items():
        assert server["protocol"] == scheme
        assert server["pathname"].endswith("/api/v2/notifications")
        told = server["x-cometd"]
        assert [one["name"] for one in told["transports"]] == ["long-polling"]
        shake = told["handshake"]
        assert [one["name"] for one in shake["headers"]] == ["X-PIER-TOKEN"]
        assert [one["name"] for one in shake["cookies"]] == ["PIERSESSION"]
        assert [one["name"] for one in told["example"]["subscriptions"]] == ["/v2/me/*"]
    pattern = made["channels"]["meAny"]
    assert pattern["x-cometd"] == {"subscription": "/v2/me/*", "matches": ["/v2/me/calls"]}
    assert "CallMessage" in pattern["messages"]
    assert "sendMeAny" not in made["operations"]


def test_schemas_are_those_of_the_openapi_document(small: dict[str, Any]) -> None:
    known: Any = Work(small_api()).openapi["components"]
    told = small["components"]["schemas"]
    assert told == json.loads(json.dumps({name: known["schemas"][name] for name in told}))


def test_no_sentence_and_no_place_where_none_is_wanted() -> None:
    sentence = "The tide is told by a bell."
    api = small_api()
    channels = tuple(evolve(one, description=sentence) for one in api.channels)
    kinds = (Described(name="StatusChange", description=sentence, place=at(9)),)
    messages = tuple(
        evolve(one, description=sentence, notification_types=kinds) for one in api.messages
    )
    told = evolve(api, channels=channels, messages=messages)
    whole, bare = written(told), written(told, prose=False, provenance=False)
    assert all(sentence in file.data.decode() for file in whole if "Notif" not in file.path)
    for file in bare:
        assert sentence not in file.data.decode()
        assert "pier.txt" not in file.data.decode()


def test_corrections_by_hand_reach_schemas_title_and_version(tmp_path: Path) -> None:
    overlay = read_overlay(
        tmp_path,
        """
        - target: $.info
          update: {title: Mended, version: "9"}
        - target: $.components.schemas.CallMessage
          update: {description: Told by hand.}
        """,
    )
    made = document(overlay=overlay)
    assert (made["info"]["title"], made["info"]["version"]) == ("Mended", "9")
    assert made["components"]["schemas"]["CallMessage"]["description"] == "Told by hand."
    told = schemas(overlay=overlay)["schemas/CallMessage.schema.json"]
    assert told["$defs"]["CallMessage"]["description"] == "Told by hand."


def test_a_correction_may_not_remove_what_messages_refer_to(tmp_path: Path) -> None:
    overlay = read_overlay(tmp_path, "- target: $.components.schemas.CallMessage\n  remove: true\n")
    with pytest.raises(OutputRejected, match="'CallMessage' is missing"):
        written(overlay=overlay)


def read_overlay(folder: Path, actions: str) -> Overlay:
    file = folder / "overlay.yaml"
    head = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n"
    file.write_text(head + textwrap.indent(textwrap.dedent(actions).strip(), "  "))
    found = load_overlay(folder, file)
    assert found is not None
    return found


def test_a_notification_without_a_type_goes_over_the_channel_that_is_printed() -> None:
    api = notified({"channel": "/v2/me/piers", "data": {"pier": 7}})
    made = document(api)
    key = "VoiceMoorNotification"
    assert made["channels"]["mePiers"]["messages"][key] == {"$ref": f"#/components/messages/{key}"}
    message = made["components"]["messages"][key]
    assert [(one["channel"], one["how"]) for one in message["x-docgen-channels"]] == [
        ("/v2/me/piers", "sample")
    ]
    assert [one.code for one in api.findings].count("notification-without-type") == 1


def test_a_member_called_ref_is_no_reference() -> None:
    body = {"messageType": "PierMessage", "pier": {"$ref": "#/nowhere"}}
    made = document(notified(body))
    message = made["components"]["messages"]["PierMessage"]
    assert "examples" not in message
    (other,) = message["x-docgen-other-samples"]
    assert json.loads(other["text"]) == body


def test_a_variant_accepts_a_delivery_with_messages_of_other_types() -> None:
    def pier(kind: str, **members: Any) -> dict[str, Any]:
        return {"messageType": "PierMessage", "notificationType": kind, **members}

    api = notified(pier("Moved", pier=7), pier("Error", errorMessage="no"))
    told = schemas(api)
    moved = Draft202012Validator(told["schemas/PierMessage.Moved.schema.json"])
    failed = Draft202012Validator(told["schemas/PierMessage.Error.schema.json"])
    both = [
        {"channel": "/v2/me/piers", "data": pier("Moved", pier=8)},
        {"channel": "/v2/me/piers", "data": pier("Error", errorMessage="full")},
    ]
    assert moved.is_valid(both)
    assert failed.is_valid(both)
    assert moved.is_valid(both[:1])
    assert not failed.is_valid(both[:1])
    assert not moved.is_valid([{"channel": "/v2/me/piers", "data": pier("Moved", pier="8")}])


def test_a_variant_is_held_to_its_type_wherever_its_members_stand() -> None:
    def closed_early(kind: str, **members: Any) -> dict[str, Any]:
        inner = {"messageType": "PierMessage", "notificationType": kind, **members}
        return {"data": inner, "stray": 1}

    def closed_late(kind: str, **members: Any) -> dict[str, Any]:
        inner = {"messageType": "PierMessage", "notificationType": kind, "id": 1}
        return {"pier": inner, **members}

    moved = [closed_early("Moved", pier={"id": 7}, berth=3), closed_late("Moved", berth=3)]
    failed = [closed_early("Error", pier={"id": 7}), closed_late("Error")]
    known = {"messageType": "PierMessage", "notificationType": "Moved", "berth": 3}
    told = schemas(notified(*moved, *failed, known))
    check = Draft202012Validator(told["schemas/PierMessage.Error.schema.json"])
    assert all(map(check.is_valid, failed))
    assert not any(map(check.is_valid, moved))


def test_one_file_has_the_payloads_of_all_messages() -> None:
    api = notified({"messageType": "PierMessage", "pier": 7}, {"messageType": "Notification"})
    told = schemas(api)
    check = Draft202012Validator(told["schemas/AnyNotification.schema.json"])
    for good in ({"messageType": "PierMessage", "pier": 1}, {"messageType": "CallMessage"}):
        assert check.is_valid(good)
        assert check.is_valid({"channel": "/x", "data": good})
    for bad in ({"messageType": "PierMessage", "pier": "x"}, {"messageType": "Other"}, []):
        assert not check.is_valid(bad)


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


@pytest.mark.slow
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
