"""The line "What I did": a few words, some exercises and the others, and own words."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.moments.moment import NEXT
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.moments import words
from healingjournal.ui.moments.answer_line import AnswerLine
from healingjournal.ui.theme.look import Look

Exercises = Callable[[], Sequence[tuple[str, str]]]

_LOOKED = "G02"
_OTHER = "other"
_FIRST = 8


class DidLine(AnswerLine):
    """What the body did by itself is never in here: these are things one does.

    Of the exercises a few stand there at first: the first ones, and those that are near to the
    person. Sends `renewed` when there are other chips than before.
    """

    renewed = Signal()

    def __init__(self, look: Look, exercises: Sequence[tuple[str, str]]) -> None:
        """Take the look, and the exercises by id and name."""
        super().__init__(look, words.names()["did"], words.any_that_fit())
        self._look = look
        known = dict(exercises)
        self._own_words = dict(words.deeds())
        first = [Choice(_LOOKED, words.looked_around())] if _LOOKED in known else []
        deeds = [Choice(key, word) for key, word in words.deeds()]
        rest = [Choice(key, name) for key, name in exercises if key != _LOOKED]
        last = Choice(_OTHER, words.other())
        name = words.names()["did"]
        self._keys = [one.key for one in (*first, *deeds)]
        self._others = rest
        self._exercises = {one.key for one in rest}
        self._near: frozenset[str] = frozenset()
        self._all = len(rest) <= _FIRST
        self.chips = self.put_chips(ChipGroup(look, name, [*first, *deeds, last], many=True))
        self.which = self.put_chips(self._made())
        self.more = QuietButton(look, words.more())
        self.more.setAccessibleDescription(words.which_exercise())
        self.add_below(self.more)
        self._middle.column.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        self.own = self.put_field(Field(look, words.own_words(), words.own_words()))
        self.more.clicked.connect(self._show_all)
        self.answered.connect(self._open_up)
        self._open_up()

    def did(self) -> str:
        """Give what was done as it is kept; empty when nothing was chosen."""
        return NEXT.join(self.deeds())

    def deeds(self) -> list[str]:
        """Give what was done, part by part."""
        held = self.chips.chosen()
        parts = [self._own_words.get(key, key) for key in held if key != _OTHER]
        if _OTHER in held:
            parts += [*self.which.chosen(), self.own.text().strip()]
        return [part for part in parts if part]

    def know(self, near: Iterable[str]) -> None:
        """Show these exercises at first as well: pinned, kept as favourites, or noted before."""
        fresh = frozenset(near) & self._exercises
        if fresh != self._near:
            self._near = fresh
            self._renew(self.which.chosen())

    @override
    def empty(self) -> None:
        super().empty()
        self._all = len(self._others) <= _FIRST
        self._renew(())

    @override
    def chain(self) -> list[QWidget]:
        found = super().chain()
        at = found.index(self.own)
        return [*found[:at], self.more, *found[at:]]

    def fill(self, deeds: Sequence[str]) -> None:
        """Show what was done: the words and exercises known here, the rest as own words."""
        key_of = {word: key for key, word in self._own_words.items()}
        offered = {key for key in self._keys if key != _OTHER}
        keys = [key_of.get(deed, deed) for deed in deeds]
        held = [key for key in keys if key in offered]
        which = [key for key in keys if key in self._exercises]
        own = [key for key in keys if key not in held and key not in which]
        self.chips.choose([*held, *([_OTHER] if which or own else [])])
        self._renew(which)
        self.own.setText(NEXT.join(own))
        self._open_up()

    def _shown(self, held: Iterable[str]) -> list[Choice]:
        """Give the exercises to show; what holds is always among them."""
        near = self._near.union(held)
        if self._all:
            return self._others
        return [one for at, one in enumerate(self._others) if at < _FIRST or one.key in near]

    def _made(self, held: Sequence[str] = ()) -> ChipGroup:
        group = ChipGroup(self._look, words.which_exercise(), self._shown(held), many=True)
        group.choose(held)
        return group

    def _renew(self, held: Sequence[str]) -> None:
        """Show the chips that belong there now, and let these hold."""
        fitting = [one.key for one in self._shown(held)]
        if fitting == self.which.all_keys():
            self.which.choose(held)
            return
        former, self.which = self.which, self._made(held)
        self.take_place(former, self.which)
        self._open_up()
        self.renewed.emit()

    def _show_all(self) -> None:
        """Show every exercise, and go to the first that was not there."""
        there = set(self.which.all_keys())
        self._all = True
        self._renew(self.which.chosen())
        fresh = next(one.key for one in self._others if one.key not in there)
        self.which.go_to(fresh)

    def _open_up(self) -> None:
        other = _OTHER in self.chips.chosen()
        self.which.setVisible(other and bool(self.which.all_chips()))
        self.more.setVisible(other and len(self.which.all_chips()) < len(self._others))
        self.own.setVisible(other)
