"""Writing a foreword: kept as it is typed, shown nowhere until it is added."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.journal.chapter import ChapterId
from healingjournal.journal.chapters import Chapters
from healingjournal.ui.journal.chapters import words
from healingjournal.ui.journal.chapters.view import View
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_KEEPS_AFTER_MS = 800
_LINES = 9


class ForewordView(View):
    """For a chapter, or for a page within it. Sends `ended` when it is added or left."""

    ended = Signal()

    def __init__(self, chapters: Chapters, work: Work, look: Look) -> None:
        """Take the chapters, the work and the look."""
        super().__init__()
        said = words.forewords()
        self._chapters = chapters
        self._work = work
        self._said = said
        self._of: tuple[ChapterId, EntryId | None] = (ChapterId(""), None)
        self._dirty = False
        self.heading = Label(look, "", "title")
        self.text = TextArea(look, said["here"], said["waits"], _LINES)
        self.notice = NoticeBar(look)
        self.footer = FlowFooter(look)
        self.keep = PrimaryButton(look, kit_words.keep())
        self.footer.add(self.keep)
        area = MiddlePage(look)
        area.middle.setSpacing(16)
        area.middle.addWidget(self.heading)
        area.middle.addWidget(self.text)
        area.middle.addWidget(Label(look, said["stay"], "body", "quiet-ink"))
        area.middle.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self.footer)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEPS_AFTER_MS)
        self._timer.timeout.connect(self.keep_begun)
        self.text.textChanged.connect(self._typed)
        self.text.too_much.connect(lambda: self.notice.say(said["too_much"]))
        self.keep.clicked.connect(self._add)
        self.footer.stop_requested.connect(self.stop_here)

    def begin(self, chapter: ChapterId, entry: EntryId | None) -> None:
        """Write a foreword for a chapter or a page, going on where one was begun."""
        self._of = of = (chapter, entry)
        self.heading.say("")
        self.notice.hush()
        self._show_text("")
        self.text.setReadOnly(True)  # until it is known what was begun: nothing goes over that

        def look() -> tuple[str, str]:
            begun = self._chapters.begun_foreword(chapter, entry)
            if entry is None:
                title = self._chapters.chapter(chapter).title
                return words.of_chapter(title or words.said()["untitled"]), begun
            pages = self._chapters.pages(chapter)
            title = next((one.title for one in pages if one.entry == entry), "")
            return words.of_page(title or words.pages()["untitled"]), begun

        def show(found: tuple[str, str]) -> None:
            if of == self._of:
                self.heading.say(found[0])
                self._show_text(found[1])
                self.text.moveCursor(QTextCursor.MoveOperation.End)
                self.text.setReadOnly(False)

        self._work.run(self, look, show, self._failed)

    @override
    def lines(self) -> list[str]:
        return words.lines_of_foreword()

    @override
    def stop(self) -> bool:
        self.stop_here()
        return True

    @override
    def leave(self) -> None:
        self.keep_begun()

    @override
    def first(self) -> QWidget:
        return self.text

    @override
    def stops(self) -> list[QWidget]:
        return [self.text, self.footer.stop, self.keep]

    def unsaved(self) -> Callable[[], None] | None:
        """Give the command that keeps what is typed and not kept yet, if there is any."""
        if not self._dirty:
            return None
        (chapter, entry), text = self._of, self.text.toPlainText()
        return lambda: self._chapters.keep_begun(chapter, text, entry)

    def keep_begun(self) -> None:
        """Keep what is typed so far."""
        command = self.unsaved()
        if command is not None:
            self._set_dirty(False)
            self._work.run(self, command, lambda _nothing: self._say_kept(), self._not_kept)

    def stop_here(self) -> None:
        """Leave what is written as it is, to go on later."""
        self.keep_begun()
        self.ended.emit()

    # ---- inside ----

    def _add(self) -> None:
        (chapter, entry), text = self._of, self.text.toPlainText()
        was_dirty = self._dirty
        self._set_dirty(False)

        def not_added(error: Exception) -> None:
            self._set_dirty(was_dirty)
            self._failed(error)

        def added(_fact: object) -> None:
            self._show_text("")
            self.ended.emit()

        self._work.run(
            self,
            lambda: self._chapters.add_foreword(chapter, text, entry),
            added,
            not_added,
        )

    def _show_text(self, text: str) -> None:
        self.text.setPlainText(text)
        self._set_dirty(False)
        self.footer.say("")

    def _typed(self) -> None:
        self._set_dirty(True)

    def _set_dirty(self, dirty: bool) -> None:
        self._dirty = dirty
        if dirty:
            self._timer.start()
        else:
            self._timer.stop()

    def _say_kept(self) -> None:
        blank = not self.text.toPlainText().strip()
        self.footer.say("" if blank else self._said["kept"])
        self.notice.hush()

    def _not_kept(self, error: Exception) -> None:
        self._dirty = True  # it is tried again with the next key, and when one leaves
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.footer.say("")
        self.notice.say(told(error))
