"""A source on disk -> its files as bytes, and what source.toml and overlay.yaml say of them."""
