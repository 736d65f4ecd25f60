"""The further cards fill the remaining keys with values of the contract, all of them optional."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from healingjournal.moments.moment import RESPONSES
from healingjournal.ui.kit.tab_order import stops_in
from healingjournal.ui.moments.further_cards import BodyCard, UrgeCard
from healingjournal.ui.moments.lines_card import LinesCard
from healingjournal.ui.moments.when_card import WhenCard

if TYPE_CHECKING:
    from tests.ui.moments.conftest import Noting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def body(noting: "Noting") -> BodyCard:
    card = noting.cards.cards[0]
    assert isinstance(card, BodyCard)
    return card


def lines(noting: "Noting", at: int) -> LinesCard:
    card = noting.cards.cards[at]
    assert isinstance(card, LinesCard)
    return card


def when(noting: "Noting") -> WhenCard:
    card = noting.cards.cards[1]
    assert isinstance(card, WhenCard)
    return card


def test_all_answers_of_the_body_weigh_the_same(noting: "Noting") -> None:
    noting.page.note_now()
    noting.form.more.click()
    chips = body(noting).chips.group.all_chips()
    QApplication.processEvents()
    assert [chip.words() for chip in chips] == [
        *("Fight", "Flight", "Freeze", "Fawn", "Collapse", "Far away", "Nothing"),
        *("Other", "Not now"),
    ]
    assert {chip.height() for chip in chips} == {64}
    assert max(chip.width() for chip in chips) - min(chip.width() for chip in chips) <= 1


def test_what_the_body_did_is_kept_under_its_own_key(noting: "Noting") -> None:
    noting.page.note_now()
    noting.form.more.click()
    for key in RESPONSES:
        body(noting).chips.chip(key).click()
    noting.cards.footer.stop.click()
    assert noting.kept() == [{"response": list(RESPONSES)}]


def test_form_and_cards_are_kept_together(noting: "Noting") -> None:
    noting.page.note_now()
    noting.form.level.set_level(6)
    noting.form.more.click()
    body(noting).chips.chip("freeze").click()
    when(noting).day.chip("2026-11-21").click()
    when(noting).part.chip("evening").click()
    lines(noting, 2).one["setting"].chip("transport").click()
    lines(noting, 2).one["around"].chip("crowd").click()
    lines(noting, 3).many["body"].chip("tight").click()
    lines(noting, 3).many["emotion"].chip("mixed").click()
    lines(noting, 4).fields["cue"].setText("a ring tone")
    lines(noting, 5).many["urge"].chip("leave").click()
    lines(noting, 6).many["vulnerability"].chip("sleep").click()
    lines(noting, 7).levels["after"].set_level(2)
    lines(noting, 7).fields["next_time"].setText("sit by the door")
    lines(noting, 7).yes_or_no["for_group"].chip("yes").click()
    for _ in noting.cards.cards:
        noting.cards.on.click()
    assert noting.kept() == [
        {
            "before": 6,
            "response": ["freeze"],
            "when": "2026-11-21 evening",
            "setting": "transport",
            "around": "crowd",
            "body": ["tight"],
            "emotion": ["mixed"],
            "cue": "a ring tone",
            "urge": ["leave"],
            "vulnerability": ["sleep"],
            "after": 2,
            "next_time": "sit by the door",
            "for_group": True,
        }
    ]


@pytest.mark.parametrize(
    ("day", "part", "kept"),
    [
        (None, None, {}),
        ("2026-11-22", None, {"when": "2026-11-22"}),
        ("2026-11-16", "night", {"when": "2026-11-16 night"}),
        (None, "morning", {"when": "2026-11-22 morning"}),
    ],
)
def test_a_rough_time_is_enough(
    noting: "Noting", day: str | None, part: str | None, kept: dict[str, str]
) -> None:
    noting.page.note_now()
    noting.form.more.click()
    if day:
        when(noting).day.chip(day).click()
    if part:
        when(noting).part.chip(part).click()
    assert when(noting).given() == kept


def test_all_cards_can_stay_empty(noting: "Noting") -> None:
    noting.page.note_now()
    noting.form.more.click()
    noting.page.stop()
    assert noting.kept() == []


def test_back_leads_to_the_card_before_and_then_to_the_form(noting: "Noting") -> None:
    noting.page.note_now()
    noting.form.more.click()
    noting.cards.on.click()
    QTest.keyClick(noting.cards.back, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is body(noting).first()
    noting.cards.back.click()
    assert noting.page.first_focus() is noting.form.first()


def test_help_stands_beside_the_urge_to_hurt_oneself_and_the_note_stays(
    noting: "Noting",
) -> None:
    noting.page.note_now()
    noting.form.level.set_level(9)
    noting.form.more.click()
    noting.cards.show_card(5)
    card = noting.cards.cards[5]
    assert isinstance(card, UrgeCard)
    for level in (0, 10):
        noting.form.level.set_level(level)
        assert card.help is None
    card.many["urge"].chip("hide").click()
    assert card.help is None
    card.many["urge"].chip("hurt_self").click()
    assert card.help is not None
    assert card.help.isVisible()
    assert set(stops_in(card.help)) <= set(card.chain())
    noting.page.stop()
    assert noting.kept() == [{"before": 10, "urge": ["hide", "hurt_self"]}]


def test_help_goes_when_the_urge_is_taken_back(noting: "Noting") -> None:
    noting.page.note_now()
    noting.form.more.click()
    noting.cards.show_card(5)
    card = noting.cards.cards[5]
    assert isinstance(card, UrgeCard)
    for _ in range(2):
        card.many["urge"].chip("hurt_self").click()
    assert card.help is not None
    assert card.help.isHidden()
    card.many["urge"].chip("hurt_self").click()
    card.lines[0].skip.click()
    assert card.help.isHidden()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2026-02-03", {"when": "2026-02-03 morning"}),
        ("2026-02-30", {"when": "2026-11-22 morning"}),
        ("soon", {"when": "2026-11-22 morning"}),
    ],
)
def test_any_day_can_be_written_by_hand(
    noting: "Noting", typed: str, kept: dict[str, str]
) -> None:
    noting.page.note_now()
    noting.form.more.click()
    card = when(noting)
    card.day.chip("any").click()
    card.any_day.setText(typed)
    card.any_day.editingFinished.emit()
    card.part.chip("morning").click()
    assert card.given() == kept
    assert ("could not be read" in card.hint.words()) == (typed != "2026-02-03")


def test_own_words_are_offered_again_among_the_answers(noting: "Noting") -> None:
    noting.page.note_now()
    noting.form.kinds.chip("other").click()
    noting.form.kinds.field.setText("a lift")
    noting.form.more.click()
    body(noting).chips.chip("other").click()
    body(noting).chips.field.setText("held my bag")
    noting.page.stop()
    noting.page.note_now()
    noting.form.kinds.chip("own:a lift").click()
    noting.form.more.click()
    body(noting).chips.chip("own:held my bag").click()
    heights = {chip.height() for chip in body(noting).chips.group.all_chips()}
    assert heights == {64}
    noting.page.stop()
    own = {"cue_kind": ["own:a lift"], "response": ["own:held my bag"]}
    assert noting.kept() == [own, own]
