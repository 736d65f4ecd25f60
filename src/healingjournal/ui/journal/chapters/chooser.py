"""Putting one page into chapters: a brick for Write and for the page one reads."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId
from healingjournal.journal.chapter import ChapterId, Placing
from healingjournal.journal.entry import DraftId
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


@dataclass(frozen=True)
class _Places:
    """What is asked of the journal about one page, kept or not finished yet."""

    placing: Callable[[], Placing]
    put_in: Callable[[ChapterId], object]
    take_out: Callable[[ChapterId], object]
    make: Callable[[str], object]


class ChapterChooser(QWidget):
    """Every chapter is a box; a tick puts the page in at the end, at once.

    Whoever holds it calls `begin` with a page that is kept, or `begin_draft` with a new one, which
    is put in when it is finished. It asks nothing and holds nothing up.
    """

    shown = Signal()  # the boxes are there, or are others now
    changed = Signal()  # the page stands in other chapters now

    def __init__(self, journal: Journal, work: Work, look: Look) -> None:
        """Take the journal, the work and the look."""
        super().__init__()
        self._look = look
        said = words.chooser()
        self._journal = journal
        self._work = work
        self._places: _Places | None = None
        self.boxes: list[CheckBox] = []
        self.no_list = Label(look, said["no_list"], "body", "quiet-ink")
        self.notice = NoticeBar(look)
        self.field = Field(look, said["new"], said["new"])
        self.make = SoftButton(look, said["make"], "plus")
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        new = QWidget()
        row = BesideLayout(look, 8, 240)
        new.setLayout(row)
        row.addWidget(self.field)
        row.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.no_list)
        column.addLayout(self._column)
        column.addWidget(new)
        column.addWidget(self.notice)
        wraps(self)
        self.no_list.hide()
        self.field.returnPressed.connect(self._make)
        self.make.clicked.connect(self._make)

    def begin(self, entry: EntryId) -> None:
        """Show in which chapters a page is."""
        chapters = self._journal.chapters

        def make(title: str) -> None:
            chapters.put_in(chapters.make(title).chapter, entry)

        self._begin(
            _Places(
                lambda: chapters.placing(entry),
                lambda one: chapters.put_in(one, entry),
                lambda one: chapters.take_out(one, entry),
                make,
            )
        )

    def begin_draft(self, draft: DraftId) -> None:
        """Show in which chapters a new page will be."""
        choice = self._journal.chapter_choice
        self._begin(
            _Places(
                lambda: choice.placing(draft),
                lambda one: choice.put_in(draft, one),
                lambda one: choice.take_out(draft, one),
                lambda title: choice.make(draft, title),
            )
        )

    def _begin(self, places: _Places) -> None:
        self._places = places
        self.field.clear()
        self.notice.hush()
        self.read()

    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        return self.boxes[0] if self.boxes else self.field

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in the order of reading."""
        return [*self.boxes, self.field, self.make]

    def read(self) -> None:
        """Read again where the page is."""
        places = self._places
        if places is not None:
            self._work.run(
                self, places.placing, lambda found: self._show(places, found), self._failed
            )

    # ---- inside ----

    def _show(self, places: _Places, placing: Placing) -> None:
        if places is not self._places:
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
        self.shown.emit()

    def _turn(self, chapter: ChapterId, put_in: bool) -> None:
        places = self._places
        if places is not None:
            act = places.put_in if put_in else places.take_out
            self._work.run(
                self, lambda: act(chapter), lambda _fact: self._turned(), self._not_turned
            )

    def _make(self) -> None:
        places, title = self._places, self.field.text()
        if places is not None:
            self._work.run(
                self, lambda: places.make(title), lambda _fact: self._made(), self._failed
            )

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
