"""Api -> a client in no language; its languages stand in the folders."""
