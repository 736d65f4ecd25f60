"""Starts the real program with a person inside who walks it: `walk.py WALK [WORDS…]`.

For what cannot be steered by keys alone from outside. After a lock the process starts again
without anybody inside, so then only keys from outside reach it.
"""

import os
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from healingjournal import app

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from tools.person import Person

Walk = Callable[["Person", list[str]], None]


def sees(person: "Person", words: list[str]) -> None:
    """Say so on standard output as soon as these words are shown."""
    person.waits_to_see(" ".join(words))
    _say("seen")


def to_the_code(person: "Person", words: list[str]) -> None:
    """Make a journal with this passphrase, up to its recovery code, and say the code."""
    from tools import main_job

    main_job.to_the_code(person, " ".join(words))
    _say("-".join(main_job.read_code(person)))


def hangs_at_the_code(person: "Person", words: list[str]) -> None:
    """Make a journal up to its recovery code, and hang there."""
    from tools import main_job

    main_job.to_the_code(person, " ".join(words))
    _say("hangs")
    time.sleep(600)


def to_the_dialog(person: "Person", words: list[str]) -> None:
    """Walk the main job with a passphrase, words to write and a passage; end in a file dialog."""
    phrase, text, passage, *_ = words
    _unlock(person, phrase)
    _write(person, text)
    _ways(person)
    _moment(person)
    person.press("Settings")
    person.waits_to_see("Settings")
    _choose(person, passage)
    person.waits_to_see("File &name")


def to_a_menu(person: "Person", words: list[str]) -> None:
    """Open, write, and open a menu; say so from inside of it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from healingjournal.ui.kit.menu_button import MenuButton

    def look() -> None:
        _say("a menu" if QApplication.activePopupWidget() is not None else "no menu")

    phrase, text, *_ = words
    _writes(person, phrase, text)
    person.press("Settings")
    button = person.wait(lambda: next(iter(person.shown(MenuButton)), None), "a menu")
    QTimer.singleShot(500, person.window, look)
    button.showMenu()


def to_a_text_menu(person: "Person", words: list[str]) -> None:
    """Open, write, and ask for the menu of the text; say so from inside of it."""
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    phrase, text, *_ = words
    _writes(person, phrase, text)
    middle = person.focus().rect().center()
    place = person.focus().mapToGlobal(middle)
    asks = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, place)
    _say_when(person, _popup, "a text menu")
    QApplication.sendEvent(person.focus(), asks)


def to_a_list(person: "Person", words: list[str]) -> None:
    """Walk to the file dialog and open the list of its places; say so."""
    from PySide6.QtWidgets import QApplication, QComboBox

    to_the_dialog(person, words)
    dialog = QApplication.activeModalWidget()
    lists = dialog.findChildren(QComboBox) if dialog is not None else []
    _say_when(person, _popup, "a list")
    next(one for one in lists if one.isVisible()).showPopup()


def to_a_question(person: "Person", words: list[str]) -> None:
    """Walk to the file dialog and ask it to delete a file; say when it asks back."""
    from pathlib import Path

    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QListView, QMessageBox

    for folder in (Path.home(), Path.home() / "Documents"):
        folder.mkdir(exist_ok=True)
        (folder / "list.pdf").write_bytes(b"")
    to_the_dialog(person, words)
    dialog = QApplication.activeModalWidget()
    view = dialog.findChild(QListView, "listView") if dialog is not None else None
    if view is not None:
        model, root = view.model(), view.rootIndex()
        person.until(lambda: model.rowCount(root) > 0, "a file to delete")
        view.setCurrentIndex(model.index(model.rowCount(root) - 1, 0, root))
        _say_when(person, lambda: _is_shown(QMessageBox), "a question")
        QTest.keyClick(view, Qt.Key.Key_Delete)


def to_a_drag(person: "Person", words: list[str]) -> None:
    """Open, write, and begin to drag the words; say so from inside of it."""
    from PySide6.QtCore import QMimeData, QTimer
    from PySide6.QtGui import QDrag

    phrase, text, *_ = words
    _writes(person, phrase, text)
    drag, carried = QDrag(person.window), QMimeData()
    carried.setText(text)
    drag.setMimeData(carried)
    QTimer.singleShot(500, person.window, lambda: _say("a drag"))
    drag.exec()
    _say("no drag")


def to_composing(person: "Person", words: list[str]) -> None:
    """Open, write, and let an input method compose a word after that."""
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtWidgets import QApplication

    phrase, text, composed, *_ = words
    _writes(person, phrase, text)
    QApplication.sendEvent(person.focus(), QInputMethodEvent(composed, []))
    _say("composing")


def told_to_end(person: "Person", words: list[str]) -> None:
    """Open, write, and be told to end, as a session manager has Qt do it."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    phrase, text, *_ = words
    _writes(person, phrase, text)
    app = QApplication.instance()
    if app is not None:
        QCoreApplication.postEvent(app, QEvent(QEvent.Type.Quit))


def _is_shown(kind: type) -> bool:
    from PySide6.QtWidgets import QApplication

    return isinstance(QApplication.activeModalWidget(), kind)


def _popup() -> bool:
    from PySide6.QtWidgets import QApplication

    return QApplication.activePopupWidget() is not None


def _say_when(person: "Person", so: Callable[[], bool], line: str) -> None:
    """Say a line once something is so, also from inside of what has a loop of its own."""
    from PySide6.QtCore import QTimer

    timer = QTimer(person.window)

    def look() -> None:
        if so():
            timer.stop()
            _say(line)

    timer.timeout.connect(look)
    timer.start(50)


def _writes(person: "Person", phrase: str, text: str) -> None:
    _unlock(person, phrase)
    person.key("Ctrl+N")
    person.types(text)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def erases(person: "Person", words: list[str]) -> None:
    """Open, write, and erase the journal by the word typed twice."""
    phrase, text, *_ = words
    _writes(person, phrase, text)
    person.press("Settings")
    person.press("Privacy")
    person.press("Emergency erase")
    _erase(person)


def erases_locked(person: "Person", _words: list[str]) -> None:
    """Erase from the unlock screen, and say what is told then."""
    person.press("Erase this journal")
    _erase(person)
    person.waits_to_see("What could not be reached")
    _say("\n".join(person.words()))
    _say("told")


def saves(person: "Person", words: list[str]) -> None:
    """Save what can be read of a damaged journal into a folder, and open the new one."""
    from tools import saving

    saving.save(person, *words)
    person.press("Open it")


def reads_the_card(person: "Person", words: list[str]) -> None:
    """Open the card while locked, and say so when these words are shown."""
    person.press("Card")
    sees(person, words)


def _erase(person: "Person") -> None:
    person.types_in("First, type the word “erase”", "erase")
    person.types_in("Or type the word a second time", "erase")
    person.press("Erase it now")


def main_job(person: "Person", words: list[str]) -> None:
    """Walk as far as the dialog, name the file, wait until it is made, and lock."""
    from pathlib import Path

    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    to_the_dialog(person, words)
    name = person.wait(_name_in_dialog, "the field for a name")
    name.selectAll()
    QTest.keyClicks(name, str(Path.home() / "for the meeting"))
    QTest.keyClick(name, Qt.Key.Key_Return)
    person.waits_to_see("for the meeting.pdf")
    person.key("Ctrl+L")


def _name_in_dialog() -> "QLineEdit | None":
    from PySide6.QtWidgets import QApplication, QLineEdit

    dialog = QApplication.activeModalWidget()
    return dialog.findChild(QLineEdit, "fileNameEdit") if dialog is not None else None


def _unlock(person: "Person", phrase: str) -> None:
    from PySide6.QtWidgets import QApplication

    person.until(lambda: QApplication.focusWidget() is not None, "the keyboard")
    person.types(phrase)
    person.press("Open")
    person.waits_to_see("Where would you like to be today?")


def _write(person: "Person", text: str) -> None:
    person.key("Ctrl+F")
    person.types("lamp")
    person.waits_to_see("Clear")
    person.key("Ctrl+N")
    person.types(text)
    person.waits_to_see("Saved")
    person.press("Finish")
    person.waits_to_see("Where would you like to be today?")


def _ways(person: "Person") -> None:
    person.key("Ctrl+G")
    person.waits_to_see("Something else")
    person.key("Escape")
    person.key("Ctrl+H")
    person.press("Ireland")
    person.key("Escape")


def _moment(person: "Person") -> None:
    person.key("Ctrl+M")
    person.press("Keep this note")
    person.waits_to_see("It is noted.")


def _choose(person: "Person", passage: str) -> None:
    # In Settings a section has the same name.
    person.key("Escape")
    person.waits_to_see("Where would you like to be today?")
    person.press("Bring along")
    person.press("Therapy")
    person.press("Next: choose")
    person.press(passage)
    person.press("Next: names")
    person.press("No")
    person.press("Next: see the file")
    person.press("Next: make")
    person.press("Plain")
    person.press("Make the file")


WALKS: dict[str, Walk] = {
    "sees": sees,
    "to_the_code": to_the_code,
    "hangs_at_the_code": hangs_at_the_code,
    "to_the_dialog": to_the_dialog,
    "to_a_menu": to_a_menu,
    "to_a_text_menu": to_a_text_menu,
    "to_a_list": to_a_list,
    "to_a_question": to_a_question,
    "to_a_drag": to_a_drag,
    "to_composing": to_composing,
    "told_to_end": told_to_end,
    "erases": erases,
    "erases_locked": erases_locked,
    "saves": saves,
    "reads_the_card": reads_the_card,
    "main_job": main_job,
}


def walks() -> dict[str, Walk]:
    """Give every walk; some lie in a module that a program begun anew by a lock cannot see."""
    from tools import dialog_walks

    return WALKS | {
        "to_the_sheet": dialog_walks.to_the_sheet,
        "to_the_backup": dialog_walks.to_the_backup,
        "to_the_pack": dialog_walks.to_the_pack,
        "to_the_way_out": dialog_walks.to_the_way_out,
        "to_the_exercises": dialog_walks.to_the_exercises,
        "to_the_picture": dialog_walks.to_the_picture,
        "to_a_drawing": dialog_walks.to_a_drawing,
    }


def main(arguments: list[str]) -> int:
    """Start the window, and the walk that is named once it is shown."""
    if arguments and (arguments[0] in WALKS or arguments[0].startswith("to_")):
        walk, *words = arguments
        with _let_in(walks()[walk], words):
            return app.run([])
    return app.run(arguments)


def _let_in(walk: Walk, words: list[str]) -> AbstractContextManager[object]:
    from unittest.mock import patch

    from PySide6.QtCore import QTimer

    from healingjournal.ui.shell.shell import Shell
    from tools.person import NotThereError, Person

    show = Shell.show

    def go(shell: Shell) -> None:
        try:
            walk(Person(shell.window), words)
        except NotThereError as error:
            sys.stderr.write(f"{error}\n")
            sys.stderr.flush()
            os._exit(3)

    def shown(shell: Shell) -> None:
        show(shell)
        QTimer.singleShot(0, shell, lambda: go(shell))

    return patch.object(Shell, "show", shown)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
