"""The docgen command."""
