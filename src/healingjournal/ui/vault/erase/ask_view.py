"""Before anything is erased: what it reaches and not, one word, and a hold or the word again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.erase import words
from healingjournal.ui.vault.erase.hold_button import HoldButton


class AskView(QWidget):
    """Sends `confirmed` after one of the two ways, and `stop_requested`."""

    confirmed = Signal()
    stop_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        said = words.ask()
        self._said = said
        self.notice = NoticeBar(look)
        self.title = Label(look, said["title"], "greeting").reads()
        self.word = Field(look, said["word"])
        self.again = Field(look, said["again"])
        self.hold = HoldButton(look, said["hold_button"])
        self.do = SoftButton(look, said["do"])
        self.footer = FlowFooter(look)
        page = ScrollPage(look, 0)
        page.column.addWidget(Columns(look, self._main(look), _aside(look, said), 376, 48))
        page.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Above what scrolls, so that it is seen wherever one is.
        quiet = QHBoxLayout()
        quiet.setContentsMargins(40, 0, 40, 8)
        quiet.addWidget(self.notice)
        column.addLayout(quiet)
        column.addWidget(page, 1)
        column.addWidget(self.footer)
        self.word.textChanged.connect(self._typed)
        self.again.textChanged.connect(self._typed)
        self.word.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._asked)
        self.do.clicked.connect(self._asked)
        self.hold.pressed.connect(self._hold_begins)
        self.hold.let_go_early.connect(self._held_too_short)
        self.hold.held.connect(self._held)
        self.footer.stop_requested.connect(self.stop_requested)
        self._typed()

    def forget(self) -> None:
        """Begin anew: nothing typed, nothing said."""
        self.word.clear()
        self.again.clear()
        self.notice.hush()
        self.rest(False)

    def rest(self, resting: bool) -> None:
        """Hold both ways back while it is done, and say so."""
        for thing in (self.word, self.again, self.hold, self.do):
            thing.setEnabled(not resting)
        if resting:
            self.notice.say(self._said["doing"])

    # ---- inside ----

    def _main(self, look: Look) -> QWidget:
        said = self._said
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holding = Card(look, 24, 8)
        holding.column.addWidget(Label(look, said["hold"], "label"))
        holding.column.addWidget(Label(look, said["hold_more"], "body", "quiet-ink"))
        holding.column.addLayout(_at_start(self.hold))
        typing = Card(look, 24, 8)
        typing.column.addWidget(Named(look, said["again"], self.again, said["again_hint"]))
        typing.column.addLayout(_at_start(self.do))
        column.addWidget(self.title)
        column.addSpacing(12)
        column.addWidget(Label(look, said["more"], "lead"))
        column.addSpacing(28)
        column.addWidget(Named(look, said["word"], self.word, said["word_hint"]))
        column.addSpacing(24)
        column.addWidget(holding)
        column.addSpacing(16)
        column.addWidget(typing)
        self.hold.setAccessibleDescription(said["hold_more"])
        return main

    def _typed(self) -> None:
        self.hold.may_begin = _is_word(self.word.text())
        if self.notice.words() in {self._said["word_missing"], self._said["again_missing"]}:
            self.notice.hush()

    def _asked(self) -> None:
        if not self._has_word():
            return
        if _is_word(self.again.text()):
            self.confirmed.emit()
            return
        self.notice.say(self._said["again_missing"])
        self.again.setFocus()

    def _hold_begins(self) -> None:
        if self.hold.may_begin:
            self.notice.hush()

    def _held_too_short(self) -> None:
        if self._has_word():
            self.notice.say(self._said["too_short"])

    def _held(self) -> None:
        if self._has_word():
            self.confirmed.emit()

    def _has_word(self) -> bool:
        if _is_word(self.word.text()):
            return True
        self.notice.say(self._said["word_missing"])
        self.word.setFocus()
        return False


def _is_word(typed: str) -> bool:
    return typed.strip().casefold() == words.word().casefold()


def _aside(look: Look, said: dict[str, str]) -> Aside:
    aside = Aside(look)
    for part in ("erases", "cannot", "locked", "danger"):
        aside.add_title(said[part])
        aside.add_text(said[f"{part}_more"])
    aside.column.addStretch(1)
    return aside


def _at_start(button: SoftButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
