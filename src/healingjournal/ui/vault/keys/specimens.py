"""Passphrase and code, as the page can be."""

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError, ToldError, WrongPassphraseError
from healingjournal.base.private import Private
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.vault.code_step import CodeStep
from healingjournal.ui.vault.keys.acts import KeyActs
from healingjournal.ui.vault.keys.anew import Anew
from healingjournal.ui.vault.keys.anew_step import AnewStep
from healingjournal.ui.vault.keys.change_step import ChangeStep
from healingjournal.ui.vault.keys.page import KeysPage
from healingjournal.ui.vault.keys.sheet_offer import SheetOffer, Sheets
from healingjournal.ui.work import InlineWork, Work

T = TypeVar("T")
_CODE = Private("7K3QF-MX92T-B4HWN-R8D5C-2VJYG-QN6ZP-T1E9S")
_LONG = "some words that are long enough to run past the end of the field " * 3


class _Unending(InlineWork):
    """What runs in the vault's thread never ends here."""

    def run(
        self,
        owner: QObject,
        command: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Let it go on."""


def nowhere(*_given: object) -> None:
    """Ask for no place."""


def no_sheet(*_given: object) -> NoReturn:
    """Make no sheet, for the disk is full."""
    raise CannotWriteError("file_not_written")


def sheet_of(kit: SpecimenKit, code: Private[str]) -> SheetOffer:
    """Give an offer of a sheet that asks for no place, and makes none."""
    return SheetOffer(kit.look, kit.work, code, Sheets(bool, nowhere, no_sheet))


def _page(
    kit: SpecimenKit,
    *,
    works: bool = True,
    error: ToldError | None = None,
    work: Work | None = None,
    sheet: Callable[[Private[str], Path], None] = no_sheet,
) -> KeysPage:
    def act(*_given: object) -> None:
        if error is not None:
            raise error

    def again(*_given: object) -> Private[str] | None:
        act()
        return _CODE if works else None

    def anew(_phrase: Private[str]) -> Anew:
        return Anew(again, act, before=lambda: None, as_before=lambda: None)

    acts = KeyActs(lambda: works, act, lambda: _CODE, act, act, anew, lambda: None)
    page = KeysPage(acts, Sheets(bool, nowhere, sheet), work or kit.work, kit.look)
    page.arrive()
    return page


def _changing(
    kit: SpecimenKit, *, error: ToldError | None = None, work: Work | None = None
) -> tuple[KeysPage, ChangeStep]:
    page = _page(kit, error=error, work=work)
    page.change_now()
    step = page.flow.step()
    if not isinstance(step, ChangeStep):
        raise TypeError(step)
    return page, step


def _filled(step: ChangeStep) -> None:
    step.former.field.setText("nine quiet stones")
    step.phrase.field.setText("candle harbor meadow slowly pebble")
    step.again.field.setText("candle harbor meadow slowly pebble")
    step.rate()


def _given(error: ToldError | None = None, work: Work | None = None) -> Callable[..., QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page, step = _changing(kit, error=error, work=work)
        _filled(step)
        page.flow.footer.on.click()
        return page

    return make


def _longest(kit: SpecimenKit) -> QWidget:
    page, step = _changing(kit)
    for named in (step.former, step.phrase):
        named.field.setText(_LONG)
        named.field.caps = True
        named.field.script = "devanagari"
        named.field.uncover(True)
    step.show_drawn(Private("candle harbor meadow slowly pebble"))
    return page


def _stopped(kit: SpecimenKit) -> QWidget:
    work = _Unending()
    page = _given(work=work)(kit)
    if isinstance(page, KeysPage):
        page.flow.footer.stop.click()
    return page


def _renewing(
    act: Callable[[KeysPage, CodeStep], None] | None = None,
    *,
    works: bool = True,
    error: ToldError | None = None,
    sheet: Callable[[Private[str], Path], None] = no_sheet,
) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, works=works, error=error, sheet=sheet)
        page.renew_now()
        step = page.flow.step()
        if act is not None and isinstance(step, CodeStep):
            act(page, step)
        return page

    return make


def _try(page: KeysPage, step: CodeStep) -> None:
    for _ in range(2):
        page.flow.footer.on.click()
    step.leave()


def _put_sheet(_page: KeysPage, step: CodeStep) -> None:
    for offer in step.findChildren(SheetOffer):
        offer.put_to(Path("/nonexistent"))


def _away(error: ToldError | None = None, *, press: bool = False) -> Callable[..., QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, error=error)
        page.overview.away.click()
        if press:
            page.flow.footer.on.click()
        return page

    return make


def _anew(
    *,
    works: bool = True,
    error: ToldError | None = None,
    work: Work | None = None,
    then: Callable[[KeysPage, AnewStep], None] | None = None,
) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, works=works, error=error, work=work)
        page.anew_now()
        step = page.flow.step()
        if then is not None and isinstance(step, AnewStep):
            then(page, step)
        return page

    return make


def _encrypt(page: KeysPage, step: AnewStep) -> None:
    step.phrase.field.setText("nine quiet stones")
    page.flow.footer.on.click()


def _half(page: KeysPage, step: AnewStep) -> None:
    _encrypt(page, step)
    page.look_again.stop()
    step.show_quarters(2)


def _stop_anew(page: KeysPage, step: AnewStep) -> None:
    _encrypt(page, step)
    page.flow.footer.stop.click()


def _anew_long(_page: KeysPage, step: AnewStep) -> None:
    field = step.phrase.field
    field.setText(_LONG)
    field.caps = True
    field.script = "devanagari"
    field.uncover(True)


KEY_SPECIMENS: Specimens = {
    "keys": _page,
    "keys without a code": lambda kit: _page(kit, works=False),
    "keys looking": lambda kit: _page(kit, work=_Unending()),
    "keys change": lambda kit: _changing(kit)[0],
    "keys change, longest": _longest,
    "keys changing": _given(work=_Unending()),
    "keys change stopped": _stopped,
    "keys changed": _given(),
    "keys change wrong": _given(WrongPassphraseError()),
    "keys change not kept": _given(CannotWriteError("disk_full")),
    "keys change half kept": _given(CannotWriteError("change_half_kept")),
    "keys new code": _renewing(),
    "keys new code, none before": _renewing(works=False),
    "keys new code fits": _renewing(_try),
    "keys new code wrong": _renewing(_try, error=WrongPassphraseError("code_group", group=3)),
    "keys sheet made": _renewing(_put_sheet, sheet=nowhere),
    "keys sheet not made": _renewing(_put_sheet),
    "keys away": _away(),
    "keys away done": _away(press=True),
    "keys away not kept": _away(CannotWriteError("disk_full"), press=True),
    "keys anew": _anew(),
    "keys anew, longest": _anew(then=_anew_long),
    "keys anew under way": _anew(work=_Unending(), then=_half),
    "keys anew stopped": _anew(work=_Unending(), then=_stop_anew),
    "keys anew code": _anew(then=_encrypt),
    "keys anew done": _anew(works=False, then=_encrypt),
    "keys anew wrong": _anew(error=WrongPassphraseError(), then=_encrypt),
    "keys anew not kept": _anew(error=CannotWriteError("disk_full"), then=_encrypt),
}
