"""dialect.toml -> Dialect: what it may say, declared once, for the reader and for editors."""

from __future__ import annotations

from docgen.extract.dialect_file.keys import KEYS, Key
from docgen.extract.dialect_file.reader import DIALECT_FILE, read_dialect
from docgen.extract.dialect_file.schema import dialect_schema

__all__ = ["DIALECT_FILE", "KEYS", "Key", "dialect_schema", "read_dialect"]
