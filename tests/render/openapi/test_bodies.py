"""What is equal is one component; what several requests of a path give is a choice."""

from __future__ import annotations

from typing import Any

from docgen.model.api import Parameter
from tests.render.openapi.test_document import CALL, of
from tests.render.small_api import at, body, operation, response

CHAT = "/api/v2/me/chats/{id}"


def attach(path: str, section: str, said: str = "What to attach.") -> Any:
    return operation(
        "POST", path, "AttachUserData", section, "AttachUserData", 1,
        parameters=(body("userData", said, 2),),
    )  # fmt: skip


def names(made: dict[str, Any]) -> set[str]:
    return {*made["components"]["schemas"]} - {"Error", "StatusCode", "StatusResponse"}


def test_equal_bodies_of_several_sections_are_one_component_without_a_section() -> None:
    made = of(attach(CALL, "Voice API"), attach(CHAT, "Chat API"))
    assert names(made) == {"AttachUserDataRequest"}
    for path in (CALL, CHAT):
        media = made["paths"][path]["post"]["requestBody"]["content"]["application/json"]
        assert media["schema"] == {"$ref": "#/components/schemas/AttachUserDataRequest"}


def test_bodies_that_are_described_in_other_words_are_two_components() -> None:
    made = of(attach(CALL, "Voice API"), attach(CHAT, "Chat API", "Another thing."))
    assert names(made) == {"VoiceAttachUserDataRequest", "ChatAttachUserDataRequest"}


def test_a_body_that_nobody_shares_keeps_its_name_when_others_do() -> None:
    alone = of(attach(CALL, "Voice API"))
    more = of(attach(CALL, "Voice API"), attach(CHAT, "Chat API", "Another thing."))
    assert names(alone) <= names(more)


def test_what_a_request_does_is_said_by_its_body_where_there_are_several() -> None:
    hold = operation("POST", CALL, "Hold", "Voice API", "Hold", 1, description="Holds the call.")
    drop = operation("POST", CALL, "Drop", "Voice API", "Drop", 2, description="Drops the call.")
    made = of(hold, drop)
    assert made["components"]["schemas"]["VoiceHoldRequest"]["description"] == "Holds the call."
    entries = made["paths"][CALL]["post"]["x-docgen-operations"]
    assert [one.get("description") for one in entries] == [None, None]


def test_different_responses_of_one_path_are_a_choice() -> None:
    """Workbins as a list, as a map, and one of them: joined, they would be none of the three."""
    made = of(
        operation("POST", CALL, "List", "Voice API", "List", 1,
                  samples=(response('{"statusCode": 0, "calls": ["a"]}', 2),)),
        operation("POST", CALL, "Map", "Voice API", "Map", 3,
                  samples=(response('{"statusCode": 0, "state": {"a": 1}}', 4),)),
    )  # fmt: skip
    media = made["paths"][CALL]["post"]["responses"]["200"]["content"]["application/json"]
    assert media["schema"] == {
        "anyOf": [
            {"$ref": "#/components/schemas/VoiceListResponse"},
            {"$ref": "#/components/schemas/VoiceMapResponse"},
        ]
    }
    assert [*made["components"]["schemas"]["VoiceMapResponse"]["properties"]] == [
        "statusCode",
        "state",
    ]


def test_places_stand_once_for_a_page() -> None:
    made = of(attach(CALL, "Voice API"))
    assert "x-docgen-source" in made["paths"][CALL]["post"]
    assert "x-docgen-source" not in made["paths"][CALL]["post"]["x-docgen-operations"][0]


def test_a_body_that_may_be_forgotten_is_warned_of() -> None:
    path = "/api/v2/settings/{group}"
    one = operation(
        "DELETE", path, None, "Settings API", "Delete setting", 1, parameters=(body("key", "", 2),)
    )
    group = operation("DELETE", path, None, "Settings API", "Delete group", 3)
    said = of(one, group)["paths"][path]["delete"]["description"]
    assert (
        "- **Delete setting** (Settings API): Without its body, this request is “Delete group”."
        in said
    )
    assert said.count("Without its body") == 1


def test_parameters_that_operations_take_alike_are_told_once() -> None:
    def paged(path: str, line: int, said: str) -> Any:
        limit = Parameter(name="limit", where="query", description=said, place=at(line))
        return operation("GET", path, None, "Voice API", path, line, parameters=(limit,))

    made = of(
        paged("/api/v2/calls", 1, "How many."),
        paged("/api/v2/chats", 2, "How many."),
        paged("/api/v2/ships", 3, "How many ships."),
    )
    assert made["components"]["parameters"].keys() == {"Limit"}
    told = [made["paths"][f"/api/v2/{name}"]["get"]["parameters"] for name in ("calls", "chats")]
    assert told == [[{"$ref": "#/components/parameters/Limit"}]] * 2
    (other,) = made["paths"]["/api/v2/ships"]["get"]["parameters"]
    assert other["description"] == "How many ships."
