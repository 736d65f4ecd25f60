"""The line "What I did": a few words, the exercises, and own words, joined into one."""

from collections.abc import Callable, Sequence

from healingjournal.moments.moment import NEXT
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.field import Field
from healingjournal.ui.moments import words
from healingjournal.ui.moments.answer_line import AnswerLine
from healingjournal.ui.theme.look import Look

Exercises = Callable[[], Sequence[tuple[str, str]]]

_LOOKED = "G02"
_OTHER = "other"


class DidLine(AnswerLine):
    """What the body did by itself is never in here: these are things one does."""

    def __init__(self, look: Look, exercises: Sequence[tuple[str, str]]) -> None:
        """Take the look, and the exercises by id and name."""
        super().__init__(look, words.names()["did"], words.any_that_fit())
        known = dict(exercises)
        self._own_words = dict(words.deeds())
        first = [Choice(_LOOKED, words.looked_around())] if _LOOKED in known else []
        deeds = [Choice(key, word) for key, word in words.deeds()]
        rest = [Choice(key, name) for key, name in exercises if key != _LOOKED]
        last = Choice(_OTHER, words.other())
        name = words.names()["did"]
        self._keys = [one.key for one in (*first, *deeds)]
        self._exercises = {one.key for one in rest}
        self.chips = self.put_chips(ChipGroup(look, name, [*first, *deeds, last], many=True))
        self.which = self.put_chips(ChipGroup(look, words.which_exercise(), rest, many=True))
        self.own = self.put_field(Field(look, words.own_words(), words.own_words()))
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

    def fill(self, deeds: Sequence[str]) -> None:
        """Show what was done: the words and exercises known here, the rest as own words."""
        key_of = {word: key for key, word in self._own_words.items()}
        offered = {key for key in self._keys if key != _OTHER}
        keys = [key_of.get(deed, deed) for deed in deeds]
        held = [key for key in keys if key in offered]
        which = [key for key in keys if key in self._exercises]
        own = [key for key in keys if key not in held and key not in which]
        self.chips.choose([*held, *([_OTHER] if which or own else [])])
        self.which.choose(which)
        self.own.setText(NEXT.join(own))
        self._open_up()

    def _open_up(self) -> None:
        other = _OTHER in self.chips.chosen()
        self.which.setVisible(other and bool(self.which.all_chips()))
        self.own.setVisible(other)
