"""What one block says, by the words of a dialect; it knows no other block.

In: a block or its text. Out: URLs, rows, samples, requests in prose, the events of a page.
"""

from __future__ import annotations

from docgen.extract.reading.declared import (
    implied_method,
    paths_in_items,
    paths_in_text,
    query_in_text,
    relative_paths_in_text,
    request_in_prose,
    requests_in_cells,
)
from docgen.extract.reading.events import (
    Coded,
    Event,
    Labelled,
    Listed,
    Shown,
    Tabled,
    Titled,
    Told,
    events,
    label_of,
)
from docgen.extract.reading.http_errors import http_errors
from docgen.extract.reading.logins import (
    says_no_login,
    says_no_login_of_all,
    says_no_login_of_this,
)
from docgen.extract.reading.piece import Piece
from docgen.extract.reading.placeholders import (
    braced_of_any,
    placeholders,
    with_placeholders,
)
from docgen.extract.reading.roles import notification_words, role_by_content
from docgen.extract.reading.samples import read_code
from docgen.extract.reading.tables import (
    NameRow,
    OperationRow,
    RequestTable,
    TableKind,
    TablePart,
    features_for,
    is_empty,
    listed_names,
    name_rows,
    note_of,
    operation_rows,
    read_request_table,
    read_roles,
    request_part,
    said_required,
    split_table,
)
from docgen.extract.reading.urls import (
    METHOD_WORD,
    METHODS,
    Query,
    Url,
    has_example_id,
    is_placeholder,
    matches,
    nameless,
    read_url,
    segments,
    shape,
    with_id,
)

__all__ = [
    "METHODS",
    "METHOD_WORD",
    "Coded",
    "Event",
    "Labelled",
    "Listed",
    "NameRow",
    "OperationRow",
    "Piece",
    "Query",
    "RequestTable",
    "Shown",
    "TableKind",
    "TablePart",
    "Tabled",
    "Titled",
    "Told",
    "Url",
    "braced_of_any",
    "events",
    "features_for",
    "has_example_id",
    "http_errors",
    "implied_method",
    "is_empty",
    "is_placeholder",
    "label_of",
    "listed_names",
    "matches",
    "name_rows",
    "nameless",
    "note_of",
    "notification_words",
    "operation_rows",
    "paths_in_items",
    "paths_in_text",
    "placeholders",
    "query_in_text",
    "read_code",
    "read_request_table",
    "read_roles",
    "read_url",
    "relative_paths_in_text",
    "request_in_prose",
    "request_part",
    "requests_in_cells",
    "role_by_content",
    "said_required",
    "says_no_login",
    "says_no_login_of_all",
    "says_no_login_of_this",
    "segments",
    "shape",
    "split_table",
    "with_id",
    "with_placeholders",
]
