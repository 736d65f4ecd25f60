"""The page of packs: looked through first, taken in by choice, switched off and removed."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError
from healingjournal.prompts import held
from healingjournal.prompts.held import Packs
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.told import told
from healingjournal.ui.prompts.packs import words
from healingjournal.ui.prompts.packs.memory import PackMemory
from healingjournal.ui.prompts.packs.page import PacksPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork
from tests.prompts.packs import HEAD, pack, table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
RHYTHM = '\n[rhythm]\nopening = "We look around."\npractice = "A minute at a window."\n'


@dataclass
class Shelf:
    """Packs as a journal would keep them."""

    packs: Packs = ()
    error: Exception | None = None

    def memory(self) -> PackMemory:
        return PackMemory(
            held=lambda: self.packs,
            add=lambda one: self._now(lambda: held.added(self.packs, one, ["joy"])),
            turn=lambda key, on: self._now(lambda: held.turned(self.packs, key, on)),
            remove=lambda key: self._now(lambda: held.without(self.packs, key)),
        )

    def _now(self, change: Callable[[], Packs]) -> Packs:
        if self.error is not None:
            raise self.error
        self.packs = change()
        return self.packs


@dataclass
class Opened:
    page: PacksPage
    shelf: Shelf
    backs: list[bool] = field(default_factory=list)

    def words(self) -> list[str]:
        labels = self.page.findChildren(Label)
        return [label.words() for label in labels if label.isVisibleTo(self.page)]

    def take(self) -> None:
        assert self.page.looked is not None
        assert self.page.looked.take is not None
        self.page.looked.take.click()

    def focus(self) -> QWidget | None:
        return self.page.focusWidget()


@pytest.fixture
def opened(qtbot: QtBot, look: Look) -> Opened:
    shelf = Shelf()
    page = PacksPage(shelf.memory(), lambda _parent, _taken: None, InlineWork(), look)
    made = Opened(page, shelf)
    page.back_requested.connect(lambda: made.backs.append(True))
    qtbot.addWidget(page)
    page.resize(1180, 688)
    page.show()
    page.arrive()
    return made


def test_a_clean_file_says_what_that_means_and_what_it_does_not(
    opened: Opened, tmp_path: Path
) -> None:
    assert words.none() in opened.words()
    opened.page.look_at(pack(tmp_path, table()))
    said = opened.words()
    assert "The form is right. It cannot tell whether a question is kind." in said
    assert words.not_reviewed("en") in said
    assert opened.shelf.packs == ()  # nothing is taken in yet
    assert opened.page.looked is not None
    assert opened.focus() is opened.page.looked.name


def test_taken_in_it_stands_in_the_journal_with_its_rhythm(
    opened: Opened, tmp_path: Path
) -> None:
    opened.page.look_at(pack(tmp_path, table(), head=HEAD + RHYTHM))
    opened.take()
    (one,) = opened.shelf.packs
    assert (one.pack.title, one.on) == ("By the window", True)
    (card,) = opened.page.cards
    assert opened.focus() is card.offer
    assert opened.page.looked is None
    card.parts[0].turn(True)
    assert words.rhythm_line("opening", "We look around.") in opened.words()
    opened.page.arrive()
    assert card.parts[0].is_open()


def test_what_keeps_a_file_out_is_told_by_its_line_and_there_is_no_way_in(
    opened: Opened, tmp_path: Path
) -> None:
    opened.page.look_at(pack(tmp_path, table(tier="9", minutes='"x"')))
    assert opened.page.looked is not None
    assert opened.page.looked.take is None
    said = opened.words()
    assert words.kept_out() in said
    assert 'window.toml:7: "tier" must be 1, 2 or 3' in said
    assert not any(str(tmp_path) in line for line in said)
    opened.page.looked.aside.click()
    assert opened.page.looked is None
    assert opened.focus() is opened.page.choose


def test_faults_of_wording_are_shown_and_it_can_be_taken_in(
    opened: Opened, tmp_path: Path
) -> None:
    opened.page.look_at(pack(tmp_path, table(tier=None)))
    assert words.worth_a_look() in opened.words()
    opened.take()
    assert opened.shelf.packs[0].pack.prompts[0].tier == 3


def test_no_more_faults_are_shown_than_can_be_read(opened: Opened, tmp_path: Path) -> None:
    opened.page.look_at(pack(tmp_path, *[table(tier="9")] * 300))
    assert opened.page.looked is not None
    assert len(opened.page.looked.faults) < 50
    assert words.more_lines() in opened.words()


@pytest.mark.parametrize("theme", ["joy", "window"])
def test_one_that_has_no_place_says_so_and_stays_to_look_at(
    opened: Opened, tmp_path: Path, theme: str
) -> None:
    file = pack(tmp_path, table(id=f'"{theme}-01"'), head=HEAD.replace("window", theme, 1))
    opened.page.look_at(file)
    if theme == "window":
        opened.take()
        opened.page.look_at(file)
    opened.take()
    assert f"“{theme}”" in opened.page.notice.words()
    assert opened.page.looked is not None


def test_a_disk_that_cannot_be_written_is_told_and_nothing_is_lost(
    opened: Opened, tmp_path: Path
) -> None:
    opened.shelf.error = CannotWriteError()
    opened.page.look_at(pack(tmp_path, table()))
    opened.take()
    assert opened.page.notice.words() == told(CannotWriteError())
    assert opened.page.looked is not None


def test_a_pack_is_switched_off_and_on(opened: Opened, tmp_path: Path) -> None:
    opened.page.look_at(pack(tmp_path, table()))
    opened.take()
    offer = opened.page.cards[0].offer
    offer.click()
    assert not opened.shelf.packs[0].on
    offer.click()
    assert opened.shelf.packs[0].on
    opened.shelf.error = CannotWriteError()
    offer.click()
    assert offer.isChecked()
    assert opened.page.notice.words() == told(CannotWriteError())


def test_a_pack_is_removed_in_one_press_and_brought_back_in_another(
    opened: Opened, tmp_path: Path
) -> None:
    opened.page.look_at(pack(tmp_path, table()))
    opened.take()
    off = replace(opened.shelf.packs[0], on=False)
    opened.page.cards[0].offer.click()
    opened.page.cards[0].remove.click()
    assert not opened.shelf.packs
    assert opened.page.cards == []
    assert opened.page.notice.words() == words.removed("By the window")
    opened.page.notice.buttons()[0].click()
    assert opened.shelf.packs == (off,)


def test_esc_puts_the_file_aside_first_and_then_leads_back(
    opened: Opened, tmp_path: Path
) -> None:
    opened.page.look_at(pack(tmp_path, table()))
    assert opened.page.stop()
    assert opened.page.looked is None
    assert opened.backs == []
    assert opened.page.stop()
    assert opened.backs == [True]


def test_a_file_is_asked_for_and_then_looked_through(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    file = pack(tmp_path, table())
    page = PacksPage(Shelf().memory(), lambda _parent, taken: taken(file), InlineWork(), look)
    qtbot.addWidget(page)
    page.choose.click()
    assert page.looked is not None
    page.leave()
    assert page.looked is None
