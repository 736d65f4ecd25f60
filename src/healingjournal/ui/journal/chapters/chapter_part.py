"""The chapters of the page being written, beside it; made when first asked for."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.journal.entry import Draft
from healingjournal.journal.service import Journal
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.chooser import ChapterChooser
from healingjournal.ui.kit.brick_layout import BrickLayout, tall
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

CHAPTERS = "chapters"

_WIDE = 320  # what stands beside the page is never wider, also when it stands under it


class _NeverWider(BrickLayout):
    """One item, as high as it is in the width it really gets."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    @override
    def sizeHint(self) -> QSize:
        wide = self._look.px(_WIDE)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def place(self, width: int) -> list[QRect]:
        wide = min(width, self._look.px(_WIDE))
        return [QRect(0, 0, wide, tall(item, wide)) for item in self.shown()[:1]]


class ChapterPart(QWidget):
    """Hidden until the page's menu opens it, and again for the next page.

    `shown`: what Tab stops at may be other things now.
    """

    shown = Signal()

    def __init__(self, journal: Journal, work: Work, look: Look) -> None:
        """Take the journal, the work and the look."""
        super().__init__()
        self._journal = journal
        self._work = work
        self._look = look
        self._draft: Draft | None = None
        self._to_first = False
        self.chooser: ChapterChooser | None = None
        inside = QWidget()
        place = _NeverWider(look)
        place.addWidget(inside)
        self.setLayout(place)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(12, 12, 12, 0)
        self._column.setSpacing(8)
        wraps(self)
        self.hide()

    def way(self) -> tuple[str, str]:
        """Give the way here in the page's menu, by key and word."""
        return CHAPTERS, words.chooser()["way"]

    def begin(self, draft: Draft) -> None:
        """Hear which page is written now."""
        self._draft = draft
        self.hide()

    def open(self) -> None:
        """Show every chapter with a box, and put the keyboard there."""
        draft = self._draft
        if draft is None:
            return
        if self.chooser is None:
            self.chooser = ChapterChooser(self._journal, self._work, self._look)
            title = Label(self._look, words.title(), "small", "quiet-ink", bold=True)
            self._column.addWidget(title)
            self._column.addWidget(self.chooser)
            self.chooser.shown.connect(self._shown)
        self.show()
        self._to_first = True
        if draft.entry is None:
            self.chooser.begin_draft(draft.id)
        else:
            self.chooser.begin(draft.entry)

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in the order of reading."""
        return [] if self.chooser is None else self.chooser.stops()

    def _shown(self) -> None:
        self.shown.emit()
        if self._to_first and self.chooser is not None:
            self._to_first = False
            self.chooser.first().setFocus(Qt.FocusReason.OtherFocusReason)
