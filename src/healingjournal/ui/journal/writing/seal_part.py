"""A seal for the page being written: until a day, or until asked; and what a seal is."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.journal.entry import Seal
from healingjournal.ui.journal.writing import words
from healingjournal.ui.journal.writing.day_field import DayField
from healingjournal.ui.kit import days
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.theme.look import Look

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


class SealPart(QWidget):
    """Sends `changed` when the page is to be sealed, or is not any more."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._seal: Seal | None = None
        self._today = date.min
        self.button = MenuButton(look, words.seal(), "seal")
        self.button.chosen.connect(self._chosen)
        self.day = DayField(
            look, words.other_day(), words.until_hint, words.not_ahead, self._is_ahead
        )
        self.day.taken.connect(self._until)
        self.said = Label(look, words.seal_said(), "small", "quiet-ink")
        self.begins = Label(look, words.seal_begins(), "small", "quiet-ink")
        wraps(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.button, self.day, self.said, self.begins):
            column.addWidget(part)

    def show_seal(self, seal: Seal | None, today: date) -> None:
        """Show how the page is sealed."""
        self._today = today
        self.day.hide()
        self._hold(seal)

    def seal(self) -> Seal | None:
        """Give the seal chosen."""
        return self._seal

    def _chosen(self, key: str) -> None:
        self.day.setVisible(key == "other")
        if key == "other":
            after = self._today + timedelta(days=14)
            until = self._seal.until if self._seal else None
            self.day.show_day(until or after, after)
            self.day.field.setFocus()
            self.day.field.selectAll()
            return
        if key == "none":
            self._hold(None)
        elif key == "asked":
            self._hold(Seal(None))
        else:
            self._hold(Seal(_ends(self._today, key)))
        self.changed.emit()

    def _until(self, day: date) -> None:
        self._hold(Seal(day))
        self.changed.emit()

    def _is_ahead(self, day: date) -> bool:
        return day > self._today

    def _hold(self, seal: Seal | None) -> None:
        self._seal = seal
        names = words.seal_ends()
        if seal is None:
            word = names["none"]
        elif seal.until is None:
            word = names["asked"]
        else:
            word = words.sealed_until(days.full_day(seal.until))
        self.button.say(word)
        self.button.setAccessibleDescription(words.seal())
        self.button.offer(list(names.items()), _key(seal, self._today))


def _ends(today: date, key: str) -> date:
    if key == "week":
        return today + timedelta(days=7)
    later = today.month - 1 + _MONTHS[key]
    year, month = today.year + later // 12, later % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def _key(seal: Seal | None, today: date) -> str:
    if seal is None:
        return "none"
    if seal.until is None:
        return "asked"
    ends = ("week", *_MONTHS)
    return next((key for key in ends if _ends(today, key) == seal.until), "other")
