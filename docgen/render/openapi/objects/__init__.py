"""The objects of OpenAPI 3.1, a file for each."""
