"""HTML file -> Document."""
