"""A client -> a package of TypeScript."""
