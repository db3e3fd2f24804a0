"""Documents -> Api: what is written, as it is written."""
