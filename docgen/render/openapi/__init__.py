"""Api -> the OpenAPI document: of 3.1, of 3.0, in parts, with the corrections by hand.

In: a Work (an Api and options). Out: files; and the objects and names that other outputs share.
"""

from __future__ import annotations

from docgen.render.openapi.corrections import (
    Applied,
    apply_overlay,
    overlay_example,
    refuse_no_openapi,
    unmatched,
)
from docgen.render.openapi.groups import METHODS, Documented, Group
from docgen.render.openapi.names import below, beyond, rank
from docgen.render.openapi.objects import (
    BASIC,
    COOKIE,
    UNSAFE,
    Address,
    address_of,
    external_docs,
    forgotten_body,
    has_request,
    host_variable,
    is_elided,
    is_held,
    is_sent,
    open_requests,
    parameter_objects,
    schema_object,
    security_schemes,
    shown,
    split,
    tag_name,
    told,
    told_responses,
    with_status_code,
)
from docgen.render.openapi.work import Work
from docgen.render.openapi.writer import published_document, write_openapi

__all__ = [
    "BASIC",
    "COOKIE",
    "METHODS",
    "UNSAFE",
    "Address",
    "Applied",
    "Documented",
    "Group",
    "Work",
    "address_of",
    "apply_overlay",
    "below",
    "beyond",
    "external_docs",
    "forgotten_body",
    "has_request",
    "host_variable",
    "is_elided",
    "is_held",
    "is_sent",
    "open_requests",
    "overlay_example",
    "parameter_objects",
    "published_document",
    "rank",
    "refuse_no_openapi",
    "schema_object",
    "security_schemes",
    "shown",
    "split",
    "tag_name",
    "told",
    "told_responses",
    "unmatched",
    "with_status_code",
    "write_openapi",
]
