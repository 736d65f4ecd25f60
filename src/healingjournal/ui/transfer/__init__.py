"""Taking everything out, and bringing pages in, as it can be seen."""
