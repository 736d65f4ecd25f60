"""Passphrases: typed at the terminal without echo, or the first line of standard input."""

import os
import sys

from healingjournal.base.errors import RefusedError
from healingjournal.base.private import Private
from healingjournal.cli.streams import MAX_LINE, Streams

TERMINAL = "/dev/tty"


def from_input(streams: Streams) -> Private[str]:
    """Take the next line of standard input as a secret; raises RefusedError if not UTF-8."""
    return _secret(streams.line())


def typed(prompt: str) -> Private[str]:
    """Ask for a secret at the terminal, unseen; raises RefusedError where there is none."""
    if sys.platform == "win32":
        from getpass import getpass

        return Private(getpass(prompt))
    return _typed_unseen(prompt)


def _typed_unseen(prompt: str) -> Private[str]:
    import termios

    try:
        terminal = os.open(TERMINAL, os.O_RDWR | os.O_NOCTTY)
    except OSError:
        raise RefusedError("no_terminal") from None
    try:
        before = termios.tcgetattr(terminal)
        unseen = termios.tcgetattr(terminal)
        unseen[3] &= ~termios.ECHO
        termios.tcsetattr(terminal, termios.TCSAFLUSH, unseen)
        try:
            os.write(terminal, prompt.encode("utf-8"))
            line = os.read(terminal, MAX_LINE)
        finally:
            termios.tcsetattr(terminal, termios.TCSAFLUSH, before)
            os.write(terminal, b"\n")
    except (OSError, termios.error):
        raise RefusedError("no_terminal") from None
    finally:
        os.close(terminal)
    return _secret(line.removesuffix(b"\n").removesuffix(b"\r"))


def _secret(raw: bytes) -> Private[str]:
    try:
        return Private(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise RefusedError("not_utf8") from None
