"""Moments among what is brought along."""
