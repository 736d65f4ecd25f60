"""Upstairs: vault, erase. Emergency erase: asked for with care, done at once, told plainly."""
