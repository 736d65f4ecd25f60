"""Reading a chapter through as one, a window of pages at a time."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.journal.chapter import Chapter, ChapterId, ReadPart
from healingjournal.journal.chapters import Chapters
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.pictures_through import PicturesThrough
from healingjournal.ui.journal.chapters.through import through_html
from healingjournal.ui.journal.chapters.view import View
from healingjournal.ui.journal.reading import plain_html
from healingjournal.ui.journal.reading_view import ReadingView
from healingjournal.ui.kit import days
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_WIDE = 692
_ABOVE = 2  # the blocks over the text: a word and the title
_LINE = QTextFormat.Property.BlockTrailingHorizontalRulerWidth.value


class ReadView(View):
    """Holds one window of the chapter; the one before and the next are one press away."""

    back_requested = Signal()

    def __init__(
        self, chapters: Chapters, pictures: Pictures, work: Work, look: Look
    ) -> None:
        """Take the chapters, the pictures, the work and the look."""
        super().__init__()
        said = words.reading()
        self._chapters = chapters
        self._work = work
        self._look = look
        self._said = said
        self._chapter = ChapterId("")
        self._starts: list[int] = [0]
        self._next: int | None = None
        self._serial = 0
        self._named: list[str] = []
        self.view = ReadingView(look)
        self._pictures = PicturesThrough(pictures, work, self)
        self._pictures.seen.connect(self._show_pictures)
        self.back = SoftButton(look, said["back"], "left")
        self.before = SoftButton(look, said["before"], "up")
        self.on = SoftButton(look, said["on"], "down")
        self.notice = NoticeBar(look)
        self.page = Card(look, 0, 0)
        self.page.column.addWidget(self.view, 1)
        self.page.column.addWidget(Hairline(look))
        self.page.column.addWidget(self._actions())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.page, 1000)
        row.addStretch(1)
        around = self._around = QVBoxLayout(self)
        around.setSpacing(16)
        around.addLayout(row, 1)
        around.addWidget(self.notice)
        self.back.clicked.connect(self.back_requested)
        self.before.clicked.connect(self._go_before)
        self.on.clicked.connect(self._go_on)
        look.changed.connect(self._dress)
        look.room.changed.connect(self._dress)
        self._dress()

    def _actions(self) -> QWidget:
        actions = QWidget()
        flow = FlowLayout(8)
        actions.setLayout(flow)
        flow.setContentsMargins(24, 12, 24, 12)
        for button in (self.back, self.before, self.on):
            flow.addWidget(button)
        return actions

    # ---- what the page asks ----

    def begin(self, chapter: ChapterId, start: int = 0) -> None:
        """Read a chapter from its foreword on, or from one of its pages."""
        self._chapter = chapter
        self._starts = [start] if start <= 0 else [0, start]
        self._next = None
        self.notice.hush()
        self.view.clear_page()
        self.before.hide()
        self.on.hide()
        self._read()

    @override
    def first(self) -> QWidget:
        return self.view

    @override
    def stops(self) -> list[QWidget]:
        return [self.view, self.back, self.before, self.on]

    @override
    def lines(self) -> list[str]:
        return words.lines_of_reading()

    @override
    def arrive(self) -> None:
        self._read()

    @override
    def leave(self) -> None:
        self._serial += 1
        self._pictures.forget()
        self.view.clear_page()

    # ---- inside ----

    def _go_on(self) -> None:
        if self._next is not None:
            self._starts.append(self._next)
            self._read()

    def _go_before(self) -> None:
        if len(self._starts) > 1:
            self._starts.pop()
            self._read()

    def _read(self) -> None:
        self._serial += 1
        serial, chapter, start = self._serial, self._chapter, self._starts[-1]

        def look() -> tuple[Chapter, ReadPart]:
            return self._chapters.chapter(chapter), self._chapters.read(chapter, start)

        self._work.run(
            self, look, lambda found: self._make_readable(serial, *found), self._failed
        )

    def _make_readable(self, serial: int, chapter: Chapter, read: ReadPart) -> None:
        sealed, empty = words.pages()["sealed"], self._said["empty"]
        named = self._named = [
            f"{days.weekday(one.page.day)} {days.full_day(one.page.day)}" for one in read.pages
        ]

        def made() -> str:
            if not read.pages and not read.foreword:
                return plain_html(empty)
            return through_html(read.foreword, read.pages, named, sealed)

        self._work.run_free(
            self, made, lambda html: self._show(serial, chapter, read, html), self._failed
        )

    def _show(self, serial: int, chapter: Chapter, read: ReadPart, html: str) -> None:
        if serial != self._serial:
            return
        title = chapter.title or words.said()["untitled"]
        self.view.show_page(words.said()["read"], title, html, "")
        self._soften()
        self._pictures.read(read.pages)
        self._next = read.next_start
        held = self.before.hasFocus() or self.on.hasFocus()
        self.before.setVisible(len(self._starts) > 1)
        self.on.setVisible(read.next_start is not None)
        if held:
            self.view.setFocus()

    def _show_pictures(self, images: dict[str, QImage]) -> None:
        self.view.show_pictures(images)
        self._soften()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))

    def _dress(self) -> None:
        look = self._look
        tight = look.room.tight
        self._around.setContentsMargins(*((16, 8, 16, 8) if tight else (40, 8, 40, 32)))
        self.page.setMaximumWidth(look.px(_WIDE))
        hair = look.hair
        self.page.column.setContentsMargins(hair, hair, hair, hair)
        self._soften()

    def _soften(self) -> None:
        """Let lines between pages be as quiet as any other, and the days under them too."""
        block = self.view.document().begin()
        ink = QTextCharFormat()
        ink.setForeground(self._look.colour("quiet-ink"))
        begins = False
        while block.isValid():
            cursor, form = QTextCursor(block), block.blockFormat()
            line = form.hasProperty(_LINE)
            if line:
                form.setBackground(self._look.colour("edge"))
                cursor.setBlockFormat(form)
            elif (begins or block.blockNumber() == _ABOVE) and block.text() in self._named:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(ink)
            begins = line
            block = block.next()
