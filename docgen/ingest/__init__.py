"""Bytes -> Document, one reader per file format."""
