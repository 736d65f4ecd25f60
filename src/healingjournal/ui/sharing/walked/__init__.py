"""The steps as they can be, for the gallery."""
