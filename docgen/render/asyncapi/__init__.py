"""Api -> the AsyncAPI document."""
