"""Today, as it can be."""

from datetime import date, datetime, timedelta, timezone

from PySide6.QtWidgets import QWidget

from healingjournal.journal.entry import DraftId, OpenPage
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.today.page import Near, TodayPage

_AT = datetime(2026, 11, 22, 18, 30, tzinfo=timezone(timedelta(hours=1)))


def _page(
    kit: SpecimenKit, found: OpenPage | None, near: Near | None = None, *, bring: bool = True
) -> QWidget:
    page = TodayPage(
        kit.look,
        kit.work,
        kit.clock,
        bring_along=lambda: bring,
        open_page=lambda: found,
        near_meeting=lambda: near,
    )
    page.arrive()
    return page


def _default(kit: SpecimenKit) -> QWidget:
    return _page(kit, OpenPage(DraftId("d"), date(2026, 11, 20), None))


def _empty(kit: SpecimenKit) -> QWidget:
    return _page(kit, None, bring=False)


def _longest(kit: SpecimenKit) -> QWidget:
    return _page(kit, OpenPage(DraftId("d"), date(2024, 9, 30), None), (_AT.date(), _AT))


def _near(kit: SpecimenKit) -> QWidget:
    return _page(kit, None, (date(2026, 11, 23), None))


def _error(kit: SpecimenKit) -> QWidget:
    def broken() -> OpenPage | None:
        raise OSError

    page = TodayPage(kit.look, kit.work, kit.clock, bring_along=lambda: True, open_page=broken)
    page.arrive()
    return page


SPECIMENS: Specimens = {
    "default": _default,
    "empty": _empty,
    "longest": _longest,
    "near meeting": _near,
    "error": _error,
}
