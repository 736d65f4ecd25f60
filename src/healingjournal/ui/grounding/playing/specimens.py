"""Ground with each thing a step can play, for the gallery and the smoke tests."""

from collections.abc import Callable
from dataclasses import replace

from healingjournal.grounding import catalogue, plays
from healingjournal.grounding.breathing import LEAD
from healingjournal.grounding.exercise import Breath, Exercise, Pace, Step
from healingjournal.grounding.sorting import IN_A_ROW, SHAPES, Sorting
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.grounding.playing.map_view import MapView
from healingjournal.ui.grounding.playing.sort_view import SortView
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens

_Made = Callable[[SpecimenKit], GroundPage]


BOX = Breath(Pace(4, 4, 4, 4), 4)
LONGER = Breath(Pace(3, 0, 5, 0), 8, slower=Pace(4, 0, 6, 0))

PLAYS: dict[str, plays.Play] = {
    "number": plays.Count(100, -3, 0),
    "category": plays.Categories(("Trees", "Towns by the sea", "Soups")),
    "step": plays.Walk(10),
    "beat": plays.Taps(1.0, 8, 8.0, 3),
    "hand": plays.Hand(8.0),
    "tiles": plays.Puzzle("sort"),
    "map": plays.Map("sound"),
    "grid": plays.Drawing("grid"),
    "spiral": plays.Drawing("spiral"),
    "free": plays.Drawing("free"),
    "sentence": plays.OwnWords("sentences"),
    "card": plays.OwnWords("card"),
    "choose": plays.Choose(("G19", "G26", "G05")),
}

OWN: dict[str, tuple[str, ...]] = {
    "sentences": ("This is an old alarm. It fades by itself.", "I can stop at any point."),
    "card": ("It is autumn.", "I live on the third floor now.", "The door locks from my side."),
}


def playing(what: str) -> Exercise:
    """Give an exercise whose one step plays something; two sentences of its own are around it."""
    first = catalogue.first()
    step = replace(first.steps[0], play=PLAYS[what])
    return replace(first, steps=(step, first.steps[1]))


def breathing(shape: str) -> Exercise:
    """Give an exercise that breathes in a shape: a box for the square, else a longer way out."""
    usual = catalogue.exercise("G19")
    breath = BOX if shape == "square" else LONGER
    lasts = LEAD + breath.rounds * breath.usual.round
    first, paced, last = usual.steps
    step = Step(paced.text, paced.more, lasts, breath, shape)
    return replace(usual, steps=(first, step, last))


def page_with(kit: SpecimenKit, what: str, *, locked: bool = False) -> GroundPage:
    """Show an exercise that plays something."""
    page = GroundPage(kit.look, kit.clock, locked=locked, kept_outside=False)
    page.know_personal(None if locked else OWN)
    page.play(playing(what))
    return page


def _hold_still(page: GroundPage, *, still: bool) -> None:
    if page.player.chips.still() != still:
        page.player.chips.group.chip("still").click()
    page.player.resume()


def _plain(what: str) -> _Made:
    return lambda kit: page_with(kit, what)


def _after(what: str, seconds: float, *, still: bool = False) -> _Made:
    def made(kit: SpecimenKit) -> GroundPage:
        page = page_with(kit, what)
        kit.clock.seconds += seconds
        _hold_still(page, still=still)
        return page

    return made


def _breath(shape: str, *, still: bool = False) -> _Made:
    def made(kit: SpecimenKit) -> GroundPage:
        page = GroundPage(kit.look, kit.clock, locked=False, kept_outside=False)
        page.play(breathing(shape), 1)
        kit.clock.seconds += LEAD + 2.4
        _hold_still(page, still=still)
        return page

    return made


def tiles_taken(kit: SpecimenKit) -> GroundPage:
    """Show a tile taken up."""
    page = page_with(kit, "tiles")
    _tiles(page).grid.cells[5].click()
    return page


def tiles_in_order(kit: SpecimenKit) -> GroundPage:
    """Show the tiles in order."""
    page = page_with(kit, "tiles")
    tiles = _tiles(page)
    tiles.sorting = Sorting(tuple(shape for shape in SHAPES for _ in range(IN_A_ROW)))
    tiles.grid.cells[0].click()
    tiles.grid.cells[0].click()
    return page


def map_marked(kit: SpecimenKit) -> GroundPage:
    """Show a map with two marks."""
    page = page_with(kit, "map")
    stage = page.player.stage
    if stage is not None and isinstance(stage.view, MapView):
        stage.view.grid.cells[0].click()
        stage.view.grid.cells[7].click()
    return page


def own_locked(kit: SpecimenKit) -> GroundPage:
    """Show a card of one's own while locked."""
    return page_with(kit, "card", locked=True)


def own_none(kit: SpecimenKit) -> GroundPage:
    """Show a card of one's own that has nothing on it yet."""
    page = GroundPage(kit.look, kit.clock, locked=False, kept_outside=False)
    page.know_personal({})
    page.play(playing("card"))
    return page


def own_longest(kit: SpecimenKit) -> GroundPage:
    """Show a card of one's own with far more on it than fits."""
    page = GroundPage(kit.look, kit.clock, locked=False, kept_outside=False)
    line = "The house has a blue door, and the key to it lies in my own hand, here and now. "
    page.know_personal({"card": tuple(f"{at}. {line * at}" for at in range(1, 9))})
    page.play(playing("card"))
    return page


def beat_in_words(kit: SpecimenKit) -> GroundPage:
    """Show a beat in words."""
    page = page_with(kit, "beat")
    page.player.chips.group.chip("words").click()
    return page


def _tiles(page: GroundPage) -> SortView:
    stage = page.player.stage
    if stage is None or not isinstance(stage.view, SortView):
        raise LookupError
    return stage.view


SPECIMENS: Specimens = {
    "breath square": _breath("square"),
    "breath square still": _breath("square", still=True),
    "breath line": _breath("line"),
    "breath hand": _breath("hand"),
    "breath hand still": _breath("hand", still=True),
    "beat": _after("beat", LEAD + 2.4),
    "beat resting": _after("beat", LEAD + 10.0),
    "beat in words": beat_in_words,
    "hand": _after("hand", LEAD + 9.8),
    "hand still": _after("hand", LEAD + 14.0, still=True),
    "number": _plain("number"),
    "category": _plain("category"),
    "step of a way": _plain("step"),
    "tiles": tiles_taken,
    "tiles in order": tiles_in_order,
    "map": map_marked,
    "doodle grid": _plain("grid"),
    "doodle spiral": _plain("spiral"),
    "doodle free": _plain("free"),
    "own sentence": _plain("sentence"),
    "own card": _plain("card"),
    "own card locked": own_locked,
    "own card empty": own_none,
    "own card longest": own_longest,
    "choose": _plain("choose"),
}
