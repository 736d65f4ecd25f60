"""A deleted page names the backups that still hold it, and one press puts a fresh one there."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Page
from healingjournal.journal.service import Journal
from healingjournal.ui.journal import words as page_words
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.opened import words
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.shell.pages_held import PagesHeld
from healingjournal.ui.vault.backup_doors import backup_doors_with
from healingjournal.ui.vault.backups.acts import acts_on
from healingjournal.ui.vault.backups.making import BackupMaking, Kind
from healingjournal.ui.work import InlineWork
from healingjournal.vault import holding, rotation
from healingjournal.vault.service import Vault
from tests.ui.journal.choosing import choose
from tests.ui.journal.conftest import BOUNDS

DAY = timedelta(days=1)


@pytest.fixture
def making(vault: Vault) -> BackupMaking:
    return BackupMaking(acts_on(vault, backup_doors_with(lambda: BOUNDS)), InlineWork())


@pytest.fixture
def held(vault: Vault, making: BackupMaking) -> Iterator[PagesHeld]:
    made = PagesHeld(vault, lambda: making)
    yield made
    made.deleteLater()


@pytest.fixture
def face(
    vault: Vault, journal: Journal, page: JournalPage, held: PagesHeld, clock: SetClock
) -> JournalFace:
    """Backups of two days, of which the later one alone holds the page that is open."""
    journal.add(Page("stays", title="Stays"))
    rotation.make(vault)
    clock.moment += DAY
    entry = journal.add(Page("goes", title="Goes")).entry
    rotation.make(vault)
    page.still_held = held
    page.show()
    page.show_list()
    found = page.findChildren(JournalFace)[0]
    found.open(entry)
    return found


def delete(face: JournalFace) -> None:
    choose(face.pane.menu, page_words.delete())


def press(face: JournalFace, word: str) -> None:
    next(one for one in face.going.bar.buttons() if one.words() == word).click()


def days(vault: Vault) -> list[int]:
    return [each.made.day for each in rotation.listed(vault)]


def test_while_it_goes_those_that_hold_it_are_named(face: JournalFace) -> None:
    delete(face)
    said = face.going.bar.words()
    assert page_words.going() in said
    assert words.still_held("23 November 2026") in said
    assert [one.words() for one in face.going.bar.buttons()] == [
        page_words.take_back(),
        page_words.gone_now(),
    ]
    press(face, page_words.take_back())
    assert face.going.isHidden()


def test_one_press_makes_a_fresh_one_and_removes_those_alone(
    vault: Vault, face: JournalFace, clock: SetClock
) -> None:
    clock.moment += DAY
    delete(face)
    press(face, page_words.gone_now())
    assert face.going.bar.words() == words.gone_held("23 November 2026")
    press(face, words.replace_held())
    assert face.going.bar.words() == words.replaced(0)
    assert days(vault) == [24, 22]
    assert all(each.proven for each in rotation.listed(vault))
    press(face, "Close")
    assert face.going.isHidden()


def test_backups_are_looked_into_once_while_the_same_lie_there(
    vault: Vault, face: JournalFace, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    whole = holding.holding

    def counted(vault: Vault, pages: Sequence[EntryId]) -> list[rotation.KeptBackup]:
        looked.append(len(pages))
        return whole(vault, pages)

    monkeypatch.setattr(holding, "holding", counted)
    delete(face)
    press(face, page_words.gone_now())
    looked.clear()
    for word in ("a", "b", ""):
        face.field.setText(word)
        face.reading.read()
    assert looked == []
    clock.moment += DAY
    rotation.make(vault)
    face.reading.read()
    assert looked == [1]
    assert face.going.bar.words() == words.gone_held("23 November 2026")


def test_they_can_be_left(vault: Vault, journal: Journal, face: JournalFace) -> None:
    delete(face)
    press(face, page_words.gone_now())
    press(face, words.leave_held())
    assert face.going.isHidden()
    assert days(vault) == [23, 22]
    assert journal.going.gone() == []


def test_a_page_in_no_backup_is_gone_without_a_word(journal: Journal, face: JournalFace) -> None:
    face.open(journal.add(Page("new", title="New")).entry)
    delete(face)
    assert face.going.bar.words() == page_words.going()
    press(face, page_words.gone_now())
    assert face.going.isHidden()
    assert journal.going.gone() == []


def test_after_a_lock_it_is_gone_before_anything_shows_and_the_backups_are_named(
    qtbot: QtBot,
    vault: Vault,
    face: JournalFace,
    page: JournalPage,
    clock: SetClock,
) -> None:
    delete(face)
    clock.moment += timedelta(seconds=31)
    # What a fresh start has is the vault alone.
    again = JournalPage(
        Journal(vault, clock), InlineWork(), page._look, clock, lambda _key: False
    )
    qtbot.addWidget(again)
    again.still_held = page.still_held
    again.show_list()
    bar = again.findChildren(JournalFace)[0].going.bar
    assert bar.words() == words.gone_held("23 November 2026")


def test_a_backup_that_fails_changes_nothing_and_is_told(
    vault: Vault, face: JournalFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    delete(face)
    press(face, page_words.gone_now())

    def full(*_given: object) -> None:
        raise CannotWriteError("disk_full")

    monkeypatch.setattr(rotation, "begin", full)
    press(face, words.replace_held())
    assert "disk is full" in face.going.bar.words()
    assert days(vault) == [23, 22]
    press(face, "Close")
    assert face.going.bar.words() == words.gone_held("23 November 2026")


def test_one_under_way_is_waited_for(
    vault: Vault, face: JournalFace, making: BackupMaking, monkeypatch: pytest.MonkeyPatch
) -> None:
    delete(face)
    press(face, page_words.gone_now())
    late: list[Callable[[], None]] = []

    class Late(InlineWork):
        def run_free(
            self,
            owner: QObject,
            command: Callable[[], object],
            done: Callable[..., None],
            failed: Callable[[Exception], None],
        ) -> None:
            late.append(lambda: InlineWork.run_free(self, owner, command, done, failed))

    monkeypatch.setattr(making, "_work", Late())
    making.make(Kind.NOW)
    press(face, words.replace_held())
    assert face.going.bar.words() == words.replacing()
    while late:
        late.pop(0)()
    assert face.going.bar.words() == words.replaced(0)
    assert all(each.proven for each in rotation.listed(vault))
