"""The composition root: builds vault and rooms and hands them to the window or the terminal.

No Qt, vault or room at module top: `ground`, `prompt list` and the locked start must load
neither SQLCipher nor, in the terminal, PySide6.
"""

import gc
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healingjournal.ui.shell.rooms import Rooms, Start
    from healingjournal.ui.vault.doors import VaultDoors
    from healingjournal.vault.keys import KdfBounds
    from healingjournal.vault.lock import Handover
    from healingjournal.vault.service import Vault

NO_DISPLAY = NOT_OPENED = 1


def run(argv: list[str]) -> int:
    """Do what the arguments name: open the window, or one terminal command."""
    from healingjournal.safety import hardening

    hardening.apply()
    folder = _window_folder(argv)
    if folder is not None:
        return _window(folder, None)
    from healingjournal.vault.lock import taken_over

    handover = taken_over(argv)
    if handover is not None:
        return _window(Path(handover.folder), handover)
    return _terminal(argv)


def _window_folder(argv: list[str]) -> Path | None:
    from healingjournal.base.paths import default_vault

    if not argv:
        return default_vault()
    named = ""
    if len(argv) == 2 and argv[0] == "--vault":
        named = argv[1]
    elif len(argv) == 1 and argv[0].startswith("--vault="):
        named = argv[0].removeprefix("--vault=")
    return Path(named) if named else None


def _terminal(argv: list[str]) -> int:
    from healingjournal.base.clock import SystemClock
    from healingjournal.cli.main import run as run_command
    from healingjournal.vault.keys import SHIPPED_BOUNDS

    return run_command(argv, SHIPPED_BOUNDS, SystemClock())


def _window(folder: Path, handover: "Handover | None") -> int:
    if not _has_display():
        from healingjournal.cli import words

        sys.stderr.write(words.say(words.language(None), "no_display") + "\n")
        return NO_DISPLAY
    # Next to nothing made on the way to the window is garbage, and to look for it costs a tenth
    # of the way. From then on `ui.shell.collecting` sees to it.
    gc.disable()
    try:
        from healingjournal.ui.shell.application import open_window

        return open_window(start(folder, handover))
    except Exception as error:
        return _not_opened(error)


def _not_opened(error: Exception) -> int:
    """Say in one line, without content, that the window did not come; gives the exit code."""
    from healingjournal.cli import words
    from healingjournal.safety.hardening import trace_line

    where = trace_line(type(error), error.__traceback__)
    line = words.say(words.language(None), "not_opened", where=where)
    # Standard error may be closed or missing; there is no better place to tell that.
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(line + "\n")
    return NOT_OPENED


def _has_display() -> bool:
    """Tell whether a window can be shown; elsewhere than on Linux there is always a screen."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def start(folder: Path, handover: "Handover | None") -> "Start":
    """Say how a window begins: its folder, what a former start handed over, and the ways in."""
    from healingjournal.base.clock import SystemClock
    from healingjournal.base.paths import settings_file
    from healingjournal.settings.outside import OutsideSettings
    from healingjournal.ui.shell.rooms import Start

    return Start(
        folder=folder.absolute(),
        handover=handover,
        outside=OutsideSettings(settings_file()),
        clock=SystemClock(),
        doors=doors(folder.absolute()),
        rooms=build_rooms,
    )


def doors(folder: Path) -> "VaultDoors":
    """Give the ways into the journal of one folder, with the shipped bounds."""
    from healingjournal.base.clock import SystemClock
    from healingjournal.ui.vault.doors import doors_with

    def shipped() -> "KdfBounds":
        from healingjournal.vault.keys import SHIPPED_BOUNDS

        return SHIPPED_BOUNDS

    return doors_with(shipped, SystemClock(), folder)


def build_rooms(vault: "Vault") -> "Rooms":
    """Build the rooms of an open journal; called in the vault's thread."""
    from healingjournal.base.clock import SystemClock
    from healingjournal.journal.service import Journal
    from healingjournal.moments.service import Moments
    from healingjournal.prompts.held import recall
    from healingjournal.prompts.service import Prompts
    from healingjournal.sharing.kept_states import let_go
    from healingjournal.sharing.service import Sharing
    from healingjournal.ui.shell.rooms import Rooms

    clock = SystemClock()
    journal, moments = Journal(vault, clock), Moments(vault, clock)
    moments.swept = lambda there: let_go(vault.kept, there)
    return Rooms(
        vault=vault,
        journal=journal,
        prompts=Prompts(held=recall(vault.kept)),
        moments=moments,
        sharing=Sharing(vault, journal, clock),
    )
