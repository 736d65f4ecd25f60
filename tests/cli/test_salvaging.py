"""Salvage in the terminal: what was saved, what was not, and by which day."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Terminal


def test_it_tells_what_was_saved_and_lost_and_the_rest_is_as_it_was(
    journal: Terminal, folder: Path, page: Callable[..., str], tmp_path: Path
) -> None:
    for number in range(12):
        page(f"---\ndate: 2026-03-{number + 1:02}\n---\nPage {number}. " + "words " * 900)
    raw = (folder / "v.db").read_bytes()
    counts = set()
    for place in range(20 * 4096, len(raw), 4096):
        (folder / "v.db").write_bytes(raw[:place] + bytes(4096) + raw[place + 4096 :])
        there = tmp_path / f"there {place}"
        ran = journal.keyed("vault", "salvage", "--to", str(there))
        assert list(ran.value) == ["entries_saved", "entries_lost", "lost_dates"]
        counts.add((ran.value["entries_saved"], ran.value["entries_lost"]))
        assert len(ran.value["lost_dates"]) == ran.value["entries_lost"]
        assert journal.keyed("--vault", str(there), "search", "words").exit_code == 0
        if ran.value["entries_lost"]:
            plain = journal.plain("vault", "salvage", "--to", str(there) + "b")
            assert ran.value["lost_dates"][0] in plain.out
            break
    assert (11, 1) in counts


def test_it_says_from_which_day_it_took_pages_and_what_it_could_not_look_at(
    journal: Terminal, page: Callable[..., str], folder: Path, tmp_path: Path
) -> None:
    page("Some words.")
    assert journal.keyed("vault", "backup", str(tmp_path / "one")).exit_code == 0
    (folder / "backups").mkdir()
    (tmp_path / "one").rename(folder / "backups" / "one")
    ran = journal.keyed("vault", "salvage", "--to", str(tmp_path / "sound"))
    assert (ran.value["entries_saved"], ran.err) == (1, "")
    (folder / "v.db").write_bytes(bytes(8 * 4096))
    ran = journal.plain("vault", "salvage", "--to", str(tmp_path / "damaged"))
    told = ("Some of it was taken from the backup of 2026-11-22. "
        "Pages deleted since that day may be back.\n")
    assert (ran.exit_code, ran.err) == (0, told)


def test_its_failures_have_their_codes(journal: Terminal, folder: Path, tmp_path: Path) -> None:
    there = str(tmp_path / "there")
    wrong = journal.keyed("vault", "salvage", "--to", there, passphrase="other")
    assert (wrong.exit_code, wrong.out) == (12, "")
    assert journal.keyed("vault", "salvage", "--to", str(folder)).exit_code == 1
    (folder / "v.hdr").write_bytes(b"")
    (folder / "v.hdr2").write_bytes(b"")
    assert journal.keyed("vault", "salvage", "--to", there).exit_code == 13
    assert journal.keyed("--vault", there, "vault", "salvage", "--to", "x").exit_code == 17
    assert not Path(there).exists()
