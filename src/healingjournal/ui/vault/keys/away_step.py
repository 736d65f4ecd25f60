"""Taking the recovery code away: what it means, before it is done."""

from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.told_step import ToldStep


class AwayStep(ToldStep):
    """What it changes, what it cannot, and what it can cost; one press does it."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.away(), ("changes", "cannot", "to_be_plain"))
