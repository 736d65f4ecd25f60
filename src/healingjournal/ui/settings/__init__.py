"""Upstairs: settings."""
