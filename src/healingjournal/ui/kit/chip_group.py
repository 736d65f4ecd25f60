"""A group of chips: one stop for Tab, arrows inside, Space chooses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal

from healingjournal.ui.kit.brick_layout import BrickLayout
from healingjournal.ui.kit.choice_chip import ChoiceChip
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.group import Group
from healingjournal.ui.kit.skip_chip import SkipChip
from healingjournal.ui.theme.look import Look


@dataclass(frozen=True)
class Choice:
    """One answer: the key the room knows it by, its word, a few plain words in small, an icon.

    The tick of a chosen answer takes the place of its icon.
    """

    key: str
    word: str = field(repr=False)
    note: str = field(default="", repr=False)
    icon: str | None = None


class ChipGroup(Group):
    """Answers to one question. `many` lets several hold; else one, and a second press frees it.

    `columns` sets them in equal columns (answers of equal weight); `skip_word` adds a Skip
    chip as the last one. Sends `changed` after every choice of the person.
    """

    changed = Signal()
    skipped = Signal(bool)

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[Choice],
        *,
        many: bool = False,
        columns: int = 0,
    ) -> None:
        """Take the look, the question it answers (spoken), the answers, and how they stand."""
        super().__init__(name)
        self._look = look
        self._many = many
        self._skip: SkipChip | None = None
        self._chips: dict[str, ChoiceChip] = {}
        self._place: BrickLayout = (
            GridLayout(look, columns, 8) if columns else FlowLayout(8)
        )
        self.setLayout(self._place)
        for choice in choices:
            chip = ChoiceChip(look, choice.word, choice.note, choice.icon)
            self._chips[choice.key] = self._add(chip)
        for key, chip in self._chips.items():
            chip.clicked.connect(lambda _checked=False, k=key: self._clicked(k))
        self._one_stop(0)

    def add_skip(self, word: str | None = None) -> SkipChip:
        """Add a Skip chip as the last answer; it frees all others, and they free it."""
        skip = SkipChip(self._look, word)
        if any(chip.accessibleDescription() for chip in self._chips.values()):
            skip.height_at_rest = 64
            skip.padding = 21
            skip.words_at_start = True
        self._add(skip)
        self._skip = skip
        skip.clicked.connect(self._skip_clicked)
        self._one_stop(0)
        return skip

    def chosen(self) -> list[str]:
        """Give the keys that hold, in order."""
        return [key for key, chip in self._chips.items() if chip.isChecked()]

    def only(self) -> str | None:
        """Give the one key that holds, or None."""
        held = self.chosen()
        return held[0] if held else None

    def choose(self, keys: Iterable[str]) -> None:
        """Set which answers hold, without telling."""
        held = set(keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in held)
        if self._skip is not None and held:
            self._skip.setChecked(False)
        self._one_stop(self._first_held())

    def take_over(self, former: "ChipGroup") -> None:
        """Let hold what holds in another group of the same answers, without telling."""
        self.choose(former.chosen())
        if self._skip is not None and former.left_out():
            self._skip.setChecked(True)
            self.rest(True)
            self._one_stop(len(self._chips))

    def left_out(self) -> bool:
        """Tell whether Skip holds."""
        return self._skip is not None and self._skip.isChecked()

    def rest(self, resting: bool) -> None:
        """Turn quiet and free every answer, because the question was left out; or wake."""
        for chip in self._chips.values():
            chip.rest(resting)
            if resting:
                chip.setChecked(False)

    def chip(self, key: str) -> ChoiceChip:
        """Give the chip of a key; raises KeyError for no such answer."""
        return self._chips[key]

    def all_chips(self) -> list[ChoiceChip]:
        """Give every chip in order, Skip last."""
        return [*self._chips.values(), *([self._skip] if self._skip else [])]

    def all_keys(self) -> list[str]:
        """Give the key of every answer in order."""
        return list(self._chips)

    def go_to(self, key: str) -> None:
        """Give the keyboard to the chip of a key."""
        self._one_stop(list(self._chips).index(key))
        self._chips[key].setFocus(Qt.FocusReason.TabFocusReason)

    def first(self) -> ChoiceChip:
        """Give the chip that Tab reaches."""
        return self.all_chips()[self._first_held()]

    def _add(self, chip: ChoiceChip) -> "ChoiceChip":
        chip.fills_row = isinstance(self._place, GridLayout)
        chip.step_requested.connect(lambda step, c=chip: self._move(c, step))
        self._place.addWidget(chip)
        return chip

    def _clicked(self, key: str) -> None:
        if not self._many:
            for other, chip in self._chips.items():
                if other != key:
                    chip.setChecked(False)
        if self._skip is not None:
            self._skip.setChecked(False)
        for chip in self._chips.values():
            chip.rest(False)
        self._one_stop(list(self._chips).index(key))
        self.changed.emit()

    def _skip_clicked(self, chosen: bool) -> None:
        self.rest(chosen)
        self._one_stop(len(self._chips))
        self.skipped.emit(chosen)
        self.changed.emit()

    def _move(self, chip: ChoiceChip, step: int) -> None:
        chips = self.all_chips()
        at = chips.index(chip) + step
        at = at % len(chips) if abs(step) == 1 else max(0, min(len(chips) - 1, at))
        self._one_stop(at)
        chips[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _first_held(self) -> int:
        for at, chip in enumerate(self.all_chips()):
            if chip.isChecked():
                return at
        return 0

    def _one_stop(self, here: int) -> None:
        for at, chip in enumerate(self.all_chips()):
            stop = Qt.FocusPolicy.StrongFocus if at == here else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(stop)
