"""Help upstairs: how old a number is, what is not there, and what stands on top."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.safety import helplines
from healingjournal.ui.kit.label import Label
from healingjournal.ui.safety.page import HelpPage
from healingjournal.ui.theme.look import Look
from tests.ui.safety.help_open import END, ISOLATE, Help, help_line, open_help, shown_in

# ---- how old a number is ----


SEEN_BY_LINES = datetime(2026, 6, 2, 12, tzinfo=UTC)
SEEN_IN_EMERGENCY = datetime(2026, 11, 22, 12, tzinfo=UTC)


def in_days(
    qtbot: QtBot, look: Look, country: str, days: int, after: datetime = SEEN_IN_EMERGENCY
) -> Help:
    later = SetClock(after + timedelta(days=days))
    page = HelpPage(country=country, locked=False, lines_locked=False, look=look, clock=later)
    page.set_open([{"name": "Ines", "number": "01632 960 118", "pinned": True}])
    qtbot.addWidget(page)
    page.resize(980, 700)
    page.show()
    qtbot.waitExposed(page)
    return Help(page)


@pytest.mark.parametrize(("days", "folded"), [(0, False), (200, False), (400, True)])
def test_a_number_says_how_old_it_is_and_folds_after_a_year(
    qtbot: QtBot, look: Look, days: int, folded: bool
) -> None:
    opened = in_days(qtbot, look, "GB", days, SEEN_BY_LINES)
    line = help_line(opened, "Samaritans")
    assert (line.fold is not None) is folded
    assert "seen on 2 June 2026" in shown_in(line)
    half = "Seen more than half a year ago. It may have changed."
    whole = "Seen more than a year ago. It may have changed."
    assert (half in shown_in(line)) is (days == 200)
    assert (whole in shown_in(line)) is (days == 400)
    assert ("116 123" in shown_in(line)) is not folded
    if line.fold is not None:
        line.fold.line.click()  # one press, in place
        assert "116 123" in shown_in(line)


@pytest.mark.parametrize("days", [200, 400, 4000])
def test_emergency_and_own_numbers_never_fold(qtbot: QtBot, look: Look, days: int) -> None:
    opened = in_days(qtbot, look, "GB", days)
    for number in ("999", "112", "01632 960 118"):
        assert number in opened.words()
    assert "seen on 22 November 2026" in opened.words()
    assert "It may have changed." in opened.words()


@pytest.mark.parametrize("country", [one.code for one in helplines.countries()])
@pytest.mark.parametrize("days", [0, 200, 400])
def test_every_place_shows_an_emergency_number_on_any_day(
    qtbot: QtBot, look: Look, country: str, days: int
) -> None:
    opened = in_days(qtbot, look, country, days)
    for one in helplines.country(country).emergency:
        assert one.number in opened.words()


# ---- what is not there ----


def test_a_place_with_names_alone_says_so(qtbot: QtBot, look: Look) -> None:
    said = open_help(qtbot, look, "IL", locked=False).words()
    assert "We have no checked number for this place." in said
    assert "Rape Crisis Centers" in said
    assert {"100", "101", "102"} <= set(said)
    locked = open_help(qtbot, look, "IL").words()
    assert "Rape Crisis Centers" not in locked


def test_it_says_for_whom_no_line_was_found(qtbot: QtBot, look: Look) -> None:
    mexico = open_help(qtbot, look, "MX", locked=False).words()
    assert "The lines found here are for women. One for everybody was not found yet." in mexico
    assert "No line made for men or for trans people was found yet." in mexico
    assert "No line made for people under 18 was found yet." in mexico
    britain = open_help(qtbot, look, "GB", locked=False).words()
    assert "No line made for people under 18 was found yet." not in britain
    sweden = open_help(qtbot, look, "SE", locked=False).words()
    assert "No line made for men or for trans people was found yet." not in sweden


def test_the_bill_a_report_and_a_call_that_may_be_unsafe_are_told(
    qtbot: QtBot, look: Look
) -> None:
    spain = open_help(qtbot, look, "ES", locked=False)
    assert any("does not show on the phone bill" in text for text in spain.words())
    brazil = open_help(qtbot, look, "BR", locked=False)
    assert any("pass on what it is told as a report" in text for text in brazil.words())
    kenya = open_help(qtbot, look, "KE").words()
    assert any("a call itself can bring trouble" in text for text in kenya)
    assert not any("bring trouble" in text for text in open_help(qtbot, look, "GB").words())


def spoken_in(thing: QWidget) -> list[str]:
    return [label.accessibleName().strip(ISOLATE + END) for label in thing.findChildren(Label)]


def test_an_own_number_can_be_pinned_below_the_emergency_number(
    qtbot: QtBot, look: Look
) -> None:
    opened = open_help(qtbot, look, locked=False)
    own = opened.own_card()
    own.edit(True)
    own.pin(0)
    assert opened.own[-1] == [
        {"name": "Ines", "number": "01632 960 118", "pinned": True},
        {"name": "Clinic", "number": "01632 960 214"},
    ]
    card = opened.page.numbers
    assert card is not None
    assert "01632 960 118" in spoken_in(card)
    assert "pinned by you" in spoken_in(card)
    walked = [one.accessibleName() for one in card.stops()]
    assert walked[:4] == ["999", "112", "01632 960 118", "116 123"]
    own.pin(0)
    assert "01632 960 118" not in spoken_in(card)
