"""Upstairs: exercises that a person brings along, looked through and taken in."""
