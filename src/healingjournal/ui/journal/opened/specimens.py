"""The calendar, the filters, and what can be done with one page, as they can be."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Entry, Seal, Version
from healingjournal.settings.declared import declared
from healingjournal.ui.journal.finding.asked import Asked
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.made_up import ZONE, MadeUpJournal, page
from healingjournal.ui.journal.opened.held import Replaced
from healingjournal.ui.journal.opened.hide_step import HideStep
from healingjournal.ui.journal.opened.seal_step import DAY, WEEK, SealStep
from healingjournal.ui.journal.page import JournalPage
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens

_TEXT = (
    "I said no to the late shift. The word held.\n\nThen the bus, the door seat, and the long way "
    "past the bakery. It smelled of bread."
)
_SOUP = page(1, date(2026, 11, 20), "Soup, and the window seat", "By the window.")
_NO = page(2, date(2026, 11, 17), "A small no", _TEXT)
_SHUT = page(3, date(2026, 11, 13), "Out of sight", "Words.")
_PAGES = [
    replace(_SOUP, tags=("home",)),
    replace(_NO, tags=("limits", "work"), versions=4),
    replace(_SHUT, seal=Seal(date(2026, 12, 24))),
    page(4, date(2026, 11, 9), "", "Opened the window before I got up. Cold, clean air."),
    replace(page(5, date(2026, 10, 28), "Rain on the bus", "A fish."), tags=("limits",)),
    replace(page(6, date(2026, 10, 18), "The blue door", "Twice."), hidden=True),
    replace(page(7, date(2025, 3, 2), "The blue door", "Once."), hidden=True),
]
_LONG_TAG = "everything about the long way home"


def _version(number: int, day: int, title: str, text: str) -> tuple[Version, str]:
    changed = datetime(2026, 11, day, 16, 5 + number, tzinfo=ZONE)
    return Version(number, changed, title, len(text.split())), text


_VERSIONS = [
    _version(3, 19, "A small no", _TEXT.replace("The word held.", "It held, mostly.")),
    _version(2, 18, "A no", "I said no to the late shift.\n\nNobody minded."),
    _version(1, 17, "", "I said no."),
]


class _Backups:
    """Two backups that hold every page; a fresh one is never made."""

    def __init__(self, end: Replaced | None = None) -> None:
        """Take how it ends, None for never."""
        self._end = end

    def held(self, pages: Sequence[EntryId]) -> list[date]:
        """Give two days, as long as no fresh one was made."""
        return [date(2026, 11, 16), date(2026, 11, 21)] if pages else []

    def replace(self, pages: Sequence[EntryId], ended: Callable[[Replaced], None]) -> None:
        """End at once, or never."""
        if pages and self._end is not None:
            ended(self._end)


def _open(
    kit: SpecimenKit,
    pages: Sequence[Entry] = _PAGES,
    *,
    going: bool = False,
    backups: _Backups | None = None,
) -> tuple[JournalPage, JournalFace]:
    journal = MadeUpJournal(pages, going=going, versions=_VERSIONS)
    shown = JournalPage(journal, kit.work, kit.look, kit.clock, lambda key: declared(key).default)
    if backups is not None:
        shown.still_held = backups
    shown.show_list()
    return shown, shown.findChildren(JournalFace)[0]


def _calendar(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.ways.calendar.click()
    return shown


def _a_day(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.ways.ask(Asked(since=date(2026, 11, 17), until=date(2026, 11, 17)))
    return shown


def _filters(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.ways.filters.click()
    if face.ways.fields is not None:
        face.ways.fields.tag.setText("li")
    return shown


def _filters_wrong(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.ways.filters.click()
    if face.ways.fields is not None:
        face.ways.fields.since.setText("the day of the long way home")
        face.ways.fields.choose()
    return shown


def _filtered(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.ways.ask(Asked(tag="limits", since=date(2026, 10, 1), until=date(2026, 11, 30)))
    return shown


def _filtered_empty(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.ways.ask(Asked(tag=_LONG_TAG))
    return shown


def _found_by_day(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.field.setText("17 November 2026")
    face.reading.read()
    return shown


def _same_title(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.field.setText("the blue door")
    face.field.returnPressed.emit()
    return shown


def _hidden_open(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.open("page-6")
    return shown


def _sealed(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.open("page-3")
    return shown


def _sealing(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.open("page-2")
    face.pane.seal.click()
    step = face.pane.findChildren(SealStep)[0]
    step.choices.chip(WEEK).click()
    return shown


def _sealing_wrong(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.open("page-2")
    face.pane.seal.click()
    step = face.pane.findChildren(SealStep)[0]
    step.choices.chip(DAY).click()
    step.day.setText("2026-11-01")
    step.do.click()
    return shown


def _hiding(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.open("page-2")
    face.pane.way_requested.emit("hide")
    return shown


def _hiding_untitled(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.open("page-4")
    face.pane.way_requested.emit("hide")
    face.pane.findChildren(HideStep)[0].do.click()
    return shown


def _versions(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit)
    face.open("page-2")
    face.pane.way_requested.emit("versions")
    return shown


def _version_text(kit: SpecimenKit) -> QWidget:
    shown = _versions(kit)
    shown.findChildren(JournalFace)[0].pane.version_requested.emit(3)
    return shown


def _difference(kit: SpecimenKit) -> QWidget:
    shown = _version_text(kit)
    shown.findChildren(JournalFace)[0].pane.shown_otherwise.emit(True)
    return shown


def _going_held(kit: SpecimenKit) -> QWidget:
    return _open(kit, going=True, backups=_Backups())[0]


def _gone_held(kit: SpecimenKit) -> QWidget:
    return _open(kit, backups=_Backups())[0]


def _replacing(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit, backups=_Backups())
    face.going.bar.buttons()[0].click()
    return shown


def _replaced(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit, backups=_Backups(Replaced(left=1)))
    face.going.bar.buttons()[0].click()
    return shown


def _not_replaced(kit: SpecimenKit) -> QWidget:
    shown, face = _open(kit, backups=_Backups(Replaced(error=CannotWriteError("disk_full"))))
    face.going.bar.buttons()[0].click()
    return shown


SPECIMENS: Specimens = {
    "calendar": _calendar,
    "calendar, a day": _a_day,
    "filters": _filters,
    "filters wrong": _filters_wrong,
    "filtered": _filtered,
    "filtered empty": _filtered_empty,
    "found by day": _found_by_day,
    "hidden, same title": _same_title,
    "hidden open": _hidden_open,
    "hiding": _hiding,
    "hiding untitled": _hiding_untitled,
    "sealed": _sealed,
    "sealing": _sealing,
    "sealing wrong": _sealing_wrong,
    "versions": _versions,
    "version": _version_text,
    "version difference": _difference,
    "going, held": _going_held,
    "gone, held": _gone_held,
    "gone, replacing": _replacing,
    "gone, replaced": _replaced,
    "gone, not replaced": _not_replaced,
}
