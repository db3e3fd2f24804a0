"""What inference promises of whole Apis: samples are valid, names are unique and stay."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.infer import infer
from docgen.infer.observe.join import join
from docgen.model.api import Api, Members, Operation, OperationKey, Resource, Sample
from docgen.render.files.options import RenderOptions
from docgen.render.openapi.downgrade.document import downgrade
from docgen.render.openapi.work import Work
from tests.properties.strategies import NASTY, PLACE, json_values

pytestmark = pytest.mark.slow

UUIDS = st.uuids().map(str)
member_names = st.sampled_from(
    ["call", "calls", "user", "userData", "data", "id", "state", "settings", "a b", "Data"]
) | st.sampled_from(
    [
        "",
        "$ref",
        "__proto__",
        "/",
        "~1",
        "properties",
        "type",
        "Error",
        "status code",
        "日本語",
        *NASTY,
    ]
)
values = st.recursive(
    json_values | UUIDS | st.sampled_from(["Ringing", "https://x.y/z", "2024-01-01T00:00:00Z"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(member_names | UUIDS, inner, max_size=4)
    ),
    max_leaves=15,
)
bodies = st.dictionaries(
    member_names | st.sampled_from(["statusCode", "messageType"]), values, max_size=4
)


@st.composite
def operations(draw: st.DrawFn) -> Operation:
    title = draw(st.sampled_from(["Hold", "Dial", "Get Calls", "List Users"]))
    path = draw(st.sampled_from(["/api/calls", "/api/calls/{id}", "/api/users"]))
    roles = st.sampled_from(["request", "response", "notification"])
    samples = draw(st.lists(st.tuples(roles, bodies | values), max_size=3))
    return Operation(
        key=OperationKey(method="POST", path=path),
        section=draw(st.sampled_from(["Voice API", "Users API"])),
        title=title,
        samples=tuple(
            Sample(role=role, raw="", json=json.dumps(value), place=PLACE)
            for role, value in samples
        ),
        place=PLACE,
    )


@st.composite
def apis(draw: st.DrawFn) -> Api:
    resources = [
        Resource(
            section="Voice API",
            title=draw(st.sampled_from(["Call Resource", "Calls", "User resource"])),
            samples=(Sample(role="resource", raw="", json=json.dumps(value), place=PLACE),),
            place=PLACE,
        )
        for value in draw(st.lists(bodies, max_size=2))
    ]
    return Api(
        name="x",
        version="1",
        title="x",
        dialect="x",
        base_path="/api",
        members=Members(status="statusCode", message_type="messageType", free_form=("userData",)),
        operations=tuple(draw(st.lists(operations(), min_size=1, max_size=4))),
        resources=tuple(resources),
    )


def documents(api: Api) -> tuple[dict[str, Any], dict[str, Any]]:
    made = Work(infer(api), RenderOptions(provenance=False)).openapi
    return json.loads(json.dumps(made)), json.loads(json.dumps(downgrade(made)))


def is_valid(value: object, schema: Any, document: dict[str, Any]) -> bool:
    whole = {**schema, "components": document.get("components", {})}
    return jsonschema.Draft202012Validator(whole).is_valid(value)


@settings(deadline=None)
@given(apis())
def test_every_sample_is_valid_by_the_schema_of_its_role(api: Api) -> None:
    document, _ = documents(api)
    for operation in api.operations:
        made = document["paths"][operation.key.path]["post"]
        for sample in operation.samples:
            value = json.loads(sample.json or "")
            match sample.role:
                case "request":
                    content = made["requestBody"]["content"]
                case "response":
                    content = made["responses"]["200"]["content"]
                case _:
                    continue
            assert is_valid(value, content["application/json"]["schema"], document)


@settings(deadline=None)
@given(apis())
def test_names_are_unique_and_every_reference_leads_somewhere(api: Api) -> None:
    for document in documents(api):
        schemas = document.get("components", {}).get("schemas", {})
        assert len({name.lower() for name in schemas}) == len(schemas)
        for reference in references(document):
            assert reference.removeprefix("#/components/schemas/") in schemas


fresh = st.sampled_from(["boat", "piers", "rope", "knots"])
fresh_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(fresh, inner, max_size=3),
    max_leaves=10,
)


@settings(deadline=None)
@given(apis(), st.dictionaries(fresh, fresh_values, min_size=1))
def test_another_operation_renames_nothing(api: Api, body: dict[str, Any]) -> None:
    more = Operation(
        key=OperationKey(method="PUT", path="/api/boats"),
        section="Boats API",
        title="Moor a boat",
        samples=(Sample(role="response", raw="", json=json.dumps(body), place=PLACE),),
        place=PLACE,
    )
    before = infer(api)
    after = infer(evolve(api, operations=(more, *api.operations)))
    assert {one.name for one in before.schemas} <= {one.name for one in after.schemas}
    assert before.operations == after.operations[1:]


@settings(deadline=None)
@given(apis())
def test_the_order_of_operations_changes_no_name_and_no_type(api: Api) -> None:
    # What a key documents twice counts for the first of them, so keys stand once here.
    once = {one.key: one for one in reversed(api.operations)}
    forth = infer(evolve(api, operations=tuple(once.values())))
    back = infer(evolve(api, operations=tuple(reversed(once.values()))))
    mine = {one.name: join(one.schema, one.schema) for one in forth.schemas}
    assert mine == {one.name: join(one.schema, one.schema) for one in back.schemas}


def references(value: Any) -> list[str]:
    found = []
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            found.append(value["$ref"])
        for name, member in value.items():
            if not name.endswith(("example", "examples")):
                found += references(member)
    elif isinstance(value, list):
        for member in value:
            found += references(member)
    return found
