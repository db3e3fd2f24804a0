"""Pages -> what they tell beside requests: resources, notifications, guide chapters."""

from __future__ import annotations

from docgen.extract.things.guides import read_guides
from docgen.extract.things.notifications import page_notification
from docgen.extract.things.parameters import with_common
from docgen.extract.things.resources import chapter_samples, loose_messages, page_resources

__all__ = [
    "chapter_samples",
    "loose_messages",
    "page_notification",
    "page_resources",
    "read_guides",
    "with_common",
]
