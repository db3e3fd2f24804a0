"""Two versions of an API -> what changed between them, and whom it breaks.

surface (what is compared) -> compare -> changes -> report; `rules.py` owns level and advice.
"""
