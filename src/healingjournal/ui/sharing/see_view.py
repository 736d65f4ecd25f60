"""The fourth step: every page exactly as it will be, and beside it its words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.sharing.press import Preview
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.packet_words import changes, with_changes
from healingjournal.ui.sharing.page_picture import PagePicture
from healingjournal.ui.sharing.reading_text import ReadingText, Words
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface

SHOWN = ("words", "changes", "stays")


class SeeView(StepView):
    """Nothing that is not seen here leaves."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        self._preview: Preview | None = None
        self._at = 0
        columns = Columns(look, self._sheet_side(), self._words_side(), 420, 20)
        self.area.column.addWidget(columns)
        self.area.end()

    @override
    def first_focus(self) -> QWidget:
        return self.reading

    @override
    def stops(self) -> list[QWidget]:
        return [self.reading, *self.chips.all_chips(), self.picture, self.earlier, self.later]

    def show_preview(self, preview: Preview | None) -> None:
        """Show the pages; None empties the view while they are being set."""
        self._preview = preview
        self._at = 0
        self.chips.choose([SHOWN[0]])
        self._draw()

    def show_failed(self) -> None:
        """Show that there are no pages to see; the page says why."""
        self.sum.say([])

    def turn(self, step: int) -> None:
        """Show the page before or after."""
        if self._preview is not None:
            self._at = max(0, min(len(self._preview.pages) - 1, self._at + step))
            self._draw()

    # ---- making ----

    def _sheet_side(self) -> QWidget:
        look = self._look
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(look, words.see("what"), "small", "quiet-ink", bold=True))
        self.sum = ReadingText(look, words.see("what"), gap=0)
        self.sum.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.sum)
        column.addSpacing(12)
        self._pager = QWidget()
        row = QHBoxLayout(self._pager)
        row.setContentsMargins(0, 0, 0, 12)
        self.earlier = SoftButton(look, words.see("earlier"), "left")
        self.later = SoftButton(look, words.see("later"), "right")
        self.earlier.clicked.connect(lambda: self.turn(-1))
        self.later.clicked.connect(lambda: self.turn(1))
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        row.addStretch(1)
        column.addWidget(self._pager)
        self.picture = PagePicture(look)
        column.addWidget(self.picture)
        column.addStretch(1)
        return side

    def _words_side(self) -> QWidget:
        look = self._look
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        chips = [Choice(key, words.see(key)) for key in SHOWN]
        self.chips = ChipGroup(look, words.see("show"), chips)
        self.chips.choose([SHOWN[0]])
        self.chips.changed.connect(self._face_changed)
        column.addWidget(self.chips)
        column.addSpacing(8)
        card = _WordsCard(look)
        self.reading = ReadingText(look, words.see("words"))
        card.column.addWidget(self.reading)
        column.addWidget(card)
        self._foot = Label(look, words.see("foot"), "small", "quiet-ink")
        column.addWidget(self._foot)
        column.addStretch(1)
        return side

    # ---- showing ----

    def _face_changed(self) -> None:
        if self.chips.only() is None:
            self.chips.choose([SHOWN[0]])
        self._draw_words()

    def _draw(self) -> None:
        preview = self._preview
        several = preview is not None and len(preview.pages) > 1
        self._pager.setVisible(several)
        self.earlier.setEnabled(self._at > 0)
        self._draw_words()
        if preview is None:
            self.picture.show_page(b"", words.see("what"))
            self.sum.say([[Words(words.foot("setting"), "quiet")]])
            return
        count = len(preview.pages)
        self.later.setEnabled(self._at + 1 < count)
        self.sum.say([_sum(preview)])
        name = words.see("page").format(page=self._at + 1, pages=count)
        self.picture.show_page(preview.pages[self._at], name)

    def _draw_words(self) -> None:
        preview = self._preview
        face = self.chips.only() or SHOWN[0]
        self._foot.setVisible(face == "words")
        self.reading.setAccessibleName(words.see(face))
        if face == "stays":
            self.reading.say([[Words(words.see("stays_text"))]])
        elif preview is None:
            self.reading.say([])
        elif face == "changes":
            self.reading.say(changes(preview))
        else:
            self.reading.say(with_changes(preview.words_per_page[self._at]))


class _WordsCard(Card):
    """A card with the corners of a control."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 20, 0)
        self.column.setContentsMargins(20, 16, 20, 16)

    def surface(self) -> Surface:
        """Give a raised surface with small corners."""
        return Surface(fill="raised", edge="edge", width=self._look.hair, radius=8)


def _sum(preview: Preview) -> list[Words]:
    count = len(preview.pages)
    own = "_own" if preview.own_pace else ""
    sentence = words.see(f"{'one_page' if count == 1 else 'pages'}{own}")
    before, _, after = sentence.partition("{time}")
    return [
        Words(before.format(pages=count)),
        Words(words.minutes(*preview.minutes), "bold"),
        Words(after),
    ]
