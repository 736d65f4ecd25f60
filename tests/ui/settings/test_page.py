"""Settings: every declared setting has a row, changes at once, and claims no more than is so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healingjournal.base.errors import CannotWriteError, DamagedError
from healingjournal.cli import words as cli_words
from healingjournal.safety.selftest import State, selftest
from healingjournal.settings.declared import DECLARED, WHEN_OTHERS, Value, declared
from healingjournal.ui.settings import words
from healingjournal.ui.settings.limits import words as limit_words
from healingjournal.ui.settings.pacing_card import Pacing, PacingNote
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.settings.privacy import words as privacy_words
from healingjournal.ui.settings.privacy_section import LimitsSection, PrivacySection
from healingjournal.ui.settings.protection_rows import ProtectionRow
from healingjournal.ui.settings.setting_row import BoxRow, ChipsRow, LineRow, MenuRow
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import InlineWork

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
EXTRA = {
    "help_country": [("xa", "Exampleland"), ("xb", "Other Land")],
    "first_exercise": [("G02", "Look around"), ("G10", "One colour")],
    "leave_out_themes": [("anger", "Anger"), ("limits", "Limits")],
    "spelling": [("off", "Off"), ("xx", "Example")],
}
NOTHING = Pacing(notes=list, clear=lambda: None)
NOTES = [
    PacingNote("What moves outside?", date(2026, 11, 22), True),
    PacingNote("Which places feel easy?", date(2026, 11, 20), False),
    PacingNote("", date(2026, 11, 19), False),
]
ROWS: list[ProtectionRow] = [ProtectionRow("offline", "working", "offline_no_connection")]


@dataclass
class Kept:
    """What holds, as the shell keeps it."""

    values: dict[str, Value] = field(default_factory=dict)
    asked: list[tuple[str, object]] = field(default_factory=list)
    notes: list[PacingNote] = field(default_factory=list)

    def get(self, key: str) -> Value:
        return self.values.get(key, declared(key).default)

    def put(self, key: str, value: Value) -> None:
        self.asked.append((key, value))
        assert declared(key).allows(value)
        self.values[key] = value


Make = Callable[..., tuple[SettingsPage, Kept]]


@pytest.fixture
def make(qtbot: QtBot, look: Look) -> Make:
    def made(
        protections: Callable[[], Sequence[ProtectionRow]] = lambda: ROWS,
    ) -> tuple[SettingsPage, Kept]:
        kept = Kept()
        pacing = Pacing(notes=lambda: list(kept.notes), clear=kept.notes.clear)
        page = SettingsPage(kept.get, lambda: protections, InlineWork(), look, EXTRA, pacing)
        page.set_requested.connect(kept.put)
        qtbot.addWidget(page)
        page.resize(980, 688)
        page.arrive()
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
        return page, kept

    return made


def all_sections(page: SettingsPage) -> None:
    for section in words.sections():
        page.show_section(section)


def test_every_declared_setting_has_a_name_and_a_plain_hint() -> None:
    keys = {setting.key for setting in DECLARED}
    assert set(words.names()) == keys == set(words.hints())
    assert all(words.names().values())
    assert all(hint.endswith(".") for hint in words.hints().values())


def test_every_declared_setting_has_a_row_of_its_kind(make: Make) -> None:
    page, _ = make()
    all_sections(page)
    here = [setting for setting in DECLARED if setting.does_something()]
    assert set(page.rows) == {setting.key for setting in here}
    for setting in here:
        row = page.rows[setting.key]
        kinds = {bool: BoxRow, list: ChipsRow}
        assert isinstance(row, kinds.get(setting.kind, (ChipsRow, MenuRow, LineRow)))


def test_what_another_room_names_has_no_row_until_it_is_named(qtbot: QtBot, look: Look) -> None:
    page = SettingsPage(Kept().get, lambda: lambda: ROWS, InlineWork(), look, {}, NOTHING)
    qtbot.addWidget(page)
    all_sections(page)
    lost = {setting.key for setting in DECLARED if setting.does_something()} - set(page.rows)
    assert lost == {"first_exercise", "help_country", "leave_out_themes", "spelling"}


def test_every_section_that_is_declared_can_be_reached() -> None:
    assert {setting.section for setting in DECLARED} | {"privacy"} == set(words.sections())


def test_a_box_changes_at_once(make: Make) -> None:
    page, kept = make()
    page.show_section("writing")
    row = page.rows["first_lines"]
    assert isinstance(row, BoxRow)
    row.box.click()
    row.box.click()
    assert kept.asked == [("first_lines", True), ("first_lines", False)]


def test_one_of_a_few_always_holds(make: Make) -> None:
    page, kept = make()
    row = page.rows["text_size"]
    assert isinstance(row, ChipsRow)
    row.group.chip("4").click()
    row.group.chip("4").click()
    assert kept.asked == [("text_size", 1.5)]
    assert row.group.only() == "4"


def test_what_follows_the_computer_can_be_chosen_again(make: Make) -> None:
    page, kept = make()
    row = page.rows["theme"]
    assert isinstance(row, ChipsRow)
    row.group.chip("2").click()
    row.group.chip("0").click()
    assert kept.asked == [("theme", "dusk"), ("theme", None)]


def test_many_can_be_left_out_and_taken_back(make: Make) -> None:
    page, kept = make()
    page.show_section("ground")
    row = page.rows["leave_out_ground"]
    assert isinstance(row, ChipsRow)
    row.group.chip("0").click()
    row.group.chip("4").click()
    row.group.chip("0").click()
    assert [value for _, value in kept.asked] == [["breath"], ["breath", "cold"], ["cold"]]


def test_a_menu_shows_what_holds(make: Make) -> None:
    page, kept = make()
    page.show_section("help")
    row = page.rows["help_country"]
    assert isinstance(row, MenuRow)
    assert row.menu.words() == words.none_chosen()
    row.menu.chosen.emit("xb")
    assert kept.asked == [("help_country", "xb")]
    assert row.menu.words() == "Other Land"
    assert "Other Land" in row.menu.accessibleName()


@pytest.mark.parametrize(
    ("typed", "name"), [("Lists", "Lists"), ("   ", "Pages"), (" a   b ", "a b")]
)
def test_the_name_of_the_window_is_one_plain_line(make: Make, typed: str, name: str) -> None:
    page, kept = make()
    kept.values["window_name"] = "Before"
    page.show_section("screen")
    row = page.rows["window_name"]
    assert isinstance(row, LineRow)
    row.field.setText(typed)
    row.field.editingFinished.emit()
    assert kept.asked == [("window_name", name)]
    assert row.field.text() == name


def test_others_using_the_computer_sets_and_shows_four_more(make: Make) -> None:
    page, kept = make()
    page.show_section("screen")
    others, curtain = page.rows["others_use"], page.rows["curtain"]
    assert isinstance(others, BoxRow)
    assert isinstance(curtain, BoxRow)
    others.box.click()
    assert dict(kept.asked) == {"others_use": True, **WHEN_OTHERS}
    assert curtain.box.isChecked()
    kept.asked.clear()
    others.box.click()
    assert kept.asked == [("others_use", False)]


def test_arriving_shows_things_as_they_are_now(make: Make) -> None:
    page, kept = make()
    kept.values["text_size"] = 2.0
    page.arrive()
    row = page.rows["text_size"]
    assert isinstance(row, ChipsRow)
    assert row.group.only() == "6"
    assert kept.asked == []


def test_arrows_go_from_section_to_section_and_tab_into_one(make: Make, qtbot: QtBot) -> None:
    page, _ = make()
    page.first_focus().setFocus()
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Down)
    assert page.first_focus() is page.sections.items["privacy"]
    QTest.keyClick(page.first_focus(), Qt.Key.Key_Tab)
    (privacy,) = page.findChildren(PrivacySection)
    assert QApplication.focusWidget() is privacy.again
    qtbot.waitUntil(privacy.card.rows[0].isVisible)
    QTest.keyClick(privacy.again, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is privacy.card.rows[0]


@pytest.mark.parametrize("state", list(State))
def test_each_protection_says_its_state_and_why(make: Make, state: State) -> None:
    page, _ = make(lambda: [ProtectionRow("swap", state.value, "swap_unknown")])
    page.show_section("privacy")
    (privacy,) = page.findChildren(PrivacySection)
    said = privacy.card.rows[0].accessibleName()
    assert privacy_words.protections()["swap"] in said
    assert privacy_words.states()[state.value] in said
    assert privacy_words.whys()["swap_unknown"] in said


def test_an_unknown_state_is_never_shown_as_working(make: Make) -> None:
    page, _ = make(lambda: [ProtectionRow("swap", "splendid", "swap_unknown")])
    page.show_section("privacy")
    (privacy,) = page.findChildren(PrivacySection)
    assert privacy_words.states()["cannot_tell"] in privacy.card.rows[0].accessibleName()


def test_check_again_looks_again(make: Make) -> None:
    looked: list[int] = []

    def look() -> list[ProtectionRow]:
        looked.append(1)
        return ROWS

    page, _ = make(look)
    page.show_section("privacy")
    (privacy,) = page.findChildren(PrivacySection)
    privacy.again.click()
    assert len(looked) == 2
    assert len(privacy.card.rows) == 1


def test_a_check_that_fails_claims_nothing(make: Make) -> None:
    def broken() -> list[ProtectionRow]:
        raise OSError

    page, _ = make(broken)
    page.show_section("privacy")
    (privacy,) = page.findChildren(PrivacySection)
    assert privacy.card.rows == []
    assert privacy.when.words() == privacy_words.privacy()["failed"]


def test_all_that_the_self_test_can_say_has_words() -> None:
    english = cli_words.WORDS["en"]
    named = {key.removeprefix("protection_") for key in english if key.startswith("protection_")}
    assert named <= set(privacy_words.protections())
    assert {state.value for state in State} | {"off"} == set(privacy_words.states())
    for one in selftest():
        assert one.name in privacy_words.protections()
        assert one.why in privacy_words.whys()


def test_the_limits_open_and_escape_goes_back(make: Make) -> None:
    page, _ = make()
    page.show_section("privacy")
    (privacy,) = page.findChildren(PrivacySection)
    privacy.limits.click()
    (limits,) = page.findChildren(LimitsSection)
    assert limits.isVisible()
    assert QApplication.focusWidget() is limits.title
    assert page.stop()
    assert not limits.isVisible()
    assert QApplication.focusWidget() is privacy.limits
    assert not page.stop()
    assert list(limit_words.limits()) == list(limit_words.limit_facts())


def listed(page: SettingsPage) -> list[str]:
    return [line.words() for line in page.pacing.lines]


def test_what_pacing_keeps_is_listed_a_line_a_note_and_without_a_count(make: Make) -> None:
    page, kept = make()
    kept.notes.extend(NOTES)
    page.show_section("prompts")
    assert listed(page) == [
        "Sunday 22 November: What moves outside? It ended further away.",
        "Friday 20 November: Which places feel easy?",
        "Thursday 19 November: A prompt that is not here any more.",
    ]
    assert "14 days" in words.pacing()["text"]


def test_it_says_so_when_nothing_is_kept_and_reads_again_at_each_showing(make: Make) -> None:
    page, kept = make()
    page.show_section("prompts")
    assert listed(page) == ["Nothing is kept."]
    kept.notes.append(NOTES[1])
    page.show_section("ground")
    page.show_section("prompts")
    assert listed(page) == ["Friday 20 November: Which places feel easy?"]


def test_what_pacing_keeps_is_cleared_in_one_press(make: Make) -> None:
    page, kept = make()
    kept.notes.extend(NOTES)
    page.show_section("prompts")
    page.pacing.clear.click()
    assert kept.notes == []
    assert page.pacing.notice.words() == "It is cleared."
    assert listed(page) == ["Nothing is kept."]
    page.show_section("ground")
    page.show_section("prompts")
    assert page.pacing.notice.isHidden()


def test_what_cannot_be_cleared_or_read_is_said_there(qtbot: QtBot, look: Look) -> None:
    def cannot_write() -> None:
        raise CannotWriteError

    def cannot_read() -> list[PacingNote]:
        raise DamagedError

    for pacing, lines in (
        (Pacing(notes=lambda: NOTES, clear=cannot_write), 3),
        (Pacing(notes=cannot_read, clear=cannot_write), 0),
    ):
        page = SettingsPage(Kept().get, lambda: lambda: ROWS, InlineWork(), look, EXTRA, pacing)
        qtbot.addWidget(page)
        page.show_section("prompts")
        page.pacing.clear.click()
        assert page.pacing.notice.words()
        assert "cleared" not in page.pacing.notice.words()
        assert len(page.pacing.lines) == lines


def test_tab_reaches_clear_before_the_lines(make: Make) -> None:
    page, kept = make()
    kept.notes.extend(NOTES)
    page.show_section("prompts")
    page.pacing.clear.setFocus()
    for line in page.pacing.lines:
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is line


def test_all_that_takes_the_keyboard_has_a_name(make: Make) -> None:
    page, _ = make()
    all_sections(page)
    stops = [w for w in page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops
    assert [w for w in stops if w.isVisible() and not w.accessibleName()] == []
