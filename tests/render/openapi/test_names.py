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
from docgen.render.openapi.homes import firsts_of, homes_of
from docgen.render.openapi.names import (
    operation_id_candidates,
    owner_names,
    resource_names,
    shared_names,
)
from docgen.render.openapi.words import words_of
from tests.render.small_api import at, operation

BASE = "/api/v2"


def post(path: str, selector: str | None, section: str, title: str) -> Operation:
    return operation("POST", f"{BASE}{path}", selector, section, title, 1)


def names(*operations: Operation) -> list[str]:
    return [f"{one}Request" for one in owners(operations).values()]


def owners(operations: Sequence[Operation]) -> dict[int, str]:
    """What the types of each operation are named after."""
    homes, firsts = homes_of(operations, BASE), firsts_of(operations, BASE)
    return owner_names(words_of(operations, homes, firsts, BASE), homes, ())


def resource(section: str, title: str) -> Resource:
    return Resource(section=section, title=title, place=at(1))


@pytest.mark.parametrize(
    ("method", "path", "selector", "title", "identifier"),
    [
        ("GET", "/devices", None, "List Devices", "getDevices"),
        ("GET", "/me/channels/{id}", None, "Get channel by ID", "getMeChannel"),
        ("POST", "/contacts", None, "Create a custom contact", "createContact"),
        ("POST", "/me/calls/{id}", "Hold", "Hold", "operateOnMeCall"),
        ("POST", "/me/facebook/{id}", "Accept", "Accept", "operateOnMeFacebookById"),
        ("GET", "/users/{id}", None, "Get agent interactions", "getUser"),
        ("GET", "/me/chats", None, "Chat Resource", "getMeChats"),
        ("POST", "/users/{id}/devices", None, "Assign Device", "assignUserDevice"),
        ("PUT", "/config/skills", None, "PUT Operations", "updateConfigSkill"),
        ("POST", "/server/AddFavorite/{id}", None, "Add Favorite", "addFavorite"),
        ("DELETE", "/x/{id}", None, "", "deleteXById"),
        ("DELETE", "/x/{id}", None, "日本語", "deleteXById"),
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
        "DevicesAssignRequest",
        "DevicesAssignForUserRequest",
        "SmsSessionAttachUserDataRequest",
        "VoiceHoldRequest",
        "VoiceSendDtmfRequest",
        "WorkbinsAddInteractionRequest",
        "WorkbinsAddInteractionAddEmailRequest",
        "WorkitemAcceptRequest",
    ]


@pytest.mark.parametrize(
    ("method", "path", "section", "title", "told"),
    [
        ("GET", "/contacts", "Contacts API", "Get contacts", "list"),
        ("GET", "/channels/{id}", "Channels API", "Get channel by ID", "get"),
        ("GET", "/users/{id}", "Users API", "Get a Specific User", "get"),
        ("GET", "/me/chats", "Chat API", "Chat Resource", "list"),
        ("POST", "/contacts", "Contacts API", "Create a custom contact", "create-custom-contact"),
        ("PUT", "/config/apps", "Config API", "PUT Operations", "update-apps"),
        ("GET", "/platform/config/apps", "Platform Config API", "GET Operations", "get-apps"),
        (
            "GET",
            "/g/{id}",
            "Dispositions API",
            "Retrieve all that there is to know of it",
            "get-g-by-id",
        ),
    ],
)
def test_the_section_says_the_noun(
    method: str, path: str, section: str, title: str, told: str
) -> None:
    one = operation(method, f"{BASE}{path}", None, section, title, 1)
    named = words_of([one], {0: section}, {one.key: 0}, BASE)
    assert named == {0: tuple(told.split("-"))}


def test_a_request_of_a_guide_belongs_where_its_resource_is() -> None:
    def guide(path: str) -> Operation:
        return operation("GET", f"{BASE}{path}", None, "Basics", "Example", 1, guide=True)

    given = [
        guide("/me/calls"),
        guide("/queues"),
        guide("/skills"),
        guide("/skills/{id}"),
        guide("/skils"),
        guide("/users/{id}"),
        post("/me/calls/{id}", "Hold", "Voice API", "Hold"),
        post("/queues/{id}", None, "Lines API", "Open a line"),
        post("/people", None, "Users API", "Create a user"),
    ]
    homes = homes_of(given, BASE)
    assert [homes[n] for n in range(6)] == [
        "Voice API",
        "Lines API",
        "Skills",
        "Skills",
        "Skills",
        "Users API",
    ]


def test_a_request_is_named_by_the_section_of_its_resource() -> None:
    chats = operation("GET", f"{BASE}/users/{{id}}", None, "Chat API", "Get interactions", 1)
    users = operation("GET", f"{BASE}/users/{{id}}", None, "Users API", "Get a user", 2)
    more = operation("PUT", f"{BASE}/users/{{id}}", None, "Users API", "Update a user", 3)
    assert firsts_of([chats, users, more], BASE)[users.key] == 1
    assert firsts_of([chats, users], BASE)[users.key] == 0


def test_names_do_not_depend_on_the_order_of_files() -> None:
    operations = [
        post("/users/{id}/devices", None, "Devices API", "Assign Device"),
        post("/me/devices", None, "Devices API", "Assign Device"),
    ]
    forth, back = owners(operations), owners(operations[::-1])
    assert [forth[0], forth[1]] == [back[1], back[0]]


def test_the_same_operation_twice_has_two_names() -> None:
    twice: Sequence[Operation] = [post("/x", None, "Voice API", "Hold")] * 12
    assert len({name.lower() for name in owners(twice).values()}) == 12


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
