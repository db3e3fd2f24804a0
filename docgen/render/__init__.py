"""Api -> OutputFiles."""
