"""One line of a form: its name, the answer, and Not now."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.chip_group import ChipGroup
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.kit.skip_chip import SkipChip
from healingjournal.ui.moments.line_layout import LineLayout
from healingjournal.ui.moments.own_chips import OwnChips
from healingjournal.ui.theme.look import Look

Answer = ChipGroup | LevelSlider | Field | OwnChips


class AnswerLine(QWidget):
    """Not now frees every answer in the line and turns it quiet; any answer wakes it."""

    answered = Signal()

    def __init__(self, look: Look, name: str, note: str = "") -> None:
        """Take the look, the name, and a few words below it."""
        super().__init__()
        self._answers: list[Answer] = []
        self._first: Callable[[], QWidget] = lambda: self.skip
        self.name = Label(look, name, "label")
        self.skip = SkipChip(look, kit_words.not_now())
        self.skip.setAccessibleDescription(name)
        names = _Column(0)
        names.column.addWidget(self.name)
        if note:
            names.column.addWidget(Label(look, note, "small", "quiet-ink"))
        self._middle = _Column(8)
        place = LineLayout(look)
        place.setContentsMargins(0, 14, 0, 14)
        for part in (names, self._middle, self.skip):
            place.addWidget(part)
        self.setLayout(place)
        wraps(self)
        self.skip.clicked.connect(self._skip_clicked)

    def put_chips(self, chips: ChipGroup) -> ChipGroup:
        """Answer with chips; gives them back."""
        chips.changed.connect(self._woken)
        self._add(chips, chips.first)
        return chips

    def put_own(self, chips: OwnChips) -> OwnChips:
        """Answer with chips and own words; gives them back."""
        chips.changed.connect(self._woken)
        self._add(chips, chips.first)
        return chips

    def put_slider(self, slider: LevelSlider) -> LevelSlider:
        """Answer with a number; gives the slider back."""
        slider.level_changed.connect(self._level_changed)
        slider.skip_requested.connect(lambda: self.leave_out(True))
        self._add(slider, lambda: slider)
        return slider

    def put_field(self, field: Field) -> Field:
        """Answer with own words; gives the field back."""
        field.textEdited.connect(lambda _text: self._woken())
        self._add(field, lambda: field)
        return field

    def add_below(self, thing: QWidget) -> None:
        """Set something quiet below the answers."""
        self._middle.column.addWidget(thing)

    def take_place(self, former: ChipGroup, fresh: ChipGroup) -> None:
        """Put chips in the place of other ones."""
        fresh.changed.connect(self._woken)
        at = self._answers.index(former)
        self._answers[at] = fresh
        if at == 0:
            self._first = fresh.first
        self._middle.column.replaceWidget(former, fresh)
        fresh.show()
        former.hide()
        former.setParent(None)
        former.deleteLater()

    def leave_out(self, left_out: bool) -> None:
        """Choose Not now, or take the line up again."""
        if self.skip.isChecked() != left_out:
            self.skip.setChecked(left_out)
        self._rest(left_out)
        self.answered.emit()

    def empty(self) -> None:
        """Free every answer, and Not now."""
        self.leave_out(True)
        self.leave_out(False)

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self._first()

    def chain(self) -> list[QWidget]:
        """Give what Tab reaches, in order: the answers, then Not now."""
        found: list[QWidget] = []
        for answer in self._answers:
            if isinstance(answer, OwnChips):
                found += answer.all_stops()
            else:
                found += answer.all_chips() if isinstance(answer, ChipGroup) else [answer]
        return [*found, self.skip]

    def _add(self, answer: Answer, first: Callable[[], QWidget]) -> None:
        if not self._answers:
            self._first = first
        self._answers.append(answer)
        self._middle.column.addWidget(answer)

    def _skip_clicked(self, chosen: bool) -> None:
        self.leave_out(chosen)

    def _level_changed(self, level: object) -> None:
        if level is not None:
            self._woken()

    def _woken(self) -> None:
        if self.skip.isChecked():
            self.skip.setChecked(False)
            self._rest(False)
        self.answered.emit()

    def _rest(self, resting: bool) -> None:
        self.name.set_ink("quiet-ink" if resting else "ink")
        for answer in self._answers:
            if isinstance(answer, Field):
                if resting:
                    answer.clear()
            elif resting or not isinstance(answer, LevelSlider) or answer.skipped():
                answer.rest(resting)


class _Column(QWidget):
    def __init__(self, gap: int) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(gap)
        wraps(self)


def set_chain(chain: Sequence[QWidget]) -> None:
    """Let Tab go through things in this order; done last, when all of them are in place."""
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)
