"""Where a journal made of a backup goes."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.chosen_step import in_a_row
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.one_choice import OneChoice
from healingjournal.ui.vault.restoring import words
from healingjournal.ui.vault.steps import Step, Ways

_WIDE = 560


class PlaceStep(Step):
    """Two places to choose from, each with what it means."""

    choose_requested = Signal()

    def __init__(self, look: Look, *, new: bool) -> None:
        """Take the look, and whether no journal is in the usual place."""
        said = self._said = words.place_step()
        super().__init__(look, said["title"], said["more"])
        usual = "here" if new else "over"
        options = [(usual, said[usual]), ("new", said["new"])]
        self.choice = OneChoice(look, said["title"], options, usual)
        self.meaning = Label(look, "", "body", "quiet-ink")
        self.choose = SoftButton(look, said["choose"])
        self.line = Label(look, said["none"])
        self._folder: Path | None = None
        self.choice.taken.connect(self._taken)
        self.choose.clicked.connect(self.choose_requested)
        self.main.addWidget(self.choice)
        self.main.addSpacing(16)
        self.main.addWidget(narrow(look, self.meaning, _WIDE))
        self.main.addSpacing(16)
        self.main.addWidget(in_a_row(self.choose))
        self.main.addSpacing(8)
        self.main.addWidget(narrow(look, self.line, _WIDE))
        self._taken(usual)

    @override
    def ways(self) -> Ways:
        return Ways(on=kit_words.next_word(), back=True)

    @override
    def first(self) -> QWidget:
        return self.choice.chip("0")

    def elsewhere(self) -> bool:
        """Tell whether another folder is chosen."""
        return self.choice.held() == "new"

    def folder(self) -> Path | None:
        """Give the other folder, if one is chosen."""
        return self._folder

    def take_folder(self, folder: Path) -> None:
        """Take another folder."""
        self._folder = folder
        self.line.say(str(folder))
        self.choose.setAccessibleDescription(str(folder))

    def _taken(self, way: object) -> None:
        self.meaning.say(self._said[f"{way}_more"])
        self.choose.setVisible(way == "new")
        self.line.setVisible(way == "new")
