"""Every sample of a reference is valid by the schema of its role, says an outside validator."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from docgen.infer.bodies import selector_values
from docgen.model.api import Api, Operation, Sample
from docgen.render.openapi.groups import template
from docgen.render.openapi.work import Work
from tests.kept import model_of

pytestmark = pytest.mark.slow

Object = dict[str, Any]
BODILESS = ("get", "head", "trace")  # a body has no meaning there, and none is told
METHODS = ("get", "put", "post", "delete", "patch")
MOST_UNTYPED = 0.025  # of the properties; nearly all are `null` wherever they are shown
# Pages that show another request than they document; each is a finding's matter, not a schema's.
EXCUSED = {
    "MergeWithOtherCall": "its sample has no body, and the selector is what makes the request",
}


@pytest.fixture(
    scope="module",
    params=["own", pytest.param("html", marks=pytest.mark.shared)],
)
def api(request: pytest.FixtureRequest, root: Path) -> Api:
    if request.param == "own":
        return model_of(root / "sources" / "gws" / "8.6")
    shared: Path = request.getfixturevalue("shared")
    return model_of(shared / "sources" / "gws-8.6" / "html")


@frozen
class Documented:
    """The document, and where it tells of each documented operation."""

    document: Object

    def operation(self, operation: Operation) -> Object:
        """The OpenAPI operation of a documented one."""
        method = operation.key.method.lower()
        found = [
            item[method]
            for path, item in self.document["paths"].items()
            if _shape(path) == _shape(template(operation.key.path).path) and method in item
        ]
        first: Object = found[0]
        return first

    def request(self, operation: Operation) -> Object:
        """The schema of the body of a documented operation: the choice that its page is about."""
        body = self.operation(operation).get("requestBody", {})
        media: list[Object] = [*body.get("content", {}).values()]
        schema: Object = media[0]["schema"] if media else {}
        choice = self.document["components"]["schemas"].get(str(schema.get("$ref"))[21:], {})
        chosen = choice.get("discriminator", {}).get("mapping", {}).get(operation.key.selector)
        return {"$ref": chosen} if chosen else schema

    def requests(self, api: Api, selector: str) -> Iterator[Object]:
        """The requests of every operation with that selector."""
        for operation in api.operations:
            if selector in selector_values(operation):
                yield self.request(operation)

    def errors(self, schema: Object, value: Any, unknown: tuple[str, ...]) -> list[str]:
        """What is wrong with the value, apart from what stands for a value that nobody knows."""
        whole = {**schema, "components": self.document["components"]}
        checker = Draft202012Validator(whole, format_checker=FormatChecker())
        return [
            f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
            for error in _leaves(checker.iter_errors(value))
            if not _is_unknown(error, unknown)
        ]


def _shape(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _leaves(errors: Iterator[ValidationError]) -> Iterator[ValidationError]:
    """What is wrong inside of the alternative that is meant, where there are several."""
    for error in errors:
        inner = [one for one in error.context or [] if one.validator != "type"]
        yield from inner if inner and error.validator in ("anyOf", "oneOf") else [error]


def _is_unknown(error: ValidationError, unknown: tuple[str, ...]) -> bool:
    at = "".join(
        f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in error.absolute_path
    )
    return any(at == pointer or at.startswith(f"{pointer}/") for pointer in unknown)


@pytest.fixture(scope="module")
def documented(api: Api) -> Documented:
    document = Work(api).openapi
    return Documented(json.loads(json.dumps(document)))


def test_every_request_is_valid(api: Api, documented: Documented) -> None:
    checked, wrong = 0, []
    for operation in api.operations:
        for sample in _samples(operation, "request"):
            value = json.loads(sample.json or "")
            chosen = value.get(api.selector) if isinstance(value, dict) and api.selector else None
            schemas = [_request_of(operation, documented)]
            if isinstance(chosen, str) and "|" in chosen:
                value[api.selector] = chosen.partition("|")[0]  # "one of these"
            elif isinstance(chosen, str) and chosen != operation.key.selector:
                schemas = [*documented.requests(api, chosen)]  # another step of a scenario
            schemas = [schema for schema in schemas if schema]
            if not schemas or operation.title in EXCUSED:
                continue
            checked += 1
            found = [documented.errors(schema, value, sample.unknown) for schema in schemas]
            if all(found):
                wrong.append(f"{operation.title} {sample.place}: {found[0][:2]}")
    print(f"\n{checked} requests")
    assert wrong == []
    assert checked > 50


def test_every_response_is_valid(api: Api, documented: Documented) -> None:
    checked, wrong = 0, []
    quoted = {one.place for one in api.findings if one.code == "status-code-quoted"}
    for operation in api.operations:
        for sample in _samples(operation, "response"):
            if operation.key.method.lower() not in METHODS or sample.place in quoted:
                continue
            told = documented.operation(operation)
            schema = _content(told["responses"][str(sample.status or 200)])
            checked += 1
            found = documented.errors(schema, json.loads(sample.json or ""), sample.unknown)
            if found:
                wrong.append(f"{operation.title} {sample.place}: {found[:2]}")
    print(f"\n{checked} responses")
    assert wrong == []
    assert checked > 50


def test_every_resource_is_valid(api: Api, documented: Documented) -> None:
    """A sample shows its resource as it is, or within an envelope of a level or two."""
    named = {
        (tag["name"], one["title"]): one["schema"]
        for tag in documented.document["tags"]
        for one in tag.get("x-docgen-resources", [])
        if "schema" in one
    }
    checked, wrong = 0, []
    for resource in api.resources:
        for sample in resource.samples:
            if sample.json is None or sample.role != "resource":
                continue
            schema = named[resource.section, resource.title]
            checked += 1
            values = [*_within(json.loads(sample.json), 4)]
            if all(documented.errors(schema, value, sample.unknown) for value in values):
                wrong.append(f"{resource.title} {sample.place}")
    print(f"\n{checked} resources")
    assert wrong == []


def test_hardly_a_property_is_without_a_type(documented: Documented) -> None:
    """What neither a sample nor a table types is listed, and little."""
    schemas = documented.document["components"]["schemas"]
    told, untyped = 0, []
    for name, schema in schemas.items():
        for member, one in _properties(schema):
            told += 1
            if not {"type", "$ref", "anyOf", "oneOf", "allOf", "const", "enum"} & one.keys():
                untyped.append(f"{name}.{member}: {one.get('x-docgen-type', '')}")
    print(f"\n{len(untyped)} of {told} properties have no type:", *untyped, sep="\n  ")
    assert len(untyped) <= MOST_UNTYPED * told


def test_every_object_has_a_name(documented: Documented) -> None:
    """Generators call the others `AnonymousSchema4`."""
    schemas = documented.document["components"]["schemas"]
    nameless = [
        name
        for name, schema in schemas.items()
        for one in _objects(schema)
        if one is not schema and "title" not in one
    ]
    titles = Counter(
        one["title"] for schema in schemas.values() for one in _objects(schema) if "title" in one
    )
    assert nameless == []
    assert [title for title in titles if title in schemas] == []


def _samples(operation: Operation, role: str) -> list[Sample]:
    return [one for one in operation.samples if one.role == role and one.json is not None]


def _request_of(operation: Operation, documented: Documented) -> Object:
    if operation.key.method.lower() not in METHODS:
        return {}
    schema = documented.request(operation)
    if not schema:
        assert operation.key.method.lower() in BODILESS
    return schema


def _content(response: Object) -> Object:
    schema: Object = response["content"]["application/json"]["schema"]
    return schema


def _within(value: Any, depth: int) -> Iterator[Any]:
    yield value
    if depth and isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            if isinstance(one, dict | list):
                yield from _within(one, depth - 1)


def _properties(schema: Any) -> Iterator[tuple[str, Object]]:
    for one in _objects(schema):
        yield from one["properties"].items()


def _objects(schema: Any) -> Iterator[Object]:
    """Every schema with properties, examples aside."""
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict) and schema.get("type") == "object":
            yield schema
        for name, member in schema.items():
            if name not in ("example", "examples", "default", "const", "enum", "x-enum"):
                yield from _objects(member)
    elif isinstance(schema, list):
        for member in schema:
            yield from _objects(member)
