"""The sections of the reference, for programs that are not asynchronous."""
