"""Api -> the OpenAPI document, with the corrections by hand."""
