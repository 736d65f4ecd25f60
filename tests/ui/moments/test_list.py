"""The list holds what was noted by day, opens one, deletes one, and counts nothing."""

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healingjournal.base.clock import SetClock
from healingjournal.base.errors import DamagedError
from healingjournal.moments import moment as kept_as
from healingjournal.ui.kit.label import Label
from healingjournal.ui.moments import told as value_words
from healingjournal.ui.moments import words
from healingjournal.vault.service import Vault

if TYPE_CHECKING:
    from tests.ui.moments.conftest import Noting

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def labels(noting: "Noting") -> list[str]:
    return [label.words() for label in noting.page.findChildren(Label) if label.isVisible()]


def test_an_empty_list_says_that_nothing_has_to_be_noted(noting: "Noting") -> None:
    noting.page.show_list()
    assert noting.listed.empty.isVisible()
    button = noting.listed.empty.button
    assert button is not None
    button.click()
    assert noting.page.title() == "Note a moment"


def test_moments_stand_newest_first_under_their_days(noting: "Noting", clock: SetClock) -> None:
    clock.moment -= timedelta(days=3)
    noting.moments.note({"cue_kind": "smell"})
    clock.moment += timedelta(days=3)
    noting.moments.note({"cue_kind": "sound", "did": "G02"})
    noting.page.show_list()
    rows = noting.listed.rows
    assert [row.words() for row in rows] == ["Sound", "Smell"]
    assert {"Today", "Thursday"} <= set(labels(noting))


def test_a_row_gives_no_number_of_strength(noting: "Noting") -> None:
    noting.moments.note({"before": 9, "after": 3, "when": "2026-11-22 morning"})
    noting.page.show_list()
    row = noting.listed.rows[0]
    assert not re.search(r"\d", row.words() + row.accessibleDescription())
    assert row.words() == "A moment"


def test_opening_shows_everything_that_was_noted(noting: "Noting") -> None:
    noting.moments.note(
        {
            "when": "2026-11-21 evening",
            "cue_kind": ["sound", "own:a ring tone"],
            "response": ["freeze"],
            "urge": ["leave"],
            "did": "G02, hummed",
            "helped": "unsure",
            "before": 7,
            "for_group": False,
        }
    )
    noting.page.show_list()
    noting.listed.rows[0].click()
    shown = labels(noting)
    for text in (
        *("Yesterday · Evening", "Sound, a ring tone", "Freeze", "Leave"),
        *("Look around the room, hummed", "Can’t tell", "7 of 10", "No"),
    ):
        assert text in shown
    assert QApplication.focusWidget() is noting.opened.heading


def test_a_note_with_the_urge_to_hurt_oneself_has_help_beside_it_and_is_kept(
    noting: "Noting", qtbot: QtBot
) -> None:
    noting.moments.note({"urge": ["hide", "hurt_self"]})
    noting.page.show_list()
    noting.listed.rows[0].click()
    assert noting.opened.help.words() == words.help_is_there()
    assert noting.opened.help.isVisible()
    assert "Hide, Hurt myself" in labels(noting)
    with qtbot.waitSignal(noting.page.help_requested):
        noting.opened.help.buttons()[0].click()
    assert noting.kept() == [{"urge": ["hide", "hurt_self"]}]


def test_any_other_note_has_no_line_about_help(noting: "Noting") -> None:
    noting.moments.note({"urge": ["hide"], "thought": "hurt_self"})
    noting.page.show_list()
    noting.listed.rows[0].click()
    assert not noting.opened.help.isVisible()


def test_escape_leads_from_a_moment_to_the_list_and_from_there_onward(noting: "Noting") -> None:
    noting.moments.note({})
    noting.page.show_list()
    noting.listed.rows[0].click()
    assert noting.page.stop()
    assert QApplication.focusWidget() is noting.listed.rows[0]
    assert not noting.page.stop()


def test_delete_can_be_taken_back_for_half_a_minute(noting: "Noting") -> None:
    noting.moments.note({"cue_kind": "sound"})
    noting.page.show_list()
    noting.listed.rows[0].click()
    noting.opened.delete.click()
    assert noting.kept() == []
    assert "half a minute" in noting.listed.going.bar.words()
    assert "backup" in noting.listed.going.bar.words()
    back, _now = noting.listed.going.bar.buttons()
    back.click()
    assert noting.kept() == [{"cue_kind": ["sound"]}]
    assert noting.listed.going.isHidden()
    assert len(noting.listed.rows) == 1


def test_gone_now_waits_for_nothing(noting: "Noting", vault: Vault) -> None:
    noting.moments.note({"cue": "canary"})
    noting.page.show_list()
    noting.listed.rows[0].click()
    noting.opened.delete.click()
    noting.listed.going.bar.buttons()[1].click()
    with vault.reading() as db:
        assert db.execute("SELECT count(*) FROM moment").fetchone() == (0,)
    assert noting.listed.going.isHidden()
    assert noting.listed.empty.isVisible()


def test_a_delete_is_carried_out_before_anything_is_shown_again(
    noting: "Noting", vault: Vault, clock: SetClock
) -> None:
    noting.moments.note({"cue": "canary"})
    noting.page.show_list()
    noting.listed.rows[0].click()
    noting.opened.delete.click()
    clock.moment += timedelta(seconds=31)
    noting.page.show_list()
    assert noting.listed.going.isHidden()
    with vault.reading() as db:
        assert db.execute("SELECT count(*) FROM moment").fetchone() == (0,)


def test_earlier_ones_are_shown_on_request(noting: "Noting", clock: SetClock) -> None:
    for _ in range(60):
        clock.moment += timedelta(minutes=1)
        noting.moments.note({})
    noting.page.show_list()
    assert len(noting.listed.rows) == 50
    noting.listed.earlier.click()
    assert len(noting.listed.rows) == 60
    assert QApplication.focusWidget() is noting.listed.rows[50]
    assert noting.listed.earlier.isHidden()


def test_damage_is_told_and_a_new_moment_can_still_be_begun(
    noting: "Noting", monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def damaged(_limit: int | None = None) -> None:
        raise DamagedError

    noting.moments.note({})
    noting.page.show_list()
    monkeypatch.setattr(noting.moments, "moments", damaged)
    noting.page.show_list()
    assert "damaged" in noting.listed.notice.words()
    assert noting.listed.notice.isVisible()
    assert noting.listed.note.isVisible()
    with qtbot.waitSignal(noting.page.title_changed):
        noting.listed.note.click()


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("cue_kind", kept_as.CUE_KINDS),
        ("helped", kept_as.HELPED),
        ("setting", kept_as.SETTINGS),
        ("around", kept_as.AROUND),
        ("body", kept_as.BODY),
        ("emotion", kept_as.EMOTIONS),
        ("vulnerability", kept_as.VULNERABILITY),
        ("urge", kept_as.URGES),
    ],
)
def test_every_value_of_the_contract_has_a_word(key: str, values: tuple[str, ...]) -> None:
    assert tuple(value_words.values()[key]) == values


def test_every_key_of_the_contract_has_a_name() -> None:
    assert set(kept_as.KEYS) - {"when"} <= set(words.names())
    assert tuple(value_words.responses()) == kept_as.RESPONSES
