"""What a step may hold beside its words is read whole, or its fault is told by line."""

from pathlib import Path

import pytest

from healingjournal.grounding import catalogue, plays, reading
from healingjournal.grounding.exercise import Step
from tests.grounding.test_reading import GOOD

PLACE = 'more = "Or not."'
LINE = 19


def steps(folder: Path, line: str) -> tuple[Step, ...]:
    file = folder / "x.toml"
    file.write_text(GOOD.replace(PLACE, line), encoding="utf-8")
    read = reading.read(file)
    assert read.faults == ()
    assert read.exercise is not None
    return read.exercise.steps


@pytest.mark.parametrize(
    ("line", "play"),
    [
        ("count = { from = 100, by = -3, to = 0 }", plays.Count(100, -3, 0)),
        ('categories = ["Trees", "Towns"]', plays.Categories(("Trees", "Towns"))),
        ('puzzle = "sort"', plays.Puzzle("sort")),
        ('map = "sound"', plays.Map("sound")),
        ('draw = "spiral"', plays.Drawing("spiral")),
        ('own = "music_lift"', plays.OwnWords("music_lift")),
        ("walk = { steps = 10 }", plays.Walk(10)),
        ('choose = ["G07", "G19"]', plays.Choose(("G07", "G19"))),
    ],
)
def test_each_thing_to_do_is_read(tmp_path: Path, line: str, play: plays.Play) -> None:
    here = steps(tmp_path, line)[1]
    assert here.play == play
    assert here.breath is None
    assert here.seconds == 20


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        ("taps = { every = 1.0, times = 4, rest = 3, sets = 2 }", 12),
        ("hand = { seconds = 8 }", 41),
    ],
)
def test_what_has_a_length_of_its_own_gives_its_step_that(
    tmp_path: Path, line: str, seconds: int
) -> None:
    file = tmp_path / "x.toml"
    text = GOOD.replace(PLACE, line).replace("seconds = 30", f"seconds = {seconds + 10}")
    file.write_text(text, encoding="utf-8")
    exercise = reading.read(file).exercise
    assert exercise is not None
    assert exercise.steps[1].seconds == seconds


def test_a_breath_can_have_another_shape(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    breath = 'breath = { in = 4, hold = 4, out = 4, rest = 4, rounds = 1 }\nshape = "square"'
    file.write_text(
        GOOD.replace(PLACE, breath).replace("seconds = 30", "seconds = 27"), encoding="utf-8"
    )
    exercise = reading.read(file).exercise
    assert exercise is not None
    assert [step.shape for step in exercise.steps] == ["circle", "square"]


def test_an_exercise_can_be_held_back_and_kept_from_who_is_far_away(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    head = 'held_back = true\navoid = ["far"]\nflags ='
    adapt = "eyes_open = \"With eyes open, if you like.\"\nseated ="
    file.write_text(GOOD.replace("flags =", head).replace("seated =", adapt), encoding="utf-8")
    exercise = reading.read(file).exercise
    assert exercise is not None
    assert exercise.held_back
    assert exercise.avoid == {"far"}
    assert "eyes_open" in exercise.adaptations


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('shape = "circle"', "“shape” goes with “breath”"),
        ('shape = "star"', "“shape” does not know 'star'"),
        ("count = { from = 1, by = 0, to = 9 }", "“by” never leads from “from” to “to”"),
        ("count = { from = 1, by = -1, to = 9 }", "“by” never leads from “from” to “to”"),
        ("count = { from = 1, by = 1, to = 9000 }", "“count” has more than 400 numbers"),
        ("count = { from = 1, by = 0.5, to = 9 }", "“by” must be a whole number"),
        ("count = { from = 1, to = 9 }", "“by” is missing"),
        ('categories = ["Trees"]', "“categories” must be a list of 2 to 60 texts"),
        ('categories = ["Trees", "Trees"]', "“categories” names one of them twice"),
        ('categories = ["Trees", "<b>"]', "“categories” holds a mark that belongs to code"),
        ('categories = "Trees"', "“categories” must be a list of 2 to 60 texts"),
        ("taps = { every = 0, times = 8 }", "“every” must be a number of seconds from 0.4"),
        ("taps = { every = 1, times = 8, sets = 0 }", "“sets” must be a whole number from 1"),
        ("hand = { seconds = 1 }", "“seconds” must be a number from 3"),
        ('puzzle = "maze"', "“puzzle” does not know 'maze'"),
        ('draw = "house"', "“draw” does not know 'house'"),
        ('own = "story"', "“own” does not know 'story'"),
        ("walk = { steps = 0 }", "“steps” must be a whole number from 1"),
        ('choose = ["G07"]', "“choose” must be a list of 2 to 6 exercise ids"),
        ('choose = ["G07", "x"]', "“choose” must be a list of 2 to 6 exercise ids"),
    ],
)
def test_a_fault_in_a_thing_to_do_is_told_in_its_line(
    tmp_path: Path, line: str, reason: str
) -> None:
    file = tmp_path / "x.toml"
    file.write_text(GOOD.replace(PLACE, line), encoding="utf-8")
    found = [str(fault) for fault in reading.read(file).faults]
    assert len(found) == 1
    assert found[0].startswith(f"x.toml:{LINE}: {reason}")


def test_a_step_plays_one_thing(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text(GOOD.replace(PLACE, 'puzzle = "sort"\nmap = "sound"'), encoding="utf-8")
    assert [str(fault) for fault in reading.read(file).faults] == [
        "x.toml:20: a step plays one thing; “puzzle” and “map” are both there"
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("held_back = 1", "“held_back” must be true or false"),
        ('avoid = ["either"]', "“avoid” does not know 'either'"),
        ('avoid = ["shaky"]', "“avoid” holds shaky, and so does “states”"),
    ],
)
def test_a_fault_in_the_head_is_told_in_its_line(tmp_path: Path, line: str, reason: str) -> None:
    file = tmp_path / "x.toml"
    file.write_text(GOOD.replace("flags =", f"{line}\nflags ="), encoding="utf-8")
    assert [str(fault) for fault in reading.read(file).faults] == [f"x.toml:8: {reason}"]


def test_an_exercise_to_go_on_with_has_to_be_there(tmp_path: Path) -> None:
    steps(tmp_path, 'choose = ["X01", "X02"]')
    reasons = [fault.reason for fault in catalogue.check(tmp_path)]
    assert reasons == [
        "“choose” in step 2 names X01, which is not here",
        "“choose” in step 2 names X02, which is not here",
    ]
