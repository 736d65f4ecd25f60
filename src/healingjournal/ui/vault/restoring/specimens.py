"""Restoring a backup, as the steps can be."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    RefusedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.vault.page import VaultPage
from healingjournal.ui.vault.restoring.flow import RestoreFlow

_NOWHERE = Path("/nonexistent")
_LONG = "some words that are long enough to run past the end of the field " * 3
MadePage = Callable[[SpecimenKit, bool, Callable[..., NoReturn]], VaultPage]
Act = Callable[[RestoreFlow], None]


def made_then(_file: Path) -> datetime:
    """Tell when every backup was made here."""
    return datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def _take(flow: RestoreFlow) -> None:
    flow.take_file(_NOWHERE / "pages.bak")


def _to_place(flow: RestoreFlow) -> None:
    _take(flow)
    flow.footer.on.click()


def _elsewhere(flow: RestoreFlow) -> None:
    _to_place(flow)
    flow.place.choice.chip("1").click()
    flow.place.take_folder(_NOWHERE / _LONG.replace(" ", "-")[:90] / "pages")


def _to_secret(flow: RestoreFlow) -> None:
    _to_place(flow)
    flow.footer.on.click()


def _by_code(flow: RestoreFlow) -> None:
    _to_secret(flow)
    flow.secret.other_way.click()


def _given(flow: RestoreFlow) -> None:
    _to_secret(flow)
    flow.secret.phrase.field.setText("nine quiet stones")
    flow.footer.on.click()


def _longest(flow: RestoreFlow) -> None:
    _to_secret(flow)
    field = flow.secret.phrase.field
    field.setText(_LONG)
    field.caps = True
    field.script = "devanagari"
    field.uncover(True)


def _stays(_flow: RestoreFlow) -> None:
    """Leave the step as it comes."""


def restore_specimens(page: MadePage) -> Specimens:
    """Give the specimens, on what makes the page of the way in."""

    def show(
        act: Act, error: ToldError | None = None, *, new: bool = False
    ) -> Callable[[SpecimenKit], QWidget]:
        def no(*_given: object) -> NoReturn:
            raise error or RefusedError("stopped")

        def make(kit: SpecimenKit) -> QWidget:
            made = page(kit, new, no)
            made.show_restoring()
            if made.restoring is not None:
                act(made.restoring)
            return made

        return make

    wrong = WrongPassphraseError("backup_wrong_passphrase")
    return {
        "restore": show(_stays),
        "restore file": show(_take),
        "restore over": show(_to_place),
        "restore here": show(_to_place, new=True),
        "restore elsewhere, longest": show(_elsewhere),
        "restore passphrase": show(_to_secret),
        "restore passphrase, longest": show(_longest),
        "restore code": show(_by_code),
        "restore wrong passphrase": show(_given, wrong),
        "restore damaged": show(_given, DamagedError("backup_damaged")),
        "restore disk full": show(_given, CannotWriteError("disk_full")),
        "restore stopped": show(_given),
    }
