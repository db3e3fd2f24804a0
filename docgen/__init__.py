"""docgen reads a vendor's API reference and gives back what the vendor never shipped."""

__version__ = "0.2.0"
