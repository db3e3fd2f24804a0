"""Two versions of an API -> what changed between them, and whom it breaks."""
