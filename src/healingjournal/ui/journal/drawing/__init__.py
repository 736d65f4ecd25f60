"""A page to draw on, for when words do not serve."""
