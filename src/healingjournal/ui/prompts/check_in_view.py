"""The check-in: three questions, each of which can be left out."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.prompts.sitting import HERE, CheckIn, Here
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.question_card import QuestionCard
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.prompts import words
from healingjournal.ui.theme.look import Look

_MINUTES = (5, 10, 20)
_NO_CLOCK = "none"


class CheckInView(QWidget):
    """Sends `answered` with a CheckIn, all of it None where nothing was said.

    Words and colours are read for nothing but the line that a page begins with, if it is
    ticked; nothing turns them into numbers.
    """

    answered = Signal(object)
    stop_requested = Signal()
    clear_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self.notice = NoticeBar(look)
        self.strong = QuestionCard(look, words.how_strong())
        self.level = self.strong.put_slider(
            LevelSlider(look, words.how_strong(), *words.strong_ends())
        )
        self.told = QuestionCard(look, words.in_words())
        self.own = Field(look, words.own_words(), words.own_words())
        self.told.column.addSpacing(4)
        self.told.column.addWidget(self.own)
        self.colour = self.told.put_chips(
            ChipGroup(look, words.colour(), _chips(words.colours()))
        )
        self.room = QuestionCard(look, words.feel_here())
        self.here = self.room.put_chips(
            ChipGroup(look, words.feel_here(), _chips(words.here_answers()))
        )
        self.time = QuestionCard(look, words.how_long())
        some = [Choice(str(number), words.minutes(number)) for number in _MINUTES]
        self.minutes = self.time.put_chips(
            ChipGroup(look, words.how_long(), [*some, Choice(_NO_CLOCK, words.no_clock()[0])])
        )
        self.keep = CheckBox(look, words.keep_answers())
        self.kept = Label(look, words.pacing_keeps(), "body", "quiet-ink")
        self.clear = QuietButton(look, words.clear_it(), link=True)
        self.swap = QuietButton(look, "", link=True).flush()
        self.recent = CheckBox(look, *words.recent()[1:])
        self.footer = FlowFooter(look)
        self.skip_all = SoftButton(look, words.skip_all())
        self.go_on = PrimaryButton(look, kit_words.go_on())
        self._lay_out()
        self._connect()
        self._dress()
        self._use_words(False)

    def _lay_out(self) -> None:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (self.strong, self.told, self.room, self.time):
            column.addWidget(card)
        column.addWidget(self._foot())
        wraps(main)
        aside = Aside(self._look)
        said = words.aside()
        aside.add_title(said["why"])
        aside.add_text(said["stay"])
        aside.column.addSpacing(8)
        aside.add_text(said["not_worse"])
        aside.add_title(said["not_for_you"])
        aside.add(self.swap)
        aside.add_text(said["never"], "quiet-ink")
        aside.add_title(words.recent()[0])
        aside.add(self.recent)
        page = ScrollPage(self._look)
        page.column.setContentsMargins(40, 8, 40, 24)
        page.column.addWidget(self.notice)
        page.column.addWidget(Columns(self._look, main, aside))
        page.end()
        self.footer.add(self.skip_all)
        self.footer.add(self.go_on)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)
        self._order()

    def _order(self) -> None:
        """Set the chain of Tab: each question, then its Skip."""
        chain: list[QWidget] = [self.level, self.strong.skip, self.own]
        chain += [*self.colour.all_chips(), self.told.skip]
        chain += [*self.here.all_chips(), self.room.skip]
        chain += [*self.minutes.all_chips(), self.time.skip]
        chain += [self.keep, self.clear, self.swap, self.recent]
        chain += [self.footer.stop, self.skip_all, self.go_on]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.keep)
        column.addWidget(self._kept_line())
        wraps(foot)
        return foot

    def _kept_line(self) -> QWidget:
        start = QWidget()
        row = QHBoxLayout(start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        icon = self._clock = QVBoxLayout()
        icon.addWidget(Icon(self._look, "clock", "quiet-ink", 20))
        icon.addStretch(1)
        row.addLayout(icon)
        row.addWidget(self.kept, 1, Qt.AlignmentFlag.AlignVCenter)
        wraps(start)
        line = QWidget()
        beside = BesideLayout(self._look, 12, 300)
        beside.addWidget(start)
        beside.addWidget(self.clear)
        line.setLayout(beside)
        wraps(line)
        return line

    def _dress(self) -> None:
        around = self._look.px(2)  # so that the icon stands under the middle of the box
        self._clock.setContentsMargins(around, 2, around, 0)

    def _connect(self) -> None:
        self._look.changed.connect(self._dress)
        self.footer.stop_requested.connect(self.stop_requested)
        self.skip_all.clicked.connect(self._skip_all)
        self.go_on.clicked.connect(lambda: self.answered.emit(self.check_in()))
        self.clear.clicked.connect(self.clear_requested)
        self.swap.clicked.connect(lambda: self._use_words(self._by_numbers()))
        self.own.textEdited.connect(lambda _text: self._woken())
        self.told.skipped.connect(self._told_skipped)

    def begin(self) -> None:
        """Ask afresh: nothing is filled in."""
        self._use_words(False)
        self.own.clear()
        for card in (self.strong, self.told, self.room, self.time):
            card.leave_out(False)
        self.level.set_level(None)
        for chips in (self.colour, self.here, self.minutes):
            chips.choose(())
        self.keep.setChecked(False)
        self.kept.say(words.pacing_keeps())
        self.notice.hush()

    def check_in(self) -> CheckIn:
        """Give what was said: a number only where the person set one."""
        given, here = self.minutes.only(), self.here.only()
        return CheckIn(
            distress=self.level.level() if self._by_numbers() else None,
            here=_here(here),
            minutes=None if given in {None, _NO_CLOCK} else int(given or 0),
        )

    def line(self) -> str:
        """Give the answers as the line that a page begins with; empty unless that is ticked."""
        said = [*self._said_of_feelings(), *self._said_of_room(), *self._said_of_time()]
        return words.before_writing(said) if self.keep.isChecked() and said else ""

    def cleared(self) -> None:
        """Say that pacing keeps nothing now."""
        self.kept.say(words.pacing_cleared())

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.level if self._by_numbers() else self.own

    # ---- what was said ----

    def _by_numbers(self) -> bool:
        return self.told.isHidden()

    def _said_of_feelings(self) -> list[str]:
        if self._by_numbers():
            number = self.level.level()
            return [] if number is None else [words.feelings(number)]
        own = self.own.text().strip()
        colour = _inside(words.colours(), self.colour)
        return [words.as_written(own), *colour] if own else colour

    def _said_of_room(self) -> list[str]:
        return _inside(words.here_answers(), self.here)

    def _said_of_time(self) -> list[str]:
        given = self.minutes.only()
        if given is None:
            return []
        return [words.no_clock()[1] if given == _NO_CLOCK else words.minutes(int(given))]

    # ---- what is pressed ----

    def _skip_all(self) -> None:
        self.keep.setChecked(False)
        self.answered.emit(CheckIn())

    def _use_words(self, use: bool) -> None:
        self.strong.setVisible(not use)
        self.told.setVisible(use)
        self.swap.say(words.swap_to(numbers=use))

    def _woken(self) -> None:
        if self.told.is_skipped():
            self.told.leave_out(False)

    def _told_skipped(self, skipped: bool) -> None:
        if skipped:
            self.own.clear()


def _chips(answers: list[tuple[str, str, str]]) -> list[Choice]:
    return [Choice(key, word) for key, word, _inside_a_line in answers]


def _inside(answers: list[tuple[str, str, str]], chips: ChipGroup) -> list[str]:
    """Give the words, inside a line, of what was chosen."""
    held = chips.chosen()
    return [said for key, _word, said in answers if key in held]


def _here(key: str | None) -> Here | None:
    return next((one for one in HERE if one == key), None)
