"""Made-up pages and moments for a journal to look around in."""
