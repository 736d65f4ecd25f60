"""The terminal face: one call does one thing, answers on standard output, and ends."""
