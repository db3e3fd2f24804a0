"""The commands: a module each, which holds its `command`."""
