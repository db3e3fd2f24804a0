"""Api -> output files.

In: a Work (an Api, options, the names of everything). Out: files, not yet written.
To add an output: a room of its own, and its line in WRITERS.
"""

from __future__ import annotations

from collections.abc import Callable

from docgen.render.asyncapi import write_asyncapi
from docgen.render.clients import write_python_client, write_typescript_client
from docgen.render.files import OutputFile, RenderOptions, write_outputs
from docgen.render.model_json import write_findings, write_model
from docgen.render.openapi import Work, write_openapi
from docgen.render.report import write_report
from docgen.render.schemas import write_message_schemas

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
    "report": write_report,
}
