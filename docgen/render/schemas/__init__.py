"""Api -> JSON Schemas of notifications."""
