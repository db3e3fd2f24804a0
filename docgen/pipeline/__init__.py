"""From a source on disk to outputs on disk."""
