"""First opening: nothing is made before it is asked for, and nothing typed is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healingjournal.base.errors import CannotWriteError
from healingjournal.base.private import Private
from healingjournal.settings.kept import read_kept
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.begin_step import BeginStep
from healingjournal.ui.vault.code_step import CodeStep
from healingjournal.ui.vault.computer_step import ComputerStep, NameStep
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.vault.phrase_step import PhraseStep
from healingjournal.ui.vault.welcome_step import WelcomeStep
from healingjournal.vault.kept import Kept
from healingjournal.vault.service import Created
from tests.ui.vault.conftest import PHRASE, HeldWork, WayIn
from tests.ui.vault.walking import flow, make, press_on, step, to_phrase

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Enter = Callable[..., WayIn]
Key = Qt.Key


def test_the_look_comes_first_and_changes_at_once(enter: Enter, look: Look) -> None:
    way = enter()
    at = step(way, WelcomeStep)
    at.groups["theme"].chip("2").click()
    at.groups["text_size"].chip("4").click()
    assert look.theme.name == "dusk"
    assert look.zoom == 1.5
    assert way.outside.get("theme") == "dusk"
    press_on(way)
    choices = flow(way).footer.choices
    assert choices is not None
    choices.menus["text_size"].chosen.emit("1")
    assert look.zoom == 1.0
    flow(way).footer.back.click()
    assert step(way, WelcomeStep).groups["text_size"].held() == 1.0


def test_a_press_on_what_holds_leaves_it(enter: Enter) -> None:
    at = step(enter(), WelcomeStep)
    at.groups["text_size"].chip("1").click()
    assert at.groups["text_size"].held() == 1.0
    assert at.groups["text_size"].only() == "1"


def test_a_look_that_cannot_be_kept_holds_for_now_and_is_told(
    enter: Enter, look: Look, tmp_path: Path
) -> None:
    way = enter()
    (tmp_path / "settings.json").mkdir()
    step(way, WelcomeStep).groups["text_size"].chip("4").click()
    assert look.zoom == 1.5
    assert flow(way).notice.words() != ""


def test_every_step_can_be_walked_without_an_answer(enter: Enter, folder: Path) -> None:
    way = enter()
    seen = []
    for _ in range(4):
        seen.append(type(flow(way).step()).__name__)
        press_on(way)
    assert seen == ["WelcomeStep", "AboutStep", "ComputerStep", "NameStep"]
    for _ in range(4):
        flow(way).footer.back.click()
    step(way, WelcomeStep)
    assert not folder.exists()


def test_yes_shows_what_it_sets_and_no_sets_nothing(enter: Enter) -> None:
    way = enter()
    press_on(way, 2)
    at = step(way, ComputerStep)
    assert not at.card.isVisible()
    at.others.chip("yes").click()
    assert at.card.isVisible()
    assert at.values() == {
        "others_use": True,
        "lock_minutes": 2,
        "curtain": True,
        "packet_password": True,
        "suggest_folder": False,
    }
    at.boxes["curtain"].click()
    assert at.values()["curtain"] is False
    at.others.chip("no").click()
    assert at.values() == {}
    assert not at.card.isVisible()


@pytest.mark.parametrize(
    ("typed", "name"), [("Lists", "Lists"), ("  My   lists ", "My lists"), ("", "Pages")]
)
def test_the_window_has_a_plain_name(enter: Enter, typed: str, name: str) -> None:
    way = enter()
    press_on(way, 3)
    at = step(way, NameStep)
    at.field.setText(typed)
    assert at.values() == {"window_name": name}


def test_the_answers_are_kept_inside_and_outside(enter: Enter) -> None:
    way = enter()
    press_on(way, 2)
    at = step(way, ComputerStep)
    at.others.chip("yes").click()
    press_on(way)
    step(way, NameStep).field.setText("Lists")
    press_on(way)
    phrase = step(way, PhraseStep)
    phrase.phrase.field.setText(PHRASE.open())
    phrase.again.field.setText(PHRASE.open())
    press_on(way)
    flow(way).footer.later.click()
    step(way, BeginStep).blank.click()
    vault, answers = way.opened[0]
    assert answers is not None
    kept = read_kept(vault.kept)
    assert (kept["others_use"], kept["suggest_folder"]) == (True, False)
    assert way.outside.get("lock_minutes") == 2
    assert way.outside.get("curtain") is True
    assert way.outside.get("window_name") == "Lists"
    assert way.page.windowTitle() == "Lists"
    assert way.sent == []


def test_an_empty_passphrase_is_told_and_nothing_is_made(enter: Enter, folder: Path) -> None:
    way = enter()
    at = to_phrase(way)
    press_on(way)
    assert at.phrase.line.words() != ""
    assert QApplication.focusWidget() is at.phrase.field
    assert not folder.exists()


def test_words_never_seen_are_asked_for_again(enter: Enter, folder: Path) -> None:
    way = enter()
    at = to_phrase(way)
    QTest.keyClicks(at.phrase.field, PHRASE.open())
    press_on(way)
    assert at.again.line.words() != ""
    assert at.phrase.field.text() == PHRASE.open()
    assert not folder.exists()
    at.phrase.field.uncover(True)
    assert not at.again.isVisible()
    press_on(way)
    step(way, CodeStep)


def test_return_goes_to_once_more_and_then_makes_the_journal(enter: Enter, folder: Path) -> None:
    way = enter()
    at = to_phrase(way)
    QTest.keyClicks(at.phrase.field, PHRASE.open())
    QTest.keyClick(at.phrase.field, Qt.Key.Key_Return)
    assert not folder.exists()
    assert QApplication.focusWidget() is at.again.field
    QTest.keyClicks(at.again.field, PHRASE.open())
    QTest.keyClick(at.again.field, Qt.Key.Key_Return)
    step(way, CodeStep)


def test_words_changed_unseen_are_asked_for_again(enter: Enter) -> None:
    way = enter()
    at = to_phrase(way)
    QTest.keyClicks(at.phrase.field, "nine")
    at.phrase.field.uncover(True)
    at.phrase.field.uncover(False)
    assert not at.again.isVisible()
    QTest.keyClicks(at.phrase.field, " more")
    assert at.again.isVisible()


def test_drawn_words_can_be_taken_and_rated(enter: Enter) -> None:
    way = enter()
    at = to_phrase(way)
    at.draw.click()
    drawn = at.drawn.words()
    assert len(drawn.split()) == 5
    at.draw.click()
    assert at.drawn.words() != drawn
    at.take.click()
    assert at.phrase.phrase().open() == at.drawn.words()
    assert not at.phrase.field.uncovered()
    assert "guess" in at.phrase.hints.words()
    press_on(way)
    step(way, CodeStep)


def test_while_it_is_made_stop_stays_and_the_way_on_waits(enter: Enter) -> None:
    work = HeldWork()
    way = enter(work)
    make(way)
    assert not flow(way).footer.on.isEnabled()
    assert flow(way).footer.stop.isEnabled()
    assert flow(way).notice.words() != ""
    work.let_go()
    step(way, CodeStep)
    assert flow(way).footer.on.isEnabled()


def test_a_failure_is_told_and_what_was_typed_stays(
    enter: Enter, doors: VaultDoors, folder: Path
) -> None:
    folder.mkdir()
    (folder / "other").write_text("another file")
    way = enter()
    make(way)
    at = step(way, PhraseStep)
    assert "other files" in flow(way).notice.words()
    assert at.phrase.field.text() == PHRASE.open()
    (folder / "other").unlink()
    press_on(way)
    step(way, CodeStep)
    assert not doors.is_new()


def test_answers_that_cannot_be_kept_lose_no_journal(enter: Enter, doors: VaultDoors) -> None:
    class Full(Kept):
        def put(self, *_row: object) -> None:
            raise CannotWriteError("disk_full")

    def create(phrase: Private[str]) -> Created:
        made = doors.create(phrase)
        made.vault.kept = Full(made.vault.reading, made.vault.writing)
        return made

    way = enter(None, doors._replace(create=create))
    press_on(way, 2)
    step(way, ComputerStep).others.chip("yes").click()
    press_on(way, 2)
    at = step(way, PhraseStep)
    at.phrase.field.setText(PHRASE.open())
    at.again.field.setText(PHRASE.open())
    press_on(way)
    step(way, CodeStep)
    assert "full" in flow(way).notice.words()
    flow(way).footer.later.click()
    step(way, BeginStep).blank.click()
    assert len(way.opened) == 1


def test_stop_on_the_first_step_leaves_and_later_makes_nothing(
    enter: Enter, folder: Path
) -> None:
    way = enter()
    assert not way.page.stop()
    flow(way).footer.stop.click()
    assert way.sent == ["leave"]
    at = to_phrase(way)
    at.phrase.field.setText("some words")
    flow(way).footer.stop.click()
    step(way, WelcomeStep)
    assert flow(way).notice.words() != ""
    assert to_phrase(way).phrase.field.text() == ""
    assert not folder.exists()


def test_stop_before_the_making_began_makes_nothing(enter: Enter, doors: VaultDoors) -> None:
    work = HeldWork()
    way = enter(work)
    make(way)
    flow(way).footer.stop.click()
    work.let_go()
    assert way.opened == []
    assert doors.is_new()
    assert flow(way).notice.words() != ""
    step(way, WelcomeStep)


def test_stop_while_it_is_made_asks_for_a_fresh_start_with_the_journal_closed(
    enter: Enter, doors: VaultDoors
) -> None:
    pressed: list[Callable[[], bool]] = []

    def create(phrase: Private[str]) -> Created:
        made = doors.create(phrase)
        pressed[0]()
        return made

    work = HeldWork()
    way = enter(work, doors._replace(create=create))
    pressed.append(way.page.stop)
    make(way)
    work.let_go()
    assert (way.opened, way.held, way.put_away) == ([], [], [True])
    doors.open_with_passphrase(PHRASE, False).close()


@pytest.mark.parametrize("later", [False, True])
def test_stop_after_it_was_made_keeps_it_and_asks_for_a_fresh_start(
    enter: Enter, doors: VaultDoors, later: bool
) -> None:
    way = enter()
    make(way)
    if later:
        flow(way).footer.later.click()
    assert way.page.stop()
    assert way.put_away == [True]
    doors.open_with_passphrase(PHRASE, False).close()


def test_the_start_after_a_journal_was_made_says_so(enter: Enter, doors: VaultDoors) -> None:
    doors.create(PHRASE).vault.close()
    way = enter(notice=words.journal_made())
    assert way.page.unlock is not None
    assert way.page.unlock.notice.words() == words.journal_made()


def test_a_journal_that_is_there_can_be_opened_instead(
    enter: Enter, doors: VaultDoors, tmp_path: Path
) -> None:
    doors.at(tmp_path / "other").create(PHRASE).vault.close()
    way = enter()
    way.page.take_folder(tmp_path / "other")
    assert way.page.unlock is not None
    assert way.page.unlock.new.isVisible()
    way.page.unlock.new.click()
    step(way, WelcomeStep)


def test_the_dots_stand_in_the_top_bar(enter: Enter) -> None:
    way = enter()
    assert way.page.top() is flow(way).dots
    assert not way.page.with_rail()
