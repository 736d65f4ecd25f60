"""The plain sheet in the window: only where one chooses, only after it was said what it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import DamagedError, RefusedError
from healingjournal.base.private import Private
from healingjournal.sharing.plain_sheet import put_sheet
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.code_step import CodeStep
from healingjournal.ui.vault.computer_step import ComputerStep
from healingjournal.ui.vault.doors import SheetMaker
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.keys.sheet_offer import SheetOffer, Sheets, sheets_of
from healingjournal.ui.vault.phrase_step import PhraseStep
from healingjournal.ui.work import InlineWork
from tests.ui.vault.conftest import HeldWork, WayIn
from tests.ui.vault.walking import make, press_on, step
from tests.vault.cheap import made

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Enter = Callable[..., WayIn]
CODE = Private("7K3QF-MX92T-B4HWN-R8D5C-2VJYG-QN6ZP-T1E9S")


class Asking:
    """Chooses this place, and keeps what was suggested."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.suggested: list[bool] = []

    def __call__(
        self, _parent: QWidget, suggest: bool, taken: Callable[[Path], None]
    ) -> None:
        self.suggested.append(suggest)
        taken(self.place)


def offer_of(qtbot: QtBot, look: Look, sheets: Sheets, work: InlineWork) -> SheetOffer:
    offer = SheetOffer(look, work, CODE, sheets)
    qtbot.addWidget(offer)
    offer.show()
    return offer


def test_first_it_is_said_what_a_finder_can_do(enter: Enter) -> None:
    way = enter()
    make(way)
    at = step(way, CodeStep)
    said = [label.words() for label in at.findChildren(Label) if label.isVisible()]
    sentence = said.index("Whoever finds this can open your journal.")
    assert sentence < said.index(words.sheet()["title"])
    assert at.findChildren(SheetOffer)[0].make.isVisible()


def test_the_sheet_is_made_where_one_chooses(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    ask = Asking(tmp_path / "list.pdf")
    vault = made(tmp_path / "journal").vault
    sheets = sheets_of(vault, SheetMaker(ask, put_sheet))
    offer = offer_of(qtbot, look, sheets, InlineWork())
    offer.make.click()
    assert ask.suggested == [True]
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    assert offer.line.words() == words.sheet()["made"]
    offer.make.click()
    assert "already there" in offer.line.words()
    vault.close()


def test_while_it_is_made_it_is_not_asked_for_twice(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    class Slow(HeldWork):
        run_free = HeldWork.run

    work = Slow()
    sheets = Sheets(lambda: True, Asking(tmp_path / "list.pdf"), lambda _code, _path: None)
    offer = offer_of(qtbot, look, sheets, work)
    offer.put_to(tmp_path / "list.pdf")
    assert not offer.make.isEnabled()
    assert offer.line.words() == words.sheet()["making"]
    work.let_go()
    assert offer.make.isEnabled()
    assert offer.line.words() == words.sheet()["made"]


def test_a_setting_that_cannot_be_read_suggests_no_folder(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    def damaged() -> bool:
        raise DamagedError

    ask = Asking(tmp_path / "list.pdf")
    offer = offer_of(qtbot, look, Sheets(damaged, ask, lambda *_: None), InlineWork())
    offer.make.click()
    assert ask.suggested == [False]


def test_where_others_use_the_computer_no_folder_of_it_is_suggested(
    enter: Enter, tmp_path: Path
) -> None:
    ask = Asking(tmp_path / "list.pdf")
    way = enter(None, None, ask)
    press_on(way, 2)
    step(way, ComputerStep).others.chip("yes").click()
    press_on(way, 2)
    at = to_code(way)
    at.findChildren(SheetOffer)[0].make.click()
    assert ask.suggested == [False]


def to_code(way: WayIn) -> CodeStep:
    phrase = step(way, PhraseStep)
    for named in (phrase.phrase, phrase.again):
        named.field.setText("nine quiet stones")
    press_on(way)
    return step(way, CodeStep)


def test_without_an_open_journal_no_sheet_is_made(tmp_path: Path) -> None:
    sheets = sheets_of(None, SheetMaker(Asking(tmp_path), put_sheet))
    assert not sheets.suggests()
    with pytest.raises(RefusedError, match="locked"):
        sheets.make(CODE, tmp_path / "list.pdf")
