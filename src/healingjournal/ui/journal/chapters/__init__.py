"""Upstairs: journal, chapters. Pages in one's own order, forewords, and reading through."""
