"""Upstairs: packs of prompts that a person brings, looked through and taken in."""
