"""Moments among the other pages: found by the journal's search, with help beside an urge."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QPushButton

from healingjournal.grounding.personal import FAVOURITES, ROOM, Personal
from healingjournal.journal.entry import Page
from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.finding import SLICE
from healingjournal.sharing.consent import ConsentState
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.list_line import Kind
from healingjournal.ui.kit.label import Label
from healingjournal.ui.learn.page import LearnPage
from healingjournal.ui.moments.cards_view import CardsView
from healingjournal.ui.moments.further_cards import UrgeCard
from healingjournal.ui.moments.helped.view import HelpedView
from healingjournal.ui.moments.moment_view import MomentView
from healingjournal.ui.moments.page import MomentsPage
from healingjournal.ui.moments.tiny_form import TinyForm
from healingjournal.ui.safety.help_card import HelpCard
from healingjournal.ui.safety.page import HelpPage
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.theme.look import Look
from tests.ui.shell.opened_pages import OpenedPages
from tests.vault.cheap import shut

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Opened(OpenedPages):
    """The pages of one opening, the journal and moments among them."""

    def moments(self) -> MomentsPage:
        page = self.navigation.page(Place.MOMENTS)
        assert isinstance(page, MomentsPage)
        return page

    def face(self) -> JournalFace:
        page = self.navigation.page(Place.JOURNAL)
        assert page is not None
        return page.findChildren(JournalFace)[0]

    def found(self, words: str) -> list[tuple[Kind, str, str]]:
        self.wiring.search()
        face = self.face()
        face.field.setText(words)
        face.reading.read()
        model = face.list.pages
        lines = [model.line(model.index(row)) for row in range(model.rowCount())]
        return [(line.kind, line.title, line.words) for line in lines]

    def urge(self) -> UrgeCard:
        self.wiring.note_moment()
        self.moments().findChildren(TinyForm)[0].more.click()
        card = self.moments().findChildren(CardsView)[-1].cards[5]
        assert isinstance(card, UrgeCard)
        card.many["urge"].chip("hurt_self").click()
        return card


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shut(tmp_path / "pages")
    return tmp_path / "pages"


@contextmanager
def opened(look: Look, folder: Path) -> Iterator[Opened]:
    journal = Opened(look, folder, NOON)
    try:
        journal.unlock()
        yield journal
    finally:
        journal.vault.close()
        shiboken6.delete(journal.stack)


def test_the_journals_search_finds_moments_as_a_group_below_the_pages(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as journal:
        journal.rooms.journal.add(Page("Keys on the table.", title="Morning"))
        journal.rooms.moments.note({"cue": "KÉYS in a lock", "cue_kind": "sound"})
        journal.rooms.moments.note({"cue": "monkeys"})
        kinds = [(kind, title) for kind, title, _ in journal.found("keys")]
        assert kinds == [
            (Kind.HEAD, "November 2026"),
            (Kind.PAGE, "Morning"),
            (Kind.HEAD, "Moments"),
            (Kind.BESIDE, "Sound"),
        ]
        assert journal.found("keys")[-1][2].startswith("Sound\nKÉYS in a lock")


@pytest.mark.parametrize(
    ("given", "words", "hit"),
    [
        ({"did": "G02"}, "look around", True),
        ({"response": "freeze"}, "freeze", True),
        ({"cue_kind": "own:das Schloß"}, "schloss", True),
        ({"thought": "鍵の音"}, "鍵", True),
        ({"thought": "it was late"}, '"was it"', False),
        ({"thought": "lateness"}, "late", False),
    ],
)
def test_a_moment_is_found_by_the_same_rule_as_a_page(
    look: Look, folder: Path, given: dict[str, object], words: str, hit: bool
) -> None:
    with opened(look, folder) as journal:
        journal.rooms.moments.note(given)
        assert any(kind is Kind.BESIDE for kind, _, _ in journal.found(words)) is hit


def test_what_was_let_go_is_not_found_and_the_thread_is(look: Look, folder: Path) -> None:
    with opened(look, folder) as journal:
        moments = journal.rooms.moments
        noted = moments.note({"cue": "a door"}).id
        moments.follow(noted, {"began": "the heron"})
        assert len(journal.found("heron")) == 2
        moments.going.let_go(noted)
        assert journal.found("heron") == []


def test_the_oldest_of_many_is_found_and_opens_from_the_list(look: Look, folder: Path) -> None:
    with opened(look, folder) as journal:
        moments = journal.rooms.moments
        moments.note({"cue": "heron", "when": "1999-01-01"})
        for _ in range(SLICE + 1):
            moments.note({})
        assert journal.found("heron")[-1][0] is Kind.BESIDE
        model = journal.face().list
        model.beside_requested.emit(model.pages.line(model.pages.index(1)).key)
        assert journal.navigation.here is Place.MOMENTS
        view = journal.moments().here()
        assert isinstance(view, MomentView)
        assert view.moment.fields["cue"] == "heron"


def test_help_beside_the_urge_shows_numbers_and_people_and_the_note_stays(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as journal:
        journal.locked.value_requested.connect(lambda *_: None)
        journal._start.outside.put("help_country", "GB")
        journal.locked._take_own([{"name": "Ines", "number": "01632 960 118"}])
        card = journal.urge()
        beside = card.help
        assert isinstance(beside, HelpCard)
        shown = [one.words() for one in beside.findChildren(Label)]
        assert "This app cannot call anyone." in shown
        assert "116 123" in " ".join(shown).replace("\u2066", "").replace("\u2069", "")
        assert any("seen" in one for one in shown)
        assert "Ines" in shown
        beside.thoughts.click()
        assert journal.navigation.here is Place.HELP
        page = journal.navigation.page(Place.HELP)
        assert isinstance(page, HelpPage)
        assert page.cards is not None
        assert page.cards.named["thoughts"].is_open()
        journal.wiring.note_moment()
        form = journal.moments().findChildren(TinyForm)[0]
        assert journal.moments().here() is form
        assert journal.moments().in_the_midst()


def test_the_care_plan_is_a_door_beside_the_note(look: Look, folder: Path) -> None:
    with opened(look, folder) as journal:
        beside = journal.urge().help
        assert isinstance(beside, HelpCard)
        assert not beside.plan.isHidden()
        beside.plan.click()
        assert journal.navigation.here is Place.CARE


@pytest.mark.parametrize(("at", "key"), [(0, "hurting"), (1, "thoughts")])
def test_learn_leads_to_both_cards_of_help(look: Look, folder: Path, at: int, key: str) -> None:
    with opened(look, folder) as journal:
        journal.locked.learn()
        page = journal.navigation.page(Place.LEARN)
        assert isinstance(page, LearnPage)
        buttons: list[QPushButton] = []
        buttons += [button for _key, button in page._list.help_cards]
        buttons[at].click()
        assert journal.navigation.here is Place.HELP
        helped = journal.navigation.page(Place.HELP)
        assert isinstance(helped, HelpPage)
        assert helped.cards is not None
        assert [name for name, part in helped.cards.named.items() if part.is_open()] == [key]


def test_pins_and_hard_days_pass_through_the_shell(look: Look, folder: Path) -> None:
    with opened(look, folder) as journal:
        for _ in range(3):
            journal.rooms.moments.note({"did": "G06", "helped": "eased"})
        kept = journal.vault.kept
        kept.put(ROOM, FAVOURITES, ["G02"])
        journal.locked._ground_ways().take(
            Personal((), ("G02",), {}), journal.rooms.moments, journal._frame
        )
        chosen = HelpedChoices(pins=("G06",))
        journal.moments().show_helped()
        view = journal.moments().findChildren(HelpedView)[0]
        view.chosen.emit(chosen)
        assert kept.get(ROOM, FAVOURITES) == ["G06", "G02"]
        assert journal.wiring.moments.pins() == ("G06",)
        view.chosen.emit(HelpedChoices())
        assert kept.get(ROOM, FAVOURITES) == ["G02"]
        day = (NOON.date(), "a day")
        journal.wiring.moments.days_ahead = lambda: [day]
        assert list(journal.moments().days_ahead()) == [day]


def test_a_moment_made_ready_is_told_in_bring_along_without_its_numbers(
    look: Look, folder: Path
) -> None:
    with opened(look, folder) as journal:
        given = {"cue": "keys", "did": "G02", "response": "freeze", "before": 8, "helped": "eased"}
        noted = journal.rooms.moments.note(given).id
        journal.rooms.moments.follow(noted, {"began": "the bell"})
        journal.navigation.go(Place.BRING)
        brought = journal.rooms.sharing.moments
        assert brought is not None
        brought.mark(noted, ConsentState.READY)
        offered = brought.ready()[0]
        said = offered.words([line.key for line in offered.lines], "What helps you?")
        for words in ("keys", "Look around the room", "Freeze", "the bell", "What helps you?"):
            assert words in said
        for kept in ("8", "10", "easier", "How strong", "Did it help"):
            assert kept not in said.replace("22 November 2026", "")
