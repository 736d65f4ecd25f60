"""Upstairs: settings, seen. What can be done when someone else has seen the journal."""
