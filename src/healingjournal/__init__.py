"""A private, offline journal: an encrypted vault, paced prompts and grounding."""

__version__ = "0.1.0"
