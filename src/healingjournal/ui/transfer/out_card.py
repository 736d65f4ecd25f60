"""The card that takes everything out: what will lie outside, where, how far, and how it ended."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.stop_button import StopButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.transfer import words
from healingjournal.ui.transfer.buttons import ButtonRow


class OutCard(Card):
    """Shows what it is told; its buttons are for the page to hear."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 24, 8)
        said = words.out()
        self._said = said
        self.folder: Path | None = None
        self.choose = SoftButton(look, said["choose"], "page")
        self.aside = SoftButton(look, kit_words.not_now())
        self.do = PrimaryButton(look, said["do"])
        self.stop = StopButton(look, words.stop())
        self.state = Label(look, "").reads()
        self.place = Label(look, "", "body", "quiet-ink").left_to_right().reads()
        self._into = Label(look, said["into"])
        self.row = ButtonRow(self.choose, self.aside, self.do, self.stop)
        self.column.addWidget(Label(look, said["title"], "label"))
        self.column.addWidget(Label(look, said["what"], "body", "quiet-ink"))
        self.care = Label(look, said["care"]).reads()
        self.column.addWidget(self.care)
        self.column.addWidget(Label(look, said["where"], "body", "quiet-ink"))
        for label in (self._into, self.place, self.state):
            self.column.addWidget(label)
        self.column.addSpacing(8)
        self.column.addWidget(self.row)
        self.rest()

    def rest(self, line: str = "") -> None:
        """Offer to choose a folder; the line says how the last one ended."""
        self._show_place(None)
        self.say(line)
        self.row.show_only(self.choose)

    def ask(self, folder: Path) -> None:
        """Show the folder that was chosen, and offer to begin."""
        self._show_place(folder)
        self.say("")
        self.row.show_only(self.choose, self.aside, self.do)

    def go(self) -> None:
        """Show that it is under way."""
        self.say(self._said["begins"])
        self.row.show_only(self.stop)

    def say(self, line: str) -> None:
        """Say how far it is, or how it ended."""
        if line != self.state.words():
            self.state.say(line)
        self.state.setVisible(bool(line))

    def hold(self, held: bool) -> None:
        """Hold back what would begin while something else is under way."""
        for button in (self.choose, self.do):
            button.setEnabled(not held)

    def stops(self) -> list[QWidget]:
        """Give what the keyboard reaches, in the order of reading."""
        labels = [self.care, self.place, self.state]
        return [*(one for one in labels if not one.isHidden()), *self.row.stops()]

    def _show_place(self, folder: Path | None) -> None:
        self.folder = folder
        self.place.say("" if folder is None else str(folder))
        self.place.setVisible(folder is not None)
        self._into.setVisible(folder is not None)
