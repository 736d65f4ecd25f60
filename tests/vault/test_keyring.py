"""The ways in are exchanged one at a time; what was exchanged opens nothing any more."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    RefusedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.vault import header as headers
from healingjournal.vault.folder import replace_file
from healingjournal.vault.header import read_copies
from healingjournal.vault.recovering import recovered
from healingjournal.vault.service import open_with_code
from tests.tried import tried
from tests.vault.cheap import (
    CHEAP,
    CLOCK,
    NEW_PHRASE,
    PHRASE,
    again,
    made,
    pages_in,
    put_page,
    shut,
)

PHRASES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=1024
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def opens(folder: Path, secret: Private[str], *, by_code: bool = False) -> bool:
    try:
        vault = open_with_code(folder, secret, CHEAP, CLOCK) if by_code else again(folder, secret)
    except WrongPassphraseError:
        return False
    vault.close()
    return True


def changed(folder: Path, former: Private[str] = PHRASE, new: Private[str] = NEW_PHRASE) -> None:
    vault = again(folder, former)
    try:
        vault.keys.change_passphrase(former, new)
    finally:
        vault.close()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_new_passphrase_opens_and_the_former_does_not(folder: Path) -> None:
    code = shut(folder, pages=3)
    before = contents(folder)
    changed(folder)
    assert not opens(folder, PHRASE)
    assert opens(folder, code, by_code=True)
    vault = again(folder, NEW_PHRASE)
    assert (pages_in(vault), vault.header_mended) == (3, False)
    vault.close()
    assert read_copies(folder).alike()
    assert contents(folder)["v.db"] == before["v.db"]


def test_a_change_keeps_what_a_try_costs_and_draws_a_new_salt(folder: Path) -> None:
    shut(folder)
    before = read_copies(folder).good()[0]
    changed(folder)
    after = read_copies(folder).good()[0]
    assert after.cost == before.cost
    assert after.kdf_salt != before.kdf_salt
    assert after.revision == before.revision + 1


@given(PHRASES)
@tried(15)
def test_any_passphrase_that_may_be_one_can_be_changed_to_and_back(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("vault") / "journal"
    code, new = shut(folder), Private(text)
    changed(folder, PHRASE, new)
    assert opens(folder, new)
    changed(folder, new, PHRASE)
    assert opens(folder, PHRASE)
    assert opens(folder, code, by_code=True)


def test_the_same_passphrase_may_be_the_new_one(folder: Path) -> None:
    shut(folder)
    before = read_copies(folder).good()[0]
    changed(folder, PHRASE, PHRASE)
    assert opens(folder, PHRASE)
    assert read_copies(folder).good()[0].table != before.table


def test_many_changes_leave_one_that_opens(folder: Path) -> None:
    code = shut(folder)
    vault = again(folder)
    for number in range(20):
        former = Private(f"number {number - 1}") if number else PHRASE
        vault.keys.change_passphrase(former, Private(f"number {number}"))
    vault.close()
    assert [n for n in range(20) if opens(folder, Private(f"number {n}"))] == [19]
    assert opens(folder, code, by_code=True)


@pytest.mark.parametrize("former", ["", "wrong", "x" * 2000, "a\0", "\ud800"])
def test_a_wrong_former_passphrase_changes_nothing(folder: Path, former: str) -> None:
    shut(folder)
    before = contents(folder)
    vault = again(folder)
    with pytest.raises(WrongPassphraseError):
        vault.keys.change_passphrase(Private(former), NEW_PHRASE)
    vault.close()
    assert contents(folder) == before


@pytest.mark.parametrize("new", ["", "x" * 1025, "a\nb", "\ud800"])
def test_what_creation_refuses_a_change_refuses_too(folder: Path, new: str) -> None:
    code = shut(folder)
    before = contents(folder)
    with pytest.raises(RefusedError):
        changed(folder, PHRASE, Private(new))
    with pytest.raises(RefusedError):
        recovered(folder, code, Private(new), CHEAP, CLOCK)
    assert contents(folder) == before


def test_pages_written_after_a_change_are_kept_and_the_former_still_opens_nothing(
    folder: Path,
) -> None:
    vault = made(folder).vault
    vault.keys.change_passphrase(PHRASE, NEW_PHRASE)
    put_page(vault, 1)
    vault.close()
    assert not opens(folder, PHRASE)
    vault = again(folder, NEW_PHRASE)
    assert (pages_in(vault), vault.generation) == (1, 1)
    vault.close()


def test_a_journal_that_is_closed_changes_no_keys(folder: Path) -> None:
    vault = made(folder).vault
    vault.close()
    with pytest.raises(RefusedError):
        vault.keys.change_passphrase(PHRASE, NEW_PHRASE)


def test_recovery_makes_passphrase_and_code_anew(folder: Path) -> None:
    code = shut(folder, pages=2)
    done = recovered(folder, Private(code.open().lower()), NEW_PHRASE, CHEAP, CLOCK)
    assert pages_in(done.vault) == 2
    put_page(done.vault, 7)
    done.vault.close()
    assert not opens(folder, PHRASE)
    assert not opens(folder, code, by_code=True)
    assert opens(folder, NEW_PHRASE)
    assert opens(folder, done.recovery_code, by_code=True)
    assert pages_in(again(folder, NEW_PHRASE)) == 3


def test_recovery_with_a_code_that_does_not_open_changes_nothing(
    folder: Path, tmp_path: Path
) -> None:
    shut(folder)
    other = shut(tmp_path / "other")
    before = contents(folder)
    for code in (other, Private(""), Private(other.open()[:-1])):
        with pytest.raises(WrongPassphraseError):
            recovered(folder, code, NEW_PHRASE, CHEAP, CLOCK)
    assert contents(folder) == before
    assert opens(folder, PHRASE)


def test_a_recovery_mends_a_damaged_header_copy_and_says_so(folder: Path) -> None:
    code = shut(folder)
    (folder / "v.hdr").write_bytes(b"")
    done = recovered(folder, code, NEW_PHRASE, CHEAP, CLOCK)
    assert done.vault.header_mended
    done.vault.close()
    assert read_copies(folder).alike()


def test_a_revoked_code_opens_nothing_and_a_new_one_can_follow(folder: Path) -> None:
    code = shut(folder)
    vault = again(folder)
    waiting = vault.renew_code()
    vault.keys.revoke_code()
    assert not vault.code_works
    with pytest.raises(RefusedError):
        vault.confirm_code(waiting)
    vault.keys.revoke_code()
    vault.close()
    assert not opens(folder, code, by_code=True)
    with pytest.raises(WrongPassphraseError):
        recovered(folder, code, NEW_PHRASE, CHEAP, CLOCK)
    vault = again(folder)
    new = vault.renew_code()
    vault.confirm_code(new)
    vault.close()
    assert opens(folder, new, by_code=True)


def test_a_code_is_replaced_only_once_the_new_one_was_tried(folder: Path) -> None:
    code = shut(folder)
    vault = again(folder)
    new = vault.renew_code()
    vault.close()
    assert opens(folder, code, by_code=True)
    assert not opens(folder, new, by_code=True)
    vault = again(folder)
    new = vault.renew_code()
    vault.confirm_code(new)
    vault.close()
    assert not opens(folder, code, by_code=True)
    assert opens(folder, new, by_code=True)


def failing_from(nth: int, times: int) -> Callable[[Path, str, bytes], None]:
    """Put files in place as always, but fail at the n-th and as many more."""
    calls = iter(range(1, 1000))

    def replacing(folder: Path, name: str, content: bytes) -> None:
        if nth <= next(calls) < nth + times:
            raise CannotWriteError("disk_full")
        replace_file(folder, name, content)

    return replacing


@pytest.mark.parametrize("nth", [1, 2])
def test_a_change_the_disk_did_not_take_leaves_the_former_in_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    shut(folder)
    vault = again(folder)
    with monkeypatch.context() as patch:
        patch.setattr(headers, "replace_file", failing_from(nth, 1))
        with pytest.raises(CannotWriteError) as told:
            vault.keys.change_passphrase(PHRASE, NEW_PHRASE)
    assert told.value.words_key == "disk_full"
    vault.keys.change_passphrase(PHRASE, PHRASE)
    vault.close()
    assert opens(folder, PHRASE)
    assert not opens(folder, NEW_PHRASE)
    changed(folder)
    assert opens(folder, NEW_PHRASE)


def test_a_change_taken_by_one_copy_alone_is_told_as_what_it_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut(folder)
    vault = again(folder)
    with monkeypatch.context() as patch:
        patch.setattr(headers, "replace_file", failing_from(2, 100))
        with pytest.raises(ToldError) as told:
            vault.keys.change_passphrase(PHRASE, NEW_PHRASE)
    assert told.value.words_key == "change_half_kept"
    put_page(vault, 1)
    vault.close()
    assert not opens(folder, PHRASE)
    assert opens(folder, NEW_PHRASE)
    assert read_copies(folder).alike()


def test_a_disk_that_gives_back_something_else_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut(folder)
    vault = again(folder)

    def lost(folder: Path, name: str, content: bytes) -> None:
        del folder, name, content

    with monkeypatch.context() as patch:
        patch.setattr(headers, "replace_file", lost)
        with pytest.raises(DamagedError):
            vault.keys.change_passphrase(PHRASE, NEW_PHRASE)
    vault.close()
    assert opens(folder, PHRASE)
