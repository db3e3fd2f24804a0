"""One observation -> schema, and the least schema that holds two."""
