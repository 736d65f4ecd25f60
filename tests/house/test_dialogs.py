"""Whatever opens over the window has been tried with a lock: each kind, at each place."""

import ast
import re
from pathlib import Path

from tests.house.tree import ROOT, UPSTAIRS, called, plant, sources

OVER = {
    *("QDialog", "QFileDialog", "QMessageBox", "QInputDialog", "QColorDialog", "QFontDialog"),
    *("QProgressDialog", "QWizard", "QMenu", "QComboBox", "QDrag", "QCompleter", "QToolTip"),
    *("QErrorMessage", "QCalendarWidget", "QDateEdit", "QSystemTrayIcon"),
}
# Where one is made, and the walk in which a lock came while it was open. The way in has no
# journal open yet; what Qt opens by itself, over a field or a file dialog, is walked to as well.
TRIED = {
    "grounding/brought/exercise_dialog.py QFileDialog": "to_the_exercises",
    "journal/pictures/dialog.py QFileDialog": "to_the_picture",
    "kit/menu_button.py QMenu": "to_a_menu",
    "prompts/packs/pack_dialog.py QFileDialog": "to_the_pack",
    "sharing/place_dialog.py QFileDialog": "to_the_dialog",
    "transfer/places.py QFileDialog": "to_the_way_out",
    "vault/backup_dialog.py QFileDialog": "to_the_backup",
    "vault/folder_dialog.py QFileDialog": "",
}
BY_QT = ("to_a_text_menu", "to_a_list", "to_a_question", "to_a_drag", "to_the_sheet")


def opened_over(root: Path) -> set[str]:
    return {
        f"{source.path.removeprefix(UPSTAIRS).lstrip('/')} {called(node)}"
        for source in sources(root, UPSTAIRS)
        for node in ast.walk(source.module)
        if isinstance(node, ast.Call) and called(node) in OVER
    }


def test_each_is_made_where_a_walk_leads() -> None:
    assert opened_over(ROOT) == set(TRIED)
    walks = (ROOT / "tools/walk.py").read_text("utf-8")
    tried = (ROOT / "tests/journeys/test_signs_of_the_computer.py").read_text("utf-8")
    for walk in {*TRIED.values(), *BY_QT} - {""}:
        assert re.search(rf'"{walk}": (dialog_walks\.)?{walk}\b', walks)
        assert f'"{walk}":' in tried


def test_one_that_nobody_tried_is_found(tmp_path: Path) -> None:
    plant(tmp_path, f"{UPSTAIRS}/today/page.py", "QMessageBox(None).exec()")
    assert opened_over(tmp_path) == {"today/page.py QMessageBox"}
