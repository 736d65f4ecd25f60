"""Faults in what is written and asked: taken to the letter, bounded, or refused with a reason."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from healingjournal.base.clock import SetClock
from healingjournal.base.private import Private
from healingjournal.base.text import MAX_ENTRY_BYTES
from healingjournal.cli.told import ENGLISH
from healingjournal.vault.connection import closed
from healingjournal.vault.keys import MasterKey
from healingjournal.vault.opening import Secret, opened
from healingjournal.vault.passphrase import typed
from healingjournal.vault.slots import PASSPHRASE as BY_PASSPHRASE
from tests.cli.conftest import CHEAP, NOON, PASSPHRASE, Terminal
from tests.faults.catalogue import fault
from tests.faults.conftest import Count
from tests.faults.reading import BODY, reads
from tests.vault.cheap import clear_pages

Page = Callable[..., str]


@pytest.mark.parametrize("body", ["", " ", "x" * MAX_ENTRY_BYTES], ids=["none", "space", "5 MiB"])
@fault(66)
def test_a_text_as_short_or_as_long_as_may_be_is_kept_to_the_letter(
    journal: Terminal, body: str
) -> None:
    assert journal.keyed("entry", "add", given=body).exit_code == 0
    assert reads(journal) == [body]


@pytest.mark.parametrize(
    ("size", "key"), [(MAX_ENTRY_BYTES + 1, "too_long"), (100 << 20, "input_too_long")]
)
@fault(66)
def test_a_longer_text_is_refused_whole(
    journal: Terminal, page: Page, size: int, key: str
) -> None:
    page(BODY)
    ran = journal.keyed("entry", "add", given=b"x" * size)
    assert (ran.exit_code, ran.out, ran.err) == (1, "", ENGLISH[f"told_{key}"] + "\n")
    assert reads(journal) == [BODY]


@pytest.mark.long
@fault(66)
def test_fifty_thousand_pages_are_listed_and_searched(
    terminal: Terminal, tmp_path: Path, count: Count
) -> None:
    there = tmp_path / "many"
    made = terminal.json("demo", "--to", str(there), "--entries", "50000").value
    here = ("--vault", str(there))
    known = {"passphrase": made["passphrase"]}
    listed = terminal.keyed(*here, "entry", "list", "--limit", "60000", **known).rows
    assert len(listed) == 50_000
    assert len(terminal.keyed(*here, "search", given="the", **known).rows) == 50
    count("pages in one journal, listed and searched", len(listed))


TYPED = ['"', '""', "NEAR(", "x AND", "-", "col:z", "'", "*", "lamp*", "(", "NOT lamp", "^x"]


@pytest.mark.parametrize("asked", TYPED)
@fault(69)
def test_whatever_is_looked_for_is_taken_as_words(
    journal: Terminal, page: Page, asked: str
) -> None:
    page(BODY)
    page(f"It says {asked} here.\n")
    ran = journal.keyed("search", given=asked)
    assert ran.exit_code == 0
    assert "not expected" not in ran.err
    words = [word for word in asked.replace("(", " ").split() if any(map(str.isalnum, word))]
    assert len(ran.rows) == (0 if not words else 2 if words == ["lamp*"] else 1)


DATES = {
    "0001-01-01": True,
    "9999-12-31": True,
    "2024-02-29": True,
    "2023-02-29": False,
    "2026-02-30": False,
    "0000-01-01": False,
    "10000-01-01": False,
    "2026-13-01": False,
    "yesterday": False,
}


@pytest.mark.parametrize("date", DATES)
@fault(70)
def test_a_day_is_one_that_exists_or_is_refused(journal: Terminal, date: str) -> None:
    ran = journal.keyed("entry", "add", given=f"---\ndate: {date}\n---\n{BODY}")
    if DATES[date]:
        assert reads(journal) == [BODY]
        assert journal.keyed("entry", "list").rows[0]["date"].startswith(date)
    else:
        assert (ran.exit_code, ran.err) == (1, ENGLISH["told_bad_date"] + "\n")
        assert reads(journal) == []


@fault(70)
def test_a_page_without_a_day_is_of_now(journal: Terminal) -> None:
    assert journal.keyed("entry", "add", given=f"---\ntitle: x\n---\n{BODY}").exit_code == 0
    assert journal.keyed("entry", "list").rows[0]["date"] == "2026-11-22T12:00:00+02:00"


def key_of(folder: Path) -> MasterKey:
    secret = Secret(BY_PASSPHRASE, typed(Private(PASSPHRASE)))
    found = opened(folder, lambda: secret, CHEAP, SetClock(NOON), accept_older=False)
    closed(found.connection)
    return found.master


@fault(71)
def test_a_deleted_page_is_nowhere_any_more(journal: Terminal, page: Page, folder: Path) -> None:
    page(BODY)
    gone = page("Marigoldcanary spoke softly.\n")
    key = key_of(folder).database_key()

    def clear() -> bytes:
        return b"".join(clear_pages((folder / "v.db").read_bytes(), key)).lower()

    assert b"marigoldcanary" in clear()
    assert journal.keyed("entry", "delete", gone).exit_code == 0
    assert b"marigoldcanary" not in clear()
    assert b"spoke softly" not in clear()
    assert journal.keyed("search", given="marigoldcanary").rows == []
    shown = journal.keyed("entry", "show", gone)
    assert (shown.exit_code, shown.err) == (1, ENGLISH["told_no_entry"] + "\n")
    assert reads(journal) == [BODY]


def spec(page: Page, out: Path, **more: object) -> str:
    passages = [{"entry": page(BODY)}]
    return json.dumps({"passages": passages, "format": "pdf", "out": str(out)} | more)


PASSWORDS = {
    "": False,
    "x": True,
    "x" * 127: True,
    "x" * 128: False,
    "é" * 63: True,
    "é" * 64: False,
    "\u05e9\u05dc\u05d5\u05dd \U0001f9e1": True,
}


@pytest.mark.parametrize("password", PASSWORDS, ids=lambda text: f"{len(text.encode())} bytes")
@fault(88)
def test_a_file_opens_with_its_own_password_or_is_not_made(
    journal: Terminal, page: Page, tmp_path: Path, password: str
) -> None:
    import pikepdf

    out = tmp_path / "pages.pdf"
    ran = journal.keyed("packet", "make", given=spec(page, out, password=password))
    if not PASSWORDS[password]:
        assert (ran.exit_code, out.exists()) == (1, False)
        assert ran.err == ENGLISH["told_password_length"] + "\n"
        return
    assert ran.exit_code == 0, ran.err
    with pikepdf.open(out, password=password) as found:
        assert len(found.pages) == 1
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out, password="no" + password)


@fault(90)
def test_a_file_is_never_put_into_the_journals_folder_or_over_another(
    journal: Terminal, page: Page, folder: Path, tmp_path: Path
) -> None:
    names = {path.name for path in folder.iterdir()}
    made = spec(page, folder / "pages.pdf")
    ran = journal.keyed("packet", "make", given=made)
    said = ENGLISH["told_journal_folder"].format(field="out") + "\n"
    assert (ran.exit_code, ran.err) == (1, said)
    assert {path.name for path in folder.iterdir()} == names
    other = tmp_path / "taken.pdf"
    other.write_bytes(b"somebody's")
    ran = journal.keyed("packet", "make", given=spec(page, other))
    assert (ran.exit_code, ran.err) == (1, ENGLISH["told_file_exists"].format(field="out") + "\n")
    assert other.read_bytes() == b"somebody's"
    assert journal.keyed("packet", "ledger").rows == []
