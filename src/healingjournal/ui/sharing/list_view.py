"""The person's own list: words to leave out, and what stands in for each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.sharing.spec import Replacement
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look


class _ListRow(QWidget):
    """A word, what stands in for it, and Clear."""

    def __init__(self, look: Look, word: Replacement) -> None:
        super().__init__()
        self.word = Field(look, words.names("new"), words.names("new"))
        self.word.setText(word.find)
        self.stands_in = Field(look, words.instead_of(word.find), words.names("left_out"))
        self.stands_in.setText(word.stands_in)
        self.word.textEdited.connect(
            lambda text: self.stands_in.setAccessibleName(words.instead_of(text))
        )
        self.clear = QuietButton(look, kit_words.clear())
        self.clear.setAccessibleDescription(word.find)
        both = QWidget()
        grid = GridLayout(look, 2, 12)
        both.setLayout(grid)
        grid.addWidget(self.word)
        grid.addWidget(self.stands_in)
        place = BesideLayout(look, 8, 300)
        place.addWidget(both)
        place.addWidget(self.clear)
        self.setLayout(place)


class ListView(StepView):
    """Rows to write in; what is empty is not kept."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 12)
        column = self.area.column
        column.addWidget(Label(look, words.names("list"), "title"))
        column.addWidget(Label(look, words.names("new_hint"), "body", "quiet-ink"))
        card = Card(look, 24, 12)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        card.column.addLayout(self._rows)
        self.add = SoftButton(look, words.names("add"), "plus")
        self.add.clicked.connect(self._added)
        card.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(card)
        self.area.end()
        self.rows: list[_ListRow] = []

    @override
    def first_focus(self) -> QWidget:
        return self.rows[0].word if self.rows else self.add

    def show_list(self, kept: tuple[Replacement, ...]) -> None:
        """Show the list, with one empty row when it is empty."""
        for row in list(self.rows):
            self._cleared(row)
        for word in kept or (Replacement("", ""),):
            self._put(word)

    def word_list(self) -> tuple[Replacement, ...]:
        """Give the list as it is written now, each word once."""
        found: dict[str, Replacement] = {}
        for row in self.rows:
            find = " ".join(row.word.text().split())
            if any(letter.isalnum() for letter in find):
                found.setdefault(find, Replacement(find, row.stands_in.text().strip()))
        return tuple(found.values())

    def _put(self, word: Replacement) -> _ListRow:
        row = _ListRow(self._look, word)
        row.clear.clicked.connect(lambda: self._cleared(row))
        self.rows.append(row)
        self._rows.addWidget(row)
        row.show()
        return row

    def _added(self) -> None:
        self._put(Replacement("", "")).word.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cleared(self, row: _ListRow) -> None:
        if row.hasFocus() or row.isAncestorOf(self.focusWidget() or self.add):
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
