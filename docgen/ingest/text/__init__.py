"""Text file -> Document."""
