"""Upstairs: journal."""
