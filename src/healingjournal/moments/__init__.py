"""Moments: what was hard or what helped, noted in as few words as a person likes."""
