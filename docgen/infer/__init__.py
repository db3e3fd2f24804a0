"""Api -> Api with schemas."""
