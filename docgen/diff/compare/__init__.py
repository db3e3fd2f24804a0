"""Two surfaces -> the changes between them."""
