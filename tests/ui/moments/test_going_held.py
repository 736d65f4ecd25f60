"""A deleted moment names the backups that still hold it, and one press puts a fresh one there."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError
from healingjournal.ui.moments import words
from healingjournal.ui.moments.going_bar import GoingBar
from healingjournal.ui.moments.held import words as held_words
from healingjournal.ui.shell.moments_held import MomentsHeld
from healingjournal.ui.shell.pages_held import PagesHeld
from healingjournal.ui.vault.backup_doors import backup_doors_with
from healingjournal.ui.vault.backups.acts import acts_on
from healingjournal.ui.vault.backups.making import BackupMaking
from healingjournal.ui.work import InlineWork
from healingjournal.vault import rotation
from healingjournal.vault.service import Vault
from tests.ui.moments.conftest import BOUNDS, Noting

DAY = timedelta(days=1)


@pytest.fixture
def bar(vault: Vault, noting: Noting, clock: SetClock) -> Iterator[GoingBar]:
    """Backups of two days, of which the later one alone holds the moment that is open."""
    making = BackupMaking(acts_on(vault, backup_doors_with(lambda: BOUNDS)), InlineWork())
    pages = PagesHeld(vault, lambda: making)
    noting.page.still_held = MomentsHeld(pages)
    noting.moments.note({"cue": "stays"})
    rotation.make(vault)
    clock.moment += DAY
    noted = noting.moments.note({"cue": "goes"}).id
    rotation.make(vault)
    noting.page.open_moment(noted)
    yield noting.listed.going
    pages.deleteLater()


def press(bar: GoingBar, word: str) -> None:
    next(one for one in bar.bar.buttons() if one.words() == word).click()


def days(vault: Vault) -> list[int]:
    return [each.made.day for each in rotation.listed(vault)]


def test_while_it_goes_those_that_hold_it_are_named(noting: Noting, bar: GoingBar) -> None:
    noting.opened.delete.click()
    assert bar.bar.words() == f"{words.goes()} {held_words.still_held('23 November 2026')}"
    press(bar, words.take_back())
    assert bar.isHidden()


def test_one_press_makes_a_fresh_one_and_removes_those_alone(
    vault: Vault, noting: Noting, bar: GoingBar, clock: SetClock
) -> None:
    clock.moment += DAY
    noting.opened.delete.click()
    press(bar, words.gone_now())
    assert bar.bar.words() == held_words.gone_held("23 November 2026")
    press(bar, held_words.replace_held())
    assert bar.bar.words() == held_words.replaced(0)
    assert days(vault) == [24, 22]
    assert all(each.proven for each in rotation.listed(vault))
    press(bar, "Close")
    assert bar.isHidden()
    assert noting.moments.going.gone() == []


def test_they_can_be_left(vault: Vault, noting: Noting, bar: GoingBar) -> None:
    noting.opened.delete.click()
    press(bar, words.gone_now())
    press(bar, held_words.leave_held())
    assert bar.isHidden()
    assert days(vault) == [23, 22]
    assert noting.moments.going.gone() == []


def test_a_moment_in_no_backup_is_gone_without_a_word(noting: Noting, bar: GoingBar) -> None:
    noting.page.open_moment(noting.moments.note({"cue": "new"}).id)
    noting.opened.delete.click()
    assert bar.bar.words() == words.goes()
    press(bar, words.gone_now())
    assert bar.isHidden()
    assert noting.moments.going.gone() == []


def test_a_backup_that_fails_changes_nothing_and_is_told(
    vault: Vault, noting: Noting, bar: GoingBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    noting.opened.delete.click()
    press(bar, words.gone_now())

    def full(*_given: object) -> None:
        raise CannotWriteError("disk_full")

    monkeypatch.setattr(rotation, "begin", full)
    press(bar, held_words.replace_held())
    assert "disk is full" in bar.bar.words()
    assert days(vault) == [23, 22]
    press(bar, "Close")
    assert bar.bar.words() == held_words.gone_held("23 November 2026")
