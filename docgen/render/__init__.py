"""Api -> output files. To add an output: a module of its own, and its line in WRITERS."""

from __future__ import annotations

from collections.abc import Callable

from docgen.render.asyncapi import write_asyncapi
from docgen.render.message_schemas import write_message_schemas
from docgen.render.model_json import write_findings, write_model
from docgen.render.openapi import write_openapi
from docgen.render.options import RenderOptions
from docgen.render.output import OutputFile, write_outputs
from docgen.render.python_client import write_python_client
from docgen.render.typescript_client import write_typescript_client
from docgen.render.work import Work

__all__ = ["WRITERS", "OutputFile", "RenderOptions", "Work", "Writer", "write_outputs"]

Writer = Callable[[Work], tuple[OutputFile, ...]]

WRITERS: dict[str, Writer] = {
    "openapi": write_openapi,
    "asyncapi": write_asyncapi,
    "schemas": write_message_schemas,
    "python": write_python_client,
    "typescript": write_typescript_client,
    "model": write_model,
    "findings": write_findings,
}
