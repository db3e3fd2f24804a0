"""Tidy passes: Document -> Document, each idempotent."""
