"""Upstairs: grounding."""
