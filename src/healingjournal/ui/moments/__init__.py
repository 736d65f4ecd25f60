"""Upstairs: moments."""
