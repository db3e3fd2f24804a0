"""What operations and resources take and give."""
