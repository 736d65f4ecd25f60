"""The list of countries: chosen by hand, nothing looks up where anyone is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.safety.helplines import Country
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.label import Label
from healingjournal.ui.safety import words
from healingjournal.ui.safety.lines import words as line_words
from healingjournal.ui.theme.look import Look


class CountryChoice(QWidget):
    """One chip a country, by name. Sends `country_chosen` with its two letters."""

    country_chosen = Signal(str)

    def __init__(self, look: Look, countries: Sequence[Country], current: str | None) -> None:
        """Take the look, the countries, and the one that holds now."""
        super().__init__()
        self._current = current
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.question = Label(look, words.which_country(), "prompt")
        column.addWidget(self.question)
        column.addWidget(Label(look, words.country_is_kept(), "body", "quiet-ink").wide(760))
        names = sorted((line_words.country(one), one.code) for one in countries)
        choices = [Choice(code, name) for name, code in names]
        self.group = ChipGroup(look, words.which_country(), choices, columns=4)
        if current is not None:
            self.group.choose([current])
        self.group.changed.connect(self._chosen)
        column.addWidget(self.group)
        column.addWidget(Label(look, words.no_country_of_mine(), "body", "quiet-ink").wide(760))

    def _chosen(self) -> None:
        chosen = self.group.only() or self._current
        if chosen is not None:
            self.country_chosen.emit(chosen)
