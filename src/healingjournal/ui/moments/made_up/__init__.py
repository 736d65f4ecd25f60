"""Moments made up for looking at."""
