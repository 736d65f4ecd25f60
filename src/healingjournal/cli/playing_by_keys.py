"""What a step of an exercise lets a person do by single keys in the terminal, told in lines."""

from collections.abc import Callable, Sequence

from healingjournal.grounding.exercise import Exercise
from healingjournal.grounding.noticing import DISTANCES, SIDES, Noticed
from healingjournal.grounding.plays import Choose, Drawing, Map, OwnWords, Play, Puzzle
from healingjournal.grounding.rhythm import RhythmPoint
from healingjournal.grounding.sorting import IN_A_ROW, Sorting, mixed
from healingjournal.grounding.turns import Turn

Say = Callable[..., str]  # a key, and the facts to put in place
LETTERS = "abcdefghijkl"
RHYTHM = {
    "left": "ground_left",
    "right": "ground_right",
    "rest": "ground_rest",
    "up": "ground_up",
    "down": "ground_down",
    "end": "ground_last_set",
}


def turn_told(say: Say, turn: Turn) -> str:
    """Say the number, the kind of thing or the step that is there now."""
    if turn.kind == "step":
        key = "ground_step_back" if turn.back else "ground_step"
        return say(key, number=turn.said)
    return turn.said


def rhythm_told(say: Say, point: RhythmPoint) -> str:
    """Say a tap, a rest, or the way along a finger; nothing while it only begins."""
    return say(RHYTHM[point.phase]) if point.phase in RHYTHM else ""


class ByKeys:
    """Tiles, a map or a choice, and the lines that tell of them; by time only what needs no key."""

    def __init__(self, say: Say, play: Play | None, seed: int, offered: Sequence[Exercise]) -> None:
        """Take the words, what the step plays, its seed, and the exercises it may lead to."""
        self._say = say
        self._play = play
        self._offered = offered
        self._sorting = mixed(seed) if isinstance(play, Puzzle) else Sorting(())
        self._noticed = Noticed()

    def opening(self, *, by_time: bool) -> list[str]:
        """Give what is told under the sentence of the step."""
        if isinstance(self._play, OwnWords):
            return [self._say("ground_own")]
        if isinstance(self._play, Choose):
            names = [f"{at}  {one.name}" for at, one in enumerate(self._offered, 1)]
            return names if by_time else [*names, self._say("ground_choose_key")]
        if by_time:
            return []
        if isinstance(self._play, Puzzle):
            return [*self._rows(), self._say("ground_tile_keys")]
        if isinstance(self._play, Map):
            return [self._say("ground_map_keys")]
        return [self._say("ground_paper")] if isinstance(self._play, Drawing) else []

    def pressed(self, key: str) -> list[str] | None:
        """Give what a key changes; None for a key that is none of these."""
        if isinstance(self._play, Puzzle) and key and key in LETTERS:
            return self._moved(LETTERS.index(key))
        if isinstance(self._play, Map) and key.isascii() and key.isdigit() and key != "0":
            row, side = divmod(int(key) - 1, len(SIDES))
            distance = DISTANCES[len(DISTANCES) - 1 - row]  # as on a number pad: near is below
            self._noticed = self._noticed.pressed(distance, SIDES[side])
            there = self._noticed.there(distance, SIDES[side])
            words = f"{self._say(f'ground_{distance}')}, {self._say(f'ground_side_{SIDES[side]}')}"
            return [self._say("ground_marked" if there else "ground_unmarked", place=words)]
        return None

    def chosen(self, key: str) -> Exercise | None:
        """Give the exercise that a key chooses."""
        if isinstance(self._play, Choose) and key.isascii() and key.isdigit():
            at = int(key) - 1
            return self._offered[at] if 0 <= at < len(self._offered) else None
        return None

    def _moved(self, place: int) -> list[str]:
        self._sorting = self._sorting.pressed(place)
        if self._sorting.taken is not None:
            return [self._say("ground_tile_taken", tile=self._tile(place))]
        done = [self._say("ground_tiles_in_order")] if self._sorting.in_order else []
        return [*self._rows(), *done]

    def _rows(self) -> list[str]:
        places = range(0, len(self._sorting.tiles), IN_A_ROW)
        return [", ".join(map(self._tile, range(at, at + IN_A_ROW))) for at in places]

    def _tile(self, place: int) -> str:
        return f"{LETTERS[place]} {self._say(f'ground_shape_{self._sorting.tiles[place]}')}"
