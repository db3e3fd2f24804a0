"""How outputs are laid out and written: YAML, templates, options, whole folders or nothing."""

from __future__ import annotations

from docgen.render.files.folder import (
    MANIFEST,
    Difference,
    OutputFile,
    Written,
    clear,
    compare_outputs,
    digest,
    locked,
    open_itself,
    refused,
    stands,
    write_outputs,
)
from docgen.render.files.jinja import Filter, packaged, render_template, template_names
from docgen.render.files.options import Edition, Operations, RenderOptions
from docgen.render.files.prose import is_sentence, without_quotes, without_sentences
from docgen.render.files.yaml import dump

__all__ = [
    "MANIFEST",
    "Difference",
    "Edition",
    "Filter",
    "Operations",
    "OutputFile",
    "RenderOptions",
    "Written",
    "clear",
    "compare_outputs",
    "digest",
    "dump",
    "is_sentence",
    "locked",
    "open_itself",
    "packaged",
    "refused",
    "render_template",
    "stands",
    "template_names",
    "without_quotes",
    "without_sentences",
    "write_outputs",
]
