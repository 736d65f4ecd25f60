"""Upstairs: safety."""
