"""What is one thing in all bodies: named schemas and references to them."""
