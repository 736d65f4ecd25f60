"""Upstairs: settings, limits. What this app cannot do."""
