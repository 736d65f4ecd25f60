"""Upstairs: sharing."""
