"""What the API sends of itself: messages over channels, and webhooks."""

from __future__ import annotations

from docgen.render.openapi.objects.events.notifications import (
    followed_by,
    message_keys,
    message_objects,
)
from docgen.render.openapi.objects.events.webhooks import webhooks_object

__all__ = [
    "followed_by",
    "message_keys",
    "message_objects",
    "webhooks_object",
]
