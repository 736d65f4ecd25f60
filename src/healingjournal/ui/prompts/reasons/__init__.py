"""Upstairs: prompts, reasons. Why this one, in one plain sentence."""
