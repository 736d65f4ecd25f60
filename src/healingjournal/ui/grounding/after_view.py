"""After an exercise: more here, the same, further away, or no answer; then another kind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.grounding.exercise import Exercise
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.announcing import announce
from healingjournal.ui.grounding.centred_row import CentredRow
from healingjournal.ui.grounding.middle_column import MiddleColumn
from healingjournal.ui.grounding.tool_card import offer_card
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.theme.look import Look

MORE, AWAY = "more", "away"


class AfterView(QWidget):
    """One question that needs no answer. An answer is kept only where one asks to note it.

    Sends `answered` with "more", "same", "away" or None; the page then says what to offer.
    """

    stop_requested = Signal()
    list_requested = Signal()
    help_requested = Signal()
    answered = Signal(object)
    exercise_requested = Signal(str)
    first_requested = Signal(str)
    note_requested = Signal(str, str)

    def __init__(
        self, look: Look, done: Exercise, *, can_put_first: bool, can_note: bool = False
    ) -> None:
        """Take the look, the exercise that has ended, and what may be kept of it."""
        super().__init__()
        self._look = look
        self._done = done
        self.heading = Label(look, words.more_here_or_not(), "greeting").centred().wide(760)
        self.heading.reads()
        self.group = ChipGroup(
            look,
            words.more_here_or_not(),
            [Choice(*one) for one in words.answers().items()],
        )
        self.group.add_skip()
        self.group.changed.connect(self._answered)
        self.reply = Label(look, "", "lead").centred()
        self.worse = Label(look, "", "body", "quiet-ink").centred()
        self._offer = QVBoxLayout()
        self._offer.setSpacing(16)
        self.first_button = QuietButton(look, words.put_first_words()[0], "pin")
        self.first_button.clicked.connect(self._put_first)
        self._can_put_first = can_put_first
        self.note_button = QuietButton(look, words.note_words()[0], "moments")
        self.note_button.clicked.connect(self._note)
        self._can_note = can_note
        self._answer: str | None = None
        self.footer = FlowFooter(look, kit_words.stop())
        self.footer.say(words.stops_at_once())
        self.list_button = self.footer.add(SoftButton(look, words.all_of_them(), "list"))
        self._lay_out()

    def _lay_out(self) -> None:
        page = MiddleColumn(self._look, 620)
        column = page.column
        column.addSpacing(72)
        column.addWidget(self.heading)
        column.addWidget(Label(self._look, words.any_answer(), "body", "quiet-ink").centred())
        column.addSpacing(16)
        chips = QHBoxLayout()
        chips.addStretch(1)
        chips.addWidget(self.group)
        chips.addStretch(1)
        column.addLayout(chips)
        column.addSpacing(24)
        column.addWidget(self.reply)
        column.addWidget(self.worse)
        column.addLayout(self._offer)
        first = CentredRow()
        first.place.addWidget(self.first_button)
        first.place.addWidget(self.note_button)
        column.addWidget(first)
        page.end()
        self.reply.hide()
        self.worse.hide()
        self.first_button.hide()
        self.note_button.hide()
        self.footer.stop_requested.connect(self.stop_requested)
        self.list_button.clicked.connect(self.list_requested)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)

    def offer(self, answer: str | None, other: Exercise | None) -> None:
        """Answer in one sentence and offer one exercise of another kind, never the same."""
        self.reply.say(_reply(answer, other))
        self.reply.show()
        self.worse.say(self._done.if_worse)
        self.worse.setVisible(answer == AWAY and bool(self._done.if_worse))
        emptied(self._offer)
        offered: list[QWidget] = []
        if other is not None:
            card = offer_card(self._look, other)
            card.clicked.connect(lambda: self.exercise_requested.emit(str(other.id)))
            self._offer.addWidget(card)
            offered.append(card)
        if answer == AWAY or other is None:
            unsafe = SoftButton(self._look, words.not_safe_here(), "help")
            unsafe.clicked.connect(self.help_requested)
            row = CentredRow()
            row.place.addWidget(unsafe)
            offered.append(unsafe)
            self._offer.addWidget(row)
        self.first_button.setVisible(self._can_put_first and answer == MORE)
        self._answer = answer
        self.note_button.setVisible(self._can_note and answer is not None)
        quiet = (self.first_button, self.note_button)
        in_order([self.heading, *self.group.all_chips(), *offered, *quiet])
        announce(self, self.reply.words())

    def silence(self) -> None:
        """Take back what an answer brought, because the answer was freed."""
        emptied(self._offer)
        for thing in (self.reply, self.worse, self.first_button, self.note_button):
            thing.hide()

    def _answered(self) -> None:
        skipped = self.group.all_chips()[-1].isChecked()
        answer = self.group.only()
        if answer is None and not skipped:
            self.silence()
        else:
            self.answered.emit(answer)

    def say_noted(self) -> None:
        """Say that it is noted as a moment."""
        self._can_note = False
        self.reply.say(words.note_words()[1])
        announce(self, self.reply.words())
        self.group.first().setFocus()
        self.note_button.hide()

    def _note(self) -> None:
        if self._answer is not None:
            self.note_requested.emit(str(self._done.id), self._answer)

    def _put_first(self) -> None:
        self._can_put_first = False
        self.first_requested.emit(str(self._done.id))
        self.reply.say(words.put_first_words()[1])
        announce(self, self.reply.words())
        self.group.first().setFocus()
        self.first_button.hide()


def _reply(answer: str | None, other: Exercise | None) -> str:
    replies = words.after()
    if other is None:
        return replies["none_left"]
    if answer == AWAY and not other.turns_outward:
        return replies["away_else"]
    return replies[answer or "no_answer"]
