"""Sealing a page: for how long, and what a seal is not."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.journal.entry import Seal
from healingjournal.ui.journal.finding import words as finding_words
from healingjournal.ui.journal.finding.typed_days import day_of
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.opened.step_card import StepCard
from healingjournal.ui.kit import days
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.theme.look import Look

ASKED, WEEK, MONTH, HALF, DAY = "asked", "week", "month", "half", "day"


class SealStep(StepCard):
    """Sends `seal_requested` with the seal chosen; until then nothing is changed."""

    seal_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look, words.seal_title())
        self._today = date.min
        self.choices = ChipGroup(
            look,
            words.seal_until(),
            [
                Choice(ASKED, words.until_opened()),
                Choice(WEEK, words.a_week()),
                Choice(MONTH, words.a_month()),
                Choice(HALF, words.half_a_year()),
                Choice(DAY, words.until_a_day()),
            ],
        )
        self.day_name = Label(look, words.the_day(), "label")
        self.day = Field(look, words.the_day())
        self.hint = Label(look, "", "small", "quiet-ink")
        self.ends = Label(look, "")
        self.do = PrimaryButton(look, words.seal())
        self.add_way(self.do)
        self.inside.addWidget(Label(look, words.seal_shows()))
        self.inside.addWidget(Label(look, words.seal_is()))
        self.inside.addSpacing(8)
        self.inside.addWidget(Label(look, words.seal_until(), "label"))
        self.inside.addWidget(self.choices)
        for thing in (self.day_name, self.day, self.hint, self.ends):
            self.inside.addWidget(thing)
        self.inside.addStretch(1)
        self.choices.changed.connect(self._chosen)
        self.day.textChanged.connect(lambda _text: self._say_end())
        self.day.returnPressed.connect(self._seal)
        self.do.clicked.connect(self._seal)

    @override
    def first(self) -> QWidget:
        return self.choices.first()

    def begin(self, today: date) -> None:
        """Begin anew, with a seal until one opens it."""
        self._today = today
        self.notice.hush()
        self.day.clear()
        self.hint.say(finding_words.day_hint(days.full_day(_month_on(today, 1))))
        self.choices.choose([ASKED])
        self._chosen()

    def _chosen(self) -> None:
        self.notice.hush()
        if self.choices.only() is None:  # a second press has freed it: one always holds
            self.choices.choose([ASKED])
        wanted = self.choices.only() == DAY
        for thing in (self.day_name, self.day, self.hint):
            thing.setVisible(wanted)
        if wanted and self.isVisible():
            self.day.setFocus()
        self._say_end()

    def _until(self) -> date | None:
        chosen = self.choices.only()
        if chosen == WEEK:
            return self._today + timedelta(days=7)
        if chosen in {MONTH, HALF}:
            return _month_on(self._today, 1 if chosen == MONTH else 6)
        return day_of(self.day.text(), self._today, ahead=True) if chosen == DAY else None

    def _say_end(self) -> None:
        until = self._until()
        if until is not None and until > self._today:
            self.ends.say(words.opens_on(days.full_day(until)))
        else:
            self.ends.say("" if self.choices.only() == DAY else words.opens_when_asked())

    def _seal(self) -> None:
        until = self._until()
        if self.choices.only() == DAY:
            typed = self.day.text().strip()
            if until is None:
                self._tell(finding_words.no_day(typed))
                return
            if until <= self._today:
                self._tell(words.day_not_after_today())
                return
        self.seal_requested.emit(Seal(until))

    def _tell(self, sentence: str) -> None:
        self.notice.say(sentence)
        self.day.setFocus()
        self.day.selectAll()


def _month_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
