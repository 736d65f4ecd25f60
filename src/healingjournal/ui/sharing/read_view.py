"""Reading from the screen: the words alone, large; no file is made."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.sharing.press import Preview
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.sharing import told, words
from healingjournal.ui.sharing.after import words as after
from healingjournal.ui.sharing.aloud import words as aloud
from healingjournal.ui.sharing.aloud.quiet_clock import QuietClock
from healingjournal.ui.sharing.pace_row import PaceRow
from healingjournal.ui.sharing.packet_words import plain
from healingjournal.ui.sharing.reading_text import ReadingText, Words
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look

_MORE_SECONDS = 10 * 60
_WIDE = 720


class ReadView(StepView):
    """The words in the order of the file; the idle lock waits while they are read."""

    read = Signal(int, float)  # so many words were read aloud in so many seconds
    forget_requested = Signal()
    small_requested = Signal()
    after_requested = Signal()

    def __init__(self, look: Look, clock: Clock) -> None:
        """Take the look, and the clock that also counts while the computer sleeps."""
        super().__init__(look, 20)
        self._clock = clock
        self._until: float | None = None
        self.texts: list[ReadingText] = []
        self._focus: QWidget = self.area
        self.pace: PaceRow | None = None
        self.time = QuietClock(look, clock)
        below = self.layout()
        if below is not None:
            below.addWidget(self.time)
        self.pauses: CheckBox | None = None
        self._aloud: list[tuple[ReadingText, list[str]]] = []

    @override
    def first_focus(self) -> QWidget:
        return self._focus

    def reading_aloud(self) -> bool:
        """Tell whether reading may still go on: its time and ten minutes more."""
        return self._until is not None and self._clock.since_boot() < self._until

    def end(self) -> None:
        """Hold nothing off any more, and time nothing."""
        self._until = None
        if self.pace is not None:
            self.pace.stop()

    def show_preview(self, preview: Preview) -> None:
        """Show the words, and begin to hold the idle lock off."""
        look = self._look
        self._until = self._clock.since_boot() + preview.minutes[1] * 60 + _MORE_SECONDS
        emptied(self.area.column)
        self.texts, self._aloud = [], []
        own = "_own" if preview.own_pace else ""
        held = told.reading(f"held{own}").format(time=words.minutes(*preview.minutes))
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        around.setMaximumWidth(max(_WIDE, look.px(_WIDE)))
        column.addWidget(Label(look, held, "body", "quiet-ink"))
        parts = plain(preview)
        for kind in ("card", "note"):
            said = [text for each, text in parts if each == kind]
            if said:
                column.addWidget(self._card(said))
        column.addWidget(self._pause_box())
        self._passages(column, [part for part in parts if part[0] in ("passage", "stop")])
        self.pace = PaceRow(look, self._clock)
        self.pace.know(preview.own_pace)
        self.pace.begun.connect(self._to_the_start)
        self.pace.read.connect(lambda seconds: self.read.emit(preview.words, seconds))
        self.pace.forget_requested.connect(self.forget_requested)
        column.addWidget(self.pace)
        for text, asks in (
            (aloud.small("link"), self.small_requested), (after.after("link"), self.after_requested)
        ):
            link = QuietButton(look, text, link=True).flush()
            link.clicked.connect(asks)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(around, 100)
        middle.addStretch(1)
        holds = QWidget()
        holds.setLayout(middle)
        self.area.column.addWidget(holds)
        self.area.end()
        self._focus = self.texts[0] if self.texts else self.area

    def _to_the_start(self) -> None:
        self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.verticalScrollBar().setValue(0)

    def _card(self, said: list[str]) -> Card:
        card = Card(self._look, 20, 8)
        card.column.addWidget(self._text(said, "lead"))
        return card

    def _passages(self, column: QVBoxLayout, parts: list[tuple[str, str]]) -> None:
        said: list[str] = []
        for kind, text in parts:
            if kind == "passage":
                said.append(text)
                continue
            if said:
                column.addWidget(self._read_aloud(said))
            said = []
            column.addWidget(Hairline(self._look))
            mark = Label(self._look, text, "body", "quiet-ink").centred()
            column.addWidget(mark)
            column.addWidget(Hairline(self._look))
        if said:
            column.addWidget(self._read_aloud(said))

    def _pause_box(self) -> CheckBox:
        self.pauses = CheckBox(self._look, aloud.reading("pauses"))
        self.pauses.clicked.connect(self._pauses_turned)
        return self.pauses

    def _pauses_turned(self, shown: bool) -> None:
        """Show a pause mark between paragraphs, or none."""
        for text, said in self._aloud:
            paragraphs: list[list[Words]] = []
            for each in said:
                if paragraphs and shown:
                    paragraphs.append([Words(aloud.reading("pause"), "quiet")])
                paragraphs.append([Words(each)])
            text.say(paragraphs)

    def _read_aloud(self, said: list[str]) -> ReadingText:
        text = self._text(said, "aloud")
        self._aloud.append((text, said))
        return text

    def _text(self, said: list[str], size: str) -> ReadingText:
        text = ReadingText(self._look, told.reading("words"), size, gap=24)
        text.say([[Words(each)] for each in said])
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.texts.append(text)
        return text
