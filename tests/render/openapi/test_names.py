"""Names that a person would choose, and that stay what they are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from docgen.base.naming import (
    camel,
    path_nouns,
    path_words,
    request_words,
    singular,
    words,
)
from docgen.model.api import Operation, OperationKey, Resource
from docgen.model.schema import Anything, NamedSchema
from docgen.render.openapi.groups import Template, template
from docgen.render.openapi.names import (
    operation_id_candidates,
    request_names,
    resource_names,
    shared_names,
)
from tests.render.small_api import at, operation

BASE = "/api/v2"


def post(path: str, selector: str | None, section: str, title: str) -> Operation:
    return operation("POST", f"{BASE}{path}", selector, section, title, 1)


def names(*operations: Operation) -> list[str]:
    return list(request_names(operations, BASE, ()).values())


def resource(section: str, title: str) -> Resource:
    return Resource(section=section, title=title, place=at(1))


@pytest.mark.parametrize(
    ("method", "path", "selector", "title", "identifier"),
    [
        ("GET", "/devices", None, "List Devices", "listDevices"),
        ("GET", "/me/channels/{id}", None, "Get channel by ID", "getChannelById"),
        ("POST", "/contacts", None, "Create a custom contact", "createCustomContact"),
        ("POST", "/favorites", None, "Getting Favorites", "getFavorites"),
        ("POST", "/me/calls/{id}", "Hold", "Hold", "meCallOperation"),
        ("POST", "/me/devices/{id}/calls", "Dial", "Dial Preview Record", "meDeviceCallsOperation"),
        ("POST", "/me/facebook/{id}", "Accept", "Accept", "meFacebookByIdOperation"),
        ("GET", "/users/{id}", None, "Get agent interactions", "getUser"),
        ("GET", "/me/chats", None, "Chat Resource", "getMeChats"),
        ("PUT", "/config/skills", None, "PUT Operations", "putConfigSkills"),
        ("DELETE", "/x/{id}", None, "", "deleteXById"),
        ("DELETE", "/x/{id}", None, "日本語", "deleteXById"),
        ("POST", "/chats", None, "Create", "voiceCreate"),
        ("GET", "", None, "", "getV2"),
    ],
)
def test_an_operation_id_is_what_a_person_would_choose(
    method: str, path: str, selector: str | None, title: str, identifier: str
) -> None:
    one = operation(method, f"{BASE}{path}", selector, "Voice API", title, 1)
    assert operation_id_candidates([one], BASE)[0] == identifier


def test_a_guide_is_named_by_its_request() -> None:
    one = operation("GET", f"{BASE}/users", None, "Basics", "Get going", 1, guide=True)
    assert operation_id_candidates([one], BASE)[0] == "getUsers"


def test_a_request_is_named_after_section_and_title() -> None:
    assert names(
        post("/me/calls/{id}", "Hold", "Voice API", "Hold"),
        post("/me/calls/{id}", "SendDtmf", "Voice API", "SendDTMF"),
        post("/me/sms/{id}", "AttachUserData", "SMS Session API", "AttachUserData"),
        post("/me/workitems/{id}", "Accept", "Workitem API", "Workitem Accept"),
        post("/me/devices", None, "Devices API", "Assign Device"),
        post("/users/{id}/devices", None, "Devices API", "Assign Device"),
        post("/me/workbins/{id}", "AddChat", "Workbins API", "Add Interaction"),
        post("/me/workbins/{id}", "AddEmail", "Workbins API", "Add Interaction"),
    ) == [
        "DevicesAssignDeviceRequest",
        "VoiceHoldRequest",
        "VoiceSendDtmfRequest",
        "SmsSessionAttachUserDataRequest",
        "WorkbinsAddInteractionRequest",
        "WorkbinsAddInteractionAddEmailRequest",
        "WorkitemAcceptRequest",
        "DevicesAssignDeviceForUserRequest",
    ]


def test_names_do_not_depend_on_the_order_of_files() -> None:
    operations = [
        post("/users/{id}/devices", None, "Devices API", "Assign Device"),
        post("/me/devices", None, "Devices API", "Assign Device"),
    ]
    forth = request_names(operations, BASE, ())
    back = request_names(operations[::-1], BASE, ())
    assert [forth[0], forth[1]] == [back[1], back[0]]


def test_the_same_operation_twice_has_two_names() -> None:
    twice: Sequence[Operation] = [post("/x", None, "Voice API", "Hold")] * 12
    assert len({name.lower() for name in request_names(twice, BASE, ()).values()}) == 12


def test_a_resource_is_named_after_its_title_with_its_section_on_a_clash() -> None:
    given = [resource("Voice API", "Call resource"), resource("Chat API", "Call resource")]
    assert resource_names(given, ()) == {0: "VoiceCall", 1: "Call"}
    assert resource_names([resource("Voice API", "Error")], ()) == {0: "VoiceError"}
    assert resource_names([resource("Voice API", "Call")], ["Call"]) == {0: "VoiceCall"}
    (odd,) = resource_names([resource("", "日本語")], ()).values()
    assert odd.startswith("Resource")


def test_a_shared_schema_keeps_its_name_where_it_can() -> None:
    given = [NamedSchema(name=name, schema=Anything()) for name in ("Call", "a b", "é/ü", "call")]
    assert shared_names(given) == {
        "Call": "Call",
        "a b": "AB",
        "é/ü": "EU",
        "call": shared_names(given)["call"],
    }
    assert shared_names(given)["call"].lower() != "call"


@pytest.mark.parametrize(
    ("path", "made"),
    [
        ("/a/{id}", Template(path="/a/{id}", placeholders=("id",))),
        ("/a/{user id}/{b-c}", Template(path="/a/{userId}/{bC}", placeholders=("userId", "bC"))),
        ("/{id}/{id}/{Id}", Template(path="/{id}/{id2}/{Id3}", placeholders=("id", "id2", "Id3"))),
        ("/{}/{日}", Template(path="/{id}/{id2}", placeholders=("id", "id2"))),
        ("a b?c#d", Template(path="/a%20b%3Fc%23d", placeholders=())),
        ("/{a/b}", Template(path="/{aB}", placeholders=("aB",))),
        ("/a}b{c", Template(path="/a%7Db%7Bc", placeholders=())),
        ("", Template(path="/", placeholders=())),
    ],
)
def test_a_path_is_a_template_that_every_tool_takes(path: str, made: Template) -> None:
    assert template(path) == made


def test_long_names_are_cut_and_stay_apart() -> None:
    one, other = camel(["x" * 500, "a"]), camel(["x" * 500, "b"])
    assert len(one) == len(other) == 80
    assert one != other


def test_words_are_plain() -> None:
    assert words("Get the user's Café list") == ["get", "users", "cafe", "list"]
    assert words("A") == ["a"]
    assert request_words("Accessing the API") == []
    assert request_words("Deleting Devices") == ["delete", "devices"]
    assert request_words("Running jobs") == ["run", "jobs"]
    assert path_nouns("/users/{userId}/workbins/{id}/{media}") == [
        "user",
        "workbin",
        "by",
        "media",
    ]
    assert path_words("/users/{userId}") == ["users", "by", "user", "id"]
    assert [singular(word) for word in ("categories", "boxes", "status", "dns", "calls")] == [
        "category",
        "box",
        "status",
        "dns",
        "call",
    ]


def test_key_of_an_operation_is_no_part_of_its_plain_name() -> None:
    key = OperationKey(method="POST", path=f"{BASE}/me/calls/{{id}}", selector="Hold")
    assert str(key).endswith("Hold")
