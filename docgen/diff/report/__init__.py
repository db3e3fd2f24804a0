"""Changes -> a report, in each of its forms."""
