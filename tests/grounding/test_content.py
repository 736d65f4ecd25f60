"""The shipped exercises: their words, their flags, and that enough of them always remain."""

import re

import pytest

from healingjournal.base import resources
from healingjournal.grounding import catalogue, choosing
from healingjournal.grounding.exercise import EITHER, MOMENTS, NEEDS, PUBLIC_OK, STATES, Exercise
from healingjournal.grounding.plays import Categories, Choose, Play, Taps

LANGUAGES = ("en", "es")
ALL = catalogue.shipped("en")
IN_BOTH = {lang: catalogue.shipped(lang) for lang in LANGUAGES}
IDS = {f"G{number:02}" for number in range(1, 43)}
HELD_BACK = {"G21", "G22", "G23", "G28", "G30", "G31", "G33", "G34", "G35"}
# What a person can leave out by one name, and the flags that go with it.
NAMED = {
    "no breath": {"breath", "hold"},
    "no body": {"body"},
    "no imagery": {"imagery"},
    "silent": {"sound", "speech"},
    "seated": {"standing"},
    "one hand": {"hands2"},
    "low vision": {"sight"},
    "no smell or taste": {"taste_smell"},
    "no cold": {"cold"},
}
ILLS = {
    "en": ("pregnant", "heart", "lung", "seizure", "blood pressure", "eating"),
    "es": ("embarazo", "corazón", "pulmón", "convulsiones", "presión", "comida"),
}
each = pytest.mark.parametrize(
    "exercise", [e for of in IN_BOTH.values() for e in of], ids=lambda e: f"{e.lang}-{e.id}"
)
_KEYS = re.compile(r"[A-Z]{3,}\d?(?=:)|doi \S+|PMC\d+")
languages = pytest.mark.parametrize("lang", LANGUAGES)


@languages
def test_all_exercises_are_there_in_their_language_and_have_no_fault(lang: str) -> None:
    assert {e.id for e in IN_BOTH[lang]} == IDS
    assert {e.lang for e in IN_BOTH[lang]} == {lang}
    assert catalogue.check(resources.prompts() / lang / "grounding") == []


@each
def test_each_file_is_named_by_its_id(exercise: Exercise) -> None:
    folder = resources.prompts() / exercise.lang / "grounding"
    assert (folder / f"{exercise.id}.toml").is_file()


@pytest.mark.parametrize("exercise", ALL, ids=lambda e: e.id)
def test_an_exercise_is_the_same_one_in_both_languages(exercise: Exercise) -> None:
    other = catalogue.exercise(exercise.id, "es")
    assert other.lang == "es"
    assert plain(exercise) == plain(other)
    assert exercise.name != other.name
    assert not {step.text for step in exercise.steps} & {step.text for step in other.steps}


def plain(exercise: Exercise) -> dict[str, object]:
    """Give all that is no word of a language."""
    names = ("id", "family", "seconds", "states", "moments", "flags", "place", "grade", "avoid")
    said = {name: getattr(exercise, name) for name in (*names, "held_back")}
    return said | {
        "adapt": set(exercise.adaptations),
        "cautions": len(exercise.cautions),
        "sources": [_KEYS.findall(source) for source in exercise.sources],
        "steps": [
            (s.seconds, s.breath, s.shape, bool(s.more), played(s.play)) for s in exercise.steps
        ],
    }


def played(play: Play | None) -> object:
    """Give what a step plays; of kinds of things only how many there are."""
    return len(play.names) if isinstance(play, Categories) else play


def test_those_that_stand_back_say_why_and_are_never_offered_first() -> None:
    assert {e.id for e in ALL if e.held_back} == HELD_BACK
    for exercise in ALL:
        if exercise.held_back:
            assert len(exercise.cautions) >= 3
            assert exercise.place is None
    for state in [*STATES, EITHER]:
        page = choosing.first_page(choosing.for_state(ALL, state), locked=False)
        assert not {e.id for e in page} & HELD_BACK
    rest = choosing.beyond(ALL, choosing.first_page(ALL, locked=False))
    assert [e.id for e in rest][-len(HELD_BACK) :] == sorted(HELD_BACK)


def test_what_carries_further_off_is_not_for_someone_far_away() -> None:
    avoided = {e.id for e in ALL if "far" in e.avoid}
    assert avoided >= {"G19", "G20", "G21", "G22", "G23", "G24", "G28", "G35", "G37"}
    assert not avoided & {e.id for e in choosing.for_far(ALL)}
    first = {"G02", "G03", "G05", "G08", "G09", "G12", "G15", "G26", "G27", "G29", "G41"}
    assert first <= {e.id for e in choosing.for_far(ALL)}


@languages
def test_cold_on_the_face_is_brief_and_knows_no_held_breath(lang: str) -> None:
    cloth = catalogue.exercise("G33", lang)
    assert max(step.seconds for step in cloth.steps) <= 20
    assert "hold" not in cloth.flags
    assert all(step.breath is None for step in cloth.steps)


def test_taps_come_in_short_sets_with_rests() -> None:
    (taps,) = [s.play for s in catalogue.exercise("G31").steps if isinstance(s.play, Taps)]
    assert taps.times <= 8
    assert taps.sets <= 3
    assert taps.every >= 1
    assert taps.rest >= taps.times * taps.every


def test_one_of_four_leads_to_what_has_its_own_cautions() -> None:
    (ways,) = [s.play for s in catalogue.exercise("G34").steps if isinstance(s.play, Choose)]
    assert set(ways.ids) == {"G07", "G33", "G30", "G19", "G28"}
    assert all(catalogue.exercise(one).cautions for one in ways.ids)


@each
def test_each_exercise_says_what_to_do_if_it_gets_worse_and_how_sure_it_is(
    exercise: Exercise,
) -> None:
    assert exercise.if_worse
    assert exercise.evidence
    assert exercise.sources
    assert exercise.grade in {"E0", "E1", "E2", "E3"}


@each
def test_each_exercise_can_be_done_in_other_ways(exercise: Exercise) -> None:
    assert len(exercise.adaptations) >= 3
    if "sight" in exercise.flags:
        assert "low_vision" in exercise.adaptations
    if exercise.needs & {"sound", "speech"}:
        assert "deaf" in exercise.adaptations
    if exercise.needs & {"hands2", "standing"}:
        assert exercise.adaptations.keys() & {"one_hand", "seated", "wheelchair"}
    if exercise.needs & {"breath", "imagery"}:
        assert "eyes_open" in exercise.adaptations


@each
def test_steps_last_as_long_as_the_exercise_says(exercise: Exercise) -> None:
    assert sum(step.seconds for step in exercise.steps) == pytest.approx(exercise.seconds, abs=1)


@each
def test_breath_and_effort_never_come_without_a_caution(exercise: Exercise) -> None:
    if exercise.needs & {"breath", "hold", "effort", "body", "cold", "taste_smell"}:
        assert exercise.cautions


@each
def test_effort_and_breath_name_every_illness_to_ask_about(exercise: Exercise) -> None:
    if exercise.needs & {"breath", "hold", "effort", "cold"}:
        said = " ".join(exercise.cautions).casefold()
        assert [ill for ill in ILLS[exercise.lang] if ill not in said] == []


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
    assert [e.id for e in page] == ["G02", "G05", "G12", "G40", "G03", "G04", "G10", "G14"]
    for exercise in page:
        assert exercise.cautions == ()
        assert exercise.needs.isdisjoint(choosing.NOT_WHILE_LOCKED)
        assert exercise.kind == "steps"


@pytest.mark.parametrize("locked", [True, False])
@pytest.mark.parametrize("flag", NEEDS)
def test_leaving_one_thing_out_leaves_at_least_six(flag: str, locked: bool) -> None:
    page = choosing.first_page(ALL, locked=locked, left_out=[flag])
    assert len(page) >= 6
    assert all(flag not in e.needs for e in page)


@languages
@pytest.mark.parametrize("state", [*STATES, EITHER])
@pytest.mark.parametrize("left_out", [*NAMED, *NEEDS])
def test_each_state_has_at_least_six_whatever_is_left_out(
    left_out: str, state: str, lang: str
) -> None:
    marks = NAMED.get(left_out, {left_out})
    found = choosing.without(choosing.for_state(IN_BOTH[lang], state), marks)
    assert len(found) >= 6
    assert len(choosing.first_page(choosing.for_state(found, state), locked=False)) >= 6
    assert all(e.needs.isdisjoint(marks) for e in found)


@languages
def test_all_that_can_be_left_out_at_once_leaves_a_few_while_locked(lang: str) -> None:
    every = set().union(*NAMED.values())
    page = choosing.first_page(IN_BOTH[lang], locked=True, left_out=every)
    assert len(page) >= 6


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
    assert {"en", "es"} <= set(catalogue.languages())


@languages
def test_no_file_of_the_room_lies_elsewhere(lang: str) -> None:
    folder = resources.prompts() / lang / "grounding"
    assert [p.name for p in sorted(folder.iterdir()) if p.suffix != ".toml"] == []
