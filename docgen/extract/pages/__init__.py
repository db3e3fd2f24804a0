"""Documents -> pages, each with its title, its section and its blocks."""
