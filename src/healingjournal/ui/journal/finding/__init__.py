"""Upstairs: journal, finding. What the list is asked for: words, a tag, a day, some days."""
