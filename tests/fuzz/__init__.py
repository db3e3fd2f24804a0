"""Corrupted references, many of them: `make fuzz`."""
