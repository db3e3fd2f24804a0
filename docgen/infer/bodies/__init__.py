"""What operations and resources take and give: tables joined with samples."""

from __future__ import annotations

from docgen.infer.bodies.guides import told_again
from docgen.infer.bodies.members import with_typed_rows
from docgen.infer.bodies.operations import selector_values, steps_of_scenarios, with_schemas
from docgen.infer.bodies.parameters import is_file
from docgen.infer.bodies.resources import notification_with_schemas, resource_with_schema, row_of

__all__ = [
    "is_file",
    "notification_with_schemas",
    "resource_with_schema",
    "row_of",
    "selector_values",
    "steps_of_scenarios",
    "told_again",
    "with_schemas",
    "with_typed_rows",
]
