"""Api -> output files. To add an output: a module of its own, and its line in WRITERS."""

from __future__ import annotations

from collections.abc import Callable

from docgen.render.asyncapi.writer import write_asyncapi
from docgen.render.clients.python.writer import write_python_client
from docgen.render.clients.typescript.writer import write_typescript_client
from docgen.render.files.options import RenderOptions
from docgen.render.files.output import OutputFile, write_outputs
from docgen.render.model_json import write_findings, write_model
from docgen.render.openapi.work import Work
from docgen.render.openapi.writer import write_openapi
from docgen.render.schemas.writer import write_message_schemas

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
