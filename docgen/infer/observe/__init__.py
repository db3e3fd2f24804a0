"""One observation -> the schema it shows, and the least schema that holds two.

In: a value of a sample, a row of a table. Out: a schema. The join is commutative and associative.
"""

from __future__ import annotations

from docgen.infer.observe.formats import format_of_address
from docgen.infer.observe.from_sample import as_printed, from_sample, from_value, values_of
from docgen.infer.observe.from_table import (
    BOOLEAN,
    NULL,
    STRING,
    from_type_text,
    from_words,
    values_of_type,
)
from docgen.infer.observe.join import ANYTHING, INTEGERS, held_to, join, join_all, join_in_order
from docgen.infer.observe.misplaced import in_place
from docgen.infer.observe.payloads import (
    CHANNEL,
    DATA,
    Payload,
    notified,
    path_to_type,
    payloads_of,
    types_shown,
)
from docgen.infer.observe.rows import Row, is_placeholder, member, path_of, path_of_row, record_of

__all__ = [
    "ANYTHING",
    "BOOLEAN",
    "CHANNEL",
    "DATA",
    "INTEGERS",
    "NULL",
    "STRING",
    "Payload",
    "Row",
    "as_printed",
    "format_of_address",
    "from_sample",
    "from_type_text",
    "from_value",
    "from_words",
    "held_to",
    "in_place",
    "is_placeholder",
    "join",
    "join_all",
    "join_in_order",
    "member",
    "notified",
    "path_of",
    "path_of_row",
    "path_to_type",
    "payloads_of",
    "record_of",
    "types_shown",
    "values_of",
    "values_of_type",
]
