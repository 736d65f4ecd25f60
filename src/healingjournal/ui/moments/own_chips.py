"""Answers with own words among them: those used before, and a field for others."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.text import taken_in
from healingjournal.moments.moment import OWN
from healingjournal.moments.own_words import LONGEST
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.choice_chip import ChoiceChip
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.moments import words
from healingjournal.ui.theme.look import Look

OTHER = "other"


class OwnChips(QWidget):
    """Any of the answers fit; own words stand after the others and before the way to new ones.

    `columns` and `skip` are those of the group. Sends `changed` after every choice, `skipped`
    when all is left out, and `renewed` when there are other chips than before.
    """

    changed = Signal()
    renewed = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[Choice],
        *,
        columns: int = 0,
        skip: str = "",
    ) -> None:
        """Take the look, the question, the answers that are always there, and how they stand."""
        super().__init__()
        self._look = look
        self._name = name
        self._always = list(choices)
        self._columns = columns
        self._skip = skip
        self._own: list[str] = []
        self.field = Field(look, words.own_words(), words.own_words())
        self.field.setMaxLength(LONGEST - len(OWN))
        self.field.textEdited.connect(lambda _text: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.group = self._made()
        column.addWidget(self.group)
        column.addWidget(self.field)
        wraps(self)
        self._open_up()

    def offer(self, own: Sequence[str]) -> None:
        """Offer these own words, as far as they are not offered yet; what holds goes on to."""
        held = [key.removeprefix(OWN) for key in self.chosen() if key.startswith(OWN)]
        fresh = [*own, *(word for word in held if word not in own and word != self._typed())]
        if fresh == self._own:
            return
        self._own = fresh
        former, self.group = self.group, self._made()
        self.group.take_over(former)
        place = self.layout()
        if place is not None:
            place.replaceWidget(former, self.group)
        self.group.show()
        former.hide()
        former.setParent(None)
        former.deleteLater()
        self.updateGeometry()
        self.renewed.emit()

    def choose(self, keys: Iterable[str]) -> None:
        """Set which answers hold, own words with their mark; those not offered yet are now."""
        held = list(keys)
        self.offer([*self._own, *self._new(held)])
        self.group.choose(held)
        self.field.clear()
        self._open_up()

    def chosen(self) -> list[str]:
        """Give the answers that hold as they are kept."""
        held = self.group.chosen()
        typed = f"{OWN}{self._typed()}"
        known = [key for key in held if key != OTHER]
        return [*known, typed] if OTHER in held and self._typed() and typed not in known else known

    def chip(self, key: str) -> ChoiceChip:
        """Give the chip of an answer."""
        return self.group.chip(key)

    def rest(self, resting: bool) -> None:
        """Turn quiet and free every answer, or wake."""
        self.group.rest(resting)
        if resting:
            self.field.clear()
        self._open_up()

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.group.first()

    def all_stops(self) -> list[QWidget]:
        """Give what Tab reaches, in order."""
        return [*self.group.all_chips(), self.field]

    def _new(self, held: Iterable[str]) -> list[str]:
        own = (key.removeprefix(OWN).strip() for key in held if key.startswith(OWN))
        return [word for word in own if word not in self._own]

    def _typed(self) -> str:
        return one_line(self.field)

    def _made(self) -> ChipGroup:
        own = [Choice(f"{OWN}{word}", word) for word in self._own]
        last = Choice(OTHER, words.other(), words.in_own_words() if self._columns else "")
        every = [*self._always, *own, last]
        group = ChipGroup(self._look, self._name, every, many=True, columns=self._columns)
        if self._skip:
            group.add_skip(self._skip)
        if self._columns:
            for choice in own:
                _weigh_the_same(group.chip(choice.key))
        group.changed.connect(self._chosen)
        return group

    def _chosen(self) -> None:
        if self.group.left_out():
            self.field.clear()
        self._open_up()
        self.changed.emit()

    def _open_up(self) -> None:
        self.field.setVisible(OTHER in self.group.chosen())
        self.updateGeometry()


def one_line(field: Field) -> str:
    """Give what stands in a field; what was pasted with line ends becomes one line."""
    return " ".join(taken_in(field.text()).split("\n")).strip()


def _weigh_the_same(chip: ChoiceChip) -> None:
    """Let a chip without small words stand like those that have some."""
    chip.height_at_rest = 64
    chip.padding = 21
    chip.words_at_start = True
    chip.updateGeometry()
