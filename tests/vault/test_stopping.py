"""What takes long is stopped from outside, and the journal is as it was."""

import subprocess
import sys
from pathlib import Path

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.vault import code
from healingjournal.vault.opening import Secret
from healingjournal.vault.restoring import restore, restore_over
from healingjournal.vault.service import open_with_code
from healingjournal.vault.slots import CODE
from tests.vault.backed import backed_up, names
from tests.vault.cheap import CHEAP, CLOCK, shut

STOPPING = """
import sys, threading
from pathlib import Path
from healingjournal.base.errors import RefusedError
from tests.vault.cheap import again, pages_in, put_page
vault = again(Path(sys.argv[1]))
stopped = threading.Event()
def stopping():
    while not stopped.wait(0.2):
        vault.interrupt()
other = threading.Thread(target=stopping)
other.start()
try:
    with vault.reading() as connection:
        connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 90000000000)"
            " SELECT count(*) FROM n").fetchall()
except RefusedError as error:
    print(error.words_key)
stopped.set()
other.join()
put_page(vault, 1)
assert pages_in(vault) == 1
vault.close()
"""


@pytest.mark.program
def test_a_long_statement_is_stopped_from_another_thread(tmp_path: Path) -> None:
    shut(tmp_path / "j")
    done = subprocess.run(
        [sys.executable, "-c", STOPPING, str(tmp_path / "j")],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == (b"stopped\n", b"")


def test_a_restore_that_nobody_waits_for_any_more_changes_nothing(tmp_path: Path) -> None:
    folder, file = tmp_path / "j", tmp_path / "b"
    written = backed_up(folder, file)

    def dropped() -> Secret:
        return Secret(CODE, code.read(written), lambda: True)

    with pytest.raises(RefusedError, match="stopped"):
        restore(file, tmp_path / "there", dropped, CHEAP)
    with pytest.raises(RefusedError, match="stopped"):
        restore_over(file, folder, dropped, CHEAP)
    assert names(tmp_path) == ["b", "j"]
    assert names(folder) == ["v.db", "v.hdr", "v.hdr2"]
    open_with_code(folder, written, CHEAP, CLOCK).close()
