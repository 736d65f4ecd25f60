"""What the terminal says in Spanish."""
