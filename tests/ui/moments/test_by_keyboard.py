"""Both forms by keyboard alone, with every key counted; and each answer is enough by itself."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from healingjournal.moments.moment import KEYS

if TYPE_CHECKING:
    from tests.ui.moments.conftest import Noting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
TINY, FULL = 16, 110  # at a key a second: about fifteen seconds, and about ninety without words


class Keys:
    """A keyboard that counts, without the letters of own words."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(focused(), key)
            self.pressed += 1

    def go_to(self, name: str) -> None:
        """Press Tab until what has the keyboard is called this."""
        for _ in range(12):
            if focused().accessibleName() == name:
                return
            self.press(Key.Key_Tab)
        raise AssertionError((name, focused().accessibleName()))

    def choose(self, *steps: int) -> None:
        """Go so many steps along the chips, and choose, once for each number."""
        for step in steps:
            self.press(*[Key.Key_Right] * step, Key.Key_Space)

    def write(self, words: str) -> None:
        QTest.keyClicks(focused(), words)
        self.pressed += 1


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tiny(keys: Keys) -> None:
    keys.choose(0)
    keys.go_to("How strong")
    keys.press(Key.Key_6)
    keys.go_to("Looked around")
    keys.choose(0)
    keys.go_to("A bit easier")
    keys.choose(0)


def test_the_tiny_form_takes_about_fifteen_keys(noting: "Noting") -> None:
    noting.page.note_now()
    keys = Keys()
    tiny(keys)
    keys.go_to("Keep this note")
    keys.press(Key.Key_Return)
    assert noting.kept() == [
        {"cue_kind": ["sound"], "before": 6, "did": "G02", "helped": "eased"}
    ]
    assert keys.pressed <= TINY


def test_the_full_form_takes_about_ninety_keys(noting: "Noting") -> None:
    noting.page.note_now()
    keys = Keys()
    tiny(keys)
    keys.go_to("More to note")
    keys.press(Key.Key_Return)
    keys.choose(2)  # freeze
    on(keys)
    keys.choose(1)  # yesterday
    keys.go_to("Morning")
    keys.choose(2)  # evening
    on(keys)
    keys.choose(1)  # street
    keys.go_to("Nobody")
    keys.choose(2)  # many people
    on(keys)
    keys.choose(0)  # tight
    keys.go_to("Fear")
    keys.choose(0)
    on(keys)
    keys.write("keys in a lock")
    keys.go_to("What I thought")
    keys.write("it is only the neighbour")
    on(keys)
    keys.choose(0)  # leave
    on(keys)
    keys.choose(0)  # little sleep
    on(keys)
    keys.press(Key.Key_3)
    keys.go_to("Next time")
    keys.write("sit by the door")
    keys.go_to("Yes")
    keys.choose(0)
    keys.go_to("Keep this note")
    keys.press(Key.Key_Return)
    (kept,) = noting.kept()
    assert set(kept) == set(KEYS)
    assert kept["when"] == "2026-11-21 evening"
    assert keys.pressed <= FULL


def on(keys: Keys) -> None:
    keys.go_to("Next")
    keys.press(Key.Key_Return)


def test_esc_leaves_either_form_on_any_card_and_keeps_what_is_there(noting: "Noting") -> None:
    for card in range(8):
        noting.page.note_now()
        noting.form.level.set_level(card)
        noting.form.more.click()
        noting.cards.show_card(card)
        assert noting.page.stop()
    assert [one["before"] for one in noting.kept()] == [*range(7, -1, -1)]


ANSWERS: dict[str, tuple[int, str, object]] = {
    "response": (0, "chip:freeze", ["freeze"]),
    "when": (1, "chip:yesterday", "2026-11-21"),
    "setting": (2, "one:home", "home"),
    "around": (2, "one:alone", "alone"),
    "body": (3, "many:numb", ["numb"]),
    "emotion": (3, "many:nothing", ["nothing"]),
    "cue": (4, "field:a bell", "a bell"),
    "thought": (4, "field:go", "go"),
    "urge": (5, "many:hide", ["hide"]),
    "vulnerability": (6, "many:news", ["news"]),
    "after": (7, "level:4", 4),
    "next_time": (7, "field:the stairs", "the stairs"),
    "for_group": (7, "yes:no", False),
}


@pytest.mark.parametrize("key", ANSWERS)
def test_each_answer_of_the_cards_alone_is_kept(noting: "Noting", key: str) -> None:
    from healingjournal.ui.moments.further_cards import BodyCard
    from healingjournal.ui.moments.lines_card import LinesCard
    from healingjournal.ui.moments.when_card import WhenCard

    at, answer, kept = ANSWERS[key]
    way, _colon, value = answer.partition(":")
    noting.page.note_now()
    noting.form.more.click()
    card = noting.cards.cards[at]
    if isinstance(card, BodyCard):
        card.chips.chip(value).click()
    elif isinstance(card, WhenCard):
        card.day.chip("2026-11-21").click()
    elif isinstance(card, LinesCard):
        if way == "field":
            card.fields[key].setText(value)
        elif way == "level":
            card.levels[key].set_level(int(value))
        else:
            groups = {"one": card.one, "many": card.many, "yes": card.yes_or_no}[way]
            groups[key].chip(value).click()
    noting.page.stop()
    assert noting.kept() == [{key: kept}]


def test_between_them_the_forms_ask_for_every_key() -> None:
    assert set(ANSWERS) | {"cue_kind", "before", "did", "helped"} == set(KEYS)


@pytest.mark.parametrize("key", ["cue_kind", "before", "did", "helped"])
def test_each_line_of_the_tiny_form_alone_is_kept(noting: "Noting", key: str) -> None:
    noting.page.note_now()
    form = noting.form
    acts = {
        "cue_kind": form.kinds.chip("unknown").click,
        "before": lambda: form.level.set_level(0),
        "did": form.did.chips.chip("waited").click,
        "helped": form.helped.chip("unsure").click,
    }
    acts[key]()
    form.keep.click()
    assert noting.kept() == [
        {key: {"cue_kind": ["unknown"], "before": 0, "did": "Waited", "helped": "unsure"}[key]}
    ]
