"""Documentation dialects, one file each."""
