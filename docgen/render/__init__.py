"""Api -> output files. To add an output: a module of its own, and its line in WRITERS."""

from __future__ import annotations

from collections.abc import Callable

from docgen.model.api import Api
from docgen.render.model_json import write_findings, write_model
from docgen.render.openapi import (
    write_openapi,
    write_openapi_30,
    write_openapi_json,
    write_openapi_split,
)
from docgen.render.options import RenderOptions
from docgen.render.output import OutputFile, write_outputs

__all__ = ["WRITERS", "OutputFile", "RenderOptions", "Writer", "write_outputs"]

Writer = Callable[[Api, RenderOptions], tuple[OutputFile, ...]]

WRITERS: dict[str, Writer] = {
    "openapi": write_openapi,
    "openapi-json": write_openapi_json,
    "openapi-3.0": write_openapi_30,
    "openapi-split": write_openapi_split,
    "model": write_model,
    "findings": write_findings,
}
