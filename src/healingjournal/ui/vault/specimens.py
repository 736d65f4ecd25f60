"""The way in, as it can be."""

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeVar

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import (
    CannotWriteError,
    DamagedError,
    InUseError,
    NewerError,
    RefusedError,
    TamperedError,
    ToldError,
    WrongPassphraseError,
)
from healingjournal.base.private import Private
from healingjournal.settings.declared import Value, declared
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.kit.told import told
from healingjournal.ui.vault.backup_doors import BackupDoors
from healingjournal.ui.vault.backups.specimens import BACKUP_SPECIMENS
from healingjournal.ui.vault.code_offer import CodeOffer
from healingjournal.ui.vault.code_step import CodeStep
from healingjournal.ui.vault.computer_step import ComputerStep
from healingjournal.ui.vault.doors import SheetMaker, VaultDoors
from healingjournal.ui.vault.erase.specimens import ERASE_SPECIMENS
from healingjournal.ui.vault.first_opening import FirstOpening
from healingjournal.ui.vault.keys.recovered_offer import RecoveredOffer
from healingjournal.ui.vault.keys.specimens import KEY_SPECIMENS, no_sheet, nowhere, sheet_of
from healingjournal.ui.vault.page import VaultPage
from healingjournal.ui.vault.phrase_step import PhraseStep
from healingjournal.ui.vault.restoring.specimens import made_then, restore_specimens
from healingjournal.ui.vault.salvaging.doors import SalvageDoors
from healingjournal.ui.vault.salvaging.specimens import salvage_specimens
from healingjournal.ui.vault.unlock_view import UnlockView

_Kind = TypeVar("_Kind")
_CODE = Private("7K3QF-MX92T-B4HWN-R8D5C-2VJYG-QN6ZP-T1E9S")
_NOWHERE = Path("/nonexistent")
_LONG = "some words that are long enough to run past the end of the field " * 3


def _doors(
    *,
    new: bool,
    error: ToldError | None = None,
    restore: Callable[..., NoReturn] | None = None,
    salvage: SalvageDoors | None = None,
) -> VaultDoors:
    def no(*_given: object) -> NoReturn:
        raise error or WrongPassphraseError

    def other(_folder: Path) -> VaultDoors:
        return _doors(new=False)

    backups = BackupDoors(made_then, restore or no, no)
    saves = salvage or SalvageDoors(no, no)
    return VaultDoors(_NOWHERE, lambda: new, no, no, no, other, lambda: backups, lambda: saves)


def _sure(kind: type[_Kind], thing: object) -> _Kind:
    """Give a thing that is of this kind."""
    if not isinstance(thing, kind):
        raise TypeError(kind.__name__)
    return thing


def _page(
    kit: SpecimenKit,
    *,
    new: bool,
    error: ToldError | None = None,
    outside: OutsideSettings | None = None,
) -> VaultPage:
    outside = outside or OutsideSettings(_NOWHERE / "settings.json")
    maker = SheetMaker(nowhere, no_sheet)
    return VaultPage(_doors(new=new, error=error), outside, kit.look, kit.work, maker)


def _restoring(kit: SpecimenKit, new: bool, restore: Callable[..., NoReturn]) -> VaultPage:
    outside = OutsideSettings(_NOWHERE / "settings.json")
    maker = SheetMaker(nowhere, no_sheet)
    return VaultPage(_doors(new=new, restore=restore), outside, kit.look, kit.work, maker)


def _salvaging(kit: SpecimenKit, salvage: SalvageDoors) -> VaultPage:
    outside = OutsideSettings(_NOWHERE / "settings.json")
    maker = SheetMaker(nowhere, no_sheet)
    return VaultPage(_doors(new=False, salvage=salvage), outside, kit.look, kit.work, maker)


def _unlock(kit: SpecimenKit, error: ToldError | None = None) -> tuple[VaultPage, UnlockView]:
    page = _page(kit, new=False, error=error)
    return page, _sure(UnlockView, page.unlock)


def _first(kit: SpecimenKit, at: int) -> tuple[VaultPage, FirstOpening]:
    page = _page(kit, new=True)
    first = _sure(FirstOpening, page.first_opening)
    first.show_step(at)
    return page, first


def _refused(error: ToldError) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page, unlock = _unlock(kit, error)
        unlock.phrase.field.setText("nine quiet stones")
        unlock.submit()
        return page

    return make


def _default(kit: SpecimenKit) -> QWidget:
    return _page(kit, new=False)


def _shown(kit: SpecimenKit) -> QWidget:
    page, unlock = _unlock(kit)
    unlock.phrase.field.setText(_LONG)
    unlock.phrase.field.caps = True
    unlock.phrase.field.script = "cyrillic"
    unlock.phrase.field.uncover(True)
    return page


def _working(kit: SpecimenKit) -> QWidget:
    page, unlock = _unlock(kit)
    unlock.phrase.field.setText("nine quiet stones")
    unlock.work(True)
    return page


def _by_code(kit: SpecimenKit) -> QWidget:
    page, unlock = _unlock(kit)
    unlock.use_code(True)
    return page


def _code_wrong(kit: SpecimenKit) -> QWidget:
    page, unlock = _unlock(kit, WrongPassphraseError("code_group", group=3))
    unlock.use_code(True)
    unlock.code.field.setText("7k3qf mx92t b4hwm r8d5c 2vjyg qn6zp t1e9s")
    unlock.submit()
    return page


def _other_folder(kit: SpecimenKit) -> QWidget:
    page = _page(kit, new=True)
    page.take_folder(_NOWHERE)
    return page


def _step(at: int) -> Callable[[SpecimenKit], QWidget]:
    return lambda kit: _first(kit, at)[0]


def _shared(kit: SpecimenKit) -> QWidget:
    page, first = _first(kit, 2)
    step = _sure(ComputerStep, first.step())
    step.others.chip("yes").click()
    return page


def _phrase(act: Callable[[PhraseStep], None]) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page, first = _first(kit, 4)
        act(_sure(PhraseStep, first.step()))
        return page

    return make


def _typed(step: PhraseStep) -> None:
    step.phrase.field.setText("nine quiet stones")
    step.rate()
    step.given()


def _drawn(step: PhraseStep) -> None:
    step.show_drawn(Private("candle harbor meadow slowly pebble"))
    step.take.click()
    step.phrase.field.uncover(True)


def _hints(step: PhraseStep) -> None:
    step.phrase.field.setText(_LONG)
    step.phrase.field.caps = True
    step.phrase.field.script = "devanagari"
    step.rate()
    step.phrase.field.uncover(True)


def _refused_making(kit: SpecimenKit) -> QWidget:
    page, first = _first(kit, 4)
    first.failed(RefusedError("folder_not_empty"))
    return page


def _code(act: Callable[[CodeStep], None]) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page, first = _first(kit, 0)
        first.show_code(_CODE, lambda code: sheet_of(kit, code), (3, 6))
        act(_sure(CodeStep, first.step()))
        return page

    return make


def _as_it_is(_step: CodeStep) -> None:
    """Leave the step as it comes."""


def _tried_wrong(step: CodeStep) -> None:
    step.go_on()
    step.groups[0].field.setText("b4hwm")
    step.groups[1].field.setText("qn6zp")
    step.wrong(WrongPassphraseError("code_group", group=3))


def _tried_whole(step: CodeStep) -> None:
    step.go_on()
    step.other.click()


def _offer(kit: SpecimenKit, *, unseen: bool = False) -> QWidget:
    page = _page(kit, new=False)
    page.show_offer(_CODE, unseen=unseen)
    _sure(CodeOffer, page.offer)
    return page


def _recovered(act: Callable[[RecoveredOffer], None]) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, new=False)
        page.show_recovered(_CODE)
        act(_sure(RecoveredOffer, page.recovered))
        return page

    return make


def _leave(_offer: RecoveredOffer) -> None:
    """Leave it as it comes."""


def _press_on(offer: RecoveredOffer) -> None:
    offer.footer.on.click()


def _recovered_making(offer: RecoveredOffer) -> None:
    _press_on(offer)
    offer.phrase.show_drawn(Private("candle harbor meadow slowly pebble"))
    offer.phrase.take.click()
    _press_on(offer)


def _recovered_failed(offer: RecoveredOffer) -> None:
    _recovered_making(offer)
    offer.failed(told(CannotWriteError("change_half_kept")))


def _recovered_made(kit: SpecimenKit) -> QWidget:
    def show(offer: RecoveredOffer) -> None:
        _press_on(offer)
        offer.show_code(_CODE, sheet_of(kit, _CODE))

    return _recovered(show)(kit)


class _ChosenOutside(OutsideSettings):
    """All that can be yes is yes."""

    def get(self, key: str) -> Value:
        """Say yes."""
        return True if declared(key).kind is bool else super().get(key)


def _chosen(kit: SpecimenKit) -> QWidget:
    # Something called “card” lies beside it, which is enough to have a door.
    beside = Path(__file__).parents[1] / "settings" / "settings.json"
    return _page(kit, new=False, outside=_ChosenOutside(beside))


SPECIMENS: Specimens = {
    "default": _default,
    "unlock shown, longest": _shown,
    "unlock wrong": _refused(WrongPassphraseError()),
    "unlock working": _working,
    "unlock damaged": _refused(DamagedError("header_damaged")),
    "unlock erase begun": _refused(DamagedError("erase_begun")),
    "unlock newer": _refused(NewerError()),
    "unlock in use": _refused(InUseError()),
    "unlock older": _refused(TamperedError("database_older")),
    "unlock by code": _by_code,
    "unlock code wrong": _code_wrong,
    "unlock other folder": _other_folder,
    "unlock with chosen ways": _chosen,
    "first welcome": _step(0),
    "first cards": _step(1),
    "first computer": _step(2),
    "first computer shared": _shared,
    "first name": _step(3),
    "first passphrase": _step(4),
    "first passphrase not the same": _phrase(_typed),
    "first passphrase drawn": _phrase(_drawn),
    "first passphrase hints": _phrase(_hints),
    "first error": _refused_making,
    "first code": _code(_as_it_is),
    "first code large": _code(lambda step: step.large.click()),
    "first code covered": _code(lambda step: step.cover.click()),
    "first code try": _code(CodeStep.go_on),
    "first code tried wrong": _code(_tried_wrong),
    "first code try all": _code(_tried_whole),
    "first begin": _step(6),
    "code offered": _offer,
    "code offered, one unseen": lambda kit: _offer(kit, unseen=True),
    "recovered": _recovered(_leave),
    "recovered passphrase": _recovered(_press_on),
    "recovered making": _recovered(_recovered_making),
    "recovered not made": _recovered(_recovered_failed),
    "recovered code": _recovered_made,
    **KEY_SPECIMENS,
    **ERASE_SPECIMENS,
    **BACKUP_SPECIMENS,
    **restore_specimens(_restoring),
    **salvage_specimens(_salvaging),
}
