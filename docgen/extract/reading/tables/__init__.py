"""Tables, and lists in their place -> what they tell, by the columns of a dialect.

In: a table of a document. Out: runs of its rows by kind; requests, names and operations in them.
"""

from __future__ import annotations

from docgen.extract.reading.tables.listed import listed_names
from docgen.extract.reading.tables.operations import OperationRow, operation_rows
from docgen.extract.reading.tables.requests import (
    RequestTable,
    features_for,
    read_request_table,
    read_roles,
)
from docgen.extract.reading.tables.rows import (
    NameRow,
    TableKind,
    TablePart,
    is_empty,
    name_rows,
    note_of,
    request_part,
    said_required,
    split_table,
)

__all__ = [
    "NameRow",
    "OperationRow",
    "RequestTable",
    "TableKind",
    "TablePart",
    "features_for",
    "is_empty",
    "listed_names",
    "name_rows",
    "note_of",
    "operation_rows",
    "read_request_table",
    "read_roles",
    "request_part",
    "said_required",
    "split_table",
]
