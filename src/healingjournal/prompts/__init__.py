"""Prompts: reading packs of questions, checking them, and pacing what is offered."""
