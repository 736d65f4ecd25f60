"""Learn upstairs: cards to find, to read and to mark, also while locked if that was chosen."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.learn import catalogue
from healingjournal.learn.card import SHELVES
from healingjournal.learn.own_words import OwnWord
from healingjournal.ui.kit.label import Label
from healingjournal.ui.learn import words
from healingjournal.ui.learn.card_view import CardView
from healingjournal.ui.learn.list_view import ListView
from healingjournal.ui.learn.page import LearnPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@dataclass
class Learn:
    page: LearnPage
    backs: list[str] = field(default_factory=list)
    marks: list[object] = field(default_factory=list)
    kept: dict[str, object] = field(default_factory=dict)

    def list_view(self) -> ListView:
        view = self.page.findChild(ListView)
        assert view is not None
        return view

    def card(self) -> CardView:
        view = self.page.here()
        assert isinstance(view, CardView)
        return view

    def titles(self) -> list[str]:
        return [c.accessibleName() for grid in self.list_view().grids for c in grid.cards]

    def focus(self) -> QWidget:
        here = self.page.focusWidget()
        assert here is not None
        return here

    def words(self) -> list[str]:
        here = self.page.here()
        assert here is not None
        return [label.words() for label in here.findChildren(Label) if label.isVisible()]


def open_learn(
    qtbot: QtBot, look: Look, *, locked: bool = False, marked: tuple[object, ...] = ()
) -> Learn:
    page = LearnPage(look, InlineWork(), "en", locked=locked)
    learn = Learn(page)
    page.back_requested.connect(lambda: learn.backs.append("way in"))
    page.return_requested.connect(lambda: learn.backs.append("help again"))
    page.help_requested.connect(lambda: learn.backs.append("help"))
    page.bookmarks_changed.connect(learn.marks.append)
    page.value_requested.connect(learn.kept.__setitem__)
    if not locked:
        page.set_open(marked, also_locked=False)
    qtbot.addWidget(page)
    page.resize(1180, 688)
    page.show()
    page.arrive()
    return learn


def test_every_card_stands_on_its_shelf(qtbot: QtBot, look: Look) -> None:
    learn = open_learn(qtbot, look)
    shelves = words.shelves()
    assert set(shelves) == set(SHELVES)
    assert sorted(learn.titles()) == sorted(card.title for card in catalogue.shipped())
    assert [name for name in shelves.values() if name in learn.words()] == list(shelves.values())


def test_it_says_once_that_no_clinician_has_read_the_cards(qtbot: QtBot, look: Look) -> None:
    said = open_learn(qtbot, look).words()
    assert words.reviewed(False) in said


def test_a_word_finds_cards_as_it_is_typed_and_accents_do_not_matter(
    qtbot: QtBot, look: Look
) -> None:
    learn = open_learn(qtbot, look)
    QTest.keyClicks(learn.list_view().search, "DRÉAMS")
    assert learn.titles()[0] == "Bad dreams and sleep"
    QTest.keyClicks(learn.list_view().search, "zzz")
    assert learn.titles() == []
    empty = learn.list_view().empty
    assert empty is not None
    assert empty.button is not None
    assert empty.sentence.words() == words.none_found()
    empty.button.click()
    assert len(learn.titles()) == len(catalogue.ids())
    assert learn.focus() is learn.list_view().search


def test_a_chip_leaves_one_shelf(qtbot: QtBot, look: Look) -> None:
    learn = open_learn(qtbot, look)
    learn.list_view().about.chip("memory").click()
    assert set(learn.titles()) == {c.title for c in catalogue.shipped() if c.shelf == "memory"}


@pytest.mark.parametrize("card_id", catalogue.ids())
def test_a_card_says_what_helps_how_sure_it_is_its_sources_and_that_nobody_has_read_it(
    qtbot: QtBot, look: Look, card_id: str
) -> None:
    learn = open_learn(qtbot, look)
    learn.page.open_card(card_id)
    card, said = catalogue.card(card_id), learn.words()
    assert said[0] == card.title
    assert all(text in said for text in (*card.paragraphs, card.sure))
    assert all(words.helps_line(line) in said for line in card.helps)
    assert (card.missing in said) == bool(card.missing)
    assert all(words.source(one) in said for one in card.sources)
    assert words.not_reviewed() in said
    assert not any(figure in said for figure in card.more)  # they are folded


def test_a_card_leads_to_help_and_back_to_where_it_stood(qtbot: QtBot, look: Look) -> None:
    learn = open_learn(qtbot, look)
    grid = learn.list_view().grids[0]
    opened = grid.cards[2]
    opened.click()
    learn.card().help.click()
    assert learn.backs == ["help"]
    assert learn.page.stop()
    assert learn.page.here() is learn.list_view()
    assert learn.focus() is opened
    assert not learn.page.stop()


def test_a_bookmark_is_told_and_can_be_taken_away(qtbot: QtBot, look: Look) -> None:
    learn = open_learn(qtbot, look, marked=("L20",))
    learn.page.open_card("L05")
    learn.card().mark.click()
    assert learn.marks == [["L20", "L05"]]
    assert learn.card().mark.words() == words.take_bookmark()
    learn.page.stop()
    learn.list_view().about.chip("marked").click()
    assert learn.titles() == ["Energy to fight or to flee", "Limits that are mine"]
    learn.page.open_card("L20")
    learn.card().mark.click()
    assert learn.marks[-1] == ["L05"]
    assert learn.titles() == ["Energy to fight or to flee"]


def test_without_a_bookmark_it_says_how_one_is_made(qtbot: QtBot, look: Look) -> None:
    learn = open_learn(qtbot, look)
    learn.list_view().about.chip("marked").click()
    empty = learn.list_view().empty
    assert empty is not None
    assert empty.sentence.words() == words.no_bookmarks()


@pytest.mark.parametrize("odd", [(), (1, None, {"L05": 1}), ("L99", "l05", "../L05")])
def test_bookmarks_that_are_none_are_left_out(
    qtbot: QtBot, look: Look, odd: tuple[object, ...]
) -> None:
    learn = open_learn(qtbot, look, marked=odd)
    learn.list_view().about.chip("marked").click()
    assert learn.titles() == []


def test_while_locked_there_is_no_bookmark_and_no_choice_and_esc_leads_to_the_way_in(
    qtbot: QtBot, look: Look
) -> None:
    learn = open_learn(qtbot, look, locked=True)
    view = learn.list_view()
    assert not view.about.chip("marked").isVisible()
    assert not view.also_locked.isVisible()
    assert not learn.page.with_rail()
    learn.page.open_card("L01")
    assert not learn.card().mark.isVisible()
    assert learn.page.stop()
    assert learn.page.stop()
    view.footer.stop.click()
    assert learn.backs == ["way in", "way in"]
    learn.page.set_open(["L01"], also_locked=True)
    assert view.also_locked.isVisible()
    assert view.also_locked.isChecked()
    assert learn.page.with_rail()


def test_the_choice_to_open_it_while_locked_says_what_a_stranger_would_see(
    qtbot: QtBot, look: Look
) -> None:
    learn = open_learn(qtbot, look)
    box = learn.list_view().also_locked
    name, sees = words.also_locked()
    assert box.accessibleName() == name
    assert box.accessibleDescription() == sees
    assert "Anyone who opens this app" in sees
    assert not box.isChecked()
    box.click()
    assert learn.kept == {"learn_locked": True}


def test_a_card_opened_from_help_leads_back_to_help(qtbot: QtBot, look: Look) -> None:
    learn = open_learn(qtbot, look)
    learn.page.open_card(catalogue.FIRST_DAYS, from_help=True)
    assert learn.card().title.words() == "The first days"
    assert learn.card().footer.stop.words() == words.back_to_help()
    learn.page.stop()
    assert learn.backs == ["help again"]


def test_a_card_that_is_not_there_says_so_and_the_others_stay(qtbot: QtBot, look: Look) -> None:
    learn = open_learn(qtbot, look)
    learn.page.open_card("L98")
    assert words.not_there() in learn.words()
    assert not learn.card().mark.isVisible()
    learn.page.stop()
    assert len(learn.titles()) == len(catalogue.ids())


@pytest.mark.parametrize(
    ("mirrored", "key"), [(False, Qt.Key.Key_Right), (True, Qt.Key.Key_Left)]
)
def test_arrows_go_from_card_to_card_and_enter_opens(
    qtbot: QtBot, look: Look, qapp: QApplication, mirrored: bool, key: Qt.Key
) -> None:
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        look.direction_changed()
    learn = open_learn(qtbot, look)
    grid = learn.list_view().grids[0]
    grid.cards[0].setFocus()
    for pressed in (key, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(learn.focus(), pressed)
    assert learn.focus() is grid.cards[-1]  # the last row is shorter
    QTest.keyClick(grid.cards[-1], Qt.Key.Key_Return)
    assert learn.card().title.words() == grid.cards[-1].accessibleName()


def test_cards_of_another_language_are_read_in_that_language(qtbot: QtBot, look: Look) -> None:
    page = LearnPage(look, InlineWork(), "es", locked=True)
    qtbot.addWidget(page)
    page.arrive()
    learn = Learn(page)
    assert sorted(learn.titles()) == sorted(card.title for card in catalogue.shipped("es"))


def test_the_persons_own_word_stands_in_a_card_while_open_and_in_no_list(
    qtbot: QtBot, look: Look
) -> None:
    learn = open_learn(qtbot, look)
    learn.page.set_word(OwnWord("abuse"))
    learn.page.open_card("L25")
    assert any(text.startswith("Abuse is done to men") for text in learn.words())
    learn.page.stop()
    assert not any("abuse" in text.casefold() for text in (*learn.titles(), *learn.words()))
    locked = open_learn(qtbot, look, locked=True)
    locked.page.set_word(OwnWord("abuse"))
    locked.page.open_card("L25")
    assert any(text.startswith("Sexual harm is done to men") for text in locked.words())
