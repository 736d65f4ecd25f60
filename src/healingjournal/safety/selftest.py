"""The self-test: what protects here and now, read back from the running process.

Names and reasons are words keys; the window and the terminal hold their sentences. Nothing
counts as working because it was once switched on: each answer is looked up again.
"""

import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from healingjournal.base import paths
from healingjournal.safety import hardening

_PROC = Path("/proc/self")
_NETWORK_PARTS = ("QtNetwork", "Qt6Network", "QtPrintSupport", "Qt6PrintSupport")


class State(Enum):
    """How far a protection reaches on this computer."""

    WORKING = "working"
    PARTLY = "partly"
    NOT_POSSIBLE = "not_possible"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True)
class Protection:
    """One protection: its name, how far it reaches now, and why (both words keys)."""

    name: str
    state: State
    why: str

    @property
    def active(self) -> bool:
        """Tell whether it works in full."""
        return self.state is State.WORKING


def selftest() -> list[Protection]:
    """Look at each protection of this process, in the order in which they are shown."""
    return [Protection(name, *look()) for name, look in _LOOKS.items()]


_Seen = tuple[State, str]


def _file_rights() -> _Seen:
    tight = _umask() & hardening.UMASK == hardening.UMASK
    return (State.WORKING, "files_private") if tight else (State.PARTLY, "files_open")


def _umask() -> int:
    with suppress(OSError):
        found = re.search(r"^Umask:\s*([0-7]+)", (_PROC / "status").read_text(), re.MULTILINE)
        if found:
            return int(found[1], 8)
    mask = os.umask(hardening.UMASK)
    os.umask(mask)
    return mask


def _crash_file() -> _Seen:
    try:
        import resource
    except ImportError:
        return State.CANNOT_TELL, "crash_unknown"
    soft, _hard = resource.getrlimit(resource.RLIMIT_CORE)
    if soft in {0, 1}:
        return State.WORKING, "crash_no_file"
    return State.PARTLY, "crash_file_possible"


def _memory() -> _Seen:
    readable = hardening.memory_can_be_read()
    if readable is None:
        return State.NOT_POSSIBLE, "memory_no_switch"
    return (State.PARTLY, "memory_readable") if readable else (State.WORKING, "memory_closed")


def _process_name() -> _Seen:
    try:
        name = (_PROC / "comm").read_text().strip()
    except OSError:
        return State.NOT_POSSIBLE, "name_no_switch"
    # Never "working": the program's folder is still in the process list.
    neutral = hardening.is_plain_name(name)
    return State.PARTLY, "name_neutral_folder_not" if neutral else "name_not_neutral"


def _environment() -> _Seen:
    if any(name.startswith("PYTHON") for name in os.environ):
        return State.PARTLY, "environment_not_clean"
    return State.WORKING, "environment_clean"


def _quiet_errors() -> _Seen:
    if hardening.errors_are_quiet():
        return State.WORKING, "errors_quiet"
    return State.PARTLY, "errors_loud"


def _offline() -> _Seen:
    try:
        mapped = (_PROC / "maps").read_text(errors="replace")
        reaching = _internet_sockets()
    except OSError:
        return State.CANNOT_TELL, "offline_unknown"
    if reaching:
        return State.PARTLY, "offline_not"
    if any(part in mapped for part in _NETWORK_PARTS):
        return State.PARTLY, "offline_part_loaded"
    return State.WORKING, "offline_no_connection"


def _internet_sockets() -> int:
    """Count this process's sockets that could reach another computer."""
    own = set()
    for descriptor in (_PROC / "fd").iterdir():
        with suppress(OSError):
            own.add(str(descriptor.readlink()))
    reaching = set()
    for table in ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp"):
        with suppress(FileNotFoundError):
            for line in (_PROC / "net" / table).read_text().splitlines()[1:]:
                reaching.add(f"socket:[{line.split()[9]}]")
    return len(own & reaching)


def _settings_place() -> _Seen:
    file = paths.settings_file()
    allowed = {file.name, "card"}
    try:
        found = {one.name for one in file.parent.iterdir()} if file.parent.is_dir() else set()
    except OSError:
        return State.CANNOT_TELL, "settings_unknown"
    if found <= allowed:
        return State.WORKING, "settings_only_ours"
    return State.PARTLY, "settings_others_there"


def _swap() -> _Seen:
    try:
        areas = Path("/proc/swaps").read_text().splitlines()[1:]
    except OSError:
        return State.CANNOT_TELL, "swap_unknown"
    if areas:
        return State.CANNOT_TELL, "swap_may_hold_words"
    return State.WORKING, "swap_none"


def _screen_pictures() -> _Seen:
    return State.NOT_POSSIBLE, "screen_pictures_possible"


_LOOKS: dict[str, Callable[[], _Seen]] = {
    "file_rights": _file_rights,
    "crash_file": _crash_file,
    "memory": _memory,
    "process_name": _process_name,
    "environment": _environment,
    "quiet_errors": _quiet_errors,
    "offline": _offline,
    "settings_place": _settings_place,
    "swap": _swap,
    "screen_pictures": _screen_pictures,
}
