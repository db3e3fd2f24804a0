"""What is decided over all pages together."""
