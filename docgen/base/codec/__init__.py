"""Frozen classes <-> JSON: for people and other programs, and compact for caches."""
