"""Faults of the header and of opening: the right sentence, the right code, and nothing lost."""

import random
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from healingjournal.base.private import Private
from healingjournal.cli.told import ENGLISH
from healingjournal.cli.words import say
from healingjournal.journal.service import Journal
from healingjournal.vault import opening
from healingjournal.vault.header import HEADER_BYTES
from healingjournal.vault.keys import KdfCost, stretched
from tests.cli.conftest import CHEAP, PASSPHRASE, Terminal
from tests.faults.catalogue import fault
from tests.faults.conftest import Count
from tests.faults.harm import HEADERS, altered, contents, cost_of, is_whole, prints, put_back, sized
from tests.faults.reading import BODY, opened_by, reads
from tests.faults.starting import PAGES, limited

Page = Callable[..., str]
Harm = Callable[[Path], None]
GIB = 1024 * 1024


@dataclass(frozen=True)
class Told:
    """A harm that keeps a journal from opening, and what is said of it."""

    name: str
    harm: Harm
    exit_code: int
    key: str


def both(harm: Callable[[Path], None]) -> Harm:
    def harmed(folder: Path) -> None:
        for name in HEADERS:
            harm(folder / name)

    return harmed


def of_size(size: int) -> Harm:
    return both(lambda path: sized(path, size))


def at_cost(*numbers: int) -> Harm:
    return both(lambda path: cost_of(path, *numbers))


REFUSED = {
    2: [Told("both headers gone", both(Path.unlink), 13, "header_damaged")],
    3: [
        Told(f"both headers of {size} bytes", of_size(size), 13, "header_damaged")
        for size in (0, 4095, 4097, 4 << 30)
    ],
    5: [Told("a cost far below the floor", at_cost(8), 18, "header_tampered")],
    6: [
        Told("the most memory", at_cost(2**32 - 1), 18, "header_tampered"),
        Told("the most rounds", at_cost(64, 2**32 - 1), 18, "header_tampered"),
        Told("the most lanes", at_cost(64, 1, 2**24), 18, "header_tampered"),
        Told("nothing at all", at_cost(0, 0, 0), 18, "header_tampered"),
        Told("all of it", at_cost(*[2**32 - 1] * 3), 18, "header_tampered"),
    ],
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
def test_a_header_that_cannot_be_used_is_told_before_any_work_and_nothing_is_touched(
    journal: Terminal, page: Page, folder: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    page(BODY)
    kept = contents(folder)
    told.harm(folder)
    before = {name: (folder / name).lstat() for name in contents_named(folder)}
    with monkeypatch.context() as patch:
        patch.setattr(opening, "stretched", never)
        for passphrase in (PASSPHRASE, "any other"):
            ran = journal.keyed("entry", "list", passphrase=passphrase)
            assert (ran.exit_code, ran.out) == (told.exit_code, "")
            assert ran.err == ENGLISH[f"told_{told.key}"] + "\n"
    refused = journal.keyed("vault", "create")
    assert (refused.exit_code, refused.err) == (1, ENGLISH["told_journal_here"] + "\n")
    assert {name: (folder / name).lstat() for name in contents_named(folder)} == before
    put_back(folder, kept)
    assert reads(journal) == [BODY]


def contents_named(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def never(*_: object) -> bytes:
    raise AssertionError


MENDED: dict[int, list[tuple[str, Callable[[Path], None]]]] = {
    1: [("gone", Path.unlink)],
    3: [
        (f"{size} bytes long", partial(sized, size=size))
        for size in (0, 4095, 4097, 4 << 30)
    ],
    4: [("one byte off", lambda path: altered(path, 1234))],
}


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize(
    ("fault", "harm"),
    [
        pytest.param(number, harm, id=f"fault {number} {what}")
        for number, harms in MENDED.items()
        for what, harm in harms
    ],
    indirect=["fault"],
)
def test_one_header_copy_is_enough_and_the_other_is_made_whole(
    journal: Terminal, page: Page, folder: Path, name: str, harm: Callable[[Path], None]
) -> None:
    page(BODY)
    harm(folder / name)
    ran = journal.keyed("entry", "list")
    assert (ran.exit_code, len(ran.rows)) == (0, 1)
    assert ran.err == say("en", "vault_mended") + "\n"
    assert is_whole(folder)
    assert reads(journal) == [BODY]


def flipped_at(journal: Terminal, folder: Path, places: range, count: Count) -> None:
    """Flip each of these bytes in one copy, then in both with another byte beside it."""
    dice = random.Random(4)
    kept = contents(folder)
    mended = damaged = 0
    for at in places:
        copy = dice.choice(HEADERS)
        put_back(folder, kept)
        altered(folder / copy, at, dice.randrange(1, 256))
        with opened_by(folder, CHEAP) as vault:
            assert Journal(vault, journal.clock).entries()
            mended += vault.header_mended and is_whole(folder)
        put_back(folder, kept)
        altered(folder / "v.hdr", at, dice.randrange(1, 256))
        altered(folder / "v.hdr2", dice.randrange(HEADER_BYTES), dice.randrange(1, 256))
        harmed = prints(folder)
        ran = journal.keyed("entry", "list", passphrase=dice.choice((PASSPHRASE, "another")))
        said = ENGLISH["told_header_damaged"] + "\n"
        damaged += (ran.exit_code, ran.err, prints(folder)) == (13, said, harmed)
    count("bytes of one header copy flipped", len(places))
    count("bytes of one header copy flipped: opened and mended", mended)
    count("bytes of both header copies flipped", len(places))
    count("bytes of both header copies flipped: damaged, never a wrong passphrase", damaged)
    assert (mended, damaged) == (len(places), len(places))
    put_back(folder, kept)
    assert reads(journal) == [BODY]


@fault(4)
def test_a_byte_of_a_header_flipped_is_mended_or_called_damage(
    journal: Terminal, page: Page, folder: Path, count: Count
) -> None:
    page(BODY)
    flipped_at(journal, folder, range(0, HEADER_BYTES, 97), count)


@pytest.mark.long
@fault(4)
def test_every_byte_of_a_header_flipped_is_mended_or_called_damage(
    journal: Terminal, page: Page, folder: Path, count: Count
) -> None:
    page(BODY)
    flipped_at(journal, folder, range(HEADER_BYTES), count)


@fault(7)
def test_too_little_memory_is_told_as_such_and_it_opens_when_there_is_enough(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    kept = contents(folder)
    at_cost(GIB, 3, 4)(folder)
    done = subprocess.run(
        [*limited("RLIMIT_AS", 600 << 20), *PAGES, "--passphrase-stdin", "entry", "list"],
        input=f"{PASSPHRASE}\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    said = ENGLISH["told_not_enough_memory"] + "\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", said)
    put_back(folder, kept)
    assert reads(journal) == [BODY]


@fault(9)
def test_parts_of_two_journals_are_told_apart_and_both_stay(
    journal: Terminal, page: Page, folder: Path, tmp_path: Path
) -> None:
    page(BODY)
    other = tmp_path / "other"
    assert journal.keyed("--vault", str(other), "vault", "create").exit_code == 0
    kept = contents(folder)
    for name in HEADERS:
        (folder / name).write_bytes((other / name).read_bytes())
    before = prints(folder)
    ran = journal.keyed("entry", "list")
    assert (ran.exit_code, ran.err) == (18, ENGLISH["told_database_foreign"] + "\n")
    assert prints(folder) == before
    put_back(folder, kept)
    assert reads(journal) == [BODY]


@fault(10)
def test_a_header_of_before_is_nothing_strange_and_one_of_after_is_told(
    journal: Terminal, page: Page, folder: Path
) -> None:
    before = contents(folder)
    page(BODY)
    after = contents(folder)
    put_back(folder, after | {name: before[name] for name in HEADERS})
    assert reads(journal) == [BODY]
    put_back(folder, before | {name: after[name] for name in HEADERS})
    harmed = prints(folder)
    ran = journal.keyed("entry", "list")
    assert (ran.exit_code, ran.err) == (18, ENGLISH["told_database_older"] + "\n")
    assert prints(folder) == harmed
    assert journal.keyed("--accept-older", "entry", "list").rows == []
    put_back(folder, after)
    assert reads(journal) == [BODY]


@fault(12)
def test_a_thousand_wrong_passphrases_wipe_nothing_and_each_costs_one_try(
    journal: Terminal, page: Page, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page(BODY)
    before = prints(folder)
    costs: list[KdfCost] = []

    def counted(passphrase: Private[bytes], salt: bytes, cost: KdfCost) -> bytes:
        costs.append(cost)
        return stretched(passphrase, salt, cost)

    with monkeypatch.context() as patch:
        patch.setattr(opening, "stretched", counted)
        for number in range(1000):
            ran = journal.keyed("entry", "list", passphrase=f"wrong {number}")
            assert (ran.exit_code, ran.out) == (12, "")
    assert len(costs) == 1000
    assert len(set(costs)) == 1
    assert prints(folder) == before
    assert reads(journal) == [BODY]


@fault(17)
def test_what_a_killed_change_left_is_swept_and_the_next_change_works(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    for number in (0, 7):
        (folder / f".v-{number:016x}.tmp").write_bytes(b"half a header")
    (folder / ".new").mkdir()
    (folder / ".new" / "v.db-journal").write_bytes(b"half a database")
    ran = journal.keyed("vault", "passphrase", given="two slow rivers\n")
    assert ran.exit_code == 0, ran.err
    assert contents_named(folder) == ["v.db", "v.hdr", "v.hdr2"]
    assert reads(journal, "two slow rivers") == [BODY]


def test_the_place_of_the_cost_in_a_header_is_the_one_that_is_harmed(
    journal: Terminal, folder: Path
) -> None:
    at_cost(1024, 3, 4)(folder)
    kdf = journal.json("vault", "info").value["kdf"]
    assert (kdf["memory_kib"], kdf["iterations"], kdf["lanes"]) == (1024, 3, 4)
