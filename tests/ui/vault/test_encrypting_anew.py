"""Encrypting the journal anew from the window: calm, stopped at any time, its new code shown."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError, WrongPassphraseError
from healingjournal.base.private import Private
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.attempt import Arrived, opening
from healingjournal.ui.vault.doors import SheetMaker, VaultDoors
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.keys.acts import acts_on, code_unseen
from healingjournal.ui.vault.keys.anew_step import AnewStep
from healingjournal.ui.vault.keys.made_code_step import MadeCodeStep
from healingjournal.ui.vault.keys.page import KeysPage
from healingjournal.ui.vault.keys.sheet_offer import sheets_of
from healingjournal.ui.work import InlineWork
from healingjournal.vault.folder import DATABASE
from healingjournal.vault.service import Vault
from tests.ui.vault.conftest import PHRASE, HeldWork, WayIn
from tests.ui.vault.walking import type_phrase, written

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Show = Callable[..., KeysPage]
T = TypeVar("T")


class BusyWork(InlineWork):
    """While the journal's thread is at work, `meanwhile` happens, as it does in the window."""

    def __init__(self) -> None:
        self.meanwhile: Callable[[], None] = lambda: None

    def run(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def busy() -> T:
            meanwhile, self.meanwhile = self.meanwhile, lambda: None
            meanwhile()
            return command()

        super().run(owner, busy, done, failed)


@pytest.fixture
def vault(open_vault: Vault) -> Vault:
    return open_vault


@pytest.fixture
def show(show_keys: Show) -> Show:
    return show_keys


def beginning(page: KeysPage, phrase: Private[str] = PHRASE) -> AnewStep:
    page.overview.anew.click()
    step = page.flow.step()
    assert isinstance(step, AnewStep)
    step.phrase.field.setText(phrase.open())
    return step


def press(page: KeysPage) -> None:
    page.flow.footer.on.click()


def shown_code(page: KeysPage) -> Private[str]:
    step = page.flow.step()
    assert isinstance(step, MadeCodeStep)
    return Private("-".join(written(step)))


def first_page(vault: Vault) -> bytes:
    return (vault.folder / DATABASE).read_bytes()[:4096]


def test_it_ends_with_a_new_code_and_the_former_opens_nothing(
    show: Show, vault: Vault, doors: VaultDoors, code: Private[str]
) -> None:
    page, before = show(), first_page(vault)
    beginning(page)
    press(page)
    new = shown_code(page)
    press(page)
    assert page.overview.isVisible()
    assert page.overview.notice.words() == words.anew()["done"]
    assert not code_unseen(vault.kept)
    assert page.overview.code_works()
    assert first_page(vault) != before
    vault.close()
    doors.open_with_passphrase(PHRASE, False).close()
    doors.open_with_code(new, False).close()
    with pytest.raises(WrongPassphraseError):
        doors.open_with_code(code, False)


def test_afterwards_passphrase_and_code_can_be_changed_as_before(
    show: Show, vault: Vault, doors: VaultDoors
) -> None:
    page = show()
    acts = acts_on(vault)
    beginning(page)
    press(page)
    press(page)
    acts.change(PHRASE, Private("two slow rivers"))
    acts.take_away()
    assert not vault.code_works
    vault.close()
    doors.open_with_passphrase(Private("two slow rivers"), False).close()


def test_without_a_code_none_is_made(show: Show, vault: Vault) -> None:
    acts_on(vault).take_away()
    page = show()
    beginning(page)
    press(page)
    assert page.overview.notice.words() == words.anew()["done"]
    assert not vault.code_works
    assert not code_unseen(vault.kept)


def test_a_passphrase_that_does_not_open_it_is_told_and_nothing_is_changed(
    show: Show, vault: Vault
) -> None:
    page, before = show(), first_page(vault)
    step = beginning(page, Private("other words"))
    press(page)
    assert page.flow.step() is step
    assert "does not open" in step.phrase.line.words()
    assert QApplication.focusWidget() is step.phrase.field
    assert first_page(vault) == before
    assert not code_unseen(vault.kept)


def test_nothing_begins_without_a_passphrase(show: Show) -> None:
    page = show(HeldWork())
    step = beginning(page, Private(""))
    press(page)
    assert step.phrase.line.words() != ""
    assert step.phrase.isVisible()


@pytest.mark.parametrize("way", ["stop", "another page"])
def test_stopped_or_left_nothing_is_changed(
    show: Show, vault: Vault, doors: VaultDoors, code: Private[str], way: str
) -> None:
    work = BusyWork()
    page, before = show(work), first_page(vault)
    step = beginning(page)
    heard: list[str] = []

    def meanwhile() -> None:
        heard.append(step.progress.words())
        assert not step.phrase.isVisible()
        page.flow.footer.stop.click() if way == "stop" else page.leave()

    work.meanwhile = meanwhile
    press(page)
    assert heard == [words.anew_progress()[0]]
    assert page.overview.notice.words() == words.page()["as_it_was"]
    assert first_page(vault) == before
    assert not page.look_again.isActive()
    vault.close()
    doors.open_with_code(code, False).close()


def test_a_stop_while_it_copies_ends_it_there(show: Show, vault: Vault) -> None:
    page, before = show(), first_page(vault)
    anew = acts_on(vault).anew(PHRASE)
    page.overview.anew.click()
    anew.stop()
    with pytest.raises(Exception, match="stopped"):
        anew.run()
    assert first_page(vault) == before


def test_how_far_it_is_is_said_in_words(show: Show) -> None:
    work = HeldWork()
    page = show(work)
    work.let_go()
    step = beginning(page)
    press(page)
    assert page._under_way is not None
    said = []
    for done in range(5):
        page._under_way._step(done, 4)
        page.look_again.timeout.emit()
        said.append(step.progress.words())
    assert said == words.anew_progress()
    assert QApplication.focusWidget() is step.progress


def test_a_code_made_after_the_page_was_left_waits_to_be_seen(
    show: Show, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show()
    real = vault.reencrypt

    def late(*_given: object) -> Private[str] | None:
        made = real(PHRASE, lambda *_: None)
        page.leave()
        page._stopped()
        return made

    monkeypatch.setattr(vault, "reencrypt", late)
    beginning(page)
    press(page)
    new = shown_code(page)
    assert code_unseen(vault.kept)
    page.change_now()
    assert shown_code(page) == new
    page.stop()
    assert page.overview.isVisible()
    assert not code_unseen(vault.kept)


def test_a_code_that_nobody_saw_is_followed_by_another_at_the_next_opening(
    show: Show, vault: Vault, doors: VaultDoors
) -> None:
    page = show()
    beginning(page)
    press(page)
    vault.close()

    def arrived() -> Arrived:
        return opening(lambda: doors.open_with_passphrase(PHRASE, False))()

    offered = arrived()
    assert offered.code is not None
    assert offered.unseen
    offered.vault.confirm_code(offered.code)
    acts = acts_on(offered.vault)
    acts.seen()
    offered.vault.close()
    assert arrived().code is None


def test_a_disk_that_takes_nothing_is_told_and_it_can_be_tried_again(
    show: Show, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise CannotWriteError("disk_full")

    monkeypatch.setattr(vault, "reencrypt", full)
    page = show()
    step = beginning(page)
    press(page)
    assert "full" in page.flow.notice.words()
    assert step.phrase.isVisible()
    assert page.flow.footer.on.isVisible()
    assert page.flow.footer.on.isEnabled()
    monkeypatch.undo()
    step.phrase.field.setText(PHRASE.open())
    press(page)
    assert shown_code(page) != PHRASE


def test_stop_from_its_own_door_leads_back(show: Show) -> None:
    page = show()
    asked: list[str] = []
    page.back_requested.connect(lambda: asked.append("back"))
    page.anew_now()
    page.flow.footer.stop.click()
    assert asked == ["back"]


def test_it_says_what_it_changes_and_what_it_cannot(show: Show) -> None:
    page = show()
    step = beginning(page)
    said = " ".join(
        label.accessibleName() for label in step.findChildren(QWidget) if label.accessibleName()
    )
    for part in ("changes", "cannot", "to_be_plain"):
        assert words.anew()[f"{part}_more"] in said


def test_while_a_backup_is_made_it_does_not_begin(
    vault: Vault, look: Look, qtbot: QtBot
) -> None:
    before = first_page(vault)
    acts = acts_on(vault, lambda: True)
    sheets = sheets_of(vault, SheetMaker(lambda *_: None, lambda *_: None))
    page = KeysPage(acts, sheets, InlineWork(), look)
    qtbot.addWidget(page)
    page.anew_now()
    step = page.flow.step()
    assert isinstance(step, AnewStep)
    step.phrase.field.setText(PHRASE.open())
    press(page)
    assert "backup is being made" in page.flow.notice.words()
    assert first_page(vault) == before
    assert not code_unseen(vault.kept)


def test_a_code_nobody_saw_is_spoken_of_as_it_is_and_tried_it_is_not_offered_again(
    show: Show, vault: Vault, enter: Callable[..., WayIn]
) -> None:
    page = show()
    beginning(page)
    press(page)
    vault.close()
    way = enter()
    type_phrase(way, PHRASE.open())
    offer = way.page.offer
    assert offer is not None
    assert offer.code.more.words() == words.code_unseen()["more"]
    groups = written(offer.code)
    offer.footer.on.click()
    for named in offer.code.groups:
        number = int(named.field.accessibleName().rpartition(" ")[2])
        named.field.setText(groups[number - 1])
    offer.footer.on.click()
    opened, _answers = way.opened[0]
    assert not code_unseen(opened.kept)
    assert opened.code_works
