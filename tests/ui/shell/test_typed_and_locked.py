"""Lock and Leave keep what is typed in Moments, Ground and Help, however short ago that was."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtTest import QTest

from healingjournal.moments.service import Moments
from healingjournal.ui.grounding.own.own_page import OwnPage
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.moments.cards_view import CardsView
from healingjournal.ui.moments.lines_card import LinesCard
from healingjournal.ui.moments.page import MomentsPage
from healingjournal.ui.moments.thread.view import ThreadView
from healingjournal.ui.moments.tiny_form import TinyForm
from healingjournal.ui.safety.page import HelpPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Opened(OpenedPages):
    """One opening, and what lock or leave asks of it."""

    def moments(self) -> MomentsPage:
        page = self.navigation.page(Place.MOMENTS)
        assert isinstance(page, MomentsPage)
        return page

    def ground(self) -> GroundPage:
        self.navigation.go(Place.GROUND)
        page = self.navigation.current()
        assert isinstance(page, GroundPage)
        return page

    def help(self) -> HelpPage:
        self._start.outside.put("help_country", "GB")
        self.navigation.go(Place.HELP)
        page = self.navigation.current()
        assert isinstance(page, HelpPage)
        return page

    def closes(self) -> None:
        command = self.wiring.unsaved()
        if command is not None:
            command()

    def noted(self) -> list[dict[str, object]]:
        return [dict(one.fields) for one in self.rooms.moments.moments()]


@pytest.fixture
def journal(look: Look, tmp_path: Path) -> Iterator[Opened]:
    shut(tmp_path / "pages")
    found = Opened(look, tmp_path / "pages", NOON)
    found.unlock()
    yield found
    found.vault.close()
    shiboken6.delete(found.stack)


def cue_card(journal: Opened) -> LinesCard:
    journal.moments().findChildren(TinyForm)[0].more.click()
    cards = journal.moments().findChildren(CardsView)[-1].cards
    return next(one for one in cards if isinstance(one, LinesCard) and "thought" in one.fields)


def test_a_note_that_is_begun_is_kept(journal: Opened) -> None:
    journal.wiring.note_moment()
    cue_card(journal).fields["thought"].setText("it is only the neighbour")
    journal.closes()
    assert journal.noted() == [{"thought": "it is only the neighbour"}]


def test_a_note_that_is_begun_is_kept_from_another_page_too(journal: Opened) -> None:
    journal.wiring.note_moment()
    cue_card(journal).fields["thought"].setText("it is only the neighbour")
    journal.ground()
    journal.closes()
    assert journal.noted() == [{"thought": "it is only the neighbour"}]


def test_a_form_with_nothing_in_it_is_no_note(journal: Opened) -> None:
    journal.wiring.note_moment()
    journal.closes()
    assert journal.noted() == []


def test_a_change_and_a_thread_that_are_begun_are_kept(journal: Opened) -> None:
    when = (NOON - timedelta(days=3)).isoformat()[:16]
    moments: Moments = journal.rooms.moments
    noted = moments.note({"when": when, "before": 3, "did": "tea"}).id
    page = journal.moments()
    page.open_moment(noted)
    page._follow_thread(moments.moment(noted))
    thread = page.findChildren(ThreadView)[-1]
    thread.areas["held"].setPlainText("a hand on the table")
    journal.wiring.note_moment()
    journal.moments().findChildren(TinyForm)[0].level.set_level(4)
    journal.closes()
    assert moments.moment(noted).thread == {"held": "a hand on the table"}
    assert {"before": 4} in journal.noted()


def test_line_ends_pasted_into_a_line_do_not_refuse_the_note(journal: Opened) -> None:
    journal.wiring.note_moment()
    card = cue_card(journal)
    card.fields["thought"].setText("one\ntwo\u2028three")
    form = journal.moments().findChildren(TinyForm)[0]
    form.kinds.chip("other").click()
    form.kinds.field.setText("keys\nin a lock")
    form.keep.click()
    assert journal.noted() == [
        {"thought": "one two three", "cue_kind": ["own:keys in a lock"]}
    ]


def test_own_lines_of_ground_typed_just_now_are_kept(journal: Opened) -> None:
    ground = journal.ground()
    ground.show_own()
    own = ground.here()
    assert isinstance(own, OwnPage)
    QTest.keyClicks(own.fields["sentences"], "This passes.")
    assert journal.vault.kept.get("grounding", "own") is None
    journal.closes()
    assert journal.vault.kept.get("grounding", "own") == {"sentences": ["This passes."]}


def test_what_the_disk_did_not_take_is_tried_again(
    journal: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_what: object) -> None:
        raise OSError

    ground = journal.ground()
    with monkeypatch.context() as patch:
        patch.setattr(journal.vault.kept, "put", full)
        ground.favourites_changed.emit(("G02",))
    journal.closes()
    assert journal.vault.kept.get("grounding", "favourites") == ["G02"]


def test_a_number_typed_and_not_added_yet_is_kept(journal: Opened) -> None:
    page = journal.help()
    assert page.own is not None
    page.own.edit(True)
    page.own.name_field.setText("Mara")
    journal.closes()
    assert journal.vault.kept.get("safety", "own_numbers") is None
    page.own.number_field.setText("555 01 23")
    journal.closes()
    assert journal.vault.kept.get("safety", "own_numbers") == [
        {"name": "Mara", "number": "555 01 23"}
    ]
