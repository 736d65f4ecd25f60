"""A card that asks one question and can be left out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healingjournal.ui.kit import words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.chip_group import ChipGroup
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.level_slider import LevelSlider
from healingjournal.ui.kit.skip_chip import SkipChip
from healingjournal.ui.theme.look import Look


class QuestionCard(Card):
    """A bold question, Skip at its end, the answer below; an answer given later wakes it."""

    skipped = Signal(bool)

    def __init__(self, look: Look, question: str, skip_word: str | None = None) -> None:
        """Take the look, the question, and another word than Skip."""
        super().__init__(look, 20, 8)
        self.column.setContentsMargins(25, 21, 25, 21)
        self._answers: list[ChipGroup | LevelSlider] = []
        self.question = Label(look, question, "label")
        chosen = words.skipped() if skip_word is None else None
        self.skip = SkipChip(look, skip_word, chosen)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.question, 1)
        row.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.skip.setAccessibleDescription(question)
        self.skip.clicked.connect(self._skip_clicked)

    def put_chips(self, chips: ChipGroup) -> ChipGroup:
        """Answer with chips; gives them back."""
        self._answers.append(chips)
        self.column.addSpacing(4)
        self.column.addWidget(chips)
        chips.changed.connect(self._answered)
        self._order()
        return chips

    def put_slider(self, slider: LevelSlider) -> LevelSlider:
        """Answer with a number; gives the slider back."""
        self._answers.append(slider)
        self.column.addWidget(slider)
        slider.level_changed.connect(self._level_changed)
        slider.skip_requested.connect(lambda: self.leave_out(True))
        self._order()
        return slider

    def is_skipped(self) -> bool:
        """Tell whether the question is left out."""
        return self.skip.isChecked()

    def leave_out(self, skipped: bool) -> None:
        """Leave the question out, or take it up again."""
        if self.skip.isChecked() != skipped:
            self.skip.setChecked(skipped)
        self._rest(skipped)
        self.skipped.emit(skipped)

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        answer = self._answers[0] if self._answers else self.skip
        return answer.first() if isinstance(answer, ChipGroup) else answer

    def _order(self) -> None:
        for answer in self._answers:
            QWidget.setTabOrder(answer, self.skip)

    def _skip_clicked(self, skipped: bool) -> None:
        self.leave_out(skipped)

    def _level_changed(self, level: object) -> None:
        if level is not None:
            self._answered()

    def _answered(self) -> None:
        if self.skip.isChecked():
            self.skip.setChecked(False)
            self._rest(False)
            self.skipped.emit(False)

    def _rest(self, resting: bool) -> None:
        self.question.set_ink("quiet-ink" if resting else "ink")
        for answer in self._answers:
            if resting or isinstance(answer, ChipGroup):
                answer.rest(resting)
            elif answer.skipped():
                answer.rest(False)
