"""The floor of start and memory: a bare window with one text edit, shown, then told."""

import sys

from PySide6.QtWidgets import QApplication, QTextEdit


def main() -> None:
    """Show the window, let it be painted, say so, and wait to be ended."""
    app = QApplication([])
    edit = QTextEdit()
    edit.resize(1180, 760)
    edit.show()
    app.processEvents()
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
