"""The ground: places, findings, errors, JSON, words. Imports nothing else of docgen."""
