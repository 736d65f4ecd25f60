"""The tiny form: four lines, by keyboard alone if one likes, each of which can stay empty."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import CannotWriteError
from healingjournal.grounding import catalogue
from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.moment import CUE_KINDS, HELPED
from healingjournal.moments.service import Moments
from healingjournal.ui.moments.page import MomentsPage
from healingjournal.ui.moments.tiny_form import TinyForm
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork

if TYPE_CHECKING:
    from tests.ui.moments.conftest import Noting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
T = TypeVar("T")


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focused(), key)


def test_a_moment_is_noted_by_keyboard_alone(noting: "Noting") -> None:
    noting.page.note_now()
    press(Key.Key_Space, Key.Key_Right, Key.Key_Right, Key.Key_Space)  # sound, touch
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_6)
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Space)  # looked around
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Right, Key.Key_Space)  # the same
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert focused() is noting.form.keep
    press(Key.Key_Return)
    assert noting.kept() == [
        {"cue_kind": ["sound", "touch"], "before": 6, "did": "G02", "helped": "no_change"}
    ]
    assert focused() is noting.listed.rows[0]
    assert noting.listed.notice.words() == "It is noted."


def test_tab_goes_line_by_line_and_each_has_its_not_now(noting: "Noting") -> None:
    noting.page.note_now()
    names = []
    for _ in range(12):
        names.append((focused().accessibleName(), focused().accessibleDescription()))
        press(Key.Key_Tab)
    assert [name for name, _ in names] == [
        "Sound",
        "Not now",
        "How strong",
        "Not now",
        "Looked around",
        "Not now",
        "A bit easier",
        "Not now",
        "Stop here",
        "More to note",
        "Keep this note",
        "Ground first",
    ]
    lines = ["What kind of thing", "How strong", "What I did", "Did it help"]
    assert [of for name, of in names if name == "Not now"] == lines


def test_every_kind_and_every_outcome_of_the_contract_can_be_chosen(noting: "Noting") -> None:
    noting.page.note_now()
    for kind in CUE_KINDS:
        noting.form.kinds.chip(kind).click()
    for outcome in HELPED:
        noting.form.helped.chip(outcome).click()
    noting.form.keep.click()
    assert noting.kept() == [{"cue_kind": list(CUE_KINDS), "helped": HELPED[-1]}]


def test_nothing_is_kept_when_all_is_left_out_and_stopped(noting: "Noting") -> None:
    noting.page.note_now()
    for line in noting.form.lines:
        line.skip.click()
        assert line.skip.isChecked()
    noting.form.footer.stop.click()
    assert noting.kept() == []
    assert noting.page.title() == "Moments"


def test_not_now_frees_an_answer_and_an_answer_wakes_the_line(noting: "Noting") -> None:
    noting.page.note_now()
    form = noting.form
    form.kinds.chip("sound").click()
    form.level.set_level(4)
    form.did.chips.chip("other").click()
    form.did.own.setText("walked")
    for line in form.lines:
        line.skip.click()
    assert form.given() == {}
    assert form.did.own.isHidden()
    form.level.set_level(3)
    assert not form.lines[1].skip.isChecked()
    assert form.given() == {"before": 3}


def test_an_empty_note_may_be_kept(noting: "Noting") -> None:
    noting.page.note_now()
    noting.form.keep.click()
    assert noting.kept() == [{}]


def test_what_i_did_joins_words_exercises_and_own_words(noting: "Noting") -> None:
    noting.page.note_now()
    did = noting.form.did
    assert did.own.isHidden()
    for chip in ("G02", "called", "other"):
        did.chips.chip(chip).click()
    did.more.click()
    did.which.chip("G12").click()
    QTest.keyClicks(did.own, "hummed a tune")
    noting.form.keep.click()
    assert noting.kept() == [{"did": "G02, Called someone, G12, hummed a tune"}]
    words = "Look around the room, Called someone, Name ten of a kind, hummed a tune"
    assert words in noting.listed.rows[0].accessibleDescription()


def test_of_the_exercises_eight_stand_there_and_more_opens_the_rest_by_keyboard(
    noting: "Noting",
) -> None:
    noting.page.note_now()
    did = noting.form.did
    did.chips.chip("other").click()
    assert len(did.which.all_chips()) == 8
    did.which.chip("G04").click()
    did.which.first().setFocus()
    press(Key.Key_Tab)
    assert focused() is did.more
    assert (did.more.accessibleName(), did.more.isVisible()) == ("More", True)
    assert did.more.accessibleDescription()
    press(Key.Key_Space)
    assert len(did.which.all_chips()) == len(catalogue.shipped()) - 1
    assert focused() is did.which.all_chips()[8]
    assert did.which.chosen() == ["G04"]
    assert did.more.isHidden()
    press(Key.Key_Tab)
    assert focused() is did.own


def test_what_is_near_to_the_person_stands_there_at_first(noting: "Noting") -> None:
    noting.moments.note({"did": "G33"}, ["G33"])
    noting.moments.choose(HelpedChoices(pins=("G38", "a walk")))
    noting.page.favour(lambda: ("G41",))
    noting.page.note_now()
    offered = noting.form.did.which.all_keys()
    assert {"G33", "G38", "G41"} <= set(offered)
    assert len(offered) == 11


def test_what_holds_is_always_among_the_chips(noting: "Noting") -> None:
    noting.page.note_now()
    did = noting.form.did
    did.fill(["G35", "G36"])
    assert did.which.chosen() == ["G35", "G36"]
    assert did.deeds() == ["G35", "G36"]
    did.fill([])
    assert len(did.which.all_chips()) == 8


def test_what_the_body_does_by_itself_is_never_under_what_i_did(noting: "Noting") -> None:
    noting.page.note_now()
    did = noting.form.did
    offered = [chip.words() for chip in (*did.chips.all_chips(), *did.which.all_chips())]
    for word in ("Fight", "Flight", "Freeze", "Fawn", "Collapse", "Far away", "Nothing"):
        assert word not in offered


@pytest.mark.parametrize("way", ["stop", "escape"])
def test_stop_keeps_what_was_answered_and_asks_nothing(noting: "Noting", way: str) -> None:
    noting.page.note_now()
    noting.form.level.set_level(2)
    if way == "stop":
        noting.form.footer.stop.click()
    else:
        assert noting.page.stop()
    assert noting.kept() == [{"before": 2}]
    assert "kept as it is" in noting.listed.notice.words()
    noting.listed.notice.buttons()[0].click()
    assert noting.kept() == []


def test_a_note_begun_waits_while_one_grounds(noting: "Noting", qtbot: QtBot) -> None:
    noting.page.note_now()
    noting.form.level.set_level(7)
    with qtbot.waitSignal(noting.page.ground_requested):
        noting.form.still.buttons()[0].click()
    noting.page.leave()
    noting.page.arrive()
    assert noting.page.title() == "Note a moment"
    noting.page.note_now()
    assert noting.form.given() == {"before": 7}


def test_after_keeping_the_next_note_is_empty(noting: "Noting") -> None:
    noting.page.note_now()
    noting.form.level.set_level(7)
    noting.form.keep.click()
    noting.page.note_now()
    assert noting.form.given() == {}


class Held:
    """Work that waits until it is let go, as a busy disk would."""

    def __init__(self) -> None:
        self._inline = InlineWork()
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.waiting.append(lambda: self._inline.run(owner, command, done, failed))

    def run_free(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.run(owner, command, done, failed)

    def wait_for(
        self, command: Callable[[], T], seconds: float, meanwhile: Callable[[], None] | None = None
    ) -> T | None:
        return self._inline.wait_for(command, seconds, meanwhile)

    def others_first(self, stopped: Callable[[], bool]) -> None:
        self._inline.others_first(stopped)

    def others_wait(self) -> bool:
        return self._inline.others_wait()

    def let_go(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


def test_two_quick_presses_keep_one_note(
    moments: Moments, look: Look, clock: SetClock, qtbot: QtBot
) -> None:
    work = Held()
    page = MomentsPage(moments, list, work, look, clock)
    qtbot.addWidget(page)
    page.note_now()
    form = page.findChildren(TinyForm)[0]
    form.keep.click()
    form.keep.click()
    form.footer.stop.click()
    work.let_go()
    assert len(moments.moments()) == 1


def test_a_disk_that_is_full_leaves_the_answers_on_the_screen(
    noting: "Noting", monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise CannotWriteError

    noting.page.note_now()
    noting.form.level.set_level(7)
    monkeypatch.setattr(noting.moments, "note", full)
    noting.form.keep.click()
    assert "cannot be written" in noting.form.told.words()
    assert noting.form.given() == {"before": 7}
    monkeypatch.undo()
    noting.form.keep.click()
    assert noting.kept() == [{"before": 7}]
