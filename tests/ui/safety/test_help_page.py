"""Help upstairs: the numbers of the country chosen by hand, and only what may show."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from healingjournal.safety import helplines
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.safety.help_line import HelpLine
from healingjournal.ui.safety.numbers_card import NumbersCard
from healingjournal.ui.safety.own_numbers import MOST
from healingjournal.ui.theme.look import Look
from tests.ui.safety.help_open import (
    END,
    ISOLATE,
    OWN,
    help_line,
    kinds_of,
    open_help,
    shown_in,
)


def test_the_emergency_number_is_read_out_first_with_the_day_it_was_seen(
    qtbot: QtBot, look: Look
) -> None:
    opened = open_help(qtbot, look)
    first = opened.page.first_focus()
    assert first.accessibleName() == "999"
    assert "22 November 2026" in first.accessibleDescription()
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_first_number_is_in_sight_however_far_down_the_country_stood(
    qtbot: QtBot, look: Look
) -> None:
    page = open_help(qtbot, look, None).page
    page.resize(500, 400)
    bar = page.findChildren(ScrollPage)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert page.choice is not None
    page.choice.country_chosen.emit("GB")
    first = page.first_focus
    qtbot.waitUntil(lambda: first().accessibleName() == "999")
    assert bar.value() == 0
    qtbot.waitUntil(lambda: first().visibleRegion().boundingRect() == first().rect())


@pytest.mark.parametrize("code", [one.code for one in helplines.countries()])
def test_every_country_shows_its_numbers_left_to_right_and_when_each_was_seen(
    qtbot: QtBot, look: Look, code: str
) -> None:
    opened = open_help(qtbot, look, code, locked=False)
    country = helplines.country(code)
    numbers = [one.number for one in country.emergency]
    numbers += [phone for line in country.lines if line.open for phone in line.phones]
    labels = [label.words() for label in opened.page.findChildren(Label)]
    assert all(f"{ISOLATE}{number}{END}" in labels for number in numbers)
    lines = opened.page.findChildren(HelpLine)
    assert len(lines) == sum(line.open for line in country.lines)
    for line in lines:
        said = [label.words() for label in line.findChildren(Label)]
        assert any(text.startswith(("seen on", "seen in", "day not known")) for text in said)


def test_while_locked_no_line_names_violence_unless_the_person_chose_it(
    qtbot: QtBot, look: Look
) -> None:
    plain, others = kinds_of("GB")
    assert plain
    assert others
    shown = open_help(qtbot, look).words()
    assert set(plain) <= set(shown)
    assert set(others).isdisjoint(shown)
    assert set(others) <= set(open_help(qtbot, look, lines_locked=True).words())
    assert set(others) <= set(open_help(qtbot, look, locked=False).words())


@pytest.mark.parametrize("code", [one.code for one in helplines.countries()])
def test_nothing_locked_tells_a_stranger_what_the_app_is_for(
    qtbot: QtBot, look: Look, code: str
) -> None:
    said = " ".join(open_help(qtbot, look, code).words()).casefold()
    telling = ("violen", "rape", "sexual", "abus", "assault", "not living", "journal of")
    assert [word for word in telling if word in said] == []


def test_showing_those_lines_while_locked_is_offered_with_what_it_means(
    qtbot: QtBot, look: Look
) -> None:
    opened = open_help(qtbot, look, locked=False)
    assert opened.page.numbers is not None
    box = opened.page.numbers.while_locked
    assert box.isVisible()
    assert "Anyone" in box.accessibleDescription()
    box.click()
    assert opened.kept == {"help_lines_locked": True}


def test_a_closed_line_does_not_show(qtbot: QtBot, look: Look) -> None:
    for country in helplines.countries():
        closed = {line.service for line in country.lines if not line.open}
        if closed:
            assert closed.isdisjoint(open_help(qtbot, look, country.code).words())


def test_a_number_seen_over_a_year_ago_waits_in_a_fold_below_a_note(
    qtbot: QtBot, look: Look
) -> None:
    line = help_line(open_help(qtbot, look, "IE", locked=False), "National Rape Crisis Helpline")
    assert line.fold is not None
    assert "Seen more than a year ago. It may have changed." in shown_in(line)
    assert "1800 77 88 88" not in shown_in(line)
    assert "drcc.ie" in shown_in(line)
    line.fold.line.click()
    assert "1800 77 88 88" in shown_in(line)
    younger = help_line(open_help(qtbot, look), "Samaritans")
    assert younger.fold is None


def test_a_month_and_a_day_nobody_knows_are_told_as_they_are(qtbot: QtBot, look: Look) -> None:
    germany = open_help(qtbot, look, "DE", locked=False)
    assert "seen in May 2024" in germany.words()
    sweden = open_help(qtbot, look, "SE", locked=False)
    line = help_line(sweden, "Kvinnofridslinjen")
    assert "day not known" in shown_in(line)
    assert "It may have changed." in shown_in(line)
    assert "020-50 50 50" in sweden.words()


def test_as_long_as_no_line_was_checked_help_says_so(qtbot: QtBot, look: Look) -> None:
    told = "None was checked with the line itself yet."
    assert told in " ".join(open_help(qtbot, look).words())
    assert told in " ".join(open_help(qtbot, look, locked=False).words())
    assert told not in " ".join(open_help(qtbot, look, "IT").words())


def test_a_country_without_a_number_or_line_says_so(qtbot: QtBot, look: Look) -> None:
    paraguay = open_help(qtbot, look, "PY", locked=False)
    assert "911" in paraguay.words()
    assert "137" in paraguay.words()
    assert any("No crisis line for Paraguay" in text for text in paraguay.words())
    bare = helplines.Country("XX", "Exampleland", (), ())
    card = NumbersCard(look, bare, date(2026, 11, 22), locked=False)
    qtbot.addWidget(card)
    assert card.first.words() == "No emergency number for Exampleland was found yet."


def test_without_a_country_the_list_comes_first_and_the_choice_is_told(
    qtbot: QtBot, look: Look
) -> None:
    opened = open_help(qtbot, look, None)
    choice = opened.page.choice
    assert choice is not None
    assert opened.page.first_focus() is choice.group.first()
    choice.group.chip("IE").click()
    qtbot.waitUntil(lambda: opened.countries == ["IE"])
    assert "112" in opened.words()
    assert opened.page.choice is None


def test_another_country_can_be_chosen_and_escape_keeps_the_old_one(
    qtbot: QtBot, look: Look
) -> None:
    opened = open_help(qtbot, look)
    opened.page.country_button.click()
    assert opened.page.choice is not None
    assert opened.page.stop() is True
    assert "999" in opened.words()
    assert opened.page.stop() is False
    opened.page.footer.stop.click()
    assert opened.backs == [True]
    assert opened.countries == []


def test_a_country_chosen_in_settings_shows_at_once(qtbot: QtBot, look: Look) -> None:
    opened = open_help(qtbot, look, None)
    opened.page.set_chosen("NZ", True)
    assert "111" in opened.words()
    assert set(kinds_of("NZ")[1]) <= set(opened.words())


def test_an_unknown_country_is_asked_for_anew(qtbot: QtBot, look: Look) -> None:
    assert open_help(qtbot, look, "XX").page.choice is not None


def test_own_numbers_show_only_while_the_journal_is_open(qtbot: QtBot, look: Look) -> None:
    opened = open_help(qtbot, look, locked=False)
    assert "01632 960 118" in opened.words()
    assert opened.page.with_rail()
    locked = open_help(qtbot, look, locked=True)
    assert "01632 960 118" not in locked.words()
    assert locked.page.own is None
    assert locked.page.cards is None
    assert not locked.page.with_rail()


def test_own_numbers_can_be_added_moved_and_removed(qtbot: QtBot, look: Look) -> None:
    opened = open_help(qtbot, look, locked=False)
    card = opened.own_card()
    card.change_button.click()
    QTest.keyClicks(card.name_field, "  Sam,  at night ")
    QTest.keyClicks(card.number_field, "01632 960 999")
    QTest.keyClick(card.number_field, Qt.Key.Key_Return)
    added = {"name": "Sam, at night", "number": "01632 960 999"}
    assert opened.own[-1] == [*OWN, added]
    assert card.name_field.text() == card.number_field.text() == ""
    card.shift(2, -1)
    assert opened.own[-1] == [OWN[0], added, OWN[1]]
    card.remove(0)
    assert opened.own[-1] == [added, OWN[1]]
    assert opened.page.stop() is True
    assert not card.is_editing()


def test_an_empty_number_is_not_added_and_there_is_an_end_to_them(
    qtbot: QtBot, look: Look
) -> None:
    opened = open_help(qtbot, look, locked=False)
    card = opened.own_card()
    card.edit(True)
    card.add()
    assert opened.own == []
    assert card.number_field.accessibleDescription()
    for count in range(MOST + 3):
        card.number_field.setText(str(count))
        card.add()
    assert len(card.numbers()) == MOST


def test_what_is_kept_but_is_no_number_is_left_out(qtbot: QtBot, look: Look) -> None:
    opened = open_help(qtbot, look)
    opened.page.set_open(["x", {"name": 1, "number": "5"}, {"name": "y"}, {"number": 6}])
    assert [(one.name, one.number) for one in opened.own_card().numbers()] == [("", "5")]


def test_the_plain_cards_are_folded_and_fold_again_when_the_page_is_left(
    qtbot: QtBot, look: Look
) -> None:
    opened = open_help(qtbot, look, locked=False)
    assert opened.page.cards is not None
    parts = opened.page.cards.parts
    assert [part.is_open() for part in parts] == [False, False, False, False]
    parts[1].line.click()
    assert parts[1].is_open()
    opened.page.leave()
    opened.page.hide()
    assert not parts[1].is_open()


@pytest.mark.parametrize("locked", [True, False])
def test_nothing_is_a_link_and_every_control_has_a_name(
    qtbot: QtBot, look: Look, locked: bool
) -> None:
    opened = open_help(qtbot, look, locked=locked)
    for label in opened.page.findChildren(Label):
        assert not label.openExternalLinks()
        assert label.textFormat() == Qt.TextFormat.PlainText
    for button in opened.page.findChildren(QAbstractButton):
        assert button.accessibleName()


def test_each_line_is_read_whole_with_its_number(qtbot: QtBot, look: Look) -> None:
    line = open_help(qtbot, look).page.findChildren(HelpLine)[0]
    assert [number.accessibleName() for number in line.numbers] == ["116 123"]
    assert "Samaritans" in line.numbers[0].accessibleDescription()
    assert "seen on 2 June 2026" in line.numbers[0].accessibleDescription()


def test_tab_walks_from_the_emergency_number_down_to_another_country(
    qtbot: QtBot, look: Look
) -> None:
    opened = open_help(qtbot, look, locked=False)
    page = opened.page
    page.choose_country()
    page.stop()
    opened.own_card().shift(0, 1)
    names: list[str] = []
    here = page.nextInFocusChain()
    while here is not None and here is not page:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisibleTo(page):
            names.append(here.accessibleName())
        here = here.nextInFocusChain()
    assert names[:5] == ["999", "112", "116 123", "SHOUT to 85258", "0800 1111"]
    own = names.index("01632 960 214")
    assert names[own - 1 : own + 2] == ["Change", "01632 960 214", "01632 960 118"]
    assert names[-2:] == [page.footer.stop.words(), page.country_button.words()]


def test_the_card_on_the_first_days_is_one_press_away(qtbot: QtBot, look: Look) -> None:
    opened = open_help(qtbot, look, locked=False)
    opened.page.set_open(OWN)
    card = opened.page.first_days
    assert card is not None
    assert card.isVisible()
    card.click()
    assert opened.first_days == [True]


def test_while_locked_that_card_waits_for_the_choice(qtbot: QtBot, look: Look) -> None:
    locked = open_help(qtbot, look)
    assert locked.page.first_days is None
    locked.page.offer_first_days()
    card = locked.page.first_days
    assert card is not None
    locked.page.set_chosen("IE", False)  # whatever else is chosen meanwhile
    card = locked.page.first_days
    assert card is not None
    card.click()
    assert locked.first_days == [True]
