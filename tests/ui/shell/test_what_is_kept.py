"""What the rooms without a store of their own leave in the journal, over several openings."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6

from healingjournal.base.ids import PromptId
from healingjournal.grounding import catalogue
from healingjournal.prompts import memory
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.service import Prompts
from healingjournal.ui.grounding.after_view import AfterView
from healingjournal.ui.grounding.before_view import BeforeView
from healingjournal.ui.grounding.list_view import ListView
from healingjournal.ui.grounding.own.held_back_view import HeldBackView
from healingjournal.ui.grounding.own.own_page import OwnPage
from healingjournal.ui.grounding.page import GroundPage
from healingjournal.ui.prompts.card_view import CardView
from healingjournal.ui.prompts.check_in_view import CheckInView
from healingjournal.ui.prompts.page import PromptsPage
from healingjournal.ui.safety.page import HelpPage
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.settings.setting_row import ChipsRow
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from healingjournal.vault.kept import Json
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
BREATH = "G19"


class Opened(OpenedPages):
    """The pages of Ground, and what lies in the journal."""

    def ground(self) -> GroundPage:
        page = self.navigation.page(Place.GROUND)
        assert isinstance(page, GroundPage)
        return page

    def kept(self, room: str, key: str) -> Json:
        return self.vault.kept.get(room, key)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shut(tmp_path / "pages")
    return tmp_path / "pages"


@contextmanager
def opened(look: Look, folder: Path, at: datetime = NOON) -> Iterator[Opened]:
    journal = Opened(look, folder, at)
    try:
        yield journal
    finally:
        journal.vault.close()
        shiboken6.delete(journal.stack)


def test_what_pacing_kept_is_gone_from_the_journal_when_it_is_opened_ninety_days_later(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as today:
        today.unlock()
        memory.keep(today.vault.kept, [Taken(PromptId("joy-01"), 2, NOON, True)], NOON)
        assert today.kept(memory.ROOM, memory.KEY)
    with opened(look, folder, NOON + timedelta(days=13)) as soon:
        soon.unlock()
        assert soon.kept(memory.ROOM, memory.KEY)
    with opened(look, folder, NOON + timedelta(days=90)) as later:
        assert later.kept(memory.ROOM, memory.KEY)
        later.unlock()
        assert later.kept(memory.ROOM, memory.KEY) is None


def test_settings_list_what_pacing_keeps_and_one_press_clears_it(look: Look, folder: Path) -> None:
    with opened(look, folder) as today:
        today.unlock()
        past = [
            Taken(PromptId("joy-01"), 1, NOON - timedelta(days=3)),
            Taken(PromptId("gone-01"), 2, NOON - timedelta(hours=9), True),
        ]
        memory.keep(today.vault.kept, past, NOON)
        page = today.navigation.page(Place.SETTINGS)
        assert isinstance(page, SettingsPage)
        page.show_section("prompts")
        newest, oldest = [line.words() for line in page.pacing.lines]
        assert newest.startswith("Saturday 21 November: ")  # a day begins at 04:00
        assert newest.endswith("It ended further away.")
        assert oldest.startswith("Thursday 19 November: ")
        assert oldest.endswith("?")
        page.pacing.clear.click()
        assert today.kept(memory.ROOM, memory.KEY) is None


def test_a_topic_left_out_in_settings_is_kept_and_never_offered(look: Look, folder: Path) -> None:
    with opened(look, folder) as today:
        today.unlock()
        page = today.navigation.page(Place.SETTINGS)
        assert isinstance(page, SettingsPage)
        page.show_section("prompts")
        topics = page.rows["leave_out_themes"]
        assert isinstance(topics, ChipsRow)
        names = [chip.words() for chip in topics.group.all_chips()]
        assert names == [theme.title for theme in Prompts().themes()]
        kept_in = names.index(Prompts().theme_title("joy"))
        for place, chip in enumerate(topics.group.all_chips()):
            if place != kept_in:
                chip.click()
    with opened(look, folder) as later:
        later.unlock()
        later.wiring.prompt()
        prompts = later.navigation.page(Place.PROMPT)
        assert isinstance(prompts, PromptsPage)
        prompts.findChildren(CheckInView)[0].skip_all.click()
        card = prompts.findChildren(CardView)[0]
        for _ in range(3):
            assert card.theme.words() == Prompts().theme_title("joy")
            card.five["another"].click()


def test_cautions_begun_once_are_known_at_the_next_opening_and_not_before(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as today:
        today.locked.ground()
        today.ground().start(catalogue.exercise(BREATH))
        today.ground().findChildren(BeforeView)[-1].begin_button.click()
        today.unlock()
        assert today.kept("grounding", "cautions_seen") is None
    with opened(look, folder) as today:
        today.unlock()
        today.wiring.put("first_exercise", BREATH)
        today.locked.ground()
        assert today.ground().in_progress() is None
        today.ground().findChildren(BeforeView)[-1].begin_button.click()
        assert today.kept("grounding", "cautions_seen") == [BREATH]
    with opened(look, folder) as tomorrow:
        tomorrow.locked.ground()
        tomorrow.ground().start(catalogue.exercise(BREATH))
        assert tomorrow.ground().in_progress() is None
        tomorrow.unlock()
        tomorrow.locked.ground()
        assert tomorrow.ground().in_progress() == (BREATH, 0)


def test_ground_asked_for_while_far_away_begins_with_the_room(look: Look, folder: Path) -> None:
    with opened(look, folder) as today:
        today.unlock()
        today.wiring.put("first_exercise", BREATH)
        today.wiring.prompt()
        prompts = today.navigation.page(Place.PROMPT)
        assert isinstance(prompts, PromptsPage)
        prompts.findChildren(CheckInView)[0].here.chip("far").click()
        prompts.findChildren(CheckInView)[0].go_on.click()
        prompts.findChildren(CardView)[0].notice.buttons()[0].click()
        assert today.ground().in_progress() == ("G02", 0)


def test_own_numbers_are_kept_as_they_are_changed(look: Look, folder: Path) -> None:
    with opened(look, folder) as today:
        today.unlock()
        help_page = today.navigation.page(Place.HELP)
        assert isinstance(help_page, HelpPage)
        help_page.own_changed.emit([["A friend", "012 345"]])
        assert today.kept("safety", "own_numbers") == [["A friend", "012 345"]]


def test_own_words_and_favourites_of_ground_are_there_again_and_not_while_locked(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as today:
        locked = today.ground()
        locked.begin()
        locked.show_own()
        assert locked.findChild(OwnPage) is None
        today.unlock()
        page = today.ground()
        page.start_at("G12", 0)
        page.player.ways.favourite.click()
        page.show_own()
        own = page.findChild(OwnPage)
        assert own is not None
        own.fields["card"].setPlainText("It is 2026.\n\n  I live by the sea now. ")
        own.own_changed.emit(own.lines())
        assert today.kept("grounding", "favourites") == ["G12"]
        assert today.kept("grounding", "own") == {"card": ["It is 2026.", "I live by the sea now."]}
    with opened(look, folder) as later:
        later.unlock()
        page = later.ground()
        page.show_own()
        own = page.findChild(OwnPage)
        assert own is not None
        assert own.fields["card"].toPlainText() == "It is 2026.\nI live by the sea now."
        page.show_list()
        view = page.findChild(ListView)
        assert view is not None
        names = [card.accessibleName() for card in view.grids[0].cards]
        assert names == [catalogue.exercise("G12").name]


def test_the_page_before_those_held_back_comes_once_in_an_open_journal(
    look: Look, folder: Path
) -> None:
    careful = replace(catalogue.exercise("G26"), held_back=True)
    with opened(look, folder) as today:
        today.unlock()
        page = today.ground()
        page.start(careful)
        view = page.here()
        assert isinstance(view, HeldBackView)
        view.begin_button.click()
        assert isinstance(page.here(), BeforeView)
    with opened(look, folder) as later:
        later.unlock()
        page = later.ground()
        page.start(careful)
        assert isinstance(page.here(), BeforeView)


def test_an_exercise_is_noted_as_a_moment_only_where_that_is_asked(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as today:
        today.unlock()
        page = today.ground()
        for note in (False, True):
            page.start_at("G12", len(catalogue.exercise("G12").steps) - 1)
            page.player.on_button.click()
            after = page.here()
            assert isinstance(after, AfterView)
            after.group.chip("away").click()
            if note:
                after.note_button.click()
                assert after.reply.words() == "It is noted in Moments, and can be deleted there."
            noted = [dict(one.fields) for one in today.rooms.moments.moments()]
            assert noted == ([{"did": "G12", "helped": "worse"}] if note else [])


def test_while_locked_there_is_no_way_to_note_it(look: Look, folder: Path) -> None:
    with opened(look, folder) as today:
        page = today.ground()
        page.start_at("G12", len(catalogue.exercise("G12").steps) - 1)
        page.player.on_button.click()
        after = page.here()
        assert isinstance(after, AfterView)
        after.group.chip("more").click()
        assert after.note_button.isHidden()
