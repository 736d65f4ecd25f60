"""Saving what can be read of a damaged journal, as the steps and the report can be."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    InUseError,
    RefusedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.vault.page import VaultPage
from healingjournal.ui.vault.salvaging.doors import SalvageDoors, SalvagePlan
from healingjournal.ui.vault.salvaging.flow import SalvageFlow
from healingjournal.vault.salvage import Salvaged

_THERE = Path("/nonexistent/pages-saved")
_LONG = "some words that are long enough to run past the end of the field " * 3
_DEEP = Path("/nonexistent") / _LONG.replace(" ", "-")[:90] / "pages"
_FEW = ("2026-10-30", "2026-11-03", "2026-11-04", "2026-11-17")
_MANY = tuple((date(2019, 1, 1) + timedelta(days=n)).isoformat() for n in range(0, 2500, 2))
_NAMES = tuple(f"backups/{number}-{_LONG.replace(' ', '-')[:70]}" for number in range(9))
MadePage = Callable[[SpecimenKit, SalvageDoors], VaultPage]
Act = Callable[[SalvageFlow], None]


def _to_place(flow: SalvageFlow) -> None:
    flow.footer.on.click()


def _taken(folder: Path = _THERE) -> Act:
    def act(flow: SalvageFlow) -> None:
        _to_place(flow)
        flow.take_folder(folder)

    return act


def _to_secret(flow: SalvageFlow) -> None:
    _taken()(flow)
    flow.footer.on.click()


def _by_code(flow: SalvageFlow) -> None:
    _to_secret(flow)
    flow.secret.other_way.click()


def _given(flow: SalvageFlow) -> None:
    _to_secret(flow)
    flow.secret.phrase.field.setText("nine quiet stones")
    flow.footer.on.click()


def _working(flow: SalvageFlow) -> None:
    _to_secret(flow)
    flow.footer.rest(True)
    flow.notice.say(flow.secret.said["doing"])


def _stays(_flow: SalvageFlow) -> None:
    """Leave the step as it comes."""


def salvage_specimens(page: MadePage) -> Specimens:
    """Give the specimens, on what makes the page of the way in."""

    def show(
        act: Act, came: Salvaged | ToldError | None = None, misfit: ToldError | None = None
    ) -> Callable[[SpecimenKit], QWidget]:
        def fits(_to: Path) -> None:
            if misfit is not None:
                raise misfit

        def save(_plan: SalvagePlan, _stopped: Callable[[], bool]) -> Salvaged:
            if isinstance(came, Salvaged):
                return came
            raise came or RefusedError("stopped")

        def make(kit: SpecimenKit) -> QWidget:
            made = page(kit, SalvageDoors(fits, save))
            made.show_salvaging()
            if made.salvaging is not None:
                act(made.salvaging)
            return made

        return make

    longest = Salvaged(_DEEP, 1432, 1250, _MANY, "2026-11-22", True, _NAMES)
    return {
        "salvage": show(_stays),
        "salvage place": show(_to_place),
        "salvage folder taken": show(_taken()),
        "salvage folder taken, longest": show(_taken(_DEEP)),
        "salvage folder not empty": show(_taken(), misfit=RefusedError("folder_not_empty")),
        "salvage folder inside": show(_taken(), misfit=RefusedError("salvage_in_journal")),
        "salvage passphrase": show(_to_secret),
        "salvage code": show(_by_code),
        "salvage working": show(_working),
        "salvage wrong passphrase": show(_given, WrongPassphraseError()),
        "salvage disk full": show(_given, CannotWriteError("disk_full")),
        "salvage in use": show(_given, InUseError()),
        "salvage nothing": show(_given, DamagedError("header_damaged")),
        "salvage stopped": show(_given),
        "salvage report whole": show(_given, Salvaged(_THERE, 1, 0, ())),
        "salvage report": show(
            _given, Salvaged(_THERE, 214, 5, _FEW, "2026-11-22", True, ("backups",))
        ),
        "salvage report, no days": show(_given, Salvaged(_THERE, 0, 1, ())),
        "salvage report, longest": show(_given, longest),
    }
