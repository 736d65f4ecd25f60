"""The name of the screen in the top bar."""

from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look


class TopTitle(Label):
    """Bold, 22; or a quiet line such as the day."""

    def __init__(self, look: Look, text: str = "", *, quiet: bool = False) -> None:
        """Take the look, the name, and whether it is only a quiet line."""
        size, ink = ("body", "quiet-ink") if quiet else ("title", "ink")
        super().__init__(look, text, size, ink)
