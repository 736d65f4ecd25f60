"""Faults of more than one: programs, people, copies, all at once."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import sleep

import pytest

from healingjournal.cli.told import ENGLISH
from tests.cli.conftest import CHEAP, Terminal
from tests.faults.catalogue import fault
from tests.faults.conftest import Count
from tests.faults.harm import prints
from tests.faults.reading import BODY, opened_by, reads
from tests.faults.starting import saving

Page = Callable[..., str]
HERE = (sys.executable, "-m", "tests.faults.acts")
ONLY = ["v.db", "v.hdr", "v.hdr2"]


@fault(47)
def test_a_second_program_says_so_and_changes_nothing(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    with opened_by(folder, CHEAP):
        before = prints(folder)
        for command in ("save", "list", "change"):
            done = subprocess.run(
                [*HERE, str(folder), command, "More."],
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
            said = ENGLISH["told_in_use"] + "\n"
            assert (done.returncode, done.stdout, done.stderr) == (14, "", said)
        assert prints(folder) == before
    assert reads(journal) == [BODY]


@fault(47, 48)
def test_a_program_that_was_killed_keeps_nobody_out_and_leaves_no_lock(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    with saving(folder) as program:
        program.answered()
        program.ends()
    assert {path.name for path in folder.iterdir()} - {"v.db-wal"} == set(ONLY)
    assert reads(journal)[0] == BODY
    assert sorted(path.name for path in folder.iterdir()) == ONLY


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be two people")
@fault(49)
def test_another_person_is_refused_and_changes_nothing(
    journal: Terminal, page: Page, folder: Path
) -> None:
    page(BODY)
    before = prints(folder)
    for rights in (0o700, 0o755):
        folder.chmod(rights)
        for command in ("save", "list"):
            done = subprocess.run(
                ["sh", "-c", 'cd /; exec "$@"', "sh", *_AS_ANOTHER, str(folder), command, "More."],
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
            said = ENGLISH["told_cannot_write"] + "\n"
            assert (done.returncode, done.stdout) == (16, "")
            assert done.stderr == ENGLISH["told_no_journal"] + "\n" + said
    folder.chmod(0o700)
    assert prints(folder) == before
    assert reads(journal) == [BODY]


# Everything is loaded first, and the way to the folder is held open: so what keeps the other
# person out are the rights of the journal itself.
_ACT_AS = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.faults import acts
from healingjournal.cli import entry, tree
from healingjournal.vault import service, verifying
import sqlcipher3.dbapi2
acts.done(Path("/nowhere/at/all"), "list")
os.chdir(Path(sys.argv[2]).parent)
os.setgroups([]); os.setgid(65534); os.setuid(65534)
sys.stderr.flush()
sys.exit(acts.done(Path(Path(sys.argv[2]).name), *sys.argv[3:]))
"""
_AS_ANOTHER = (sys.executable, "-c", _ACT_AS, str(Path(__file__).parents[2]))


@fault(50)
def test_a_copy_made_while_pages_are_kept_is_whole_or_told_as_damaged(
    journal: Terminal, page: Page, folder: Path, tmp_path: Path, count: Count
) -> None:
    page("page 0")
    dice = random.Random(50)
    copies = [tmp_path / f"copy {number}" for number in range(12)]
    with saving(folder, 1) as program:
        for copy in copies:
            program.answered()
            sleep(dice.uniform(0, 0.02))
            copy.mkdir(mode=0o700)
            for name in dice.sample([*ONLY, "v.db-wal"], 4):
                with suppress(FileNotFoundError):
                    shutil.copy2(folder / name, copy / name)
        program.ends()
    whole = 0
    for copy in copies:
        here = ("--vault", str(copy))
        checked = journal.keyed(*here, "vault", "verify")
        assert checked.exit_code in {0, 13, 18}, checked.err
        if checked.exit_code == 0:
            listed = journal.keyed(*here, "entry", "list", "--limit", "9999").rows
            shown = [journal.keyed(*here, "entry", "show", row["id"]).value for row in listed]
            texts = [one["body"] for one in shown]
            assert texts == [f"page {number}" for number in range(len(texts))][::-1]
            whole += 1
    count("copies made while pages were kept", len(copies))
    count("copies made while pages were kept: whole; the others told as damaged", whole)
    assert len(reads(journal)) >= 12
