"""What helped, as it can be seen: words first, tiles by choice."""
