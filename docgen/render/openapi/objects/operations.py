"""Operation Objects (OpenAPI 3.1, 4.8.10) and the documented operations that stand in them."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.base.naming import path_nouns
from docgen.infer.bodies import selector_values
from docgen.model.api import Operation
from docgen.render.context import Object, Rendering, filled, reference, safe
from docgen.render.openapi.groups import METHODS, Documented, Group
from docgen.render.openapi.names import below
from docgen.render.openapi.objects.events import (
    followed_by,
    message_keys,
)
from docgen.render.openapi.objects.examples import example_object, shown, split
from docgen.render.openapi.objects.parameters import (
    fact_object,
    is_sent,
    parameter_objects,
    placeless,
)
from docgen.render.openapi.objects.requests import has_request, is_chosen, request_body_object
from docgen.render.openapi.objects.responses import is_success, responses_object
from docgen.render.openapi.objects.security import operation_security
from docgen.render.openapi.objects.tags import tag_name
from docgen.render.openapi.objects.texts import coded, forgotten_body, plain, told

DOCUMENTED = "x-docgen-operations"

_TITLES_IN_SUMMARY = 2
# What a summary says where the titles of several documented operations would be too long.
_VERBS = {
    "get": "Get",
    "post": "Operations on",
    "put": "Update",
    "patch": "Update",
    "delete": "Delete",
}


def operation_object(group: Group, rendering: Rendering) -> Object:
    """The one OpenAPI operation of a method and path."""
    operations = group.operations
    said = description(group, rendering)
    parameters = parameter_objects(group, rendering)
    body = request_body_object(group, rendering)
    return {
        "tags": [_tag(group, rendering)],
        "summary": summary(group, rendering.api.base_path),
        **filled(description=said),
        "operationId": rendering.operation_ids[group.number],
        **filled(parameters=parameters, requestBody=body),
        "responses": responses_object(group, rendering),
        **({"deprecated": True} if all(one.deprecated for one in operations) else {}),
        **operation_security(group, rendering),
        **_since(operations),
        **_needed(operations),
        DOCUMENTED: [documented_object(one, group, rendering) for one in group.documented],
        **rendering.source(operations[0].place),
    }


def _since(operations: Sequence[Operation]) -> Object:
    """The version that first had the operation, where all that it stands for say the same."""
    told = {one.since for one in operations}
    return filled(**{"x-docgen-since": next(iter(told))}) if len(told) == 1 else {}


def _tag(group: Group, rendering: Rendering) -> str:
    """The section that is the tag: that of the first request of the reference.

    One tag, also where several sections document a path: generators make a class of each tag, and
    what has the same operation in two of them does not compile (openapi-generator 7.26).
    """
    told = sorted(group.documented, key=lambda one: one.operation.guide)
    return tag_name(rendering.homes[rendering.firsts[told[0].operation.key]])


def summary(group: Group, base: str) -> str:
    """The titles of the documented operations; what they are on where there are many.

    "Operations on a call" for `POST /me/calls/{id}`: viewers print the path beside it anyway.
    """
    titles = list(dict.fromkeys(one.title.strip() for one in group.operations if one.title.strip()))
    if titles and len(titles) <= _TITLES_IN_SUMMARY:
        return safe(" / ".join(titles))
    told = _resource(group.path, base)
    verb = _VERBS.get(group.method)
    return safe(f"{verb} {told}") if verb and told else f"{group.method.upper()} {group.path}"


def _resource(path: str, base: str) -> str:
    """What a path stands for: `calls`, `a call`, `a user device`; whose it is is not said."""
    nouns = path_nouns(below(path, base))
    nouns = nouns[1:] if nouns[:1] == ["me"] else nouns
    plain = nouns[: nouns.index("by")] if "by" in nouns else nouns
    if plain != nouns or not path.endswith("}"):
        return " ".join(plain)
    return f"{'an' if nouns[0][:1] in 'aeio' else 'a'} {' '.join(nouns)}"


def description(group: Group, rendering: Rendering) -> str:
    """What the operation does, what it takes to be allowed to call it, and what follows it."""
    documented = group.documented
    operations = [each.operation for each in documented]
    if len(operations) == 1:
        one = operations[0]
        # Linters and viewers want a sentence; without one, we say where to look.
        said = told(one, rendering) or f"Documented as “{plain(one.title)}” ({plain(one.section)})."
        follows = filter(None, [followed_by(documented[0], rendering)])
        return "\n\n".join([said, *needs(one), *follows])
    selector = rendering.api.selector
    several = any(one.key.selector is not None for one in operations)
    apart = f", told apart by `{selector}`" if selector and several else ""
    lines = [f"{len(operations)} documented operations{apart}:", ""]
    for each in documented:
        one = each.operation
        chosen = " / ".join(f"`{value}`" for value in selector_values(one))
        name = f"**{plain(one.title)}** ({plain(one.section)})"
        opening = rendering.prose(one.summary or _opening(one.description))
        parts = [opening, *needs(one), forgotten_body(each, group), followed_by(each, rendering)]
        head = f"- {chosen} – {name}" if chosen else f"- {name}"
        lines.append(
            " ".join([f"{head}:" if any(parts) else head, *map(plain, filter(None, parts))])
        )
    return "\n".join(lines)


def needs(operation: Operation) -> list[str]:
    """Features and roles as sentences of docgen's own."""
    made = []
    if operation.features:
        which = (
            "any of " if operation.features_mode == "any" and len(operation.features) > 1 else ""
        )
        made.append(f"Required features: {which}{coded(operation.features)}.")
    if operation.roles:
        made.append(f"Roles: {coded(operation.roles)}.")
    return made


def documented_object(one: Documented, group: Group, rendering: Rendering) -> Object:
    """All that the documentation says of one documented operation, in its own words."""
    operation = one.operation
    key, section = operation.key, tag_name(operation.section)
    values = selector_values(operation)
    usual = group.method in METHODS and key.method == group.method.upper()
    return {
        "title": operation.title,
        **({"section": operation.section} if section != _tag(group, rendering) else {}),
        **({} if usual else {"method": key.method}),
        **({} if key.path == group.path else {"path": key.path}),
        **({} if key.selector is None else {"selector": key.selector}),
        **({"selector-values": list(values)} if len(values) > 1 else {}),
        **({"guide": True} if operation.guide else {}),
        **_described(one, group, rendering),
        **filled(
            **_needed_here(operation, group),
            **{
                "header-lines": [filled(name=h.name, value=h.value) for h in operation.headers],
                "inputs": _facts(operation, group, rendering),
                "request": _request(one, group, rendering),
                "messages": message_keys(one, rendering),
                "other-samples": _other_samples(one, group, rendering),
                "documented-also": _also(one, rendering),
            },
        ),
        **rendering.source(operation.place),
    }


def _described(one: Documented, group: Group, rendering: Rendering) -> Object:
    """What the documentation says of it, where neither the description around nor its body does."""
    said = told(one.operation, rendering)
    body = rendering.requests[one.number] if has_request(group, one) else ""
    around = [rendering.described_requests.get(body)]
    if len(group.documented) == 1:
        around.append(description(group, rendering))
    return {} if not said or said in around else {"description": said}


def _needed_here(operation: Operation, group: Group) -> Object:
    """Features and roles, where the operation around does not ask for the same."""
    shared = _needed(group.operations)
    features = operation.features if "x-required-features" not in shared else ()
    return {
        "required-features": list(features),
        "required-features-mode": "any" if features and operation.features_mode == "any" else "",
        "roles": list(operation.roles) if "x-roles" not in shared else [],
    }


def _facts(operation: Operation, group: Group, rendering: Rendering) -> list[Object]:
    """Parameters that the document can tell nowhere else, or would tell as those of others."""
    rows = placeless(operation, group, rendering)
    if len(group.documented) > 1:
        rows += [row for row in operation.parameters if is_sent(row, rendering)]
    return [fact_object(row, rendering) for row in rows]


def _request(one: Documented, group: Group, rendering: Rendering) -> Object:
    """Its body, where neither the body around nor the discriminator there says which it is."""
    told = len(group.documented) == 1 or is_chosen(group, rendering)
    if told or not has_request(group, one):
        return {}
    return reference(rendering.requests[one.number])


def _other_samples(one: Documented, group: Group, rendering: Rendering) -> list[Object]:
    """Samples that contradict the schema, so that they can't be its examples."""
    request = one.operation.request if has_request(group, one) else None
    schemas = {"request": request, "response": one.operation.response}
    return [
        {"role": role, **example_object(sample, rendering)}
        for role, schema in schemas.items()
        for sample in split(shown([one], role), schema, rendering)[1]
        if role == "request" or is_success(sample.sample)
    ]


def _also(one: Documented, rendering: Rendering) -> list[str]:
    if not rendering.options.provenance:
        return []
    return [str(place) for place in (*one.operation.also, *(again.place for again in one.again))]


def _needed(operations: Sequence[Operation]) -> Object:
    """Features and roles that every documented operation of the group asks for alike."""
    first = operations[0]
    made: Object = {}
    if len({(one.features, one.features_mode) for one in operations}) == 1 and first.features:
        made["x-required-features"] = list(first.features)
        if first.features_mode == "any":
            made["x-required-features-mode"] = "any"
    if len({one.roles for one in operations}) == 1 and first.roles:
        made["x-roles"] = list(first.roles)
    return made


def _opening(text: str) -> str:
    """The first paragraph."""
    return text.strip().partition("\n\n")[0]
