"""Sentences about what a person brings in or takes out."""
