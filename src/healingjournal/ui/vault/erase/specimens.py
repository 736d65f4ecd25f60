"""Emergency erase, as the page can be."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.vault.erase import words
from healingjournal.ui.vault.erase.page import ErasePage

_LIMITS = ("copies_elsewhere", "disk_leftovers")
_NAME = "backups/a name that somebody gave a file of their own, longer than any line is wide "


def _page(act: Callable[[ErasePage], None] | None = None) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = ErasePage(kit.look)
        page.begin(rail=True)
        if act is not None:
            act(page)
        return page

    return make


def _locked(page: ErasePage) -> None:
    page.begin(rail=False)


def _held(page: ErasePage) -> None:
    page.ask.word.setText(words.word())
    page.ask.hold.setDown(True)
    page.ask.hold.pressed.emit()
    page.ask.hold.second.timeout.emit()
    page.ask.hold.second.stop()


def _too_short(page: ErasePage) -> None:
    page.ask.word.setText(words.word())
    page.ask.hold.click()


def _doing(page: ErasePage) -> None:
    page.ask.word.setText(words.word())
    page.ask.again.setText(words.word())
    page.ask.do.click()


def _longest(page: ErasePage) -> None:
    names = [f"{_NAME}{number}" for number in range(20)]
    page.tell((*_LIMITS, "open_elsewhere", "settings", *names))


ERASE_SPECIMENS: Specimens = {
    "erase": _page(),
    "erase locked": _page(_locked),
    "erase no word": _page(lambda page: page.ask.do.click()),
    "erase held": _page(_held),
    "erase held too short": _page(_too_short),
    "erase doing": _page(_doing),
    "erased": _page(lambda page: page.tell(_LIMITS)),
    "erased, longest": _page(_longest),
    "erase failed": _page(lambda page: page.failed(CannotWriteError("not_erased"))),
}
