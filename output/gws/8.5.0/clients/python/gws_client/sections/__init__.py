"""The sections of the reference, for asynchronous programs."""
