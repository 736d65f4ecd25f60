"""Everything an exercise can play is played in a plain terminal, by keys and by time."""

from dataclasses import replace

import pytest

from healingjournal.cli import playing, words
from healingjournal.grounding import catalogue, plays
from healingjournal.grounding.exercise import Exercise
from healingjournal.grounding.plays import Play
from tests.cli.test_ground import Pressed, RunningClock

FIRST = catalogue.first()


def exercise_with(play: Play, seconds: float = 20.0) -> Exercise:
    return replace(FIRST, steps=(replace(FIRST.steps[0], play=play, seconds=seconds),))


def lines_of(
    play: Play,
    presses: list[tuple[float, str]],
    *,
    by_time: bool = False,
    lang: str = "en",
    seconds: float = 20.0,
) -> list[str]:
    clock, lines = RunningClock(), list[str]()
    player = playing.Player(
        clock,
        lambda key, **facts: words.say(lang, key, **facts),
        lines.append,
        {str(one.id): one for one in catalogue.shipped()}.get,
    )
    player.play(exercise_with(play, seconds), Pressed(clock, presses), by_time=by_time)
    return [line.strip() for line in lines if line.strip()][1:]


def keys(letters: str) -> list[tuple[float, str]]:
    return [(1.0, letter) for letter in letters]


def test_numbers_come_by_n_and_never_by_themselves() -> None:
    assert lines_of(plays.Count(10, -3, 0), [(900.0, "n"), (1.0, "n"), (1.0, "\n")]) == [
        "n: the next one.",
        "10",
        "7",
        "4",
    ]


def test_by_time_every_number_comes_and_no_key_is_named() -> None:
    told = lines_of(plays.Count(10, -3, 0), [], by_time=True)
    assert told == ["10", "7", "4", "1"]


def test_kinds_of_things_are_dealt_without_repeats() -> None:
    names = ("Trees", "Towns", "Soups")
    told = lines_of(plays.Categories(names), keys("nn\n"))
    assert sorted(told[1:]) == sorted(names)


def test_a_way_leads_back() -> None:
    told = lines_of(plays.Walk(2), keys("nn\n"))
    assert told[1:] == ["Step 1", "Step 2", "Step 1, on the way back"]


def test_a_beat_and_a_hand_are_told_turn_by_turn() -> None:
    beat = lines_of(plays.Taps(1.0, 2, 3.0, 2), [], by_time=True, seconds=9.0)
    assert beat == ["Left", "Right", "Rest", "Left", "Right"]
    hand = lines_of(plays.Hand(4.0), [], by_time=True, seconds=21.0)
    assert hand == ["Up", "Down"] * 5


def test_tiles_are_put_in_order_by_letters_alone() -> None:
    told = lines_of(plays.Puzzle("sort"), keys("af\n"))
    assert told[3] == "Two letters let two tiles change places. Each row can hold one shape."
    first = dict(part.split(" ") for row in told[:3] for part in row.split(", "))
    after = dict(part.split(" ") for row in told[5:8] for part in row.split(", "))
    assert told[4] == f"Taken up: a {first['a']}"
    assert (after["a"], after["f"]) == (first["f"], first["a"])


def test_a_map_is_marked_by_the_keys_of_a_number_pad() -> None:
    told = lines_of(plays.Map("sound"), keys("733\n"))
    assert told[1:] == ["Far, left: marked", "Near, right: marked", "Near, right: not marked"]


def test_a_number_starts_a_chosen_exercise_with_its_cautions() -> None:
    told = lines_of(plays.Choose(("G05", "G19")), keys("2q"))
    breath = catalogue.exercise("G19")
    assert told[:3] == [
        f"1  {catalogue.exercise('G05').name}",
        f"2  {breath.name}",
        "A number starts one of these, if you like.",
    ]
    assert told[3] == breath.name
    assert told[4] == f"- {breath.cautions[0]}"


@pytest.mark.parametrize(
    "play",
    [
        plays.Puzzle("sort"),
        plays.Map("sound"),
        plays.Drawing("free"),
        plays.OwnWords("card"),
        plays.Choose(("G05", "G19")),
        plays.Walk(3),
        plays.Categories(("Trees", "Towns")),
    ],
)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_without_a_terminal_it_ends_by_its_seconds_and_waits_for_nothing(
    play: Play, lang: str
) -> None:
    told = lines_of(play, [], by_time=True, lang=lang)
    assert not any("{" in line for line in told)


def test_one_step_back_is_a_key() -> None:
    clock, lines = RunningClock(), list[str]()
    player = playing.Player(clock, lambda key: key, lines.append)
    player.play(FIRST, Pressed(clock, keys("\nbq")), by_time=False)
    told = [line for line in lines if line]
    assert told[0] == told[2] == FIRST.steps[0].said


@pytest.mark.parametrize("lang", catalogue.languages())
def test_every_shipped_exercise_ends_by_its_seconds_and_tells_each_step(lang: str) -> None:
    for exercise in catalogue.shipped(lang):
        clock, lines = RunningClock(), list[str]()
        player = playing.Player(
            clock, lambda key, **facts: words.say(lang, key, **facts), lines.append
        )
        assert player.play(exercise, Pressed(clock, []), by_time=True)
        assert clock.seconds == pytest.approx(exercise.seconds, abs=1.5), exercise.id
        assert [line for line in lines if line in {step.said for step in exercise.steps}] == [
            step.said for step in exercise.steps
        ]
