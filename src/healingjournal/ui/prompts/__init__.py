"""Upstairs: prompts."""
