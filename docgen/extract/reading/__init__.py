"""What one block says: URLs, tables, samples, requests in prose."""
