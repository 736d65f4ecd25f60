"""Grounding: exercises as read from their files, and sessions as pure state machines.

Nothing here keeps anything or knows the vault, so that it works while locked.
"""
