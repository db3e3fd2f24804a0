"""dialect.toml -> Dialect: what it may say, declared once, for the reader and for editors."""

from __future__ import annotations

from docgen.extract.dialect_file.keys import KEYS, Key
from docgen.extract.dialect_file.reader import read_dialect
from docgen.extract.dialect_file.schema import dialect_schema

__all__ = ["KEYS", "Key", "dialect_schema", "read_dialect"]
