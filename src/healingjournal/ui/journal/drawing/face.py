"""The page one draws on: a sheet, what to draw with, and a foot that says what is saved."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.journal import drawing as strokes
from healingjournal.journal.drawing import Drawing
from healingjournal.journal.picture import PictureId, Place
from healingjournal.journal.pictures import Pictures
from healingjournal.ui.journal import words as journal_words
from healingjournal.ui.journal.drawing import words
from healingjournal.ui.journal.drawing.canvas import Canvas
from healingjournal.ui.journal.drawing.keeping import DrawingKeeping
from healingjournal.ui.journal.drawing.painting import inks
from healingjournal.ui.journal.drawing.tools import DrawingTools
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class DrawingFace(QWidget):
    """Draws one drawing at a time; drawing waits for nothing.

    `closed` tells the picture it has become (None for an empty sheet) and whether it is a new one.
    """

    closed = Signal(object, bool)

    def __init__(self, pictures: Pictures, work: Work, look: Look) -> None:
        """Take the pictures, the work and the look."""
        super().__init__()
        self._pictures = pictures
        self._work = work
        self._look = look
        self._new = True
        self._begun = False
        self._failure = ""
        self.canvas = Canvas(look, work, words.sheet())
        self.tools = DrawingTools(look)
        self.hint = Label(look, words.by_keys(), "small", "quiet-ink")
        self.notice = NoticeBar(look)
        self.footer = FlowFooter(look, words.back(), "left")
        self.undo = SoftButton(look, words.take_back(), "undo")
        self.clear = SoftButton(look, words.empty())
        self.footer.add(self.undo)
        self.footer.add(self.clear)
        self.keeping = DrawingKeeping(
            pictures, work, self.canvas.drawing, lambda: inks(look), self
        )
        self._lay_out()
        self._connect()
        for one, after in pairwise(
            [self.canvas, *self.tools.stops(), self.footer.stop, self.undo, self.clear]
        ):
            QWidget.setTabOrder(one, after)
        self._tools_changed()

    def _lay_out(self) -> None:
        self._aside = QWidget()
        aside = QVBoxLayout(self._aside)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(16)
        aside.addWidget(self.tools)
        aside.addWidget(self.hint)
        aside.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        self._sides.addWidget(self.canvas, 1000)
        self._sides.addWidget(self._aside)
        scroll = ScrollPage(self._look, 16)
        scroll.column.setContentsMargins(40, 8, 40, 24)
        scroll.column.addLayout(self._sides, 1)
        said = QVBoxLayout()  # in sight wherever the sheet is scrolled to
        said.setContentsMargins(40, 0, 40, 8)
        said.addWidget(self.notice)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(scroll, 1)
        around.addLayout(said)
        around.addWidget(self.footer)

    def _connect(self) -> None:
        self.canvas.changed.connect(self._touched)
        self.canvas.full.connect(lambda: self.notice.say(words.full()))
        self.canvas.placing.connect(self._placing)
        self.tools.changed.connect(self._tools_changed)
        self.undo.clicked.connect(self.canvas.take_back)
        self.clear.clicked.connect(self.canvas.empty)
        self.footer.stop_requested.connect(self.close_sheet)
        self.keeping.waiting.connect(lambda: self.footer.say(journal_words.saving()))
        self.keeping.kept.connect(self._say_saved)
        self.keeping.failed.connect(self._say_failed)
        self._look.changed.connect(self._arrange)

    # ---- a drawing ----

    def begin(self, place: Place, tool: str = strokes.PEN) -> None:
        """Show an empty sheet for a page, with a tool to begin with."""
        self._begin(place, None, Drawing())
        self.tools.choose_tool(tool)

    def open_drawing(
        self,
        picture: PictureId,
        opened: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Show a drawing again; `opened` hears of it, or `failed` when it cannot be read."""

        def show(drawing: Drawing) -> None:
            self._begin(Place(), picture, drawing)
            opened()

        self._work.run(self, lambda: strokes.read(self._pictures.strokes(picture)), show, failed)

    def _begin(self, place: Place, picture: PictureId | None, drawing: Drawing) -> None:
        command = self.command()
        if command is not None:  # what was drawn before, and left by another way than Back
            self._work.run(self, command, lambda _nothing: None, self._say_failed)
        self._new, self._begun = picture is None, True
        self.notice.hush()
        self.footer.say("")
        self.canvas.show_drawing(drawing)
        self.keeping.begin(place, picture)
        self._be_able()

    def begun(self) -> bool:
        """Tell whether something is being drawn."""
        return self._begun

    def command(self) -> Callable[[], None] | None:
        """Give the command that stores what is drawn now, if anything is not stored."""
        return self.keeping.command() if self._begun else None

    def let_shape_go(self) -> bool:
        """Take away a shape being placed by keys; tell whether there was one."""
        return self.canvas.let_placed_go()

    def close_sheet(self) -> None:
        """Store the drawing and go back; a store that fails is told, and nothing is lost."""
        if not self._begun:
            self.closed.emit(None, False)
            return
        self.canvas.keep_placed()
        self.keeping.end(self._closed, self._say_failed)

    def _closed(self, picture: PictureId | None) -> None:
        self._begun = False
        self.notice.hush()
        new = self._new
        self.canvas.show_drawing(Drawing())
        self.closed.emit(picture, new)

    # ---- what is said ----

    def _touched(self) -> None:
        self._be_able()
        if self.notice.words() == words.full():
            self.notice.hush()
        if self._begun:
            self.keeping.touched()

    def _be_able(self) -> None:
        drawing = self.canvas.drawing()
        self.undo.setEnabled(bool(drawing.strokes))
        self.clear.setEnabled(not drawing.blank)

    def _tools_changed(self) -> None:
        tool, colour, width = self.tools.chosen()
        self.canvas.take_pen(tool, colour, width)

    def _placing(self, begins: bool) -> None:
        self.hint.say(words.placing() if begins else words.by_keys())
        self.canvas.setAccessibleDescription(self.hint.words())

    def _say_saved(self) -> None:
        self.footer.say("" if self.canvas.drawing().blank else journal_words.saved())
        if self.notice.words() == self._failure:
            self.notice.hush()

    def _say_failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.footer.say("")
        self._failure = words.not_saved(told(error))
        if self.notice.words() != self._failure:
            self.notice.say(self._failure)

    # ---- room ----

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._look
        one = look.large_text or self.width() < look.px(760)
        way = QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self._sides.setStretch(1, 0 if not one else 1)
        self._aside.setMaximumWidth(16_777_215 if one else look.px(248))
        self._aside.setMinimumWidth(0 if one else look.px(248))
        self._sides.setAlignment(self._aside, Qt.AlignmentFlag.AlignTop)
