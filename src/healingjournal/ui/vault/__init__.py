"""Upstairs: vault."""
