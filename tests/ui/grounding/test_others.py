"""The page of exercises of others: looked through first, taken in by choice, removed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError, RefusedError
from healingjournal.grounding import held
from healingjournal.grounding.brought import looked_at
from healingjournal.grounding.exercise import Exercise
from healingjournal.grounding.held import Exercises
from healingjournal.ui.grounding.brought import words
from healingjournal.ui.grounding.brought.memory import ExerciseMemory
from healingjournal.ui.grounding.brought.page import ExercisesPage
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from tests.grounding.others import one_file, written
from tests.ui.grounding.grounds import open_ground

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@dataclass
class Shelf:
    """Exercises as a journal would keep them."""

    exercises: Exercises = ()
    error: Exception | None = None

    def memory(self) -> ExerciseMemory:
        return ExerciseMemory(
            held=lambda: self.exercises,
            add=lambda fresh: self._now(lambda: held.added(self.exercises, fresh)),
            turn=lambda key, on: self._now(lambda: held.turned(self.exercises, key, on)),
            remove=lambda key: self._now(lambda: held.without(self.exercises, key)),
            looked_at=lambda path: looked_at(path, ["G02"]),
        )

    def _now(self, change: Callable[[], Exercises]) -> Exercises:
        if self.error is not None:
            raise self.error
        self.exercises = change()
        return self.exercises


@dataclass
class Opened:
    page: ExercisesPage
    shelf: Shelf
    asked: list[bool]
    shown: list[tuple[Exercise, ...]] = field(default_factory=list)
    backs: list[bool] = field(default_factory=list)

    def words(self) -> list[str]:
        labels = self.page.findChildren(Label)
        return [label.words() for label in labels if label.isVisibleTo(self.page)]

    def take(self) -> None:
        assert self.page.looked is not None
        assert self.page.looked.take is not None
        self.page.looked.take.click()

    def kept(self) -> list[tuple[str, bool]]:
        return [(str(one.exercise.id), one.on) for one in self.shelf.exercises]

    def focus(self) -> QWidget | None:
        return self.page.focusWidget()


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    shelf = Shelf()
    asked: list[bool] = []

    def ask(_parent: QWidget, folder: bool, _taken: Callable[[Path], None]) -> None:
        asked.append(folder)

    page = ExercisesPage(shelf.memory(), ask, InlineWork(), look)
    made = Opened(page, shelf, asked)
    page.changed.connect(made.shown.append)
    page.back_requested.connect(lambda: made.backs.append(True))
    qtbot.addWidget(page)
    page.resize(1180, 688)
    page.show()
    page.arrive()
    return made


def test_at_first_it_says_that_there_is_none_and_asks_for_a_file_or_a_folder(
    opened: Opened,
) -> None:
    assert words.none() in opened.words()
    assert opened.page.first_focus() is opened.page.choose
    opened.page.choose.click()
    opened.page.choose_folder.click()
    assert opened.asked == [False, True]


def test_a_file_is_shown_first_and_taken_in_only_then(opened: Opened, tmp_path: Path) -> None:
    opened.page.look_at(one_file(tmp_path))
    assert {"By the window", words.clean(), words.beside("window")} <= set(opened.words())
    assert opened.page.looked is not None
    assert opened.focus() is opened.page.looked.name
    assert opened.kept() == []
    opened.take()
    assert opened.kept() == [("W01", True)]
    assert [[one.id for one in each] for each in opened.shown] == [["W01"]]
    assert opened.page.looked is None
    assert opened.focus() is opened.page.cards[0].offer
    assert words.taken_in() in opened.words()


def test_a_folder_is_taken_in_together(opened: Opened, tmp_path: Path) -> None:
    one_file(tmp_path)
    one_file(tmp_path, written(id='"W02"', name='"Doors"'), "door.toml")
    opened.page.look_at(tmp_path)
    assert {"By the window", "Doors"} <= set(opened.words())
    opened.take()
    assert [card.held.exercise.name for card in opened.page.cards] == ["Doors", "By the window"]


def test_what_is_kept_out_is_told_by_file_and_line_and_closed(
    opened: Opened, tmp_path: Path
) -> None:
    opened.page.look_at(one_file(tmp_path, written(aim='"Call 0800 123 456."')))
    assert words.kept_out() in opened.words()
    assert any(said.startswith("window.toml:4: ") for said in opened.words())
    assert opened.page.looked is not None
    assert opened.page.looked.take is None
    opened.page.looked.aside.click()
    assert opened.page.looked is None
    assert opened.focus() is opened.page.choose


def test_lines_worth_a_look_keep_nothing_out(opened: Opened, tmp_path: Path) -> None:
    opened.page.look_at(one_file(tmp_path, written(flags=None)))
    assert words.worth_a_look() in opened.words()
    opened.take()
    assert opened.kept() == [("W01", True)]


def test_the_same_twice_is_told_and_changes_nothing(opened: Opened, tmp_path: Path) -> None:
    for _ in range(2):
        opened.page.look_at(one_file(tmp_path))
        opened.take()
    assert told(RefusedError("exercise_here", name="W01")) in opened.words()
    assert opened.kept() == [("W01", True)]


def test_one_can_be_switched_off_removed_and_brought_back(
    opened: Opened, tmp_path: Path
) -> None:
    opened.page.look_at(one_file(tmp_path))
    opened.take()
    opened.page.cards[0].offer.click()
    assert opened.kept() == [("W01", False)]
    assert opened.shown[-1] == ()
    opened.page.cards[0].remove.click()
    assert opened.kept() == []
    assert words.removed("By the window") in opened.words()
    opened.page.notice.buttons()[0].click()
    assert opened.kept() == [("W01", False)]


def test_what_cannot_be_kept_is_told_and_the_box_goes_back(
    opened: Opened, tmp_path: Path
) -> None:
    opened.page.look_at(one_file(tmp_path))
    opened.take()
    opened.shelf.error = CannotWriteError()
    opened.page.cards[0].offer.click()
    assert opened.page.cards[0].offer.isChecked()
    assert told(CannotWriteError()) in opened.words()


def test_tab_walks_all_of_it_in_reading_order(opened: Opened, tmp_path: Path) -> None:
    opened.page.look_at(one_file(tmp_path))
    opened.take()
    opened.page.order_stops()
    card = opened.page.cards[0]
    opened.page.choose.setFocus()
    for stop in (opened.page.choose_folder, card.offer, card.remove, card.parts[0].line):
        QTest.keyClick(opened.page.focusWidget() or opened.page, Qt.Key.Key_Tab)
        assert opened.focus() is stop


def test_esc_closes_what_was_looked_through_and_then_leads_back(
    opened: Opened, tmp_path: Path
) -> None:
    opened.page.look_at(one_file(tmp_path))
    assert opened.page.stop()
    assert opened.page.looked is None
    assert opened.backs == []
    opened.page.stop()
    assert opened.backs == [True]


# ---- in Ground ----


def an_exercise(tmp_path: Path, **changed: str | None) -> Exercise:
    (one,) = looked_at(one_file(tmp_path, written("", **changed))).exercises
    return one.exercise


def test_in_the_list_it_stands_under_its_own_name_and_says_it_is_not_ours(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    ground = open_ground(qtbot, look)
    ground.page.know_personal({}, (), (an_exercise(tmp_path),))
    ground.page.show_list()
    card = ground.card("By the window")
    assert words.not_reviewed() in card.accessibleDescription()
    headings = [label.words() for label in ground.page.findChildren(Label)]
    assert words.brought_along() in headings
    card.click()
    assert ground.page.title() == "By the window"
    assert words.beside("window") in ground.page.player.signs.words()


def test_before_one_with_cautions_it_says_so_too(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    ground = open_ground(qtbot, look)
    ground.page.know_personal({}, (), (an_exercise(tmp_path, cautions='["If dizzy, stop."]'),))
    ground.page.show_list()
    ground.card("By the window").click()
    said = [label.words() for label in ground.page.findChildren(Label)]
    assert words.beside("window") in said


@pytest.mark.parametrize(
    ("flags", "chip"),
    [
        (["sight"], "sight"), (["speech"], "speech"), (["standing"], "standing"),
        (["effort"], "effort"), (["hold"], "breath"), (None, "taste_smell"),
    ],
)  # fmt: skip
def test_what_is_left_out_leaves_it_out_as_well(
    qtbot: QtBot, look: Look, tmp_path: Path, flags: list[str] | None, chip: str
) -> None:
    ground = open_ground(qtbot, look)
    one = an_exercise(tmp_path, flags=flags if flags is None else str(flags))
    ground.page.know_personal({}, ("W01",), (one,))
    ground.page.show_list()
    assert "By the window" in ground.names()
    ground.list_view().leave_out.chip(chip).click()
    assert "By the window" not in ground.names()


def test_a_state_that_it_does_not_suit_leaves_it_out(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    ground = open_ground(qtbot, look)
    ground.page.know_personal({}, (), (an_exercise(tmp_path, states='["shaky"]'),))
    ground.page.show_list()
    ground.list_view().states.chip("far").click()
    assert "By the window" not in ground.names()


def test_while_locked_there_is_none_and_one_put_first_gives_way(
    qtbot: QtBot, look: Look
) -> None:
    ground = open_ground(qtbot, look, locked=True, first="W01")
    assert ground.page.title() == open_ground(qtbot, look).page.title()
    ground.page.show_list()
    ground.list_view().all_button.click()
    assert "By the window" not in ground.names()


def test_something_else_never_offers_one_by_itself(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    ground = open_ground(qtbot, look)
    ground.page.know_personal({}, (), (an_exercise(tmp_path),))
    for _ in range(12):
        ground.page.player.else_button.click()
        assert ground.page.title() != "By the window"
        ground.page.begin()
