"""What notifications carry, and on which channels."""
