"""What commands print: facts, schemas, blocks, tables of records, the summary, progress.

In: values of the model or of a build. Out: lines for a terminal, or records for JSON.
"""

from __future__ import annotations

from docgen.cli.text.blocks import (
    Excerpt,
    block_lines,
    block_records,
    read_excerpt,
    refuse_unknown_file,
    section_lines,
    section_records,
)
from docgen.cli.text.facts import fact_text, findings_of
from docgen.cli.text.forms import form_lines, form_record
from docgen.cli.text.listing import coloured, print_groups
from docgen.cli.text.looks import look_lines, word_places
from docgen.cli.text.progress import shown_progress
from docgen.cli.text.records import (
    KINDS,
    PLACED,
    SCORED_KINDS,
    Record,
    all_records,
    placed_records,
    records,
    sent_records,
)
from docgen.cli.text.renames import RENAME_HEAD, rename_records, rename_rows
from docgen.cli.text.summary import print_summary

__all__ = [
    "KINDS",
    "PLACED",
    "RENAME_HEAD",
    "SCORED_KINDS",
    "Excerpt",
    "Record",
    "all_records",
    "block_lines",
    "block_records",
    "coloured",
    "fact_text",
    "findings_of",
    "form_lines",
    "form_record",
    "look_lines",
    "placed_records",
    "print_groups",
    "print_summary",
    "read_excerpt",
    "records",
    "refuse_unknown_file",
    "rename_records",
    "rename_rows",
    "section_lines",
    "section_records",
    "sent_records",
    "shown_progress",
    "word_places",
]
