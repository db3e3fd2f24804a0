"""The AsyncAPI Object (AsyncAPI 3.0.0, "AsyncAPI Object"): the document as a whole.

It describes the server: what it sends, over which channels. AsyncAPI has no binding for CometD or
Bayeux; what such a binding would say stands in `x-cometd`.
"""

from __future__ import annotations

from docgen.base.json import step
from docgen.render.asyncapi.channels import channels_and_operations
from docgen.render.asyncapi.messages import CORRELATION, REFERENCE, message_object
from docgen.render.asyncapi.servers import security_schemes, servers_object
from docgen.render.components import closure, schemas_of
from docgen.render.context import Object, Rendering, filled
from docgen.render.deliveries import Delivery
from docgen.render.openapi import METHODS, Work, external_docs, tag_name

VERSION = "3.0.0"


def asyncapi_object(work: Work) -> Object:
    """The whole document; empty where no message is told of.

    Schemas, title and version are those of the OpenAPI document, with the corrections by hand.
    """
    rendering = work.rendering
    if not rendering.deliveries.messages:
        return {}
    messages = {one.key: message_object(one, rendering) for one in rendering.deliveries.messages}
    channels, operations = channels_and_operations(rendering)
    return {
        "asyncapi": VERSION,
        "info": _info(work),
        "defaultContentType": "application/json",
        **filled(servers=servers_object(rendering)),
        "channels": channels,
        "operations": operations,
        "components": _components(messages, work),
        **filled(**{"x-docgen-operations": _operations(work)}),
    }


def _info(work: Work) -> Object:
    """The Info Object.

    Without the edition: a site and its PDF print it in two ways, and tell the same otherwise.
    """
    info, api = work.openapi.get("info"), work.api
    told = info if isinstance(info, dict) else {}
    sections = {api.operations[number].section for number in work.rendering.deliveries.following}
    sections |= {section for channel in api.channels for section in channel.sections}
    titles = dict.fromkeys(
        tag_name(section.title)
        for section in api.sections
        if section.title in sections and not section.guide
    )
    return {
        "title": told.get("title"),
        "version": told.get("version"),
        "description": "What the server sends over CometD (Bayeux), made by docgen from the "
        f"documentation “{told.get('title')}”. openapi.yaml, beside this file, tells of requests.",
        **filled(tags=[{"name": title} for title in titles], externalDocs=external_docs(api)),
    }


def _components(messages: dict[str, Object], work: Work) -> Object:
    payloads = [message["payload"] for message in messages.values()]
    return {
        **filled(schemas=closure(payloads, schemas_of(work.openapi))),
        "messages": messages,
        **filled(
            securitySchemes=security_schemes(work.rendering),
            correlationIds=_correlation(messages, work.rendering),
        ),
    }


def _correlation(messages: dict[str, Object], rendering: Rendering) -> Object:
    """The Correlation ID Object: the member that a request or its answer and messages share."""
    member = rendering.api.members.reference
    if not any(CORRELATION in message for message in messages.values()):
        return {}
    return {
        REFERENCE: {
            "description": f"The `{member}` of a message is that of the response, or of the "
            "request, that it follows. Messages that no request asked for have none.",
            "location": f"$message.payload#{step(member)}",
        }
    }


def _operations(work: Work) -> list[Object]:
    """Per documented operation, the messages that its samples show after it, in order.

    `case` is the title above the sample: one title tells one course of events, another an
    alternative to it.
    """
    following, rendering = work.rendering.deliveries.following, work.rendering
    pointers = _pointers(work)
    return [
        {
            "operation": str(operation.key),
            "title": operation.title,
            "section": operation.section,
            **filled(
                openapi=pointers.get(number),
                **{"channels-named": list(operation.channels)},
                messages=[_followed(one, rendering) for one in following.get(number, ())],
            ),
            **rendering.source(operation.place),
        }
        for number, operation in enumerate(rendering.api.operations)
        if number in following or operation.channels
    ]


def _pointers(work: Work) -> dict[int, str]:
    """Where the OpenAPI document tells of each operation, by index, from the output folder."""
    deliveries = work.rendering.deliveries
    found: dict[int, str] = {}
    for group in work.groups:
        for one in group.documented if group.method in METHODS else ():
            pointer = f"openapi.yaml#/paths{step(group.path)}/{group.method}"
            found[one.number] = pointer
            for again in one.again:
                found[deliveries.number_of(again)] = pointer
    return found


def _followed(one: Delivery, rendering: Rendering) -> Object:
    return filled(
        message=f"#/components/messages/{one.key}",
        **{
            "message-type": one.message_type,
            "notification-type": one.notification_type,
            "channels": list(one.channels),
            "case": rendering.name(one.sample.title),
            "example": one.example,
        },
    )
