"""A change of keys killed at any writing call: the former or the new opens, never neither."""

import shutil
from pathlib import Path

import pytest

from healingjournal.base.errors import WrongPassphraseError
from healingjournal.base.private import Private
from healingjournal.vault.header import read_copies
from healingjournal.vault.service import open_with_code
from tests.vault.cheap import CHEAP, CLOCK, NEW_PHRASE, PHRASE, again, pages_in, shut
from tests.vault.killing import ended_at_each_call

pytestmark = [pytest.mark.program, pytest.mark.tool("strace")]
FILES = ["v.db", "v.hdr", "v.hdr2"]


def opens(folder: Path, secret: Private[str], *, by_code: bool = False) -> bool:
    """Open a journal, see that all is there, close it; False where the secret is not the one."""
    try:
        vault = open_with_code(folder, secret, CHEAP, CLOCK) if by_code else again(folder, secret)
    except WrongPassphraseError:
        return False
    assert pages_in(vault) == 2
    vault.close()
    assert sorted(path.name for path in folder.iterdir()) == FILES
    assert read_copies(folder).alike()
    return True


def test_a_change_of_passphrase_killed_at_any_call_leaves_one_that_opens(tmp_path: Path) -> None:
    code = shut(tmp_path / "journal", pages=2)
    words = ("change", code.open())
    found = []
    for folder in ended_at_each_call(tmp_path / "journal", "tests.vault.key_acts", *words):
        former, new = opens(folder, PHRASE), opens(folder, NEW_PHRASE)
        assert former != new, folder.name
        assert opens(folder, code, by_code=True)
        found.append(new)
    assert set(found) == {False, True}
    assert len(found) >= 8


def test_a_recovery_killed_at_any_call_leaves_the_code_or_the_new_passphrase(
    tmp_path: Path,
) -> None:
    code = shut(tmp_path / "journal", pages=2)
    words = ("recover", code.open())
    found = []
    for folder in ended_at_each_call(tmp_path / "journal", "tests.vault.key_acts", *words):
        by_code, by_new = opens(folder, code, by_code=True), opens(folder, NEW_PHRASE)
        assert by_code != by_new, folder.name
        assert opens(folder, PHRASE) == by_code
        found.append(by_new)
    assert set(found) == {False, True}
    assert len(found) >= 8


def test_a_re_encryption_killed_at_any_call_leaves_one_journal_that_opens(tmp_path: Path) -> None:
    code = shut(tmp_path / "journal", pages=2)
    words = ("reencrypt", code.open())
    former_salt, found = read_copies(tmp_path / "journal").good()[0].kdf_salt, []
    ended = ended_at_each_call(tmp_path / "journal", "tests.vault.key_acts", *words, every=5)
    for folder in ended:
        # Whoever opens next, by whichever way, finishes it or takes it away.
        other = folder.with_name(f"{folder.name} by code")
        shutil.copytree(folder, other)
        by_code = opens(other, code, by_code=True)
        assert opens(other, PHRASE), folder.name
        assert opens(folder, PHRASE), folder.name
        assert opens(folder, code, by_code=True) == by_code, folder.name
        assert (read_copies(folder).good()[0].kdf_salt == former_salt) == by_code
        found.append(by_code)
    assert set(found) == {False, True}
    assert len(found) >= 30
