"""Frozen classes <-> JSON.

`encode`, `decode` and `dumps` write and read what people and other programs see; `pack` and
`unpack` are compact, for the cache; `schema_of` describes what `encode` gives.
"""

from __future__ import annotations

from docgen.base.codec.compact import MISFITS, pack, unpack
from docgen.base.codec.converter import TRANSIENT, decode, dumps, encode, loads
from docgen.base.codec.schema import schema_of

__all__ = [
    "MISFITS",
    "TRANSIENT",
    "decode",
    "dumps",
    "encode",
    "loads",
    "pack",
    "schema_of",
    "unpack",
]
