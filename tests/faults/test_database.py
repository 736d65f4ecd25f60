"""Faults of the database file: found and told, or harmless; never an empty or another text."""

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from healingjournal.base.errors import ToldError
from healingjournal.cli.told import ENGLISH
from healingjournal.journal.service import Journal
from healingjournal.vault.service import verified
from tests.cli.conftest import CHEAP, PASSPHRASE, Terminal
from tests.faults.catalogue import fault
from tests.faults.conftest import Count
from tests.faults.harm import HEADERS, PAGE, contents, prints, put_back, sized
from tests.faults.reading import BODY, opened, opened_by, reads
from tests.faults.starting import cut_off, read_only

Page = Callable[..., str]


@dataclass(frozen=True)
class Told:
    """Something in the place of the database, and what is said of it."""

    name: str
    harm: Callable[[Path], None]
    exit_code: int
    key: str


def plain(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE entry (id TEXT)")
    database.close()


def of_another_version(path: Path) -> None:
    path.unlink()
    database = dbapi2.connect(str(path), isolation_level=None)
    database.execute("PRAGMA key = 'velvet harbour'")
    database.execute("PRAGMA cipher_compatibility = 3")
    database.execute("CREATE TABLE entry (id TEXT)")
    database.execute("INSERT INTO entry VALUES (hex(zeroblob(9000)))")
    database.close()


def filled(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)


def linked(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 80
REFUSED = {
    18: [Told("empty", partial(sized, size=0), 13, "database_missing")],
    19: [Told("gone", Path.unlink, 13, "database_missing")],
    23: [
        Told("a plain database", plain, 18, "database_foreign"),
        Told("a text", partial(filled, raw=b"Dear diary. " * 999), 13, "damaged"),
        Told("a picture", partial(filled, raw=PICTURE), 13, "damaged"),
        Told("another version’s", of_another_version, 13, "damaged"),
        Told("a folder", a_folder, 13, "database_missing"),
    ],
    29: [Told("a link", linked, 13, "database_missing")],
}


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        pytest.param(number, told, id=f"fault {number} {told.name}")
        for number, tolds in REFUSED.items()
        for told in tolds
    ],
    indirect=["fault"],
)
def test_what_is_no_database_of_ours_is_told_and_left_as_it_is(
    journal: Terminal, page: Page, folder: Path, told: Told
) -> None:
    page(BODY)
    kept = contents(folder)
    told.harm(folder / "v.db")
    before = prints(folder)
    for command in (("entry", "list"), ("entry", "add"), ("search", "lamp")):
        ran = journal.keyed(*command, given="More.\n")
        assert (ran.exit_code, ran.out) == (told.exit_code, "")
        assert ran.err == ENGLISH[f"told_{told.key}"] + "\n"
    refused = journal.keyed("vault", "create")
    assert (refused.exit_code, refused.err) == (1, ENGLISH["told_journal_here"] + "\n")
    assert prints(folder) == before
    if (folder / "v.db").is_dir():
        (folder / "v.db").rmdir()
    put_back(folder, kept)
    assert reads(journal) == [BODY]


def texts(journal: Terminal, folder: Path) -> list[str] | None:
    """Read every page by its list and by search; None where damage is told on the way."""
    try:
        with opened_by(folder, CHEAP) as vault:
            room = Journal(vault, journal.clock)
            found = [room.entry(line.id).body for line in room.entries(limit=None)]
            hits = room.search("lamp", limit=None)
    except ToldError as error:
        assert error.exit_code in {13, 18}, error
        return None
    assert len(hits) == len(found)
    return found[::-1]


@fault(20)
def test_a_database_cut_anywhere_is_told_and_never_shows_fewer_pages(
    journal: Terminal, page: Page, folder: Path, count: Count
) -> None:
    for number in range(4):
        page(f"{number} {BODY}" * 200)
    kept = contents(folder)
    right = texts(journal, folder)
    size = len(kept["v.db"])
    assert right is not None
    cuts = sorted({*range(PAGE, size, PAGE), *(size - odd for odd in (1, 17, 4095, 4097, 9999))})
    for cut in cuts:
        put_back(folder, kept | {"v.db": kept["v.db"][:cut]})
        before = prints(folder)
        checked = journal.keyed("vault", "verify")
        assert (checked.exit_code, checked.parsed["ok"]) == (13, False), cut
        assert prints(folder) == before
        shown = texts(journal, folder)
        assert shown is None, cut
    put_back(folder, kept)
    assert texts(journal, folder) == right
    count("places at which the database was cut, each told as damage", len(cuts))


def flipped(journal: Terminal, page: Page, folder: Path, times: int, count: Count) -> None:
    """Flip one bit at a time; each flip is found by the full check, or all texts are right."""
    for number in range(12):
        page(f"{number} {BODY}" * 40)
    kept = contents(folder)
    right = texts(journal, folder)
    assert right is not None
    assert len(right) == 12
    dice = random.Random(21)
    first_page = list(range(16)) + list(range(PAGE - 80, PAGE))
    found = harmless = 0
    for number in range(times):
        raw = bytearray(kept["v.db"])
        at = first_page[number] if number < len(first_page) else dice.randrange(len(raw))
        raw[at] ^= 1 << dice.randrange(8)
        put_back(folder, kept | {"v.db": bytes(raw)})
        shown = texts(journal, folder)
        assert shown is None or shown == right, at
        put_back(folder, kept | {"v.db": bytes(raw)})
        sound = verified(lambda: opened(folder, CHEAP)).ok
        found += not sound
        harmless += sound and shown == right
    count("bits of the database flipped", times)
    count("bits of the database flipped: found", found)
    count("bits of the database flipped: harmless", harmless)
    assert found + harmless == times
    put_back(folder, kept)
    assert texts(journal, folder) == right


@fault(21)
def test_a_bit_flipped_in_the_database_is_found_or_harmless(
    journal: Terminal, page: Page, folder: Path, count: Count
) -> None:
    flipped(journal, page, folder, 120, count)


@pytest.mark.long
@fault(21)
def test_a_thousand_bits_flipped_are_found_or_harmless(
    journal: Terminal, page: Page, folder: Path, count: Count
) -> None:
    flipped(journal, page, folder, 1000, count)


@fault(24)
def test_an_older_page_and_an_older_database_are_told_and_an_older_pair_cannot_be(
    journal: Terminal, page: Page, folder: Path, count: Count
) -> None:
    entry = page(BODY)
    older = contents(folder)
    edited = journal.keyed("entry", "edit", entry, given="The lamp was cold.\n")
    assert edited.exit_code == 0
    now = contents(folder)
    told = []
    for start in range(0, len(older["v.db"]), PAGE):
        old, new = (files["v.db"][start : start + PAGE] for files in (older, now))
        if old == new:
            continue
        mixed = now["v.db"][:start] + old + now["v.db"][start + PAGE :]
        put_back(folder, now | {"v.db": mixed})
        told.append(journal.keyed("vault", "verify").exit_code)
        assert told[-1] in {13, 18} or reads(journal) == ["The lamp was cold.\n"]
    assert {13, 18} & set(told)
    count("older pages put back one at a time", len(told))
    count("older pages put back one at a time: told", sum(code in {13, 18} for code in told))
    put_back(folder, now | {"v.db": older["v.db"]})
    ran = journal.keyed("entry", "list")
    assert (ran.exit_code, ran.err) == (18, ENGLISH["told_database_older"] + "\n")
    put_back(folder, older)
    assert reads(journal) == [BODY]
    put_back(folder, now)
    assert reads(journal) == ["The lamp was cold.\n"]


@fault(25)
def test_a_lost_side_file_takes_only_what_was_not_yet_in_the_database(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    cut_off(folder, "More.", 3)
    assert (folder / "v.db-wal").stat().st_size > 0
    (folder / "v.db-wal").unlink()
    shown = reads(journal)
    assert shown[0] == BODY
    assert set(shown[1:]) <= {"More."}


def with_a_side_file_of(journal: Terminal, folder: Path, size: int) -> None:
    cut_off(folder, "More.", 3)
    sized(folder / "v.db-wal", size)
    assert reads(journal) == [BODY, "More.", "More.", "More."]
    assert not (folder / "v.db-wal").exists()


@fault(27)
def test_a_large_side_file_is_played_in_and_goes(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    with_a_side_file_of(journal, folder, 32 << 20)


@pytest.mark.long
@fault(27)
def test_a_side_file_of_a_gibibyte_is_played_in_and_goes(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    with_a_side_file_of(journal, folder, 1 << 30)


@fault(29)
def test_a_second_name_of_the_same_files_does_not_open_beside_the_first(
    journal: Terminal, page: Page, folder: Path, tmp_path: Path
) -> None:
    page(BODY)
    second = tmp_path / "second"
    second.mkdir()
    for name in (*HEADERS, "v.db"):
        os.link(folder / name, second / name)
    with opened_by(folder, CHEAP):
        done = subprocess.run(
            [sys.executable, "-m", "tests.faults.acts", str(second), "save", "Twice."],
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 14, done.stderr
    assert reads(journal) == [BODY]


@pytest.mark.tool("unshare")
@fault(30)
def test_a_folder_that_can_only_be_read_is_told_and_nothing_is_lost(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    before = prints(folder)
    for command in ("save", "list"):
        act = [sys.executable, "-m", "tests.faults.acts", str(folder), command, "More."]
        done = subprocess.run(
            read_only(folder, act), capture_output=True, text=True, check=False, timeout=60
        )
        assert (done.returncode, done.stdout) == (16, ""), done.stderr
        assert done.stderr == ENGLISH["told_cannot_write"] + "\n"
    assert prints(folder) == before
    assert reads(journal) == [BODY]
    assert PASSPHRASE not in done.stderr
