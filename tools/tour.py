"""`make demo`: a throw-away journal of made-up pages.

With a display the app opens on it and its passphrase is printed. Without one the main job is
walked in the real window, offscreen, and leaves its pictures and a PDF in build/tour/. The rooms
of a second journal, with something in each, are looked into after it.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "tour"
OPENS_WITH = "a quiet lamp by the window"


def main() -> int:
    """Show the app on made-up pages, or walk it where nothing can be shown."""
    sys.path.insert(0, str(ROOT))
    from tools.system import has_display

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ["XDG_CONFIG_HOME"] = str(folder / "settings")
        if has_display():
            return _open(folder / "journal")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        sys.stdout.write("There is no display here. The tour is walked without one.\n")
        return _walk(folder)


def _open(journal: Path) -> int:
    from healingjournal.app import run

    if run(["demo", "--to", str(journal)]) != 0:
        return 1
    sys.stdout.flush()
    return run(["--vault", str(journal)])


def _walk(folder: Path) -> int:
    from healingjournal import app as root
    from healingjournal.ui.shell.application import make_application
    from healingjournal.ui.shell.shell import Shell
    from healingjournal.ui.theme.look import Look, Wishes
    from tools.main_job import walk_main_job
    from tools.person import Person
    from tools.rooms_tour import make_rooms, walk_rooms

    shutil.rmtree(OUT, ignore_errors=True)
    app = make_application()
    look = Look(app, Wishes(theme="paper"))
    look.put_on()
    shell = Shell(app, root.start(folder / "journal", None), look)
    shell.show()
    person = Person(shell.window, OUT)
    packet = walk_main_job(person, OPENS_WITH, folder)
    shutil.copyfile(packet, OUT / packet.name)
    shell.close()
    rooms = Shell(app, root.start(folder / "rooms", None), look)
    passphrase = make_rooms(folder / "rooms")
    rooms.show()
    walk_rooms(Person(rooms.window, OUT / "rooms"), passphrase)
    rooms.close()
    sys.stdout.write(f"{len(list(OUT.rglob('*.png')))} pictures and {packet.name}: {OUT}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
