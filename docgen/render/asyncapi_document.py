"""The AsyncAPI Object (AsyncAPI 3.0.0, "AsyncAPI Object"): the document as a whole.

It describes the server: what it sends, over which channels. AsyncAPI has no binding for CometD or
Bayeux; what such a binding would say stands in `x-cometd`.
"""

from __future__ import annotations

from docgen.model.api import Operation
from docgen.render.asyncapi_channels import channel_keys, channels_object, operations_object
from docgen.render.asyncapi_messages import CORRELATION, message_object
from docgen.render.asyncapi_servers import security_schemes, servers_object
from docgen.render.components import closure, schemas_of
from docgen.render.context import Object, Rendering, filled
from docgen.render.deliveries import Delivery
from docgen.render.openapi_document import external_docs, info_object
from docgen.render.openapi_tags import tag_name
from docgen.render.work import Work

VERSION = "3.0.0"


def asyncapi_object(work: Work) -> Object:
    """The whole document; empty where no message is told of.

    Its schemas are those of the OpenAPI document, with the corrections by hand.
    """
    rendering = work.rendering
    if not rendering.deliveries.messages:
        return {}
    keys = channel_keys(work.api)
    messages = {one.key: message_object(one, rendering) for one in rendering.deliveries.messages}
    return {
        "asyncapi": VERSION,
        "info": _info(rendering),
        "defaultContentType": "application/json",
        **filled(servers=servers_object(rendering)),
        "channels": channels_object(keys, rendering),
        "operations": operations_object(keys, rendering),
        "components": _components(messages, work),
        **filled(**{"x-docgen-operations": _operations(rendering)}),
    }


def _info(rendering: Rendering) -> Object:
    """The Info Object; title and version are those of the OpenAPI document.

    Without the edition: a site and its PDF print it in two ways, and tell the same otherwise.
    """
    info = info_object(rendering)
    title = info["title"]
    deliveries = rendering.deliveries
    told = {rendering.api.operations[number].section for number in deliveries.following}
    told |= {section for channel in rendering.api.channels for section in channel.sections}
    tags = [
        {"name": tag_name(section.title)}
        for section in rendering.api.sections
        if section.title in told and not section.guide
    ]
    return {
        "title": title,
        "version": info["version"],
        "description": f"What the server sends over CometD (Bayeux), made by docgen from the "
        f"documentation “{title}”.",
        **filled(tags=tags, externalDocs=external_docs(rendering.api)),
    }


def _components(messages: dict[str, Object], work: Work) -> Object:
    rendering = work.rendering
    correlation = filled(correlationIds=_correlation(messages, rendering))
    return {
        **filled(schemas=closure(messages, schemas_of(work.openapi))),
        "messages": messages,
        **filled(securitySchemes=security_schemes(rendering)),
        **correlation,
    }


def _correlation(messages: dict[str, Object], rendering: Rendering) -> Object:
    """The Correlation ID Object: the member that answers and messages to a request share."""
    member = rendering.api.members.reference
    if not any(CORRELATION in message for message in messages.values()):
        return {}
    return {
        member: {
            "description": f"What a request sends as `{member}`, its response and the messages "
            "that follow repeat.",
            "location": f"$message.payload#/{_escaped(member)}",
        }
    }


def _escaped(member: str) -> str:
    return member.replace("~", "~0").replace("/", "~1")


def _operations(rendering: Rendering) -> list[Object]:
    """Per documented operation, the messages that its samples show after it, in order."""
    following = rendering.deliveries.following
    return [
        {
            "operation": str(operation.key),
            "title": operation.title,
            "section": operation.section,
            **filled(**{"channels-named": list(operation.channels)}),
            "messages": [_followed(one, operation, rendering) for one in following.get(number, ())],
            **rendering.source(operation.place),
        }
        for number, operation in enumerate(rendering.api.operations)
        if number in following or operation.channels
    ]


def _followed(one: Delivery, operation: Operation, rendering: Rendering) -> Object:
    deliveries = rendering.deliveries
    channel = one.payload.channel
    message = deliveries.message_of(one.message_type) if one.message_type else None
    channels = (channel,) if channel else deliveries.channels_for(operation, message)
    return filled(
        message=f"#/components/messages/{one.key}",
        **{
            "message-type": one.message_type,
            "notification-type": one.notification_type,
            "channels": list(channels),
            "example": one.example,
        },
    )
