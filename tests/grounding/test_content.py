"""The shipped exercises: their words, their flags, and that enough of them always remain."""

import pytest

from healingjournal.base import resources
from healingjournal.base.grade import MAX_GRADE, flesch_kincaid
from healingjournal.grounding import catalogue, choosing, wording
from healingjournal.grounding.exercise import (
    EITHER,
    MOMENTS,
    NEEDS,
    PUBLIC_OK,
    STATES,
    Exercise,
)

ALL = catalogue.shipped("en")
IDS = {f"G{number:02}" for number in range(1, 43)}
HELD_BACK = {"G21", "G22", "G23", "G28", "G30", "G31", "G33", "G34", "G35"}
each = pytest.mark.parametrize("exercise", ALL, ids=lambda e: e.id)


def words_of(exercise: Exercise) -> list[str]:
    lines = [step.said for step in exercise.steps]
    return [
        exercise.name,
        exercise.aim,
        exercise.if_worse,
        exercise.evidence,
        *exercise.cautions,
        *exercise.adaptations.values(),
        *exercise.sources,
        *lines,
    ]


def test_all_exercises_are_there_and_have_no_fault() -> None:
    assert {e.id for e in ALL} == IDS
    assert catalogue.check(resources.prompts() / "en" / "grounding") == []


@each
def test_each_file_is_named_by_its_id(exercise: Exercise) -> None:
    assert (resources.prompts() / "en" / "grounding" / f"{exercise.id}.toml").is_file()


@each
def test_no_exercise_tells_a_stranger_what_the_app_is_for(exercise: Exercise) -> None:
    assert [wording.telling(text) for text in words_of(exercise) if wording.telling(text)] == []


@each
def test_no_exercise_pushes(exercise: Exercise) -> None:
    assert [wording.pushing(text) for text in words_of(exercise) if wording.pushing(text)] == []


@each
def test_each_exercise_reads_at_grade_six_or_below(exercise: Exercise) -> None:
    assert flesch_kincaid(" ".join(step.said for step in exercise.steps)) <= MAX_GRADE
    for text in (*exercise.cautions, exercise.if_worse, exercise.aim, exercise.evidence):
        assert flesch_kincaid(text) <= MAX_GRADE, text
    for text in exercise.adaptations.values():
        assert flesch_kincaid(text) <= MAX_GRADE, text


@each
def test_each_exercise_says_what_to_do_if_it_gets_worse_and_how_sure_it_is(
    exercise: Exercise,
) -> None:
    assert exercise.if_worse
    assert exercise.evidence
    assert exercise.sources
    assert exercise.grade in {"E0", "E1", "E2", "E3"}


@each
def test_steps_last_as_long_as_the_exercise_says(exercise: Exercise) -> None:
    assert sum(step.seconds for step in exercise.steps) == pytest.approx(exercise.seconds, abs=1)


@each
def test_the_large_sentence_is_short(exercise: Exercise) -> None:
    for step in exercise.steps:
        assert len(step.text.split()) <= 12


@each
def test_breath_and_effort_never_come_without_a_caution(exercise: Exercise) -> None:
    if exercise.needs & {"breath", "hold", "effort", "body", "cold", "taste_smell"}:
        assert exercise.cautions


@each
def test_effort_and_breath_name_every_illness_to_ask_about(exercise: Exercise) -> None:
    if exercise.needs & {"breath", "hold", "effort", "cold"}:
        said = " ".join(exercise.cautions).casefold()
        ills = ("pregnant", "heart", "lung", "seizure", "blood pressure", "eating")
        assert [ill for ill in ills if ill not in said] == []


def test_pressing_comes_five_times_for_five_seconds_with_ten_to_rest() -> None:
    pressing = catalogue.exercise("G26").steps[1:-1]
    assert [step.seconds for step in pressing] == [5, 10] * 5


def test_slow_breath_is_never_quicker_than_it_was_tested() -> None:
    for exercise in ALL:
        breaths = [step.breath for step in exercise.steps if step.breath]
        assert all(breath.quicker is None for breath in breaths)


def test_five_four_three_can_come_down_to_one_sense() -> None:
    assert "one_sense" in catalogue.exercise("G01").adaptations


def test_ground_starts_at_once_with_one_large_sentence_and_no_caution() -> None:
    first = catalogue.first("en")
    assert first.id == catalogue.FIRST_ID
    assert first.name == "Look around the room"
    assert first.cautions == ()
    assert first.needs.isdisjoint(choosing.NOT_WHILE_LOCKED)
    assert first.steps[0].text
    assert first == catalogue.exercise("g02")


def test_the_first_page_holds_the_eight_first_ones_in_order() -> None:
    page = choosing.first_page(ALL, locked=False)
    assert [e.id for e in page] == ["G02", "G01", "G05", "G12", "G06", "G26", "G40", "G19"]
    assert {e.id for e in choosing.beyond(ALL, page)} == IDS - {e.id for e in page}


def test_the_locked_first_page_has_no_breath_body_imagery_cold_taste_or_smell() -> None:
    page = choosing.first_page(ALL, locked=True)
    assert len(page) >= 6
    assert page[0].id == "G02"
    for exercise in page:
        assert exercise.needs.isdisjoint(choosing.NOT_WHILE_LOCKED)
        assert exercise.kind == "steps"


@pytest.mark.parametrize("locked", [True, False])
@pytest.mark.parametrize("flag", NEEDS)
def test_leaving_one_thing_out_leaves_at_least_six(flag: str, locked: bool) -> None:
    page = choosing.first_page(ALL, locked=locked, left_out=[flag])
    assert len(page) >= 6
    assert all(flag not in e.needs for e in page)


@pytest.mark.parametrize("state", [*STATES, EITHER])
def test_each_state_has_at_least_six(state: str) -> None:
    assert len(choosing.for_state(ALL, state)) >= 6


def test_who_is_far_away_is_offered_what_suits_that_and_no_breath_or_imagery() -> None:
    found = choosing.for_far(ALL)
    assert len(found) >= 6
    assert found[0].id == "G01"
    assert catalogue.first() in found
    for exercise in found:
        assert exercise.needs.isdisjoint({"breath", "hold", "imagery"})
        assert exercise.suits("far")


def test_slow_breath_is_not_offered_to_someone_far_away() -> None:
    assert all("breath" not in e.needs for e in choosing.for_state(ALL, "far"))


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("locked", [True, False])
def test_each_moment_has_a_few_also_while_locked(moment: str, locked: bool) -> None:
    fitting = choosing.for_moment(ALL, moment)
    assert len(choosing.first_page(fitting, locked=locked)) >= 3


def test_something_else_changes_the_kind_and_shows_all_before_any_again() -> None:
    page = choosing.first_page(ALL, locked=True)
    seen = [page[0].id]
    for _ in range(len(page) - 1):
        other = choosing.something_else(page, seen)
        assert other is not None
        assert other.id not in seen
        seen.append(other.id)
    again = choosing.something_else(page, seen)
    assert again is not None
    assert again.id != seen[-1]
    second = choosing.something_else(page, [page[0].id])
    assert second is not None
    assert second.family != page[0].family


def test_something_else_of_a_page_of_one_is_nothing() -> None:
    assert choosing.something_else(ALL[:1], [ALL[0].id]) is None


@each
def test_an_exercise_is_listed_as_the_terminal_promises(exercise: Exercise) -> None:
    listed = exercise.listed()
    assert list(listed) == ["id", "name", "aim", "seconds", "flags", "cautions", "steps"]
    assert isinstance(listed["seconds"], int)
    assert isinstance(listed["steps"], list)
    assert all(isinstance(step, str) and step for step in listed["steps"])
    assert set(exercise.flags) <= {*NEEDS, PUBLIC_OK}


def test_a_language_without_exercises_gives_the_english_ones() -> None:
    assert catalogue.shipped("xx") == ALL
    assert catalogue.shipped("../en") == ALL
    assert "en" in catalogue.languages()


def test_no_file_of_the_room_lies_elsewhere() -> None:
    folder = resources.prompts() / "en" / "grounding"
    assert [p.name for p in sorted(folder.iterdir()) if p.suffix != ".toml"] == []
