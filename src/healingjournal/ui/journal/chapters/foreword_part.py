"""The foreword that stands in front, the way to a new one, and the earlier ones folded away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.journal.chapter import Foreword
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.kit import days
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class ForewordPart(QWidget):
    """Shows forewords and changes none; sends `write_requested`."""

    write_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        said = words.forewords()
        self._look = look
        self._said = said
        self._earlier: list[Foreword] = []
        self.text = Label(look, "", "body").reads()
        self.day = Label(look, "", "small", "quiet-ink")
        self.none = Label(look, said["none"], "body", "quiet-ink")
        self.write = SoftButton(look, said["first"], "write")
        self.earlier = FoldedPart(look, said["earlier"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(look, said["title"], "small", "quiet-ink", bold=True))
        column.addWidget(self.text)
        column.addWidget(self.day)
        column.addWidget(self.none)
        column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.earlier)
        wraps(self)
        self.write.clicked.connect(self.write_requested)
        self.earlier.turned.connect(self._turned)
        self.show_forewords((), begun=False)

    def show_forewords(self, found: Sequence[Foreword], *, begun: bool) -> None:
        """Show forewords, the last written first; `begun` says that one is being written."""
        said, last = self._said, found[0] if found else None
        same = self._earlier == list(found[1:])
        self._earlier = list(found[1:])
        self.text.say(last.body if last else "")
        self.day.say(words.written(days.full_day(last.day)) if last else "")
        for label in (self.text, self.day):
            label.setVisible(last is not None)
        self.none.setVisible(last is None)
        self.write.say(said["begun"] if begun else said["new"] if last else said["first"])
        if not same:
            self.earlier.turn(False)
        self.earlier.setVisible(bool(self._earlier))

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        return [self.text, self.write, self.earlier.line]

    def _turned(self, is_open: bool) -> None:
        # Made when opened and let go when folded: there may be many, and they are private.
        emptied(self.earlier.content)
        for one in self._earlier if is_open else ():
            day = words.written(days.full_day(one.day))
            self.earlier.content.addWidget(Label(self._look, day, "small", "quiet-ink"))
            self.earlier.content.addWidget(Label(self._look, one.body, "body").reads())
            self.earlier.content.addSpacing(8)
