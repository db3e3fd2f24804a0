"""The objects of OpenAPI 3.1, a file for each, named after it."""

from __future__ import annotations

from docgen.render.openapi.objects.document import document_object, external_docs
from docgen.render.openapi.objects.examples import is_elided, is_held, shown, split
from docgen.render.openapi.objects.naming import rendering_of, with_bodies_named
from docgen.render.openapi.objects.operations import DOCUMENTED
from docgen.render.openapi.objects.parameters import is_sent, parameter_objects
from docgen.render.openapi.objects.requests import has_request
from docgen.render.openapi.objects.responses import told_responses, with_status_code
from docgen.render.openapi.objects.schemas import UNSAFE, schema_object
from docgen.render.openapi.objects.security import BASIC, COOKIE, open_requests, security_schemes
from docgen.render.openapi.objects.servers import Address, address_of, host_variable
from docgen.render.openapi.objects.tags import tag_name
from docgen.render.openapi.objects.texts import forgotten_body, told

__all__ = [
    "BASIC",
    "COOKIE",
    "DOCUMENTED",
    "UNSAFE",
    "Address",
    "address_of",
    "document_object",
    "external_docs",
    "forgotten_body",
    "has_request",
    "host_variable",
    "is_elided",
    "is_held",
    "is_sent",
    "open_requests",
    "parameter_objects",
    "rendering_of",
    "schema_object",
    "security_schemes",
    "shown",
    "split",
    "tag_name",
    "told",
    "told_responses",
    "with_bodies_named",
    "with_status_code",
]
