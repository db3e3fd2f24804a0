"""The webhooks of the OpenAPI Object (OpenAPI 3.1, 4.8.1): what the API sends to its user."""

from __future__ import annotations

from docgen.model.api import Operation
from docgen.render.context import Object, Rendering, filled
from docgen.render.openapi.groups import Documented
from docgen.render.openapi.objects.examples import examples_object, shown, split
from docgen.render.openapi.objects.requests import request_schema


def webhooks_object(rendering: Rendering) -> Object:
    """A Path Item Object for each webhook, by its name, in reading order."""
    return {
        one.key.path.removeprefix("/"): {one.key.method.lower(): _operation(one, rendering)}
        for one in rendering.api.webhooks
    }


def _operation(webhook: Operation, rendering: Rendering) -> Object:
    told = Documented(operation=webhook, number=-1)
    good, _ = split(shown([told], "request"), webhook.request, rendering)
    media: Object = {"schema": request_schema(told, rendering)}
    return {
        "summary": rendering.prose(webhook.title),
        **rendering.described(webhook.description),
        "requestBody": {
            "content": {
                "application/json": {**media, **filled(examples=examples_object(good, rendering))}
            }
        },
        **rendering.source(webhook.place),
    }
