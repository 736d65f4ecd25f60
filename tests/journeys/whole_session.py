"""One whole session at the window, traced: what it asked of the system and what it left behind."""

from dataclasses import dataclass
from pathlib import Path

from tests.journeys.program import ROOT, WALK, Home, Program
from tests.journeys.screen import a_screen, wait_for
from tests.journeys.tracing import Trace

TYPED = "Marigold canary, spoken softly twice."
PACKET = "home/for the meeting.pdf"


@dataclass(frozen=True)
class Session:
    """A home after one session, the trace, and what shared folders held before."""

    home: Home
    trace: Trace
    before: frozenset[Path]

    def left(self) -> dict[str, bytes]:
        """Give every file it left, those in folders that all programs share included."""
        shared = {path for path in shared_files() - self.before if path.is_file()}
        return self.home.files() | {str(path): path.read_bytes() for path in shared}


def shared_files() -> frozenset[Path]:
    """Give what lies in the folders that every program may write to."""
    places = (Path("/dev", "shm"), Path("/var", "tmp"), Path("/run", "user"))
    return frozenset(path for place in places if place.is_dir() for path in place.rglob("*"))


def a_whole_session(home: Home, folder: Path, phrase: str, passage: str) -> Session:
    """Unlock, search, write, ground, help, moment, settings, packet, lock, unlock, leave."""
    before = shared_files()
    trace = Trace(folder / "trace")
    with a_screen(folder / "screen") as screen:
        walk = [*WALK, "main_job", phrase, TYPED, passage]
        program = Program(home, screen, walk, trace.before(), ROOT)
        try:
            program.comes()
            began = program.began()
            wait_for(lambda: program.began() != began, f"a lock {program.said()!r}", 60)
            program.comes()
            program.unlock(phrase)
            screen.key("ctrl+q")
            assert program.ends() == 0, program.said()
            assert program.said() == b""
        finally:
            program.close()
    return Session(home, trace, before)
