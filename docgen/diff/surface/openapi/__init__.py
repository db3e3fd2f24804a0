"""An OpenAPI document, anybody's, of 3.0 or 3.1 -> the surface of its API."""
