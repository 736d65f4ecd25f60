"""What helped, as it is seen: words and counts, each of which can be hidden; never a measure."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from healingjournal.base.ids import MomentId
from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.helped import LEAST_TRIED, Tried, helped
from healingjournal.moments.moment import CUE_KINDS, HELPED, Moment, Value
from healingjournal.settings.languages import WRITTEN_IN
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.moments.helped.dot_tiles import DotTile, DotTiles
from healingjournal.ui.moments.helped.telling import went_told
from healingjournal.ui.moments.helped.view import HelpedPage, HelpedView
from healingjournal.ui.shell.speaking import Speaking
from healingjournal.ui.theme.look import Look
from tests.tried import tried

if TYPE_CHECKING:
    from tests.ui.moments.conftest import Noting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
A_MEASURE = re.compile(
    r"%|\b(average|mean|percent|trend|score|rate|improv\w*|progress|worse|better|streak"
    r"|promedio|media|por ciento|porcentaje|tendencia|puntuaci[oó]n|mejor\w*|peor|progreso)\b",
    re.IGNORECASE,
)


def view_of(noting: "Noting") -> HelpedView:
    return noting.page.findChildren(HelpedView)[0]


def labels(noting: "Noting") -> list[str]:
    return [one.words() for one in noting.page.findChildren(Label) if one.isVisible()]


def press(noting: "Noting", name: str, of: str = "") -> None:
    for button in view_of(noting).findChildren(QuietButton):
        if button.accessibleName() == name and of in button.accessibleDescription():
            button.click()
            return
    raise AssertionError(name)


def note(noting: "Noting", times: int, **fields: object) -> None:
    for _ in range(times):
        noting.moments.note(fields)


def test_three_notes_of_one_thing_are_told_and_two_are_not(noting: "Noting") -> None:
    note(noting, 3, did="G02", helped="eased")
    note(noting, 2, did="tea", helped="eased")
    noting.page.show_helped()
    assert noting.page.title() == "What has helped"
    assert "Look around the room" in labels(noting)
    assert "Three times. Each time it eased things a bit." in labels(noting)
    assert "tea" not in labels(noting)


def test_too_few_notes_say_so_and_nothing_else(noting: "Noting") -> None:
    note(noting, 2, did="G02", helped="eased", cue="keys")
    noting.page.show_helped()
    told = labels(noting)
    assert any("too few notes" in one for one in told)
    assert "Look around the room" not in told
    assert "keys" not in told


def test_tiles_are_off_until_wanted_grouped_by_kind_and_only_for_a_few(
    noting: "Noting",
) -> None:
    for outcome in ("unsure", "eased", "no_change", "eased"):
        note(noting, 1, did="G02", helped=outcome)
    note(noting, 13, did="tea", helped="eased")
    noting.page.show_helped()
    assert view_of(noting).findChildren(DotTiles) == []
    press(noting, "Show tiles below the words")
    (tiles,) = view_of(noting).findChildren(DotTiles)
    assert [one.outcome for one in tiles.findChildren(DotTile)] == [
        *("eased", "eased", "no_change", "unsure"),
    ]
    assert noting.moments.choices().tiles
    press(noting, "Words only, hide tiles")
    assert view_of(noting).findChildren(DotTiles) == []


def test_every_piece_can_be_hidden_and_shown_again(noting: "Noting") -> None:
    noting.page.days_ahead = lambda: [(date(2026, 12, 1), "the first")]
    note(noting, 5, did="G02", helped="eased", cue="keys", when="2026-11-20 night")
    noting.page.show_helped()
    for piece in ("Look around the room", "keys", "Parts of the day", "Days ahead"):
        press(noting, "Hide", piece)
    shown = " ".join(labels(noting))
    for gone in ("Look around", "keys", "Often at night", "the first"):
        assert gone not in shown
    press(noting, "Show what is hidden")
    shown = " ".join(labels(noting))
    for back in ("Look around", "keys", "Often at night", "the first"):
        assert back in shown


def test_days_that_are_over_do_not_stand_ahead(noting: "Noting") -> None:
    noting.page.days_ahead = lambda: [(date(2026, 11, 21), "over"), (date(2026, 11, 22), "now")]
    noting.page.show_helped()
    shown = " ".join(labels(noting))
    assert "Today · now" in shown
    assert "over" not in shown


def test_a_pin_is_kept_and_told(noting: "Noting") -> None:
    told: list[object] = []
    noting.page.pins_changed.connect(lambda *pins: told.append(pins))
    note(noting, 3, did="G02", helped="eased")
    noting.page.show_helped()
    press(noting, "Pin", "Look around")
    assert noting.moments.choices().pins == ("G02",)
    press(noting, "Unpin", "Look around")
    assert noting.moments.choices() == HelpedChoices()
    assert told == [((), ("G02",)), (("G02",), ())]


def test_only_what_ground_has_can_be_pinned_there(noting: "Noting") -> None:
    note(noting, 3, did="tea", helped="eased")
    noting.page.show_helped()
    with pytest.raises(AssertionError):
        press(noting, "Pin", "tea")
    press(noting, "Hide", "tea")


def test_the_keyboard_stays_on_the_page_after_a_press(noting: "Noting") -> None:
    note(noting, 3, did="G02", helped="eased")
    noting.page.show_helped()
    view = view_of(noting)
    view.first().setFocus()
    press(noting, "Pin", "Look around")
    assert QApplication.focusWidget() is view.first()
    assert noting.page.stop()
    assert noting.page.title() == "Moments"


@pytest.fixture
def spoken(qapp: QApplication, look: Look) -> Iterator[Speaking]:
    made = Speaking(qapp, look, WRITTEN_IN)
    yield made
    made.speak(WRITTEN_IN)


COUNTS = st.fixed_dictionaries({key: st.integers(0, 15) for key in HELPED})


@pytest.mark.parametrize("language", ["en", "es"])
@tried(120)
@given(counts=COUNTS.filter(lambda counts: sum(counts.values()) >= LEAST_TRIED))
def test_no_sentence_holds_a_measure_in_any_language(
    spoken: Speaking, language: str, counts: dict[str, int]
) -> None:
    spoken.speak(language)
    told = went_told(Tried("tea", **counts))
    assert A_MEASURE.search(told) is None
    assert told.endswith(".")
    assert "{" not in told


NOTES = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "did": st.sampled_from(["tea", "G02", "walk"]),
            "helped": st.sampled_from(HELPED),
            "cue": st.sampled_from(["keys", "bus"]),
            "cue_kind": st.lists(st.sampled_from(CUE_KINDS[:3]), max_size=2),
            "before": st.integers(0, 10),
            "after": st.integers(0, 10),
        },
    ),
    max_size=12,
)


@pytest.mark.parametrize("language", ["en", "es"])
@tried(25)
@given(notes=NOTES)
def test_the_page_shows_no_measure_and_no_number_of_the_person(
    spoken: Speaking, look: Look, language: str, notes: list[dict[str, Value]]
) -> None:
    spoken.speak(language)
    view = HelpedView(look)
    made = [Moment(MomentId(str(at)), NOON, NOON, fields) for at, fields in enumerate(notes)]
    view.show_page(HelpedPage(helped(made), today=NOON.date()))
    shown = [one.words() for one in view.findChildren(Label)]
    assert [one for one in shown if A_MEASURE.search(one)] == []
    assert [one for one in shown if re.search(r"\d", one.replace("G02", ""))] == []
    view.deleteLater()


def test_the_page_as_a_whole_is_hidden_and_shown_again_and_its_door_says_so(
    noting: "Noting",
) -> None:
    note(noting, 3, did="G02", helped="eased", cue="keys")
    noting.page.show_helped()
    press(noting, "Hide this page")
    told = labels(noting)
    assert "This page is hidden, as you chose. Your notes are as they were." in told
    assert not {"Look around the room", "keys", "Came up more than twice"} & set(told)
    assert view_of(noting).first().isVisible()
    noting.page.show_list()
    assert noting.listed.helped.words() == "What has helped (hidden)"
    assert len(noting.moments.moments()) == 3
    noting.page.show_helped()
    press(noting, "Show this page again")
    assert "Look around the room" in labels(noting)
    noting.page.show_list()
    assert noting.listed.helped.words() == "What has helped"
    assert noting.moments.choices() == HelpedChoices()


def test_hiding_the_page_leaves_pins_and_hidden_pieces_as_they_were(noting: "Noting") -> None:
    note(noting, 3, did="G02", helped="eased")
    before = HelpedChoices(frozenset({"bands"}), ("G02",), tiles=True)
    noting.moments.choose(before)
    noting.page.show_helped()
    press(noting, "Hide this page")
    assert noting.moments.choices() == HelpedChoices(
        frozenset({"bands"}), ("G02",), tiles=True, away=True
    )
    press(noting, "Show this page again")
    assert noting.moments.choices() == before
