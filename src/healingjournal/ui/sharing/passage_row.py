"""One passage that can be chosen: its first words, and all of them when unfolded."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.choice_row import ChoiceRow
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.reading_text import ReadingText, Words
from healingjournal.ui.theme.look import Look

_SHOWN = 120


def beginning(text: str, most: int = _SHOWN) -> str:
    """Give the first words of a passage in one line."""
    plain = " ".join(text.split())
    if len(plain) <= most:
        return plain
    cut = plain[:most].rpartition(" ")[0] or plain[:most]
    return cut.rstrip(".,;:!?\u2026") + "\u2026"


class PassageRow(ChoiceRow):
    """A row to tick; unfolded, some of its words can be selected and chosen alone."""

    words_chosen = Signal(str)  # the exact words, empty when none are chosen
    turned = Signal(bool)

    def __init__(self, look: Look, text: str, chosen: str) -> None:
        """Take the look, the exact words of the passage, and those of them chosen so far."""
        super().__init__(look, beginning(chosen or text))
        self._text = text
        self.fold = IconButton(look, "down", kit_words.unfold(), "quiet-ink")
        line = self.column.itemAt(0)
        row = line.layout() if line is not None else None
        if isinstance(row, QBoxLayout):
            side = QVBoxLayout()
            side.addWidget(self.fold)
            side.addStretch(1)
            row.addLayout(side)
        self._inside: QWidget | None = None
        self.reading: ReadingText | None = None
        self.some: SoftButton | None = None
        self.choose(bool(chosen))
        self.fold.clicked.connect(self._fold_pressed)
        self.box.clicked.connect(self._clicked)

    def is_open(self) -> bool:
        """Tell whether all words are shown."""
        return self._inside is not None and not self._inside.isHidden()

    def _clicked(self, ticked: bool) -> None:
        self._take(self._text if ticked else "")

    def _take(self, chosen: str) -> None:
        self.choose(bool(chosen))
        self.box.say(beginning(chosen or self._text))
        self.words_chosen.emit(chosen)

    def turn(self) -> None:
        """Unfold all words, or fold them."""
        if self._inside is None:
            self._inside = self._make_inside()
            self.body.addWidget(self._inside)
            self._inside.hide()
        opened = self._inside.isHidden()
        self._inside.setVisible(opened)
        self.fold.rename(
            kit_words.fold() if opened else kit_words.unfold(), "up" if opened else "down"
        )
        self.turned.emit(opened)

    def _fold_pressed(self) -> None:
        self.turn()
        if self.is_open() and self.reading is not None:
            self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_inside(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(12)
        self.reading = ReadingText(self._look, words.choose("passage"), gap=0)
        self.reading.say([[Words(line)] for line in self._text.split("\n")])
        self.some = SoftButton(self._look, words.choose("some"))
        self.some.setEnabled(False)
        whole = SoftButton(self._look, words.choose("all"))
        ways = QWidget()
        flow = FlowLayout(8)
        ways.setLayout(flow)
        flow.addWidget(self.some)
        flow.addWidget(whole)
        column.addWidget(self.reading)
        column.addWidget(ways)
        self.reading.selectionChanged.connect(self._selection_changed)
        self.some.clicked.connect(self._take_selected)
        whole.clicked.connect(lambda: self._take(self._text))
        return inside

    def _selection_changed(self) -> None:
        if self.some is not None and self.reading is not None:
            self.some.setEnabled(bool(self.reading.selected()))

    def _take_selected(self) -> None:
        if self.reading is not None and self.reading.selected():
            self._take(self.reading.selected())
