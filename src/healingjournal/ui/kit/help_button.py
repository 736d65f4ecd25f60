"""Help: always there, never louder than Lock and Leave."""

from healingjournal.ui.kit import words
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class HelpButton(SoftButton):
    """The soft button with the ring; never off, never red."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.help_word(), "help")
