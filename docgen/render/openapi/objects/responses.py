"""Responses Object (OpenAPI 3.1, 4.8.16): what comes back, by HTTP status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import evolve

from docgen.infer.observe import join_in_order
from docgen.model.api import Operation, OperationKey, Sample
from docgen.model.schema import OneOf, Record, Schema
from docgen.model.walk import resolved
from docgen.render.context import Object, Rendering, reference
from docgen.render.openapi.groups import Documented, Group, failure_statuses
from docgen.render.openapi.objects.examples import Shown, examples_object, shown, split
from docgen.render.openapi.objects.schemas import ordered, schema_object

ERROR = "Error"
STATUS_CODE = "StatusCode"
_SUCCESS = "200"
_WITHOUT_CONTENT = ("204", "205")  # RFC 9110, 15.3.5 and 15.3.6
# The bytes of a file, in the words that generators know (OpenAPI 3.0.3, 4.4).
_BYTES: Object = {"type": "string", "format": "binary"}
# What comes where no status of its own tells of it (OpenAPI 3.1, 4.8.16.1).
_DEFAULT = "default"


def responses_object(group: Group, rendering: Rendering) -> Object:
    """The responses of an OpenAPI operation, by HTTP status."""
    samples = list(shown(group.documented, "response"))
    statuses = {_status(sample) for sample in _responses(group)} or {_SUCCESS}
    if all(status >= "3" for status in statuses):
        statuses.add(_SUCCESS)
    made: Object = {}
    for status in sorted(statuses):
        mine = [one for one in samples if _status(one.sample) == status]
        made[status] = response_object(status, group, mine, rendering)
    made = _with_answers(made, group, rendering)
    for one in rendering.api.http_errors:
        made.setdefault(str(one.status), reference(f"{ERROR}{one.status}", "responses"))
    made = dict(sorted(made.items()))
    return {**made, _DEFAULT: reference(ERROR, "responses")} if tells_codes(rendering) else made


def _with_answers(made: Object, group: Group, rendering: Rendering) -> Object:
    """The responses with the statuses that the pages of the requests tell of.

    Where they tell of another status of success than 200, and no sample shows 200, what comes back
    comes with that.
    """
    told = {str(one.status): one for op in group.operations for one in op.answers}
    success = next((status for status in sorted(told) if status.startswith("2")), None)
    shown_statuses = {sample.status for sample in _responses(group)}
    if success and _SUCCESS not in told and int(_SUCCESS) not in shown_statuses:
        content = made.pop(_SUCCESS, {})
        made[success] = content if success not in _WITHOUT_CONTENT else {}
    for status, one in told.items():
        said = rendering.prose(one.description) or f"Response with HTTP status {status}."
        before: Any = made.get(status, {})
        made[status] = {**before, "description": said}
    return made


def response_object(
    status: str, group: Group, samples: Iterable[Shown], rendering: Rendering
) -> Object:
    """A Response Object; its description is docgen's own, the documentation has none."""
    success = status < "3"
    said = "Response of success." if success else f"Response with HTTP status {status}."
    made: Object = {"description": said}
    schema = response_schema(status, group, rendering)
    if schema is None and success and any(one.raw_response for one in group.operations):
        return {**made, "content": {"application/octet-stream": {"schema": {**_BYTES}}}}
    if schema is None or status in _WITHOUT_CONTENT:
        return made
    media: Object = {"schema": _referred(status, group, rendering)}
    good, _ = split(samples, schema, rendering)
    if good:
        media["examples"] = examples_object(good, rendering)
    return {**made, "content": {"application/json": media}}


def response_schema(status: str, group: Group, rendering: Rendering) -> Schema | None:
    """What the documented operations of a group give with that status; None: not told."""
    options = tuple(dict.fromkeys(one for _, one in told_responses(status, group, rendering)))
    return OneOf(options=options) if len(options) > 1 else options[0] if options else None


def told_responses(
    status: str, group: Group, rendering: Rendering
) -> Iterator[tuple[Documented, Schema]]:
    """What each request of a group gives, with the first documented operation that tells of it.

    Operations of one key document one request: what they show is one response.
    """
    by_key: dict[OperationKey, list[Documented]] = {}
    for one in group.documented:
        by_key.setdefault(one.operation.key, []).append(one)
    for told in by_key.values():
        schemas = [schema for one in told for schema in _given(status, one.operation)]
        if schemas:
            yield told[0], _joined(schemas, rendering)


def _given(status: str, operation: Operation) -> list[Schema]:
    if status < "3":
        return [operation.response] if operation.response else []
    return [one.schema for one in operation.failures if str(one.status) == status]


def response_schemas(groups: Iterable[Group], rendering: Rendering) -> Object:
    """The components of responses that say more than how it went, by name."""
    made: Object = {}
    for group in groups:
        for status in ("", *sorted(failure_statuses(group))):
            for one, schema in told_responses(status or _SUCCESS, group, rendering):
                if isinstance(schema, Record):
                    name = rendering.responses[one.number, status]
                    made.setdefault(name, record_of_response(one, schema, rendering))
    return made


def record_of_response(one: Documented, schema: Schema, rendering: Rendering) -> Object:
    """The Schema Object of a response that has no name in the model."""
    told = with_status_code(schema_object(schema, rendering), rendering)
    return ordered({**told, **rendering.source(one.operation.place)})


def _referred(status: str, group: Group, rendering: Rendering) -> Object:
    """The schema of a response: what one request gives, or any of what several do."""
    options: list[Object] = []
    for one, schema in told_responses(status, group, rendering):
        if isinstance(schema, Record):
            told = reference(rendering.responses[one.number, "" if status < "3" else status])
        else:
            told = schema_object(schema, rendering)
        options += [] if told in options else [told]
    return options[0] if len(options) == 1 else {"anyOf": options}


def _joined(schemas: Sequence[Schema], rendering: Rendering) -> Schema:
    """What several pages show of one response: a record of all members, those of all required."""
    if all(one == schemas[0] for one in schemas):
        return schemas[0]
    envelope = rendering.api.members.envelope
    records = []
    for one in schemas:
        whole = resolved(one, rendering.schemas)
        bare = isinstance(whole, Record) and {f.name for f in whole.fields} <= envelope
        records.append(whole if bare else one)
    joined = join_in_order(records)
    if not isinstance(joined, Record):
        return joined
    needed = [
        {f.name for f in one.fields if f.required} for one in records if isinstance(one, Record)
    ]
    always = set.intersection(*needed)
    fields = (
        evolve(f, required=None) if f.required and f.name not in always else f
        for f in joined.fields
    )
    return evolve(joined, fields=tuple(fields))


def tells_codes(rendering: Rendering) -> bool:
    """Whether the documentation lists codes, and a member of responses holds them."""
    return bool(rendering.api.status_codes and rendering.api.members.status)


def with_status_code(schema: Object, rendering: Rendering) -> Object:
    """The schema of a response, its status member told by the shared component."""
    properties = schema.get("properties")
    status = rendering.api.members.status
    if not tells_codes(rendering) or not isinstance(properties, dict):
        return schema
    member = properties.get(status)
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
        told = {"oneOf": [told, other]}
    return {**schema, "properties": {**properties, status: {**told, **rest}}}


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
    names = rendering.api.members
    properties: Object = {names.status: {**reference(STATUS_CODE), **told}}
    if names.status_message:
        properties[names.status_message] = {"type": "string", **told}
    return {"type": "object", "properties": properties, **told}


def error_responses(rendering: Rendering) -> Object:
    """The shared responses that tell of an error: one for any, one for each documented status."""
    status = rendering.api.members.status
    told = tells_codes(rendering)
    content: Object = {"application/json": {"schema": reference(ERROR)}}
    shaped: Object = {"content": content} if told else {}
    any_said = f"Response of failure; `{status}` says what went wrong."
    made: Object = {ERROR: {"description": any_said, **shaped}} if told else {}
    for one in rendering.api.http_errors:
        said = rendering.prose(one.description) or f"Response with HTTP status {one.status}."
        place = rendering.source(one.place)
        made[f"{ERROR}{one.status}"] = {"description": said, **shaped, **place}
    return made


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
