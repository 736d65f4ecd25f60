"""Passphrase and code of an open journal: changed, made anew, taken away, or left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healingjournal.base.errors import CannotWriteError, WrongPassphraseError
from healingjournal.base.private import Private
from healingjournal.ui.vault.code_step import CodeStep
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.keys.change_step import ChangeStep
from healingjournal.ui.vault.keys.page import KeysPage
from healingjournal.vault.service import Vault
from tests.ui.vault.conftest import PHRASE, HeldWork, WayIn
from tests.ui.vault.walking import type_phrase, written

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NEW = Private("two slow rivers")
Show = Callable[..., KeysPage]


@pytest.fixture
def vault(open_vault: Vault) -> Vault:
    return open_vault


@pytest.fixture
def show(show_keys: Show) -> Show:
    return show_keys


def changing(page: KeysPage) -> ChangeStep:
    page.overview.change.click()
    step = page.flow.step()
    assert isinstance(step, ChangeStep)
    return step


def give(page: KeysPage, former: Private[str] = PHRASE) -> ChangeStep:
    step = changing(page)
    step.former.field.setText(former.open())
    step.phrase.field.setText(NEW.open())
    step.again.field.setText(NEW.open())
    page.flow.footer.on.click()
    return step


def renewing(page: KeysPage) -> CodeStep:
    page.overview.renew.click()
    step = page.flow.step()
    assert isinstance(step, CodeStep)
    return step


def type_back(page: KeysPage, step: CodeStep) -> None:
    groups = written(step)
    page.flow.footer.on.click()
    for named in step.groups:
        number = int(named.field.accessibleName().rpartition(" ")[2])
        named.field.setText(groups[number - 1])
    page.flow.footer.on.click()


def in_overview(page: KeysPage) -> bool:
    return page.overview.isVisible() and page.flow.step() is None


def test_the_new_passphrase_opens_it_and_the_former_does_not(
    show: Show, vault: Vault, doors: VaultDoors, code: Private[str]
) -> None:
    page = show()
    give(page)
    assert in_overview(page)
    assert "copy" in page.overview.notice.words()
    vault.close()
    doors.open_with_passphrase(NEW, False).close()
    doors.open_with_code(code, False).close()
    with pytest.raises(WrongPassphraseError):
        doors.open_with_passphrase(PHRASE, False)


def test_a_former_passphrase_that_does_not_open_it_is_told_and_goes(
    show: Show, vault: Vault, doors: VaultDoors
) -> None:
    page = show()
    step = give(page, Private("other words"))
    assert "does not open" in step.former.line.words()
    assert QApplication.focusWidget() is step.former.field
    assert step.former.field.forgetting.isActive()
    assert step.phrase.field.text() == NEW.open()
    vault.close()
    doors.open_with_passphrase(PHRASE, False).close()


def test_nothing_is_asked_of_the_journal_before_all_is_typed(show: Show) -> None:
    page = show()
    step = changing(page)
    assert QApplication.focusWidget() is step.former.field
    page.flow.footer.on.click()
    assert step.former.line.words() != ""
    step.former.field.setText(PHRASE.open())
    page.flow.footer.on.click()
    assert step.phrase.line.words() != ""
    step.phrase.field.setText(NEW.open())
    page.flow.footer.on.click()
    assert step.again.line.words() != ""
    assert page.flow.step() is step


def test_a_disk_that_takes_nothing_is_told_and_what_was_typed_stays(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise CannotWriteError("disk_full")

    monkeypatch.setattr("healingjournal.vault.keyring.write_copies", full)
    page = show()
    step = give(page)
    assert page.flow.notice.words() != ""
    assert page.flow.footer.on.isEnabled()
    assert step.phrase.field.text() == NEW.open()
    monkeypatch.undo()


def test_stop_while_it_is_changed_lets_it_end_and_says_so(
    show: Show, doors: VaultDoors, vault: Vault
) -> None:
    work = HeldWork()
    page = show(work)
    work.let_go()
    give(page)
    assert not page.flow.footer.on.isEnabled()
    assert page.flow.footer.stop.isEnabled()
    page.flow.footer.stop.click()
    assert page.overview.notice.words() == words.change()["still"]
    assert not page.overview.change.isEnabled()
    work.let_go()
    assert page.overview.notice.words() == words.change()["done"]
    assert page.overview.change.isEnabled()
    vault.close()
    doors.open_with_passphrase(NEW, False).close()


def test_what_is_typed_is_gone_when_one_stops_or_comes_anew(show: Show) -> None:
    page = show()
    step = changing(page)
    step.former.field.setText(PHRASE.open())
    page.leave()
    assert step.former.field.forgetting.isActive()
    page.begin()
    assert in_overview(page)
    step = changing(page)
    assert step.former.field.text() == ""
    assert page.stop()
    assert in_overview(page)
    assert page.overview.notice.words() == words.page()["as_it_was"]


def test_a_new_code_takes_the_place_of_the_former_once_it_is_tried(
    show: Show, vault: Vault, doors: VaultDoors, code: Private[str]
) -> None:
    page = show()
    step = renewing(page)
    new = Private("-".join(written(step)))
    type_back(page, step)
    assert in_overview(page)
    assert "former" in page.overview.notice.words()
    vault.close()
    doors.open_with_code(new, False).close()
    with pytest.raises(WrongPassphraseError):
        doors.open_with_code(code, False)


@pytest.mark.parametrize("way_on", ["later", "stop", "escape"])
def test_not_now_leaves_the_former_code(
    show: Show, vault: Vault, doors: VaultDoors, code: Private[str], way_on: str
) -> None:
    page = show()
    renewing(page)
    if way_on == "escape":
        page.stop()
    else:
        (page.flow.footer.later if way_on == "later" else page.flow.footer.stop).click()
    assert in_overview(page)
    vault.close()
    doors.open_with_code(code, False).close()


def test_a_group_that_does_not_fit_is_named(show: Show) -> None:
    page = show()
    step = renewing(page)
    page.flow.footer.on.click()
    for named in step.groups:
        named.field.setText("00000")
    page.flow.footer.on.click()
    assert step.line.words() != ""
    assert page.flow.footer.on.isEnabled()


def test_a_code_taken_away_opens_nothing_and_no_new_one_is_offered_at_unlock(
    show: Show,
    vault: Vault,
    doors: VaultDoors,
    code: Private[str],
    enter: Callable[..., WayIn],
) -> None:
    page = show()
    page.overview.away.click()
    assert vault.code_works
    page.flow.footer.on.click()
    assert in_overview(page)
    assert page.overview.state.words() == words.page()["none"]
    assert not page.overview.away.isVisible()
    vault.close()
    with pytest.raises(WrongPassphraseError):
        doors.open_with_code(code, False)
    way = enter()
    type_phrase(way, PHRASE.open())
    assert way.page.offer is None
    assert len(way.opened) == 1


def test_from_a_door_of_its_own_stop_leads_back_there(show: Show) -> None:
    page = show()
    asked: list[str] = []
    page.back_requested.connect(lambda: asked.append("back"))
    page.change_now()
    page.stop()
    assert asked == ["back"]
    page.renew_now()
    page.flow.footer.later.click()
    assert asked == ["back", "back"]
    page.begin()
    page.stop()
    assert asked == ["back", "back", "back"]


def test_tab_goes_from_field_to_field_and_then_to_the_foot(show: Show) -> None:
    page = show()
    step = changing(page)
    walked = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    foot = page.flow.footer
    shows = [named.field.show_button for named in (step.former, step.phrase, step.again)]
    expected = [shows[0], step.phrase.field, shows[1], step.again.field, shows[2], step.draw]
    assert walked == [*expected, foot.stop, foot.on]
    assert page.first_focus() is step.former.field


def test_tab_goes_through_the_overview(show: Show) -> None:
    page = show()
    over = page.overview
    assert QApplication.focusWidget() is over.change
    walked = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked == [over.renew, over.away, over.anew, over.back]


def test_the_code_is_covered_when_another_page_is_shown(show: Show) -> None:
    page = show()
    step = renewing(page)
    page.leave()
    assert step.tiles.covered
