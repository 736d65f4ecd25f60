"""The dialog that asks for a place suggests a free neutral name, and no folder unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.ui.sharing.place_dialog import ask_place, start_for


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def asked(parent: QWidget, start: Path | None, taken: list[Path]) -> QFileDialog:
    ask_place(parent, start, taken.append)
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    return dialog


def test_a_name_that_is_free_is_suggested(
    qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "pages.pdf").write_text("mine")
    taken: list[Path] = []
    dialog = asked(parent, tmp_path, taken)
    assert Path(dialog.directory().path()) == tmp_path
    assert [Path(name).name for name in dialog.selectedFiles()] == ["pages-2.pdf"]
    assert dialog.history() in ([], [str(tmp_path)])
    dialog.accept()
    qtbot.waitUntil(lambda: taken == [tmp_path / "pages-2.pdf"])


def test_closing_the_dialog_takes_nothing(parent: QWidget, tmp_path: Path) -> None:
    taken: list[Path] = []
    asked(parent, tmp_path, taken).reject()
    assert taken == []


def test_no_folder_of_this_computer_is_suggested_unless_wished(parent: QWidget) -> None:
    assert start_for(stick=False, suggest=False) is None
    assert start_for(stick=False, suggest=True) is not None
    dialog = asked(parent, None, [])
    assert dialog.directory().isRoot()
    dialog.reject()
