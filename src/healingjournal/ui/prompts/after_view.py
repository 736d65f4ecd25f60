"""After a page: one question, four answers of equal weight, and a number only if wished."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.prompts.rises import Ending
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.prompts import words
from healingjournal.ui.theme.look import Look


class AfterView(QWidget):
    """Sends `changed` with each answer, and `ended` when the person goes on."""

    changed = Signal()
    ended = Signal()
    stop_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self.notice = NoticeBar(look)
        self.answers = ChipGroup(
            look, words.how_now(), [Choice(*one) for one in words.after_answers()], columns=2
        )
        self.skip = self.answers.add_skip()
        self.number = QuietButton(look, words.number_again(), link=True)
        self.level = LevelSlider(look, words.how_strong(), *words.strong_ends())
        self.footer = FlowFooter(look)
        self.go_on = PrimaryButton(look, kit_words.go_on())
        self._may_give = False
        card = Card(look, 0, 0)
        card.column.setContentsMargins(40, 32, 40, 32)
        card.column.addWidget(Label(look, words.how_now(), "prompt").wide(700))
        card.column.addSpacing(4)
        card.column.addWidget(Label(look, words.any_answer(), "lead", "quiet-ink").wide(700))
        card.column.addSpacing(24)
        card.column.addWidget(self.answers)
        card.column.addSpacing(16)
        card.column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(self.level)
        page = MiddlePage(look)
        page.middle.addWidget(self.notice)
        page.middle.addSpacing(16)
        page.middle.addWidget(card)
        self.footer.say(words.pacing_takes_note())
        self.footer.add(self.go_on)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)
        self.answers.changed.connect(self.changed)
        self.level.level_changed.connect(lambda _level: self.changed.emit())
        self.level.skip_requested.connect(lambda: self.level.set_level(None))
        self.number.clicked.connect(self._show_slider)
        self.go_on.clicked.connect(self.ended)
        self.footer.stop_requested.connect(self.stop_requested)

    def begin(self, *, number: bool) -> None:
        """Ask afresh; a number is offered only when one was given before writing."""
        self.answers.choose(())
        self.skip.setChecked(False)
        self.level.set_level(None)
        self.level.hide()
        self.number.setVisible(number)
        self.notice.hush()

    def further_away(self) -> bool:
        """Tell whether the person said so."""
        return self.answers.only() == "further"

    def ending(self) -> Ending:
        """Give what was said: further away or not, and a number if one was given again."""
        return Ending(self.further_away(), self.level.level())

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.answers.first()

    def _show_slider(self) -> None:
        self.number.hide()
        self.level.show()
        self.level.setFocus(Qt.FocusReason.TabFocusReason)
