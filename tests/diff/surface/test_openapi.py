"""The OpenAPI reader: what it makes of a document, what it says it leaves, what it refuses."""

import contextlib
import json
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.base.errors import DocgenError, SourceError
from docgen.diff.surface.openapi.reader import surface_of_openapi
from docgen.diff.surface.types import Key, Shape, Surface

ROOT = Path(__file__).parents[3]
OURS = ROOT / "output/gws/8.6"
SHARED = ROOT.parent / "shared"
NULL = Shape(types=frozenset({"null"}))


def surface(document: object) -> Surface:
    return surface_of_openapi(json.dumps(document).encode(), label="api.json")


def of_schemas(version: str = "3.1.0", **schemas: object) -> Surface:
    return surface({"openapi": version, "components": {"schemas": schemas}})


def shape(schema: object, version: str = "3.1.0", **others: object) -> Shape:
    return of_schemas(version, It=schema, **others).shapes["It"]


def of_operation(operation: object, **more: object) -> Surface:
    paths = {"/calls/{id}": {"post": operation}}
    return surface({"openapi": "3.1.0", "paths": paths, **more})


def typed(*types: str, **more: object) -> Shape:
    return Shape(types=frozenset(types), **more)  # type: ignore[arg-type]


# Schemas: one meaning, one shape


SAME = {
    "an allOf and what it says flattened": (
        {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"type": "object", "required": ["id"], "properties": {"b": {"maxLength": 3}}},
            ]
        },
        {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string"}, "b": {"maxLength": 3}},
        },
    ),
    "required beside an allOf": (
        {"allOf": [{"$ref": "#/components/schemas/Base"}], "required": ["id"]},
        {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
    ),
    "a $ref with a limit beside it": (
        {"$ref": "#/components/schemas/Name", "maxLength": 5},
        {"type": "string", "maxLength": 5},
    ),
    "const and an enum of one": ({"const": "a"}, {"type": "string", "enum": ["a"]}),
    "a oneOf of one": ({"oneOf": [{"type": "string"}]}, {"type": "string"}),
    "a type or null, in an anyOf": (
        {"anyOf": [{"type": "string", "maxLength": 3}, {"type": "null"}]},
        {"type": ["null", "string"], "maxLength": 3},
    ),
    "null first": (
        {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Base"}]},
        {"anyOf": [{"$ref": "#/components/schemas/Base"}, {"const": None}]},
    ),
    "1.0 and 1": ({"minimum": 1.0, "enum": [1.0]}, {"minimum": 1, "enum": [1]}),
    "texts for people": (
        {"title": "t", "description": "d", "examples": [1], "x-y": 2, "type": "string"},
        {"type": "string"},
    ),
    "the order of members": (
        {"properties": {"a": {}, "b": {}}},
        {"properties": {"b": {}, "a": True}},
    ),
    "keywords that say nothing": (
        {"minLength": 0, "uniqueItems": False, "additionalProperties": True, "else": True},
        {},
    ),
}


@pytest.mark.parametrize("case", SAME)
def test_what_means_the_same_is_the_same(case: str) -> None:
    first, second = SAME[case]
    others = {
        "Base": {"type": "object", "properties": {"id": {"type": "string"}}},
        "Name": {"type": "string"},
    }
    assert shape(first, **others) == shape(second, **others)


SAME_IN_30 = {
    "nullable": ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
    "exclusive bounds": (
        {"minimum": 1, "exclusiveMinimum": True, "maximum": 9, "exclusiveMaximum": False},
        {"exclusiveMinimum": 1, "maximum": 9},
    ),
    "a nullable reference": (
        {"type": "object", "nullable": True, "allOf": [{"$ref": "#/components/schemas/It"}]},
        {"oneOf": [{"$ref": "#/components/schemas/It"}, {"type": "null"}]},
    ),
}


@pytest.mark.parametrize("case", SAME_IN_30)
def test_both_versions_spell_the_same(case: str) -> None:
    old, new = SAME_IN_30[case]
    assert shape({"items": old}, "3.0.3") == shape({"items": new}, "3.1.0")


SEEN = {
    "not": {"not": {"type": "string"}},
    "patternProperties": {"patternProperties": {"^x": {"type": "string"}}},
    "prefixItems": {"prefixItems": [{"type": "string"}]},
    "if": {"if": {"properties": {"a": {"const": 1}}}, "then": {"required": ["b"]}},
    "unevaluatedProperties": {"unevaluatedProperties": False},
    "contains": {"contains": {"type": "string"}},
    "pattern": {"pattern": "^a$"},
    "false": False,
}


@pytest.mark.parametrize("case", SEEN)
def test_what_a_shape_has_no_place_for_is_at_least_seen(case: str) -> None:
    assert shape(SEEN[case]).limits


def test_a_property_named_description_is_no_text_for_people() -> None:
    inner = {"not": {"properties": {"description": {"type": "string", "title": "gone"}}}}
    assert shape(inner).limits == (("not", '{"properties":{"description":{"type":"string"}}}'),)


def test_the_members_of_an_object() -> None:
    made = shape(
        {
            "type": "object",
            "required": ["id", "untold"],
            "additionalProperties": False,
            "properties": {
                "id": {"type": "string", "readOnly": True, "description": "Which."},
                "when": {"type": "string", "format": "date", "default": "now", "deprecated": True},
                "secret": {"writeOnly": True},
            },
        }
    )
    members = {member.name: member for member in made.members}
    assert made.closed
    assert [name for name, member in members.items() if member.required] == ["id", "untold"]
    assert members["id"].shape == typed("string", read_only=True)
    assert members["id"].description == "Which."
    assert members["when"].shape == typed("string", format="date", default='"now"', deprecated=True)
    assert members["secret"].shape.write_only


def test_options_told_apart_by_a_discriminator() -> None:
    made = shape(
        {
            "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"a": "#/components/schemas/A", "aa": "A", "b": "B"},
            },
        },
        A={},
        B={},
    )
    assert made.selector == "kind"
    assert [*zip(made.chosen, [one.ref for one in made.options], strict=True)] == [
        ("a", "A"),
        ("aa", "A"),
        ("b", "B"),
    ]


def test_options_told_apart_by_a_constant_member() -> None:
    made = shape(
        {"anyOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
        A={"allOf": [{"properties": {"kind": {"enum": ["a"]}}}]},
        B={"properties": {"kind": {"const": "b"}}},
    )
    assert (made.selector, made.chosen) == ("kind", ("a", "b"))


def test_recursion_ends() -> None:
    tree = {"properties": {"children": {"items": {"$ref": "#/components/schemas/It"}}}}
    made = shape(tree)
    assert made.members[0].shape.item == Shape(ref="It")
    circle = {"A": {"allOf": [{"$ref": "#/components/schemas/B"}]}}
    found = of_schemas(
        **circle, B={"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]}
    )
    assert found.shapes["A"].options == (Shape(ref="B"),)


def test_a_circle_is_cut_at_the_same_place_whatever_the_order() -> None:
    first = {"properties": {"b": {"$ref": "#/components/schemas/B", "deprecated": True}}}
    second = {"properties": {"a": {"$ref": "#/components/schemas/A", "deprecated": True}}}
    assert of_schemas(A=first, B=second).shapes == of_schemas(B=second, A=first).shapes


def test_long_chains_and_wide_fans_of_allof_end() -> None:
    started = time.process_time()
    pair = [{"$ref": "#/components/schemas/S{}"}] * 2
    chain = {
        f"S{n}": json.loads(json.dumps({"allOf": pair}).replace("{}", str(n + 1)))
        for n in range(1_000)
    }
    of_schemas(**chain, S1000={"type": "string"})
    fan = {
        f"S{n}": {
            "properties": {
                name: {"$ref": f"#/components/schemas/S{n + 1}", "deprecated": True}
                for name in "ab"
            }
        }
        for n in range(60)
    }
    of_schemas(**fan, S60={"type": "string"})
    assert time.process_time() - started < 30


# Operations


def test_an_operation_from_end_to_end() -> None:
    made = of_operation(
        {
            "tags": ["Calls", "Other"],
            "summary": "Dial",
            "operationId": "dial",
            "parameters": [
                {"$ref": "#/components/parameters/Page"},
                {"name": "ids", "in": "query", "explode": False, "schema": {"type": "array"}},
                {"name": "q", "in": "query", "content": {"application/json": {"schema": {}}}},
            ],
            "requestBody": {"$ref": "#/components/requestBodies/Dial"},
            "responses": {"200": {"$ref": "#/components/responses/Done"}, "4xx": {}},
            "security": [{"b": ["write"], "a": []}, {}],
            "callbacks": {"x": {}},
        },
        components={
            "parameters": {"Page": {"name": "page", "in": "query", "style": "form"}},
            "requestBodies": {
                "Dial": {
                    "required": True,
                    "content": {"Text/Plain": {"schema": {"type": "string"}}},
                }
            },
            "responses": {
                "Done": {
                    "headers": {"X-Left": {"$ref": "#/components/headers/Left"}},
                    "content": {"application/json": {}},
                    "links": {"next": {}},
                }
            },
            "headers": {"Left": {"required": True, "schema": {"type": "integer"}}},
        },
    )
    (call,) = made.calls
    assert call.key == Key(method="POST", path="/calls/{id}")
    assert (call.title, call.section, call.name) == ("Dial", "Calls", "dial")
    assert [(one.name, one.where, one.position, one.required) for one in call.inputs] == [
        ("id", "path", 0, True),
        ("ids", "query", -1, False),
        ("page", "query", -1, False),
        ("q", "query", -1, False),
    ]
    assert [one.style for one in call.inputs] == ["", "form, not exploded", "", "application/json"]
    assert (dict(call.body), call.body_required) == ({"text/plain": typed("string")}, True)
    assert [(one.status, one.shape) for one in call.replies] == [("200", Shape()), ("4XX", None)]
    (header,) = call.replies[0].headers
    assert (header.name, header.required, header.shape) == ("x-left", True, typed("integer"))
    assert call.security == ((), ("a", "b", "b:write"))
    assert made.unread == ()


def test_the_operation_counts_before_the_path_and_the_document() -> None:
    path = {"parameters": [{"name": "a", "in": "query"}, {"name": "b", "in": "query"}]}
    own = {"parameters": [{"name": "b", "in": "query", "required": True}], "security": []}
    document = {"openapi": "3.0.0", "security": [{"key": []}]}
    made = surface({**document, "paths": {"/x": {**path, "get": own, "put": {}}}})
    get, put = made.calls
    assert [one.required for one in get.inputs] == [False, True]
    assert (get.security, put.security) == ((), (("key",),))


def test_no_word_on_security() -> None:
    assert of_operation({}).calls[0].security is None


def test_webhooks_are_messages() -> None:
    body = {"content": {"application/json": {"schema": {"type": "object"}}}}
    made = surface({"openapi": "3.1.0", "webhooks": {"ping": {"post": {"requestBody": body}}}})
    (sent,) = made.messages
    assert (sent.name, sent.shape) == ("ping", typed("object"))


def test_references_that_can_not_be_followed_are_said() -> None:
    operation = {
        "parameters": [{"$ref": "other.yaml#/x"}, {"$ref": "#/components/parameters/None"}],
        "requestBody": {"content": {"a/b": {"schema": {"$ref": "https://example.com/s.json"}}}},
    }
    made = of_operation(operation)
    assert made.unread == (
        "references that lead nowhere, such as #/components/parameters/None (1)",
        "references to files that are not there or may not be opened, such as other.yaml#/x (2)",
    )
    assert made.calls[0].body["a/b"].limits == (("$ref", "https://example.com/s.json"),)


def test_references_into_the_middle_of_things() -> None:
    pointer = "#/components/schemas/A~1b/properties/c"
    body = {"content": {"a/b": {"schema": {"$ref": pointer}}}}
    schemas = {"A/b": {"properties": {"c": {"items": {"$ref": pointer}}}}}
    made = of_operation({"requestBody": body}, components={"schemas": schemas})
    assert made.calls[0].body["a/b"] == Shape(ref=pointer)
    assert made.shapes[pointer].item == Shape(ref=pointer)


def test_places_are_lines_of_the_document() -> None:
    text = b"""openapi: 3.1.0
paths:
  /a:
    get:
      parameters:
      - name: x
        in: query
"""
    (call,) = surface_of_openapi(text, label="a.yaml").calls
    assert (str(call.place), str(call.inputs[0].place)) == ("a.yaml:4", "a.yaml:6")


# Texts


def test_yaml_of_people() -> None:
    text = b"""
openapi: 3.0.0
info: {title: T, version: 1.0}
x-base: &base {type: object, properties: {on: {enum: [yes, 2020-01-01]}}}
components:
  schemas:
    A: *base
    B: {<<: *base, required: [on]}
    C: {<<: [*base, {required: [on]}]}
"""
    made = surface_of_openapi(text, label="a.yaml")
    on = made.shapes["A"].members[0]
    assert on.shape.values == ('"yes"', '"2020-01-01"')
    assert made.shapes["B"].members[0].required
    assert made.shapes["C"] == made.shapes["B"]


def test_a_version_without_quotes() -> None:
    made = surface_of_openapi(b"openapi: 3.0\ninfo: {version: 1.0}\npaths: {}", label="a")
    assert made.version == "1.0"


def test_json_that_libyaml_does_not_take() -> None:
    text = b'{"openapi": "3.0.0", "info": {"title": "\\ud83d\\ude00"}, "paths": {}}'
    assert surface_of_openapi(text, label="a").title == "\N{GRINNING FACE}"


REFUSED = {
    b"": "a:1: is empty, so it is no OpenAPI document",
    b"[]": "a:1: holds no object, so it is no OpenAPI document",
    b"\xff": "a:1: is not UTF-8",
    b"a: [\n": "a:2: is not YAML or JSON",
    b'{"a": 1,\n "b" 2}': "a:2: is not JSON: Expecting ':' delimiter",
    b'{"a": 1,\n "a": 2}': "a:2: the key 'a' is given twice",
    b"swagger: '2.0'": "a:1: is OpenAPI (Swagger) 2.0",
    b"# ours\nswagger: 2.0": "a:2: is OpenAPI (Swagger) 2.0",
    b"openapi: 4.0.0": "a:1: is OpenAPI 4.0.0",
    b"openapi: 3.2.0": "a:1: is OpenAPI 3.2.0",
    b"asyncapi: 3.0.0": "a:1: is no OpenAPI document: no openapi",
    b"openapi: 3.1.0\ninfo: {}": "a:1: has no paths, components or webhooks",
    b"a: !x b": "a:1: the tag !x can't be read",
    b"a: &a [*a]": "a:1: the alias *a names nothing",
    b"a: 1\n---\nb: 2": "a:2: holds a second document",
    b"[" * 200: "a:1: is nested deeper than 100 levels",
}


@pytest.mark.parametrize("data", REFUSED)
def test_what_can_not_be_compared_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        surface_of_openapi(data, label="a")
    assert str(caught.value).startswith(REFUSED[data])
    assert caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_bomb_of_aliases_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(SourceError, match="each alias"):
        surface_of_openapi("\n".join(lines).encode(), label="a")


def test_an_alias_that_stands_in_many_places_is_read_once() -> None:
    lines = ["openapi: 3.1.0", "x:", "  a0: &a0 {type: object}"]
    lines += [f"  a{n}: &a{n} {{properties: {{x: *a{n - 1}, y: *a{n - 1}}}}}" for n in range(1, 18)]
    started = time.process_time()
    text = "\n".join([*lines, "components: {schemas: {A: *a17}}"])
    surface_of_openapi(text.encode(), label="a")
    assert time.process_time() - started < 30


# Whatever comes


_KEYWORDS = (
    "type properties required items allOf oneOf anyOf enum const nullable minimum discriminator "
    "exclusiveMinimum additionalProperties propertyName mapping $ref get post parameters name in "
    "schema content requestBody responses headers security tags description default not x-enum "
    "x-docgen-operations request selector application/json 200 A B"
)
_NAMES = st.sampled_from(_KEYWORDS.split())
_POINTERS = (
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/paths/~1a",
    "#/paths/~1a/get",
)
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.floats(),
    st.text(max_size=3),
    st.sampled_from(
        ["object", "string", "null", "query", "path", "A", "b.yaml", "#", "#/", *_POINTERS]
    ),
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=5),
    max_leaves=30,
)


@pytest.mark.slow
@given(st.dictionaries(_NAMES, _VALUES), _VALUES, _VALUES, _VALUES)
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_document_is_read_or_refused(item: object, a: object, b: object, more: object) -> None:
    document = {
        "openapi": "3.1.0",
        "info": more,
        "servers": more,
        "security": more,
        "webhooks": {"w": item},
        "paths": {"/a": item, "/b/{A}": {"get": more, "post": item}},
        "components": {"schemas": {"A": a, "B": b}, "parameters": more, "securitySchemes": a},
    }
    for text in (json.dumps(document), yaml.safe_dump(document)):
        try:
            made = surface_of_openapi(text.encode(), label="a")
        except DocgenError:
            continue
        assert made == surface_of_openapi(text.encode(), label="a")


@given(
    st.binary(max_size=40) | st.text(alphabet="{}[]:,-\n\"'&*a1 !|>#?", max_size=40).map(str.encode)
)
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for text in (data, b"openapi: 3.0.0\npaths:\n  " + data):
        with contextlib.suppress(DocgenError):
            surface_of_openapi(text, label="a")


# Whole documents


@pytest.mark.parametrize("name", ["openapi.yaml", "openapi.json", "openapi-3.0.yaml"])
def test_our_own_document_has_every_documented_operation(name: str) -> None:
    made = surface_of_openapi((OURS / name).read_bytes(), label=name)
    model = json.loads((OURS / "model.json").read_bytes())
    keys = [one["key"] for one in model["operations"]]
    documented = {(key["method"], key["path"], key.get("selector", "")) for key in keys}
    assert {(c.key.method, c.key.path, c.key.selector) for c in made.calls} == documented
    document = json.loads((OURS / "openapi.json").read_bytes())
    entries = [
        entry
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
        for entry in operation.get("x-docgen-operations", ())
    ]
    assert len(made.calls) == len(entries)
    bodies = [one for call in made.calls for one in call.body.values()]
    assert bodies
    assert all(one.ref in made.shapes for one in bodies)
    assert {one["name"] for one in model["messages"]} == {one.name for one in made.messages}
    assert made.unread == ()


def test_yaml_and_json_tell_the_same() -> None:
    first = surface_of_openapi((OURS / "openapi.yaml").read_bytes(), label="a")
    assert first == surface_of_openapi((OURS / "openapi.json").read_bytes(), label="a")


@pytest.mark.shared
@pytest.mark.parametrize("version", ["3.0", "3.1"])
def test_the_nasty_documents(version: str) -> None:
    data = (SHARED / f"nasty-openapi-{version}.yaml").read_bytes()
    made = surface_of_openapi(data, label="nasty.yaml")
    assert len(made.calls) == 8
    assert len(made.messages) == (2 if version == "3.1" else 1)  # a callback, and a webhook
    assert made.unread == ()
    parent = next(one for one in made.shapes["Call"].members if one.name == "parentCall")
    assert parent.shape == Shape(options=(Shape(ref="Call"), NULL))
    assert made.shapes["CallOperation"].chosen == ("Hold", "InitiateTransfer", "SendDtmf")
    assert str(made.shapes["User"].members[0].place).startswith("nasty.yaml:")


@pytest.mark.shared
def test_both_nasty_documents_tell_nearly_the_same() -> None:
    old, new = (
        surface_of_openapi((SHARED / f"nasty-openapi-{version}.yaml").read_bytes(), label="a")
        for version in ("3.0", "3.1")
    )
    differ = {name for name in old.shapes if old.shapes[name] != new.shapes[name]}
    # Where 3.0 has no words: propertyNames, tuples, patternProperties, unevaluatedProperties, if.
    assert differ == {"Call", "ExternalParticipant", "Notification", "Settings", "User"}


def test_each_documented_operation_has_its_own_body_by_the_discriminator() -> None:
    """Its entry names no request where the discriminator of the body does: a change is its own."""
    schemas = "#/components/schemas/"
    choice = {
        "oneOf": [{"$ref": f"{schemas}Hold"}, {"$ref": f"{schemas}Drop"}],
        "discriminator": {
            "propertyName": "op",
            "mapping": {"hold": f"{schemas}Hold", "drop": f"{schemas}Drop"},
        },
    }
    body = {"content": {"application/json": {"schema": {"$ref": f"{schemas}Choice"}}}}
    entries = [{"selector": "hold"}, {"selector": "drop"}, {"title": "Peek"}]
    named = {name: {"type": "object", "title": name} for name in ("Hold", "Drop")}
    made = of_operation(
        {"requestBody": body, "x-docgen-operations": entries},
        components={"schemas": {"Choice": choice, **named}},
    )
    told = {call.key.selector: call.body for call in made.calls}
    hold, drop = ({"application/json": Shape(ref=name)} for name in named)
    assert told == {"hold": hold, "drop": drop, "": {}}
    assert {*made.shapes} == {"Hold", "Drop"}, "nobody sends the whole choice"
