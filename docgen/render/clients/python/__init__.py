"""A client -> a package of Python."""
