"""Responses Object (OpenAPI 3.1, 4.8.16): what comes back, by HTTP status."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.infer.from_sample import from_value
from docgen.infer.join import join_in_order
from docgen.model.api import Sample
from docgen.model.schema import Schema
from docgen.render.context import Object, Rendering, reference
from docgen.render.openapi_examples import Shown, examples_object, shown, split
from docgen.render.openapi_groups import Group
from docgen.render.openapi_schemas import schema_object

ERROR = "Error"
STATUS_CODE = "StatusCode"
STATUS_MEMBER = "statusCode"
MESSAGE_MEMBER = "statusMessage"
_SUCCESS = "200"
# The documentation tells codes of the body, no HTTP status of errors; linters and generators
# want one explicit 4xx for them (downstream-tools.md, 8).
_REFUSED = "400"


def responses_object(group: Group, rendering: Rendering) -> Object:
    """The responses of an OpenAPI operation, by HTTP status."""
    samples = list(shown(group.documented, "response"))
    statuses = {_status(sample) for sample in _responses(group)} or {_SUCCESS}
    if all(status >= "3" for status in statuses):
        statuses.add(_SUCCESS)
    success = [one.operation.response for one in group.documented if one.operation.response]
    made: Object = {}
    for status in sorted(statuses):
        mine = [one for one in samples if _status(one.sample) == status]
        if status < "3":
            schema = join_in_order(success) if success else None
        else:
            schema = _joined(mine) if mine else None
        made[status] = response_object(status, schema, mine, rendering)
    if rendering.api.status_codes and _REFUSED not in made:
        made[_REFUSED] = reference(ERROR, "responses")
    return dict(sorted(made.items()))


def response_object(
    status: str, schema: Schema | None, samples: Iterable[Shown], rendering: Rendering
) -> Object:
    """A Response Object; its description is docgen's own, the documentation has none."""
    success = status < "3"
    said = "Response of success." if success else f"Response with HTTP status {status}."
    made: Object = {"description": said}
    if schema is None:
        return made
    media: Object = {"schema": with_status_code(schema_object(schema, rendering), rendering)}
    good, _ = split(samples, schema)
    if good:
        media["examples"] = examples_object(good, rendering)
    return {**made, "content": {"application/json": media}}


def with_status_code(schema: Object, rendering: Rendering) -> Object:
    """The schema of a response, its status member told by the shared component."""
    properties = schema.get("properties")
    if not rendering.api.status_codes or not isinstance(properties, dict):
        return schema
    member = properties.get(STATUS_MEMBER)
    if not isinstance(member, dict):
        return schema
    types = member.get("type")
    types = types if isinstance(types, list) else [types]
    if "integer" not in types:
        return schema
    others = [one for one in types if one != "integer"]
    rest = {name: value for name, value in member.items() if name != "type"}
    told = reference(STATUS_CODE)
    if others:
        other: Object = {"type": others[0] if len(others) == 1 else others}
        told = {"anyOf": [told, other]}
    return {**schema, "properties": {**properties, STATUS_MEMBER: {**told, **rest}}}


def status_code_schema(rendering: Rendering) -> Object:
    """The component of the status member: the documented codes and what they mean."""
    codes = rendering.api.status_codes
    meanings = [rendering.prose(code.meaning) for code in codes]
    lines = [
        f"- {code.code}: {meaning}"
        for code, meaning in zip(codes, meanings, strict=True)
        if meaning
    ]
    made: Object = {"type": "integer"}
    if lines:
        made["description"] = "Codes of the documentation:\n\n" + "\n".join(lines)
    made["x-enum"] = [code.code for code in codes]
    if any(meanings):
        made["x-enum-descriptions"] = meanings
    return {**made, **rendering.source(codes[0].place)}


def error_schema(rendering: Rendering) -> Object:
    """The component of a response that tells of an error, as the list of codes tells of it."""
    told = rendering.source(rendering.api.status_codes[0].place)
    return {
        "type": "object",
        "properties": {
            STATUS_MEMBER: {**reference(STATUS_CODE), **told},
            MESSAGE_MEMBER: {"type": "string", **told},
        },
        **told,
    }


def error_response() -> Object:
    """The shared response that tells of an error."""
    return {
        "description": f"Response of failure; `{STATUS_MEMBER}` says what went wrong.",
        "content": {"application/json": {"schema": reference(ERROR)}},
    }


def _responses(group: Group) -> list[Sample]:
    return [
        sample
        for one in group.documented
        for operation in (one.operation, *one.again)
        for sample in operation.samples
        if sample.role == "response"
    ]


def _status(sample: Sample) -> str:
    status = sample.status
    return str(status) if status is not None and 100 <= status <= 599 else _SUCCESS


def is_success(sample: Sample) -> bool:
    """Whether a response sample shows success."""
    return _status(sample) < "3"


def _joined(samples: Iterable[Shown]) -> Schema:
    return join_in_order(
        from_value(one.value, place=one.sample.place, unknown=one.sample.unknown) for one in samples
    )
