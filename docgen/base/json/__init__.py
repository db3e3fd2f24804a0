"""A sample that is almost JSON -> strict documents, every repair listed, no value invented."""
