"""The card with the emergency number and the lines of one country."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.safety.helplines import Country, Emergency, Line
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.ltr import ltr
from healingjournal.ui.safety import words
from healingjournal.ui.safety.help_line import HelpLine
from healingjournal.ui.safety.lines import words as line_words
from healingjournal.ui.theme.look import Look

_FOR_WOMEN, _ANY = "Women", "any"


class NumbersCard(Card):
    """Numbers with the day each was seen. `first` is what is read out on arriving."""

    shown_locked_chosen = Signal(bool)

    def __init__(self, look: Look, country: Country, today: date, *, locked: bool) -> None:
        """Take the look, the country, today, and whether a journal is open."""
        super().__init__(look, 24, 0)
        self._today = today
        self._locked = locked
        self._lines: tuple[Line, ...] = ()
        self.column.setContentsMargins(24, 20, 24, 10)
        self.first = self._add_emergency(country)
        self.while_locked = CheckBox(
            look, words.lines_while_locked(), words.lines_while_locked_mean()
        )
        self.while_locked.clicked.connect(self.shown_locked_chosen)
        self.while_locked.hide()

    def show_lines(self, country: Country, *, also_locked: bool) -> None:
        """Add the lines; `also_locked` lets those that name violence show while locked."""
        lines = country.shown(locked=self._locked, also_violence_while_locked=also_locked)
        self._lines = lines
        plain = [line for line in lines if line.plain]
        others = [line for line in lines if not line.plain]
        without = words.no_crisis_line(line_words.country(country))
        self._add_group(words.crisis_lines(), plain, without)
        if others:
            self._add_group(words.lines_after_violence(), others, "")
            if all(line.who_for.startswith(_FOR_WOMEN) for line in others):
                self._add_quiet(words.none_for_all())
        if others and not self._locked:
            self._rule(4)
            self.column.addWidget(self.while_locked)
            self.while_locked.setChecked(also_locked)
            self.while_locked.show()
        if self._locked and not (plain and country.emergency):
            self._add_quiet(words.own_instead())

    def caution(self) -> str:
        """Say that numbers change and, of the lines shown, whether they were checked."""
        unsure = [line for line in self._lines if line.status == "unsure"]
        if not unsure:
            return words.numbers_change()
        every = len(unsure) == len(self._lines)
        checked = words.none_checked() if every else words.not_all_checked()
        return f"{words.numbers_change()} {checked}"

    def _add_emergency(self, country: Country) -> Label:
        look = self._look
        heading = Label(look, words.emergency(), "label")
        chosen = words.chosen_by_you(line_words.country(country))
        whose = Label(look, chosen, "small", "quiet-ink").at_end()
        self.column.addWidget(_beside(look, heading, whose))
        self.column.addSpacing(4)
        if not country.emergency:
            none = Label(look, words.no_emergency_number(line_words.country(country))).reads()
            self.column.addWidget(none)
            self.column.addSpacing(12)
            return none
        rows = [self._emergency_row(one) for one in country.emergency]
        self.column.addSpacing(12)
        return rows[0]

    def _emergency_row(self, one: Emergency) -> Label:
        look = self._look
        number = Label(look, ltr(one.number), "prompt").reads()
        reaches = words.reaches()[one.what]
        seen = words.seen(one.checked_on)
        number.setAccessibleName(one.number)
        number.setAccessibleDescription(words.joined([words.emergency(), reaches, seen]))
        said = seen if one.what == _ANY else kit_words.list_of([reaches, seen])
        end = Label(look, said, "small", "quiet-ink").at_end()
        self.column.addWidget(_beside(look, number, end))
        return number

    def _add_group(self, heading: str, lines: Sequence[Line], without: str) -> None:
        self._rule(12)
        self.column.addWidget(Label(self._look, heading, "label"))
        for at, line in enumerate(lines):
            if at:
                self.column.addWidget(Hairline(self._look))
            self.column.addWidget(HelpLine(self._look, line, self._today))
        if not lines:
            self._add_quiet(without)

    def _add_quiet(self, text: str) -> None:
        self.column.addSpacing(4)
        self.column.addWidget(Label(self._look, text, "body", "quiet-ink"))
        self.column.addSpacing(8)

    def _rule(self, below: int) -> None:
        self.column.addWidget(Hairline(self._look))
        self.column.addSpacing(below)


def _beside(look: Look, start: QWidget, end: QWidget) -> QWidget:
    row = QWidget()
    place = BesideLayout(look, 16, 120)
    place.addWidget(start)
    place.addWidget(end)
    row.setLayout(place)
    wraps(row)
    return row
