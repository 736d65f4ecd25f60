"""Putting one page into chapters: a small card that Write and the reading page can open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ChapterId, ChapterKept, Placing
from healingjournal.journal.chapters import Chapters
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class ChapterChooser(Card):
    """Every chapter is a box; a tick puts the page in at the end, at once.

    Whoever opens it calls `begin` with a page that is kept, shows it in its layout, and hides it
    on `closed`. It asks nothing and holds no other way up.
    """

    closed = Signal()
    changed = Signal()  # the page stands in other chapters now

    def __init__(self, chapters: Chapters, work: Work, look: Look) -> None:
        """Take the chapters, the work and the look."""
        super().__init__(look, 24, 12)
        said = words.chooser()
        self._chapters = chapters
        self._work = work
        self._entry: EntryId | None = None
        self.boxes: list[CheckBox] = []
        self.no_list = Label(look, said["no_list"], "body", "quiet-ink")
        self.notice = NoticeBar(look)
        self.field = Field(look, said["new"], said["new"])
        self.make = SoftButton(look, said["make"], "plus")
        self.close_button = SoftButton(look, said["close"])
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        new = QWidget()
        row = BesideLayout(look, 8, 240)
        new.setLayout(row)
        row.addWidget(self.field)
        row.addWidget(self.make)
        self.column.addWidget(Label(look, said["title"], "label"))
        self.column.addWidget(Label(look, said["more"], "body", "quiet-ink"))
        self.column.addWidget(self.no_list)
        self.column.addLayout(self._column)
        self.column.addWidget(new)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.no_list.hide()
        self.field.returnPressed.connect(self._make)
        self.make.clicked.connect(self._make)
        self.close_button.clicked.connect(self.closed)

    def begin(self, entry: EntryId) -> None:
        """Show in which chapters a page is."""
        self._entry = entry
        self.field.clear()
        self.notice.hush()
        self.read()

    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        return self.boxes[0] if self.boxes else self.field

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in the order of reading."""
        return [*self.boxes, self.field, self.make, self.close_button]

    def read(self) -> None:
        """Read again where the page is."""
        entry = self._entry
        if entry is not None:
            self._work.run(
                self,
                lambda: self._chapters.placing(entry),
                lambda placing: self._show(entry, placing),
                self._failed,
            )

    # ---- inside ----

    def _show(self, entry: EntryId, placing: Placing) -> None:
        if entry != self._entry:
            return
        emptied(self._column)
        self.boxes = []
        for chapter, held in placing.places:
            box = CheckBox(self._look, chapter.title or words.said()["untitled"])
            box.setChecked(held)
            box.toggled.connect(lambda on, one=chapter.id: self._turn(one, on))
            self.boxes.append(box)
            self._column.addWidget(box)
            box.show()
        self.no_list.setVisible(placing.in_no_list)

    def _turn(self, chapter: ChapterId, put_in: bool) -> None:
        entry = self._entry
        if entry is None:
            return

        def act() -> None:
            if put_in:
                self._chapters.put_in(chapter, entry)
            else:
                self._chapters.take_out(chapter, entry)

        self._work.run(self, act, lambda _nothing: self._turned(), self._not_turned)

    def _make(self) -> None:
        entry, title = self._entry, self.field.text()
        if entry is None:
            return

        def act() -> ChapterKept:
            fact = self._chapters.make(title)
            self._chapters.put_in(fact.chapter, entry)
            return fact

        self._work.run(self, act, lambda _fact: self._made(), self._failed)

    def _made(self) -> None:
        self.field.clear()
        self.field.setFocus()
        self._turned()
        self.read()

    def _turned(self) -> None:
        self.notice.hush()
        self.changed.emit()

    def _not_turned(self, error: Exception) -> None:
        self._failed(error)
        self.read()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))
