"""Upstairs: journal, opened. What can be done with the one page that is open."""
