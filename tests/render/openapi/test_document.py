"""The OpenAPI document of the small API, object by object."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import evolve, fields, has
from openapi_spec_validator import validate

from docgen.infer import infer
from docgen.model.api import (
    Api,
    Attribute,
    Described,
    Header,
    HttpError,
    Operation,
    Resource,
    Sample,
    Security,
)
from docgen.render.asyncapi import write_asyncapi
from docgen.render.context import readable
from docgen.render.files.options import RenderOptions
from docgen.render.openapi.work import Work
from docgen.render.openapi.writer import documented_keys, write_openapi
from tests.render.small_api import at, body, operation, request, response, small_api, written_api

GOLDEN = Path(__file__).parents[2] / "golden" / "small-api" / "openapi.yaml"
CALL = "/api/v2/me/calls/{id}"


def written(api: Api | None = None, **options: Any) -> str:
    (file, *_) = write_openapi(Work(api or small_api(), RenderOptions(**options)))
    assert file.path == "openapi.yaml"
    return file.data.decode()


def document(api: Api | None = None, **options: Any) -> dict[str, Any]:
    loaded = yaml.safe_load(written(api, **options))
    assert isinstance(loaded, dict)
    return loaded


def of(*operations: Operation, **facts: Any) -> dict[str, Any]:
    """The document of an Api of these operations alone."""
    return document(infer(evolve(written_api(), operations=operations, **facts)))


def component(made: dict[str, Any], path: str) -> Any:
    """The component of the body of `POST path`, which has a name also where it is a choice."""
    schema = made["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert list(schema) == ["$ref"]
    return made["components"]["schemas"][schema["$ref"].rpartition("/")[2]]


@pytest.fixture(scope="module")
def small() -> dict[str, Any]:
    return document()


def test_the_document_is_the_golden_one(accept: bool) -> None:
    text = written()
    if accept:
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        GOLDEN.write_text(text, encoding="utf-8", newline="\n")
    assert text == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("options", [{}, {"provenance": False}, {"prose": False}])
def test_a_validator_accepts_it(options: dict[str, bool]) -> None:
    validate(document(**options))


def test_no_operation_is_lost_and_none_invented(small: dict[str, Any]) -> None:
    keys = {(o.key.method, o.key.path, o.key.selector) for o in written_api().operations}
    assert documented_keys(small) == keys


def test_keys_are_read_from_what_the_requests_admit() -> None:
    small = document()
    schemas = small["components"]["schemas"]
    del schemas["VoiceHoldRequest"]["properties"]["operationName"]["const"]
    schemas["MeCallOperationRequest"]["oneOf"].append(
        {"$ref": "#/components/schemas/VoiceDialRequest"}
    )
    keys = {selector for method, path, selector in documented_keys(small) if path == CALL}
    assert keys == {None, "SendDtmf", "Park", "Dial"}


def test_selectors_that_differ_in_case_alone_are_one_key() -> None:
    made = of(operation("POST", CALL, "ID", "Voice API", "Hold", 1, selector_values=("id",)))
    assert documented_keys(made) == {("POST", CALL, "ID")}


def test_the_same_bytes_twice() -> None:
    assert written() == written()


def test_without_provenance_no_place_is_told() -> None:
    text = written(provenance=False)
    assert "x-docgen-source" not in text
    assert "pier.txt" not in text
    assert "other.txt" not in text


def sentences(value: object) -> list[str]:
    """Every description, summary and meaning of the model that is more than a name."""
    if isinstance(value, tuple):
        return [text for member in value for text in sentences(member)]
    if not has(type(value)):
        return []
    found = []
    for field in fields(type(value)):
        member = getattr(value, field.name)
        if field.name in ("description", "summary", "meaning") and len(member.split()) > 2:
            found += [line for line in member.split("\n") if line]
        else:
            found += sentences(member)
    return found


def test_without_prose_no_sentence_of_the_documentation_is_left() -> None:
    told = sentences(small_api())
    assert len(told) > 20
    beside = "".join(file.data.decode() for file in write_asyncapi(Work(small_api())))
    whole = " ".join(f"{written()} {beside}".split())
    assert [line for line in told if line in whole] == told
    text = " ".join(written(prose=False).split())
    assert [line for line in told if line in text] == []
    assert "third setting of the day" not in text
    assert "a sentence of some length" not in text
    assert "First hold the call" not in text


def test_without_prose_every_fact_is_still_there() -> None:
    facts = document(prose=False)
    assert documented_keys(facts) == documented_keys(document())
    hold = facts["paths"][CALL]["post"]["x-docgen-operations"][0]
    assert hold["title"] == "Hold"
    assert hold["required-features"] == ["pier-voice"]
    assert "Required features: `pier-voice`." in facts["paths"][CALL]["post"]["description"]
    assert facts["components"]["schemas"]["StatusCode"]["x-enum"] == [0, 6]


def test_one_of_with_a_discriminator_where_the_selector_tells(small: dict[str, Any]) -> None:
    schema = component(small, CALL)
    assert schema["discriminator"] == {
        "propertyName": "operationName",
        "mapping": {
            "Hold": "#/components/schemas/VoiceHoldRequest",
            "SendDtmf": "#/components/schemas/VoiceSendDtmfRequest",
            "Park": "#/components/schemas/VoiceParkOrAnchorRequest",
            "Anchor": "#/components/schemas/VoiceParkOrAnchorRequest",
        },
    }
    assert len(schema["oneOf"]) == 3
    assert small["paths"][CALL]["post"]["requestBody"]["required"] is True


def test_any_of_where_two_pages_document_one_key(small: dict[str, Any]) -> None:
    post = small["paths"]["/api/v2/me/devices/{id}/calls"]["post"]
    assert component(small, "/api/v2/me/devices/{id}/calls") == {
        "anyOf": [
            {"$ref": "#/components/schemas/VoiceDialRequest"},
            {"$ref": "#/components/schemas/OutboundDialPreviewRecordRequest"},
        ]
    }
    assert post["tags"] == ["Voice API"]
    assert [one["title"] for one in post["x-docgen-operations"]] == ["Dial", "Dial Preview Record"]


def test_any_of_where_one_of_them_has_no_selector() -> None:
    made = of(
        operation("POST", CALL, "Hold", "Voice API", "Hold", 1),
        operation("POST", CALL, None, "Voice API", "Drop", 2, parameters=(body("why", "", 3),)),
    )
    assert list(component(made, CALL)) == ["anyOf"]
    assert "required" not in made["paths"][CALL]["post"]["requestBody"]


def test_a_guide_that_shows_a_request_again_is_no_alternative(small: dict[str, Any]) -> None:
    post = small["paths"][CALL]["post"]
    hold = post["x-docgen-operations"][0]
    assert hold["documented-also"] == ["pier.txt:6-7"]
    assert [one["title"] for one in post["x-docgen-operations"]] == [
        "Hold",
        "SendDTMF",
        "Park or Anchor",
    ]
    assert "reason" in small["components"]["schemas"]["VoiceHoldRequest"]["properties"]
    assert small["paths"]["/api/v2/me"]["get"]["x-docgen-operations"][0]["guide"] is True


def test_examples_are_named_after_the_samples(small: dict[str, Any]) -> None:
    media = small["paths"][CALL]["post"]["requestBody"]["content"]["application/json"]
    assert list(media["examples"]) == ["hold", "holdFromGuide", "sendDtmfSample1", "parkOrAnchor"]
    responses = small["paths"][CALL]["post"]["responses"]
    assert list(responses) == ["200", "503", "default"]
    assert list(responses["200"]["content"]["application/json"]["examples"]) == ["hold"]


def test_a_sample_that_contradicts_the_schema_is_told_apart(small: dict[str, Any]) -> None:
    dtmf = small["paths"][CALL]["post"]["x-docgen-operations"][1]
    assert [one.get("summary") for one in dtmf["other-samples"]] == [
        "Sample 2",
        "First hold the call",
        None,
    ]
    assert dtmf["other-samples"][2]["value"]["statusCode"] == "6"  # quoted: it is a number


def test_parameters_stand_where_they_belong(small: dict[str, Any]) -> None:
    get = small["paths"]["/api/v2/devices"]["get"]
    assert [(p["in"], p["name"], p.get("required")) for p in get["parameters"]] == [
        ("query", "fields", None),
        ("query", "limit", None),
        ("query", "sort", True),
        ("header", "X-Pier-Trace", True),
    ]
    assert get["parameters"][1]["schema"] == {"type": "integer", "default": 10}
    assert get["parameters"][2]["schema"] == {"type": "string", "enum": ["up", "down"]}
    assert "requestBody" not in get
    assert [one["name"] for one in get["x-docgen-operations"][0]["inputs"]] == ["filter"]


def test_a_placeholder_has_no_dash_and_keeps_its_description(small: dict[str, Any]) -> None:
    path = "/api/v2/me/devices/{id}/settings/{groupName}"
    delete = small["paths"][path]["delete"]
    assert [p["name"] for p in delete["parameters"]] == ["id", "groupName"]
    assert delete["parameters"][1]["description"] == "Which group."
    assert delete["requestBody"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/DevicesDeleteSettingRequest"
    }
    entry = delete["x-docgen-operations"][0]
    assert entry["path"] == "/api/v2/me/devices/{id}/settings/{group-name}"
    assert [one["name"] for one in entry["inputs"]] == ["<key>"]


def test_security_is_what_the_guides_tell(small: dict[str, Any]) -> None:
    assert small["security"] == [{"basicAuth": []}, {"sessionCookie": [], "csrfToken": []}]
    assert small["paths"]["/api/v2/devices"]["get"]["security"] == [
        {"basicAuth": []},
        {"sessionCookie": []},
    ]
    assert "security" not in small["paths"][CALL]["post"]
    assert of(security=Security()).keys() & {"security", "securitySchemes"} == set()
    token, basic = (Described(name=name, place=at(1)) for name in ("X-T", "basic"))
    assert of(security=Security(csrf_header=token))["security"] == [{"csrfToken": []}]
    assert of(security=Security(csrf_header=token, basic=basic))["security"] == [
        {"basicAuth": [], "csrfToken": []}
    ]


def test_headers_that_are_security_or_ignored_are_facts_only(small: dict[str, Any]) -> None:
    post = small["paths"]["/api/v2/me"]["post"]
    assert [p["name"] for p in post["parameters"]] == ["X-Pier-Berth"]
    assert post["x-docgen-operations"][0]["header-lines"] == [
        {"name": "Authorization", "value": "Basic xxxxx"},
        {"name": "X-Pier-Berth", "value": "7"},
    ]


def test_servers_leave_the_base_path_to_the_paths(small: dict[str, Any]) -> None:
    (server,) = small["servers"]
    assert server["url"] == "{scheme}://{host}"
    assert server["variables"]["scheme"] == {"enum": ["https", "http"], "default": "https"}
    assert server["variables"]["host"] == {
        "default": "server.example.com",
        "description": "Your server. Samples have 127.0.0.1:8080, pier.example.",
    }
    assert of(servers=("", "http://[", "nowhere"))["servers"] == [{"url": "/"}]
    assert of(servers=("http://a/gws/api/v2", "http://b/{x}/"))["servers"] == [
        {
            "url": "{scheme}://{host}/gws",
            "variables": {
                "scheme": {"enum": ["http"], "default": "http"},
                "host": {
                    "default": "server.example.com",
                    "description": "Your server. Samples have a.",
                },
            },
        },
        {
            "url": "{scheme}://{host}/%7Bx%7D",
            "variables": {
                "scheme": {"enum": ["http"], "default": "http"},
                "host": {
                    "default": "server.example.com",
                    "description": "Your server. Samples have b.",
                },
            },
        },
    ]


def test_the_server_that_the_user_names_comes_first() -> None:
    made = of(base_url="https://pier.example/gate/api/v2", servers=("http://a/api/v2",))
    assert [server["url"] for server in made["servers"]] == [
        "https://pier.example/gate",
        "{scheme}://{host}",
    ]
    assert "variables" not in made["servers"][0]


def test_what_is_sent_without_a_login_has_no_security() -> None:
    api = small_api()
    (one, *others) = api.operations
    made = of(evolve(one, no_login=True), *others)
    path = made["paths"][one.key.path]
    assert path[one.key.method.lower()]["security"] == []


def test_no_login_is_one_way_where_some_of_the_requests_need_none() -> None:
    hold = operation("POST", CALL, "Hold", "Voice API", "Hold", 1, no_login=True)
    drop = operation("POST", CALL, "Drop", "Voice API", "Drop", 2)
    basic = Described(name="basic", place=at(1))
    made = of(hold, drop, security=Security(basic=basic))
    assert made["paths"][CALL]["post"]["security"] == [{}, {"basicAuth": []}]


def test_a_header_that_every_page_demands_is_required() -> None:
    def told(*headers: str) -> Operation:
        given = tuple(Header(name=name, value="") for name in headers)
        title = "-".join(headers) or "None"
        return operation("POST", "/api/v2/me", title, "Piers", title, 1, headers=given)

    def required(*operations: Operation) -> list[bool]:
        post = of(*operations)["paths"]["/api/v2/me"]["post"]
        return [one.get("required", False) for one in post["parameters"] if one["in"] == "header"]

    assert required(told("X-Berth")) == [True]
    assert required(told("X-Berth"), told("X-Berth", "X-Tide")) == [True, False]
    assert required(told("X-Berth"), told()) == [False]


def test_files_go_as_a_form_and_come_as_bytes() -> None:
    sent = operation(
        "POST",
        "/api/v2/pictures",
        None,
        "Piers",
        "Add",
        1,
        parameters=(body("picture", "The uploaded file in the request.", 2),),
    )
    given = operation("GET", "/api/v2/pictures", None, "Piers", "Get", 3, raw_response=True)
    item = of(sent, given)["paths"]["/api/v2/pictures"]
    assert [*item["post"]["requestBody"]["content"]] == ["multipart/form-data"]
    assert item["get"]["responses"]["200"]["content"] == {
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
    }


def test_http_errors_of_chapters_are_shared_responses() -> None:
    errors = (HttpError(status=403, description="No token.", place=at(7)),)
    made = document(infer(evolve(written_api(), http_errors=errors)))
    told = made["components"]["responses"]["Error403"]
    assert told["description"] == "No token."
    for item in made["paths"].values():
        for one in item.values():
            assert one["responses"]["403"] == {"$ref": "#/components/responses/Error403"}


def test_status_codes_are_told_in_one_component(small: dict[str, Any]) -> None:
    schemas = small["components"]["schemas"]
    assert schemas["StatusCode"]["x-enum"] == [0, 6]
    assert schemas["StatusCode"]["x-enum-descriptions"][0].startswith("All went well")
    assert small["paths"][CALL]["post"]["responses"]["default"] == {
        "$ref": "#/components/responses/Error"
    }
    made = of(operation("POST", CALL, "Hold", "Voice API", "Hold", 1), status_codes=())
    assert "Error" not in made["components"]["schemas"]
    assert list(made["paths"][CALL]["post"]["responses"]) == ["200"]


def test_a_documented_status_is_the_key_of_its_response() -> None:
    made = of(
        operation(
            "POST",
            "/x",
            None,
            "Voice API",
            "Make",
            1,
            samples=(
                response('{"id":1}', 2, status=201),
                response('{"bad":true}', 3, status=400),
                Sample(role="response", raw="", has_body=False, status=204, place=at(4)),
            ),
        )
    )
    responses = made["paths"]["/x"]["post"]["responses"]
    assert list(responses) == ["201", "204", "400", "default"]
    bodies = {status: one["content"] for status, one in responses.items() if "content" in one}
    named = {
        s: c["application/json"]["schema"]["$ref"].rpartition("/")[2] for s, c in bodies.items()
    }
    assert named == {"201": "VoiceMakeResponse", "400": "VoiceMakeResponse400"}
    assert made["components"]["schemas"]["VoiceMakeResponse400"]["properties"].keys() == {"bad"}
    assert responses.pop("default") == {"$ref": "#/components/responses/Error"}
    assert all(one["description"] for one in responses.values())


def test_a_method_that_openapi_does_not_know_is_told_beside() -> None:
    made = of(operation("SUBSCRIBE", "/x", None, "Voice API", "Subscribe", 1))
    assert made["paths"]["/x"]["x-docgen-operations"][0]["method"] == "SUBSCRIBE"
    assert documented_keys(made) == {("SUBSCRIBE", "/x", None)}


def test_templates_that_differ_in_names_only_are_one_path() -> None:
    made = of(
        operation("GET", "/a/{x}", None, "Voice API", "Get a", 1),
        operation("PUT", "/a/{y-z}", None, "Voice API", "Put a", 2),
    )
    assert list(made["paths"]) == ["/a/{x}"]
    assert documented_keys(made) == {("GET", "/a/{x}", None), ("PUT", "/a/{y-z}", None)}
    assert made["paths"]["/a/{x}"]["put"]["parameters"][0]["name"] == "x"


def test_resources_that_no_request_has_are_told_by_their_section_alone(
    small: dict[str, Any],
) -> None:
    assert "Call" not in small["components"]["schemas"]
    voice = next(tag for tag in small["tags"] if tag["name"] == "Voice API")
    (told,) = voice["x-docgen-resources"]
    assert (told["title"], told["x-docgen-source"]) == ("Call resource", "pier.txt:34-35")
    call = told["schema"]
    assert call["properties"]["id"]["x-docgen-access"] == "read-only"
    assert call["properties"]["participants"]["items"]["properties"].keys() == {"number"}


def test_a_resource_that_messages_hold_is_found_in_the_other_document() -> None:
    shown = '{"channel": "/v2/x", "data": {"messageType": "M", "boat": {"id": "b", "mast": "m"}}}'
    sample = Sample(role="notification", raw=shown, json=shown, place=at(4))
    boat = Resource(section="Voice API", title="Boat", samples=(_boat(),), place=at(1))
    get = operation("GET", "/x", None, "Voice API", "Get x", 3, samples=(sample,))
    made = of(get, resources=(boat,))
    (voice,) = (tag for tag in made["tags"] if tag["name"] == "Voice API")
    (told,) = voice["x-docgen-resources"]
    assert told["asyncapi"] == "asyncapi.yaml#/components/schemas/Boat"
    assert "schema" not in told


def _boat() -> Sample:
    shown = '{"id": "b", "mast": "m"}'
    return Sample(role="resource", raw=shown, json=shown, place=at(2))


def test_a_resource_that_nothing_holds_is_told_whole_by_its_section() -> None:
    row = Attribute(name="id", type_text="String", access="read-only", place=at(2))
    boat = Resource(section="Voice API", title="Boat", attributes=(row,), place=at(1))
    made = of(operation("GET", "/x", None, "Voice API", "Get x", 3), resources=(boat,))
    (voice,) = (tag for tag in made["tags"] if tag["name"] == "Voice API")
    (told,) = voice["x-docgen-resources"]
    assert told["schema"]["properties"]["id"] == {
        "type": "string",
        "x-docgen-access": "read-only",
        "x-docgen-source": "pier.txt:2-3",
    }
    assert "Boat" not in made["components"].get("schemas", {})


def test_nothing_empty_is_written() -> None:
    def empties(value: Any, at: str = "") -> list[str]:
        if value in ("", [], None) and "/examples/" not in at and "-samples/" not in at:
            return [at]
        if isinstance(value, dict):
            return [e for name, one in value.items() for e in empties(one, f"{at}/{name}")]
        if isinstance(value, list):
            return [e for n, one in enumerate(value) for e in empties(one, f"{at}/{n}")]
        return []

    found = empties(document())
    assert [one for one in found if not one.endswith(("/basicAuth", "Cookie", "Token"))] == []


def test_a_default_that_does_not_fit_is_told_as_printed() -> None:
    made = of(
        operation(
            "POST",
            "/x",
            None,
            "Voice API",
            "Make",
            1,
            parameters=(
                body("n", "", 2, type_text="Integer", default="none"),
                body("o", "", 3, values=("a", "b"), closed=True, default="c"),
                body("p", "", 4, values=("a", "b")),
            ),
            samples=(request('{"p":"z"}', 5),),
        )
    )
    members = made["components"]["schemas"]["VoiceMakeRequest"]["properties"]
    assert members["n"]["x-docgen-default"] == "none"
    assert members["o"]["x-docgen-default"] == "c"
    assert members["p"]["x-enum"] == ["a", "b"]
    assert "enum" not in members["p"]


def test_openapi_object_stands_in_the_order_of_the_specification() -> None:
    made = Work(small_api()).openapi
    assert list(made)[:8] == [
        "openapi",
        "info",
        "servers",
        "paths",
        "components",
        "security",
        "tags",
        "externalDocs",
    ]


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        (
            "Returned from **/api/v2/me/emails?fields=***.",
            "Returned from `/api/v2/me/emails?fields=*`.",
        ),
        ("**/a** and **/b/{id}**", "`/a` and `/b/{id}`"),
        ("Not **now / later**.", "Not **now / later**."),
        ("Puts it on hold. It has the following parameters:", "Puts it on hold."),
        ("The states are listed below:", ""),
        ("The following holds:\n\n- it is", "The following holds:\n\n- it is"),
        ("Returns the content:", "Returns the content."),
        ("Ends at 10:30", "Ends at 10:30"),
    ],
)
def test_a_description_can_be_read_without_its_page(printed: str, shown: str) -> None:
    assert readable(printed) == shown
