"""How outputs are laid out and written."""
