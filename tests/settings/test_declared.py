"""Every setting is declared once, with a default that may stand and a home that may hold it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.grounding.exercise import NEEDS
from healingjournal.prompts.pack import TOUCHES
from healingjournal.settings.declared import (
    BY_KEY,
    DECLARED,
    WHEN_OTHERS,
    Home,
    Setting,
    declared,
    of_section,
)
from healingjournal.settings.languages import languages

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=80),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)


def test_what_can_do_nothing_on_a_system_is_not_offered_there() -> None:
    shield = declared("screen_shield")
    does = [shield.does_something(one) for one in ("linux", "win32", "darwin")]
    assert does == [False, True, True]
    assert (shield in of_section("screen")) is shield.does_something()
    assert all(one.does_something("linux") for one in DECLARED if one is not shield)


def test_no_key_is_declared_twice() -> None:
    assert len(BY_KEY) == len(DECLARED)


@pytest.mark.parametrize("setting", DECLARED, ids=lambda one: one.key)
def test_every_default_may_stand(setting: Setting) -> None:
    assert setting.allows(setting.default)


@pytest.mark.parametrize("setting", DECLARED, ids=lambda one: one.key)
def test_every_choice_may_stand(setting: Setting) -> None:
    wrapped = [[choice] if setting.kind is list else choice for choice in setting.choices]
    assert all(setting.allows(choice) for choice in wrapped)


@pytest.mark.parametrize("setting", DECLARED, ids=lambda one: one.key)
@given(value=ANYTHING)
def test_whatever_may_stand_is_of_its_kind(setting: Setting, value: object) -> None:
    if setting.allows(value):
        kind_fits = type(value) is setting.kind or (value is None and setting.default is None)
        assert kind_fits
        assert not isinstance(value, str) or (value.isprintable() and 0 < len(value) <= 60)


@pytest.mark.parametrize(
    "value", ["", " Pages", "Pa\nges", "\ud800", "x" * 61, "\u202eegaP", 7, None]
)
def test_a_name_for_the_window_is_one_plain_line(value: object) -> None:
    assert not declared("window_name").allows(value)


@pytest.mark.parametrize("value", [["breath", "breath"], ["nothing"], [1], "breath", [[]]])
def test_what_is_left_out_is_named_once_and_known(value: object) -> None:
    assert not declared("leave_out_ground").allows(value)


def test_one_is_not_yes_and_yes_is_not_one() -> None:
    assert not declared("curtain").allows(1)
    assert not declared("lock_minutes").allows(True)


def test_what_can_be_left_out_is_what_exercises_and_prompts_name() -> None:
    assert set(declared("leave_out_ground").choices) == set(NEEDS)
    assert set(declared("leave_out_touches").choices) == set(TOUCHES)


def test_prompts_on_faith_come_only_when_they_are_turned_on() -> None:
    assert declared("leave_out_touches").default == ["faith"]
    assert declared("leave_out_touches").allows([])


def test_others_using_the_computer_sets_what_may_stand() -> None:
    assert all(declared(key).allows(value) for key, value in WHEN_OTHERS.items())
    assert WHEN_OTHERS["lock_minutes"] == 2


def test_sections_hold_every_setting_once() -> None:
    sections = {setting.section for setting in DECLARED}
    here = [setting.key for setting in DECLARED if setting.does_something()]
    assert sorted(s.key for name in sections for s in of_section(name)) == sorted(here)


def test_nothing_about_pages_lies_outside() -> None:
    outside = {setting.key for setting in DECLARED if setting.home is Home.OUTSIDE}
    assert outside == {
        *("language", "text_size", "theme", "wide_spacing", "motion", "window_name"),
        *("lock_minutes", "curtain", "shift_leaves", "help_country", "help_lines_locked"),
        *("leave_out_locked", "learn_locked", "erase_locked"),
    }


def test_the_language_the_app_is_written_in_comes_first() -> None:
    assert (languages()[0].code, languages()[0].name) == ("en", "English")
