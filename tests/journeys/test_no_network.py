"""Never online: no internet socket is asked for, in the window or in the terminal."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.journeys.conftest import EARLIER, PHRASE
from tests.journeys.program import LOOKS_INSIDE, PAGES, Home
from tests.journeys.screen import KEYBOARD
from tests.journeys.tracing import Trace
from tests.journeys.whole_session import Session

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool("strace")]

OPENED = "--passphrase-stdin"


@pytest.mark.tool(*KEYBOARD)
def test_a_whole_session_asks_for_no_internet_socket(whole_session: Session) -> None:
    assert whole_session.trace.families() == {"AF_UNIX"}
    assert whole_session.trace.internet() == []


def ran(home: Home, trace: Trace, *words: str, given: str = "") -> str:
    """Run one command under the tracer, with the passphrase first where it is asked for."""
    done = subprocess.run(
        [*trace.before(), *PAGES, "--json", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=home.home,
        env=home.environment(None),
        input=f"{PHRASE}\n{given}" if OPENED in words else given,
        timeout=60,
    )
    assert done.returncode == 0, (words, done.stderr)
    return done.stdout


def test_no_command_asks_for_an_internet_socket(home: Home, tmp_path: Path) -> None:
    commands: list[tuple[tuple[str, ...], str]] = [
        (("vault", "info"), ""),
        ((OPENED, "vault", "verify"), ""),
        ((OPENED, "entry", "add"), "A second page."),
        ((OPENED, "search"), "lamp"),
        ((OPENED, "prompt", "next"), ""),
        (("ground", "list"), ""),
        ((OPENED, "moment", "add"), "{}"),
        ((OPENED, "packet", "ledger"), ""),
        (("selftest",), ""),
        ((OPENED, "vault", "passphrase"), f"{PHRASE}\n"),
        ((OPENED, "vault", "backup", str(tmp_path / "copy")), ""),
        ((OPENED, "vault", "restore", str(tmp_path / "copy"), "--to", str(tmp_path / "again")), ""),
    ]
    traces = []
    for number, (words, given) in enumerate(commands):
        traces.append(Trace(tmp_path / f"trace{number}"))
        ran(home, traces[-1], *words, given=given)
    traces += packet_made(home, tmp_path)
    for trace in traces:
        assert "execve" in trace.text()
        assert trace.families() <= {"AF_UNIX"}
        assert trace.internet() == []


def packet_made(home: Home, folder: Path) -> list[Trace]:
    """Make a PDF of the page that was there, and give the traces of both commands."""
    listed, made = Trace(folder / "listed"), Trace(folder / "made")
    first = json.loads(ran(home, listed, OPENED, "search", given="lamp"))[0]["id"]
    out = home.home / "for the meeting.pdf"
    passage = {"entry": first, "text": EARLIER}
    spec = {"passages": [passage], "format": "pdf", "out": str(out)}
    ran(home, made, OPENED, "packet", "make", given=json.dumps(spec))
    assert out.read_bytes().startswith(b"%PDF")
    return [listed, made]
