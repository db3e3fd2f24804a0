"""Tables and samples together: requests, responses, parameters, resources."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from docgen.base.place import lines
from docgen.infer import infer
from docgen.model.api import (
    Api,
    Attribute,
    Members,
    MessageType,
    Notification,
    Operation,
    OperationKey,
    Parameter,
    Resource,
    Sample,
    StatusCode,
)
from docgen.model.schema import Anything, Field, ListOf, OneOf, Record, Ref, Scalar, Schema

STRING, INTEGER = Scalar(types=("string",)), Scalar(types=("integer",))
MAP = Record(fields=(), extra=Anything())


def operation(*facts: Parameter | Sample, selector: str | None = None, **more: Any) -> Operation:
    return Operation(
        key=OperationKey(method="POST", path="/x", selector=selector),
        section="Voice",
        title=more.pop("title", "Hold"),
        parameters=tuple(fact for fact in facts if isinstance(fact, Parameter)),
        samples=tuple(fact for fact in facts if isinstance(fact, Sample)),
        place=lines("x.txt", 1),
        **more,
    )


def body(name: str, **more: Any) -> Parameter:
    return Parameter(name=name, where="body", place=lines("x.txt", 2), **more)


def request(json: str | None, **more: Any) -> Sample:
    return Sample(role="request", raw="", json=json, place=lines("x.txt", 3), **more)


def response(json: str, **more: Any) -> Sample:
    return Sample(role="response", raw="", json=json, place=lines("x.txt", 4), **more)


def of(*facts: Parameter | Sample) -> Api:
    return told(operation(*facts))


def told(one: Operation, **more: Any) -> Api:
    return infer(Api(name="x", version="1", title="x", dialect="x", operations=(one,), **more))


def inferred(*operations: Operation, selector: str | None = "op") -> tuple[Operation, ...]:
    return infer(
        Api(name="x", version="1", title="x", dialect="x", selector=selector, operations=operations)
    ).operations


def request_of(*facts: Parameter | Sample, selector: str | None = None, **more: Any) -> Schema:
    (made,) = inferred(operation(*facts, selector=selector, **more))
    assert made.request is not None
    return made.request


def members(schema: Schema | None) -> dict[str, Schema]:
    assert isinstance(schema, Record)
    return {field.name: field.schema for field in schema.fields}


def field_of(schema: Schema, name: str) -> Field:
    assert isinstance(schema, Record)
    return next(field for field in schema.fields if field.name == name)


def test_a_status_code_is_a_number_though_a_sample_quotes_it() -> None:
    def status(**facts: Any) -> Schema:
        quoted, plain = response('{"statusCode": "0"}'), response('{"statusCode": 6, "a": 1}')
        api = told(operation(quoted, plain), members=Members(status="statusCode"), **facts)
        return members(api.operations[0].response)["statusCode"]

    either = Scalar(types=("integer", "string"))
    listed = (StatusCode(code=0, meaning="", place=lines("x.txt", 5)),)
    assert status(status_codes=listed) == Scalar(types=("integer",))
    assert status() == either  # nothing says that codes are numbers


def test_a_response_is_the_thing_that_its_path_names() -> None:
    """`GET /boats` shows a boat, bare: no second schema beside the one that `boat` holds."""
    boat = '{"name": "Anna", "length": 3, "mast": true, "crew": 4'
    bare, held = (
        operation(response(f"{boat}}}")),
        operation(response(f'{{"boat": {boat}, "a": 1}}}}')),
    )
    listed = evolve(bare, key=OperationKey(method="GET", path="/api/boats"), title="Boat Resource")
    asked = evolve(held, key=OperationKey(method="GET", path="/api/piers"), title="Get a pier")
    made = inferred(listed, asked)
    assert made[0].response == Ref(name="Boat")
    other = evolve(listed, key=OperationKey(method="GET", path="/api/ferries"))
    assert inferred(other, asked)[0].response != Ref(name="Boat")


def test_a_table_titled_after_a_response_tells_of_what_that_holds() -> None:
    shown = '{"messages": [{"from": "a", "text": "b", "index": 1, "url": "/x"}]}'
    asked = operation(response(shown), title="GetMessages")
    rows = tuple(
        Attribute(name=name, description=f"The {name}.", place=lines("x.txt", 9))
        for name in ("from", "text")
    )
    table = Resource(
        section="Voice", title="GetMessages response", attributes=rows, place=lines("x.txt", 8)
    )
    api = Api(
        name="x", version="1", title="x", dialect="x", operations=(asked,), resources=(table,)
    )
    made = infer(api)
    (resource,) = made.resources
    assert resource.schema == Ref(name="GetMessagesResponse")
    assert members(made.operations[0].response)["messages"] == ListOf(item=resource.schema)


def test_the_selector_is_required_and_held_to_its_value() -> None:
    made = request_of(request('{"op":"Hold"}'), body("op", required=False), selector="Hold")
    assert made == Record(
        fields=(Field(name="op", schema=Scalar(types=("string",), const="Hold"), required=True),)
    )


def test_several_documented_values_of_the_selector_are_an_enumeration() -> None:
    made = request_of(selector="AddChat", selector_values=("AddEmail", "AddChat"))
    assert members(made) == {"op": Scalar(types=("string",), values=("AddChat", "AddEmail"))}


def test_no_selector_where_no_member_selects() -> None:
    (made,) = inferred(operation(selector="Hold"), selector=None)
    assert made.request is None


def test_types_come_from_the_table_and_from_samples_where_it_has_none() -> None:
    made = request_of(
        body("a", type_text="Integer", required=True, description="An a."),
        body("b"),
        body("c", description="A JSON object of things."),
        body("d"),
        request('{"a":5,"d":null,"b":[1],"e":"x"}'),
    )
    assert members(made) == {
        "a": INTEGER,
        "b": ListOf(item=INTEGER),
        "c": MAP,
        "d": Scalar(types=("null",)),
        "e": STRING,
    }
    assert list(members(made)) == ["a", "b", "c", "d", "e"]
    first = field_of(made, "a")
    assert (first.required, first.description, first.how) == (True, "An a.", "table")
    assert field_of(made, "e").how == "sample"


def test_a_sample_makes_nothing_required() -> None:
    made = request_of(request('{"a":1}'), request('{"a":2}'))
    assert field_of(made, "a").required is None


def test_table_and_sample_that_differ_are_joined() -> None:
    made = request_of(body("n", type_text="Integer"), request('{"n":"5"}'))
    assert members(made) == {"n": Scalar(types=("integer", "string"))}


def test_a_step_of_another_operation_is_no_sample_of_this_one() -> None:
    made = request_of(
        request('{"op":"Hold","a":1}'), request('{"op":"Dial","b":2}'), selector="Hold"
    )
    assert list(members(made)) == ["op", "a"]


def test_a_name_with_dots_is_a_path_unless_a_sample_has_that_name() -> None:
    made = request_of(
        body("to.number", description="A string."),
        body("to.<key>"),
        body("list.id", type_text="String"),
        body("dotted.name"),
        request('{"list":[{}],"dotted.name":1}'),
    )
    assert members(made) == {
        "to": Record(fields=(Field(name="number", schema=STRING),), extra=Anything()),
        "list": ListOf(item=Record(fields=(Field(name="id", schema=STRING),), title="List")),
        "dotted.name": INTEGER,
    }


def test_values_hold_where_the_documentation_says_all_and_no_sample_shows_another() -> None:
    made = request_of(
        body("a", values=("off", "on"), closed=True),
        body("b", values=("1", "2"), closed=True, type_text="Integer"),
        body("c", values=("off", "on"), closed=True),
        body("d", values=("off", "on")),
        body("e", values=("off", "on"), type_text="Array of String"),
        request('{"a":"off","c":"maybe"}'),
    )
    known = Scalar(types=("string",), known=("off", "on"))
    assert members(made) == {
        "a": Scalar(types=("string",), values=("off", "on")),
        "b": Scalar(types=("integer",), values=("1", "2")),
        "c": known,
        "d": known,
        "e": ListOf(item=known),
    }


def test_what_a_table_calls_mandatory_and_a_sample_lacks_is_not_required() -> None:
    (made,) = (
        api := of(body("a", required=True), body("b", required=True), request('{"b":1}'))
    ).operations
    assert field_of(made.request, "a").required is None
    assert field_of(made.request, "b").required
    assert [one.code for one in api.findings] == ["mandatory-but-absent"]


def test_a_body_may_be_a_list() -> None:
    made = request_of(body("a"), request("[1]"))
    assert isinstance(made, OneOf)
    assert ListOf(item=INTEGER) in made.options


def test_parameters_of_the_url_are_text_unless_they_say_otherwise() -> None:
    (made,) = inferred(
        operation(
            Parameter(name="id", where="path", place=lines("x.txt", 5)),
            Parameter(name="n", where="query", type_text="Integer", place=lines("x.txt", 6)),
            Parameter(
                name="o", where="query", values=("up", "down"), closed=True, place=lines("x.txt", 6)
            ),
        )
    )
    assert [one.schema for one in made.parameters] == [
        STRING,
        INTEGER,
        Scalar(types=("string",), values=("up", "down")),
    ]
    assert made.request is None


def test_a_response_is_the_join_of_the_samples_of_success() -> None:
    (made,) = inferred(
        operation(
            response('{"statusCode":0}'),
            response('{"statusCode":0,"call":{"id":null}}', status=200),
            response('{"error":"x"}', status=503),
        )
    )
    assert made.response == Record(
        fields=(
            Field(name="statusCode", schema=INTEGER),
            Field(
                name="call",
                schema=Record(fields=(Field(name="id", schema=Scalar(types=("null",))),)),
            ),
        )
    )


def test_a_guide_that_shows_the_same_request_counts_for_the_first_operation_of_the_key() -> None:
    first, second, guide = inferred(
        operation(request('{"a":1}')),
        operation(request('{"b":1}'), title="Other"),
        operation(request('{"c":1}'), body("d"), title="Chapter", guide=True),
    )
    assert list(members(first.request)) == ["d", "a", "c"]
    assert [one.name for one in first.parameters] == []
    assert list(members(second.request)) == ["b"]
    assert list(members(guide.request)) == ["d", "c"]


def test_the_order_of_samples_moves_no_type() -> None:
    samples = [request('{"a":1}'), request('{"a":"x","b":{"c":1}}'), request('{"b":{"c":null}}')]
    forth, back = request_of(*samples), request_of(*reversed(samples))
    assert {name: members(back)[name] for name in members(forth)} == members(forth)


def test_a_resource_is_its_table_joined_with_what_its_samples_wrap() -> None:
    api = Api(
        name="x",
        version="1",
        title="x",
        dialect="x",
        resources=(
            Resource(
                section="Voice",
                title="Call resource",
                attributes=(
                    Attribute(name="id", type_text="String", place=lines("x.txt", 1)),
                    Attribute(name="state", place=lines("x.txt", 2)),
                ),
                samples=(
                    Sample(
                        role="resource",
                        raw="",
                        json='{"data":{"call":{"state":"Ringing","id":"1","more":2}}}',
                        place=lines("x.txt", 3),
                    ),
                ),
                place=lines("x.txt", 1),
            ),
        ),
        notifications=(
            Notification(
                section="Voice",
                title="Messages",
                message_types=(
                    MessageType(
                        name="CallMessage",
                        properties=(
                            Attribute(name="n", type_text="Integer", place=lines("x.txt", 4)),
                        ),
                        place=lines("x.txt", 4),
                    ),
                ),
                place=lines("x.txt", 4),
            ),
        ),
    )
    made = infer(api)
    assert made.resources[0].schema == Ref(name="Call")
    (call,) = (one.schema for one in made.schemas if one.name == "Call")
    assert members(call) == {"id": STRING, "state": STRING, "more": INTEGER}
    assert [one.schema for one in made.resources[0].attributes] == [STRING, STRING]
    assert made.notifications[0].message_types[0].properties[0].schema == INTEGER
