"""After the code has opened the journal: a new passphrase, or not now, and nobody is hurried."""

from collections.abc import Callable

import pytest

from healingjournal.base.errors import CannotWriteError, WrongPassphraseError
from healingjournal.base.private import Private
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.told import told
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.vault.keys.recovered_offer import RecoveredOffer
from tests.ui.vault.conftest import PHRASE, HeldWork, WayIn
from tests.ui.vault.walking import unlock_of, written

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Enter = Callable[..., WayIn]
NEW = Private("two slow rivers")


def open_by_code(way: WayIn, code: Private[str]) -> RecoveredOffer:
    unlock = unlock_of(way.page)
    unlock.use_code(True)
    unlock.code.field.setText(code.open())
    unlock.submit()
    assert way.page.recovered is not None
    return way.page.recovered


def give(offer: RecoveredOffer, phrase: Private[str] = NEW) -> None:
    offer.footer.on.click()
    offer.phrase.phrase.field.setText(phrase.open())
    offer.phrase.again.field.setText(phrase.open())
    offer.footer.on.click()


@pytest.mark.parametrize("way_on", ["later", "stop", "escape"])
def test_not_now_opens_it_as_it_is(
    enter: Enter, doors: VaultDoors, code: Private[str], way_on: str
) -> None:
    way = enter()
    offer = open_by_code(way, code)
    assert way.opened == []
    assert len(way.held) == 1
    said = " ".join(label.words() for label in offer.card.findChildren(Label))
    assert "no hurry" in said
    if way_on == "escape":
        assert way.page.stop()
    else:
        (offer.footer.later if way_on == "later" else offer.footer.stop).click()
    way.opened.pop()[0].close()
    doors.open_with_code(code, False).close()
    doors.open_with_passphrase(PHRASE, False).close()


def test_a_new_passphrase_and_a_new_code_take_the_place_of_the_former(
    enter: Enter, doors: VaultDoors, code: Private[str]
) -> None:
    way = enter()
    offer = open_by_code(way, code)
    give(offer)
    assert offer.code is not None
    new_code = Private("-".join(written(offer.code)))
    assert offer.phrase.phrase.field.text() == ""
    assert not offer.footer.later.isVisible()
    offer.footer.on.click()
    way.opened.pop()[0].close()
    doors.open_with_passphrase(NEW, False).close()
    doors.open_with_code(new_code, False).close()
    with pytest.raises(WrongPassphraseError):
        doors.open_with_code(code, False)
    with pytest.raises(WrongPassphraseError):
        doors.open_with_passphrase(PHRASE, False)


def test_back_and_escape_lead_from_the_passphrase_to_the_card(
    enter: Enter, code: Private[str]
) -> None:
    way = enter()
    offer = open_by_code(way, code)
    offer.footer.on.click()
    offer.footer.back.click()
    assert offer.step() is offer.card
    offer.footer.on.click()
    assert way.page.stop()
    assert offer.step() is offer.card
    assert way.opened == []


def test_while_it_is_made_the_way_on_waits_and_a_failure_is_told(
    enter: Enter, code: Private[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    work = HeldWork()
    way = enter(work)
    unlock = unlock_of(way.page)
    unlock.use_code(True)
    unlock.code.field.setText(code.open())
    unlock.submit()
    work.let_go()
    offer = way.page.recovered
    assert offer is not None

    def full(*_given: object) -> None:
        raise CannotWriteError("disk_full")

    monkeypatch.setattr("healingjournal.vault.keyring.write_copies", full)
    give(offer)
    assert not offer.footer.on.isEnabled()
    assert offer.footer.stop.isEnabled()
    work.let_go()
    assert offer.footer.on.isEnabled()
    assert offer.code is None
    assert offer.notice.words() != ""
    assert offer.phrase.phrase.field.text() == NEW.open()
    monkeypatch.undo()
    offer.footer.on.click()
    work.let_go()
    assert offer.code is not None
    offer.footer.on.click()


@pytest.mark.parametrize("way_out", ["stop", "escape twice"])
def test_whoever_stops_while_it_is_made_is_still_shown_the_new_code(
    enter: Enter, code: Private[str], way_out: str
) -> None:
    work = HeldWork()
    way, offer = offered(enter, work, code)
    give(offer)
    if way_out == "stop":
        offer.footer.stop.click()
    else:
        way.page.stop()
        way.page.stop()
    assert way.opened == []
    work.let_go()
    assert offer.code is not None
    assert way.opened == []
    offer.footer.on.click()
    assert len(way.opened) == 1


def test_whoever_stopped_is_let_in_when_nothing_was_made(
    enter: Enter, code: Private[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    work = HeldWork()
    way, offer = offered(enter, work, code)
    monkeypatch.setattr("healingjournal.vault.keyring.write_copies", cannot_write)
    give(offer)
    offer.footer.stop.click()
    work.let_go()
    assert len(way.opened) == 1


def test_a_code_that_holds_and_was_never_seen_is_followed_by_one_that_is_shown(
    enter: Enter, code: Private[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    work = HeldWork()
    way, offer = offered(enter, work, code)

    def half(*_given: object) -> None:
        raise CannotWriteError("change_half_kept")

    monkeypatch.setattr("healingjournal.vault.keyring.Keyring.recover", half)
    give(offer)
    work.let_go()
    assert way.page.offer is not None
    assert way.page.offer.notice.words() == told(CannotWriteError("change_half_kept"))
    assert way.opened == []
    way.held[0].close()


def offered(
    enter: Enter, work: HeldWork, code: Private[str]
) -> tuple[WayIn, RecoveredOffer]:
    """Open the journal by its code, up to the card."""
    way = enter(work)
    unlock = unlock_of(way.page)
    unlock.use_code(True)
    unlock.code.field.setText(code.open())
    unlock.submit()
    work.let_go()
    assert way.page.recovered is not None
    return way, way.page.recovered


def cannot_write(*_given: object) -> None:
    raise CannotWriteError("disk_full")


def test_a_passphrase_opens_it_with_no_such_card(enter: Enter, code: Private[str]) -> None:
    del code
    way = enter()
    unlock = unlock_of(way.page)
    unlock.phrase.field.setText(PHRASE.open())
    unlock.submit()
    assert way.page.recovered is None
    assert len(way.opened) == 1
