"""The page of exercises of others as it can be, and such an exercise in Ground."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.base.ids import ExerciseId
from healingjournal.grounding.brought import Brought, taken
from healingjournal.grounding.exercise import Exercise, Step
from healingjournal.grounding.held import Exercises, HeldExercise
from healingjournal.ui.grounding.brought.memory import ExerciseMemory
from healingjournal.ui.grounding.brought.page import ExercisesPage
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens

_LONG = (
    "Look for one thing that is far away, then for one that is near, each in your own time, and "
    "pass where there is nothing."
)
_EXERCISE = Exercise(
    ExerciseId("W01"),
    "en",
    "By the window",
    "What moves outside, and what stays.",
    "senses",
    60,
    frozenset({"shaky", "far"}),
    frozenset(),
    ("sight",),
    (Step("Look for something that moves.", "A leaf, a car, a cloud.", 60.0),),
    origin="group on Tuesday",
)
_LONGEST = replace(
    _EXERCISE,
    id=ExerciseId("W03"),
    lang="pt-BR",
    name="What can be seen from here, and by whom",
    aim=_LONG[:110],
    steps=tuple(Step(_LONG[:90], _LONG, 20.0) for _ in range(12)),
    cautions=(_LONG, _LONG),
    origin="the group that meets on every second Tuesday of a month now",
)
_DOOR = replace(_EXERCISE, id=ExerciseId("W02"), name="Doors", origin="?")
_HELD: Exercises = (HeldExercise(_EXERCISE, {}), HeldExercise(_DOOR, {}, on=False))
_HEAD = (
    'id = "W01"\nlang = "en"\nname = "By the window"\nfamily = "senses"\nseconds = 60\n'
    'aim = "What moves outside, and what stays."\nstates = ["either"]\n'
)
_STEP = '[[step]]\ntext = "Look for something that moves."\n'
_CLEAN = f'{_HEAD}flags = ["sight"]\n{_STEP}'
_KEPT_OUT = f'{_HEAD}flags = ["dance"]\n[[step]]\ntext = "You must call 0800 123 456 now."\n'
_MANY = _HEAD + '[[step]]\ntext = "Relax."\nhow = 1\n' * 30


def _page(kit: SpecimenKit, exercises: Exercises, error: Exception | None = None) -> ExercisesPage:
    def give(*_asked: object) -> Exercises:
        if error is not None:
            raise error
        return exercises

    memory = ExerciseMemory(
        lambda: exercises, give, give, lambda _key: exercises[1:], lambda _path: Brought("", ())
    )
    page = ExercisesPage(memory, lambda _parent, _folder, _taken: None, kit.work, kit.look)
    page.arrive()
    return page


def _shows(exercises: Exercises) -> Callable[[SpecimenKit], QWidget]:
    return lambda kit: _page(kit, exercises)


def _unfolded(kit: SpecimenKit) -> QWidget:
    page = _page(kit, (HeldExercise(_LONGEST, {}),))
    for part in page.cards[0].parts:
        part.turn(True)
    return page


def _looked(*texts: str, error: Exception | None = None) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, (), error)
        files = [(f"window-{nth}.toml", text.encode()) for nth, text in enumerate(texts, 1)]
        page.show_looked(taken(files, "group on Tuesday"))
        if error is not None and page.looked is not None and page.looked.take is not None:
            page.looked.take.click()
        return page

    return make


def _removed(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _HELD)
    page.cards[0].remove.click()
    return page


def _in_ground(kit: SpecimenKit) -> GroundPage:
    page = GroundPage(kit.look, kit.clock, locked=False, kept_outside=False)
    page.know_personal({}, (), (_EXERCISE, _LONGEST))
    page.begin()
    return page


def _listed(kit: SpecimenKit) -> QWidget:
    page = _in_ground(kit)
    page.show_list()
    return page


def _played(kit: SpecimenKit) -> QWidget:
    page = _in_ground(kit)
    page.start(_EXERCISE)
    return page


def _before(kit: SpecimenKit) -> QWidget:
    page = _in_ground(kit)
    page.start(_LONGEST)
    return page


BROUGHT_SPECIMENS: Specimens = {
    "others": _shows(_HELD),
    "others empty": _shows(()),
    "others longest": _unfolded,
    "others clean": _looked(_CLEAN),
    "others folder": _looked(_CLEAN, _CLEAN.replace("W01", "W02").replace("window", "door")),
    "others worth a look": _looked(_HEAD + _STEP),
    "others kept out": _looked(_KEPT_OUT),
    "others many lines": _looked(_MANY, _MANY),
    "others not taken in": _looked(_CLEAN, error=RefusedError("exercise_here", name="W01")),
    "others full": _looked(_CLEAN, error=RefusedError("exercises_full")),
    "others not kept": _looked(_CLEAN, error=CannotWriteError()),
    "others removed": _removed,
    "others in the list": _listed,
    "others played": _played,
    "others before": _before,
}
