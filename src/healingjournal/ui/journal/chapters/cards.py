"""What is open beside a list: a chapter, or a page in a chapter, and what may be done with it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.foreword_part import ForewordPart
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.icon_button import IconButton
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

_TITLE_WAITS_MS = 800


class PlaceButtons(QWidget):
    """Up and Down, for those who move nothing by mouse or by Alt and an arrow."""

    step_requested = Signal(int)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.up = IconButton(look, "up", kit_words.up())
        self.down = IconButton(look, "down", kit_words.down())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(look, words.said()["order"], "body", "quiet-ink"))
        row.addWidget(self.up)
        row.addWidget(self.down)
        self.up.clicked.connect(lambda: self.step_requested.emit(-1))
        self.down.clicked.connect(lambda: self.step_requested.emit(1))

    def show_place(self, title: str, *, first: bool, last: bool) -> None:
        """Name what would be moved, and hold back what would not move it."""
        held = self.up if self.up.hasFocus() else self.down if self.down.hasFocus() else None
        self.up.rename(words.move(title, up=True))
        self.down.rename(words.move(title, up=False))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        if held is not None and not held.isEnabled():
            other = self.down if held is self.up else self.up
            if other.isEnabled():
                other.setFocus(Qt.FocusReason.TabFocusReason)


class SideCard(ScrollPage):
    """A card beside a list; `back` leads to the list where only one of them has room."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, 24)
        self.back = SoftButton(look, kit_words.back(), "left")
        self.top = QVBoxLayout()
        self.top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        side = look.measures.space["page-margin"]
        self.column.setContentsMargins(side, 24, side, 24)
        self.column.addLayout(self.top)


class ChapterCard(SideCard):
    """A chapter: its title to write in, its foreword, and the ways on from it."""

    title_typed = Signal()  # ask for it by `taken_title`

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        said = words.said()
        self._key = ""
        self._typed = False
        self.field = Field(look, said["title"], said["title_waits"])
        self.pages = SoftButton(look, said["its_pages"], "list")
        self.read = SoftButton(look, said["read"], "page")
        self.foreword = ForewordPart(look)
        self.place = PlaceButtons(look)
        self.remove = SoftButton(look, said["remove"])
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TITLE_WAITS_MS)
        self._timer.timeout.connect(self.title_typed)
        self.top.setSpacing(16)
        self.top.addWidget(self.field)
        self.top.addWidget(_row(self.pages, self.read))
        self.column.addWidget(self.foreword)
        self.column.addWidget(_row(self.place, self.remove))
        self.end()
        self.field.textEdited.connect(self._hear_typing)
        self.field.editingFinished.connect(self._finished)

    def show_title(self, key: str, title: str) -> None:
        """Show the title of a chapter, but write over none while it is being written."""
        if key == self._key and (self._typed or self.field.hasFocus()):
            return
        self._key = key
        if self.field.text() != title:
            self.field.setText(title)
            self.field.setCursorPosition(0)

    def taken_title(self) -> str | None:
        """Give the title that was written and not told yet, which counts as told then."""
        if not self._typed:
            return None
        self._typed = False
        self._timer.stop()
        return self.field.text()

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        ways = [self.back, self.field, self.pages, self.read]
        return [*ways, *self.foreword.stops(), self.place.up, self.place.down, self.remove]

    def _hear_typing(self) -> None:
        self._typed = True
        self._timer.start()

    def _finished(self) -> None:
        if self._typed:
            self.title_typed.emit()


class PageCard(SideCard):
    """A page within a chapter: its day and title, its foreword there, and its place."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        said = words.pages()
        self.title = Label(look, "", "title")
        self.day = Label(look, "", "body", "quiet-ink")
        self.sealed = Label(look, said["sealed_more"], "body", "quiet-ink")
        self.read = SoftButton(look, said["read"], "page")
        self.foreword = ForewordPart(look)
        self.place = PlaceButtons(look)
        self.out = SoftButton(look, said["take_out"])
        self.top.setSpacing(4)
        for label in (self.day, self.title, self.sealed):
            self.top.addWidget(label)
        self.column.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.foreword)
        self.column.addWidget(_row(self.place, self.out))
        self.end()

    def show_page(self, day: str, title: str, *, sealed: bool) -> None:
        """Show a page by its day and title, or by its seal alone."""
        self.day.say(day)
        self.title.say(title)
        self.sealed.setVisible(sealed)
        self.read.setVisible(not sealed)
        self.foreword.setVisible(not sealed)

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        ways = [self.back, self.read, *self.foreword.stops()]
        return [*ways, self.place.up, self.place.down, self.out]


def _row(*things: QWidget) -> QWidget:
    row = QWidget()
    flow = FlowLayout(16, 8)
    row.setLayout(flow)
    for thing in things:
        flow.addWidget(thing)
    return row
