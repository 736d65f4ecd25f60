"""More about an exercise, folded: other ways to do it, how sure it is, where it is from."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.grounding.exercise import Exercise
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.centred_row import CentredRow
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.theme.look import Look


class OtherWays(QWidget):
    """Quiet buttons, and under two of them a few lines once they are pressed."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.ways, self.sure = (_Fold(look, name) for name in words.folds())
        self.button = self.ways.button
        self.favourite = QuietButton(look, "", "pin")
        self.favourite.hide()
        row = CentredRow(16)
        row.place.addWidget(self.ways.button)
        row.place.addWidget(self.sure.button)
        row.place.addWidget(self.favourite)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 16, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(row)
        whole.addWidget(self.ways)
        whole.addWidget(self.sure)

    def offer(self, exercise: Exercise) -> None:
        """Take the ways of another exercise, and what is known of it; both folded."""
        names = words.adaptations()
        ways = exercise.adaptations.items()
        self.ways.take(words.way(names.get(key, key), line) for key, line in ways)
        self.sure.take(words.where_from(exercise))

    def offer_favourite(self, word: str) -> None:
        """Offer by this word to make it a favourite, or no longer one; not at all by none."""
        self.favourite.setVisible(bool(word))
        if word:
            self.favourite.say(word)

    def turn(self, is_open: bool) -> None:
        """Show the other ways, or fold them."""
        self.ways.turn(is_open)

    def there_are(self) -> bool:
        """Tell whether anything lies in the folds."""
        return bool(self.ways.lines() or self.sure.lines())

    def is_open(self) -> bool:
        """Tell whether the other ways are shown."""
        return self.ways.is_open()

    def lines(self) -> list[str]:
        """Give the other ways."""
        return self.ways.lines()


class _Fold(QWidget):
    """A few lines that a quiet button shows and folds; the button stands elsewhere."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.button = QuietButton(look, name)
        self.button.clicked.connect(lambda: self.turn(not self.is_open()))
        self._lines: list[Label] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def take(self, lines: Iterable[str]) -> None:
        for old in self._lines:
            self._column.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._lines = [
            Label(self._look, line, "body", "quiet-ink").centred().wide(760).reads()
            for line in lines
        ]
        for label in self._lines:
            self._column.addWidget(label)
        self.button.setVisible(bool(self._lines))
        self.turn(False)

    def turn(self, is_open: bool) -> None:
        self.setVisible(is_open)
        self.button.setAccessibleDescription(kit_words.fold() if is_open else kit_words.unfold())

    def is_open(self) -> bool:
        return not self.isHidden()

    def lines(self) -> list[str]:
        return [label.words() for label in self._lines]
