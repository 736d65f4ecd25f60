"""Upstairs: learn. Short cards to read or to leave; it never reaches the journal."""
