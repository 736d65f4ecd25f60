"""Made-up things beside the steps, for the gallery."""
