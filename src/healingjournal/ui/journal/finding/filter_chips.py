"""The filters that hold, each as a chip that takes itself away when pressed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.journal.finding import words
from healingjournal.ui.journal.finding.asked import DAY, SINCE, TAG, Asked
from healingjournal.ui.kit import days
from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class AwayChip(Button):
    """A filter that holds: its word, and a cross at the end."""

    bold = False

    def __init__(self, look: Look, text: str) -> None:
        """Take the look and the word."""
        super().__init__(look, text)
        self._icon_end = "close"
        self.setAccessibleDescription(words.takes_away())

    @override
    def surface(self) -> Surface:
        fill = "accent-soft"
        if self.isDown():
            fill = "pressed"
        elif self.pointed():
            fill = "hover"
        ink = "accent-soft-ink" if fill == "accent-soft" else "ink"
        return Surface(fill=fill, edge="accent", width=self._look.hair, ink=ink)


class FilterChips(QWidget):
    """Hidden while no filter holds. Sends `away_requested` with the name of a filter."""

    away_requested = Signal(str)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._chips: dict[str, AwayChip] = {}
        self._row = FlowLayout(8)
        self.setLayout(self._row)
        wraps(self)
        self.hide()

    def chips(self) -> dict[str, AwayChip]:
        """Give the chips by the names of their filters, in order."""
        return dict(self._chips)

    def show_asked(self, asked: Asked) -> None:
        """Show the filters that hold now; a chip that stays keeps the keyboard."""
        for name in [one for one in self._chips if one not in asked.filters()]:
            self._take_out(self._chips.pop(name))
        for name in asked.filters():
            chip = self._chips.get(name)
            if chip is None:
                chip = AwayChip(self._look, "")
                chip.clicked.connect(lambda _checked=False, n=name: self.away_requested.emit(n))
                self._row.addWidget(chip)
                chip.show()
                self._chips[name] = chip
            chip.say(_said(name, asked))
        self.setVisible(bool(self._chips))

    def _take_out(self, chip: AwayChip) -> None:
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()


def _said(name: str, asked: Asked) -> str:
    if name == TAG:
        return words.with_tag(asked.tag)
    if name == DAY and asked.day:
        return days.full_day(asked.day)
    if name == SINCE and asked.since:
        return words.since_day(days.full_day(asked.since))
    return words.until_day(days.full_day(asked.until)) if asked.until else ""
