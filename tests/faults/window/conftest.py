"""The real window on a screen of its own, with a journal at the usual place."""

from tests.journeys.conftest import (
    drafts,
    home,
    made_journal,
    other_screen,
    screen,
    start,
    whole_session,
)

__all__ = ["drafts", "home", "made_journal", "other_screen", "screen", "start", "whole_session"]
