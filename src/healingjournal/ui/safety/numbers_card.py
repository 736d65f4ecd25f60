"""The card with the emergency number and the lines of one country."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.safety.helplines import ANYONE, UNDER_18, Country, Emergency, Line, Named
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.ltr import ltr
from healingjournal.ui.kit.tab_order import stops_in
from healingjournal.ui.safety import words
from healingjournal.ui.safety.help_line import HelpLine
from healingjournal.ui.safety.lines import words as line_words
from healingjournal.ui.safety.own_numbers import OwnNumber
from healingjournal.ui.theme.look import Look

_ANY = "any"


class NumbersCard(Card):
    """Numbers with the day each was seen. `first` is what is read out on arriving."""

    shown_locked_chosen = Signal(bool)

    def __init__(self, look: Look, country: Country, today: date, *, locked: bool) -> None:
        """Take the look, the country, today, and whether a journal is open."""
        super().__init__(look, 24, 0)
        self._today = today
        self._locked = locked
        self._lines: tuple[Line, ...] = ()
        self._emergency: list[Label] = []
        self.column.setContentsMargins(24, 20, 24, 10)
        self.first = self._add_emergency(country)
        self._pinned = QVBoxLayout()
        self._pinned.setSpacing(0)
        self.column.addLayout(self._pinned)
        self.while_locked = CheckBox(
            look, words.lines_while_locked(), words.lines_while_locked_mean()
        )
        self.while_locked.clicked.connect(self.shown_locked_chosen)
        self.while_locked.hide()

    def show_pinned(self, own: Sequence[OwnNumber]) -> None:
        """Show the person's own numbers that stand right below the emergency number."""
        emptied(self._pinned)
        there = [one for one in own if one.pinned]
        for one in there:
            name = one.name or words.from_you()
            number = Label(self._look, ltr(one.number), "label").at_end().reads()
            number.setAccessibleName(one.number)
            number.setAccessibleDescription(words.joined([name, words.pinned_by_you()]))
            row = _beside(self._look, Label(self._look, name, "label"), number)
            small = Label(self._look, words.pinned_by_you(), "small", "quiet-ink")
            for part in (row, small):
                self._pinned.addWidget(part)
                part.show()
            self._pinned.addSpacing(8)
        self.updateGeometry()

    def stops(self) -> list[QWidget]:
        """Give what Tab reaches, in the order of reading."""
        items = (self._pinned.itemAt(at) for at in range(self._pinned.count()))
        rows = [item.widget() for item in items if item is not None]
        pinned = [stop for row in rows if row is not None for stop in stops_in(row)]
        others = [one for one in stops_in(self) if one not in pinned]
        first = len(self._emergency)
        return [*others[:first], *pinned, *others[first:]]

    def show_lines(self, country: Country, *, also_locked: bool) -> None:
        """Add the lines; `also_locked` lets those that name violence show while locked."""
        lines = country.shown(locked=self._locked, also_violence_while_locked=also_locked)
        self._lines = lines
        plain = [line for line in lines if line.plain]
        others = [line for line in lines if not line.plain]
        without = words.no_crisis_line(line_words.country(country))
        self._add_group(words.crisis_lines(), plain, without)
        without_line = country.missing()
        if UNDER_18 in without_line:
            self._add_quiet(line_words.none_for_young())
        if others:
            self._add_group(words.lines_after_violence(), others, "")
            if ANYONE in without_line:
                self._add_quiet(words.none_for_all())
            for said in line_words.missing(without_line):
                self._add_quiet(said)
        names = country.by_name(locked=self._locked, also_violence_while_locked=also_locked)
        if names:
            self._add_names(names, any_line=bool(lines))
        hidden = [one for one in country.named if not one.plain]
        if (others or hidden) and not self._locked:
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
            self._emergency = [none]
            return none
        rows = [self._emergency_row(one) for one in country.emergency]
        if country.caution:
            self._add_quiet(line_words.call_may_be_unsafe())
        self.column.addSpacing(12)
        self._emergency = rows
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
        # However old it is, this number never waits in a fold.
        old = one.checked_on is None or one.checked_on.may_have_changed(self._today)
        for quiet in (line_words.in_words(one.note), words.may_have_changed() if old else ""):
            if quiet:
                self.column.addWidget(Label(look, quiet, "small", "quiet-ink"))
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

    def _add_names(self, names: Sequence[Named], *, any_line: bool) -> None:
        self._rule(12)
        self.column.addWidget(Label(self._look, line_words.known_by_name(), "label"))
        self._add_quiet(line_words.without_number(any_line))
        for one in names:
            facts = [line_words.in_words(text) for text in (one.region, one.who_for)]
            below = words.joined([part for part in facts if part])
            parts = [below, words.way("website", ltr(one.website)) if one.website else ""]
            parts.append(line_words.in_words(one.note))
            said = [part for part in parts if part]
            name = Label(self._look, one.service, "label").reads()
            name.setAccessibleDescription(" ".join(said))
            self.column.addWidget(name)
            for part in said:
                self.column.addWidget(Label(self._look, part, "small", "quiet-ink"))
            self.column.addSpacing(8)

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
