"""Hardening at start: before anything else, and again after every exec.

Nothing here raises: a protection that this system lacks is told by the self-test.
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from healingjournal.base.plain_name import DEFAULT, plain_name

UMASK = 0o077

_PR_SET_DUMPABLE = 4
_PR_GET_DUMPABLE = 3
_PR_SET_NAME = 15
_PACKAGE = Path(__file__).resolve().parent.parent

ErrorHook = Callable[[type[BaseException], BaseException, TracebackType | None], object]
_QUIET: set[ErrorHook] = set()
_NAMES: set[str] = set()


def apply() -> None:
    """Set every protection of the process itself; may be called again.

    New files are for this person alone; a crash writes no memory to disk; other programs of
    this person cannot read our memory; the process has a neutral name; Python's variables do
    not reach the next process image; errors that nobody caught tell no content.
    """
    os.umask(UMASK)
    _no_core_file()
    _not_readable_by_others()
    name_process(DEFAULT)
    for name in [name for name in os.environ if name.startswith("PYTHON")]:
        del os.environ[name]
    take_errors(tell_quietly)
    sys.unraisablehook = _tell_unraisable


def name_process(chosen: str) -> None:
    """Carry this name, made plain, in the list of programs; where the system can."""
    name = plain_name(chosen)
    _NAMES.add(name)
    process_switch(_PR_SET_NAME, name.encode())


def is_plain_name(name: str) -> bool:
    """Tell whether a name in the list of programs is one that was given here."""
    return name in _NAMES


def take_errors(hook: ErrorHook) -> None:
    """Let this hook have what nobody caught; it promises to tell no message and no value."""
    _QUIET.add(hook)
    sys.excepthook = hook


def errors_are_quiet() -> bool:
    """Tell whether what nobody caught goes to a hook that promised to be quiet."""
    return sys.excepthook in _QUIET


def process_switch(number: int, value: bytes | int = 0) -> int | None:
    """Call prctl with one value; None where this system has no such call."""
    if sys.platform != "linux":
        return None
    try:
        import ctypes

        call = ctypes.CDLL(None).prctl
    except (ImportError, OSError, AttributeError):
        return None
    argument = ctypes.c_char_p(value) if isinstance(value, bytes) else ctypes.c_ulong(value)
    return int(call(ctypes.c_int(number), argument, 0, 0, 0))


def memory_can_be_read() -> bool | None:
    """Tell whether other programs of this person may read our memory; None if unknown."""
    answer = process_switch(_PR_GET_DUMPABLE)
    return None if answer is None or answer < 0 else answer != 0


def trace_line(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Give an error as its type and the files and lines it came through, innermost first.

    No message, no values, no folder names: any of them could quote a page or name a person.
    """
    places = []
    while trace is not None:
        places.append(f"{_place(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " < ".join([kind.__name__, *reversed(places)])


def tell_quietly(
    kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """Write one line without content for an error that nobody caught; none for Ctrl-C."""
    if not issubclass(kind, KeyboardInterrupt):
        _say(trace_line(kind, trace))


def _tell_unraisable(found: "sys.UnraisableHookArgs") -> None:
    _say(trace_line(found.exc_type, found.exc_traceback))


def _say(line: str) -> None:
    # Standard error may be closed or missing; there is no better place to tell that.
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(line + "\n")


def _place(file: str) -> str:
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE).as_posix()
    return path.name


def _no_core_file() -> None:
    try:
        import resource
    except ImportError:
        return
    # One byte, not none: a limit of zero still lets a core collector have the memory.
    for limit in ((1, 1), (0, 0)):
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, limit)
            return


def _not_readable_by_others() -> None:
    process_switch(_PR_SET_DUMPABLE, 0)
