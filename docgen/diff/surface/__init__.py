"""A model or an OpenAPI document -> the surface that is compared."""
