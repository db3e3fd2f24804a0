"""A page -> the operations that it documents."""
