"""PDF file -> Document."""
