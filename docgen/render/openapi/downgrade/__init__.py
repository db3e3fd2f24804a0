"""A document of OpenAPI 3.1 as one of OpenAPI 3.0.3."""
