"""Settings, as it can be."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError
from healingjournal.base.overriding import override
from healingjournal.settings.declared import Value, declared
from healingjournal.settings.menu_entry import MenuEntry
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.settings.card.specimens import (
    CARD_SPECIMENS,
    FULL,
    LONG,
    WORDS,
    MadeUpCard,
)
from healingjournal.ui.settings.menu_card import MenuCard
from healingjournal.ui.settings.pacing_card import Pacing, PacingNote
from healingjournal.ui.settings.page import SettingsPage
from healingjournal.ui.settings.protection_rows import ProtectionRow

_NOW: list[ProtectionRow] = [
    ProtectionRow("encrypted", "working", "encrypted_code"),
    ProtectionRow("idle", "working", "idle_after", 5),
    ProtectionRow("signs", "working", "signs_all"),
    ProtectionRow("curtain", "off", "curtain_off"),
    ProtectionRow("inside", "working", "inside_only"),
    ProtectionRow("backup", "partly", "backup_untried"),
    ProtectionRow("file_rights", "working", "files_private"),
    ProtectionRow("crash_file", "working", "crash_no_file"),
    ProtectionRow("memory", "working", "memory_closed"),
    ProtectionRow("process_name", "partly", "name_neutral_folder_not"),
    ProtectionRow("offline", "working", "offline_no_connection"),
    ProtectionRow("swap", "cannot_tell", "swap_may_hold_words"),
    ProtectionRow("screen_pictures", "not_possible", "screen_pictures_possible"),
]
_WORST: list[ProtectionRow] = [
    ProtectionRow("encrypted", "partly", "encrypted_not"),
    ProtectionRow("idle", "partly", "idle_not"),
    ProtectionRow("signs", "partly", "signs_no_sleep signs_no_screen"),
    ProtectionRow("curtain", "working", "curtain_on"),
    ProtectionRow("inside", "partly", "inside_not inside_others"),
    ProtectionRow("backup", "partly", "backup_none"),
    ProtectionRow("file_rights", "partly", "files_open"),
    ProtectionRow("crash_file", "cannot_tell", "crash_unknown"),
    ProtectionRow("memory", "not_possible", "memory_no_switch"),
    ProtectionRow("process_name", "partly", "name_not_neutral"),
    ProtectionRow("environment", "partly", "environment_not_clean"),
    ProtectionRow("quiet_errors", "partly", "errors_loud"),
    ProtectionRow("offline", "partly", "offline_part_loaded"),
    ProtectionRow("settings_place", "partly", "settings_others_there"),
    ProtectionRow("swap", "cannot_tell", "swap_unknown"),
    ProtectionRow("screen_pictures", "not_possible", "screen_pictures_possible"),
]
_LONG_NAME = "A plain name that is as long as a name of a window may be ok"
_Make = Callable[[SpecimenKit], QWidget]
_THEMES = (
    *("Anger", "Missing and grief", "The body, from a distance", "Joy in ordinary life"),
    *("Being heard", "Days and markers", "Money, work and papers", "Rest and care", "Trust"),
    *("Faith, meaning, or none", "Kindness to yourself", "Letters that stay here", "Limits"),
)
_EXTRA = {
    "help_country": [("xa", "Exampleland"), ("xb", "Another Land with a Longer Name")],
    "first_exercise": [("G02", "Look around the room"), ("G10", "Things of one colour")],
    "leave_out_themes": [(theme.lower(), theme) for theme in _THEMES],
    "spelling": [("off", "Off"), ("en_XA", "English – Exampleland")],
}


_SUNDAY = date(2026, 11, 22)
_SOME = [
    PacingNote("What moves outside your window right now?", _SUNDAY, False),
    PacingNote("Which places feel easy to look at these days?", date(2026, 11, 20), True),
    PacingNote("", date(2026, 11, 13), False),
]
_LONG = (
    "When you are hard on yourself these days, what might be a fairer thing to say, something "
    "you would also say to a friend who sits beside you on a long grey afternoon?"
)
_MANY = [
    PacingNote(_LONG, _SUNDAY - timedelta(days=number // 2), number % 3 == 0)
    for number in range(28)
]


def _none() -> Sequence[ProtectionRow]:
    raise OSError


def _page(
    kit: SpecimenKit,
    values: dict[str, Value],
    protections: Callable[[], Sequence[ProtectionRow]] = lambda: _NOW,
    pacing: Pacing | None = None,
) -> SettingsPage:
    def held(key: str) -> Value:
        return values.get(key, declared(key).default)

    keeps = pacing or _keeping(_SOME)
    page = SettingsPage(held, lambda: protections, kit.work, kit.look, _EXTRA, keeps)
    page.arrive()
    return page


def _section(section: str) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, {"help_country": "xa"})
        page.show_section(section)
        return page

    return make


def _no_dictionary(kit: SpecimenKit) -> QWidget:
    extra = _EXTRA | {"spelling": [("off", "Off")]}
    keeps = _keeping(_SOME)
    page = SettingsPage(
        lambda key: declared(key).default, lambda: lambda: _NOW, kit.work, kit.look, extra, keeps
    )
    page.arrive()
    page.show_section("writing")
    return page


def _worst(kit: SpecimenKit) -> QWidget:
    page = _page(kit, {}, lambda: _WORST)
    page.show_section("privacy")
    return page


def _error(kit: SpecimenKit) -> QWidget:
    page = _page(kit, {}, _none)
    page.show_section("privacy")
    return page


def _longest(kit: SpecimenKit) -> QWidget:
    page = _page(kit, {"window_name": _LONG_NAME, "others_use": True, "lock_minutes": 2})
    page.show_section("screen")
    return page


def _keeping(notes: Sequence[PacingNote]) -> Pacing:
    held = list(notes)
    return Pacing(notes=lambda: list(held), clear=held.clear)


def _cannot_write() -> None:
    raise CannotWriteError


def _pace(notes: Sequence[PacingNote]) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, {}, pacing=_keeping(notes))
        page.show_section("prompts")
        return page

    return make


def _cleared(kit: SpecimenKit) -> QWidget:
    page = _page(kit, {"leave_out_touches": ["body", "closeness"]})
    page.show_section("prompts")
    page.pacing.clear.click()
    return page


def _not_cleared(kit: SpecimenKit) -> QWidget:
    page = _page(kit, {}, pacing=Pacing(notes=lambda: _SOME, clear=_cannot_write))
    page.show_section("prompts")
    page.pacing.clear.click()
    return page


def _card(card: MadeUpCard, *, keep: bool = False) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, {"help_country": "xa"})
        page.offer_card(card)
        page.show_section("help")
        if keep:
            page.card.area.setPlainText(WORDS)
            page.card.keep.click()
        return page

    return make


class _Entry(MenuEntry):
    """An entry that is there or not, and has nothing on any disk."""

    def __init__(self, name: str | None, fails: bool = False) -> None:
        super().__init__(Path(), ())
        self._held = name
        self._fails = fails

    @override
    def name(self) -> str | None:
        return self._held

    @override
    def put(self, name: str) -> bool:
        if self._fails:
            raise CannotWriteError
        return False


def _menu(name: str | None, *, press: bool = False, fails: bool = False) -> _Make:
    def make(kit: SpecimenKit) -> QWidget:
        card = MenuCard(kit.look, kit.work, _Entry(name, fails), lambda: "Pages")
        card.check()
        if press:
            card.put.click()
        return card

    return make


SPECIMENS: Specimens = {
    "default": _section("look"),
    "screen": _section("screen"),
    "privacy": _section("privacy"),
    "privacy at its worst": _worst,
    "limits": _section("limits"),
    "menu entry": _menu(None),
    "menu entry longest": _menu(_LONG_NAME, press=True),
    "menu entry error": _menu("Pages", press=True, fails=True),
    "seen": _section("seen"),
    "writing": _section("writing"),
    "writing without dictionary": _no_dictionary,
    "pace": _section("prompts"),
    "pace empty": _pace([]),
    "pace longest": _pace(_MANY),
    "pace cleared": _cleared,
    "pace not cleared": _not_cleared,
    "words": _section("words"),
    "ground": _section("ground"),
    "help": _section("help"),
    "bring along": _section("sharing"),
    "longest": _longest,
    "error": _error,
    "card none": _card(MadeUpCard()),
    "card kept": _card(MadeUpCard(), keep=True),
    "card longest": _card(MadeUpCard(LONG)),
    "card not kept": _card(MadeUpCard(error=FULL), keep=True),
    **CARD_SPECIMENS,
}
