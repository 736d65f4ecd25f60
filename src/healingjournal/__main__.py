"""Hands the command line to the composition root; Ctrl-C, however early, is quiet and 130."""

import sys

STOPPED = 130


def main() -> int:
    """Start the app with this process's arguments and give its exit code."""
    # Byte code that a full disk cut off would keep a page from ever opening again.
    sys.dont_write_bytecode = True
    try:
        from healingjournal.app import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return STOPPED


if __name__ == "__main__":
    sys.exit(main())
