"""The page that takes everything out and brings pages in, as it can be."""

from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError, RefusedError, ToldError
from healingjournal.transfer.brought import Brought
from healingjournal.transfer.forms import FORMS, MARKDOWN, OWN
from healingjournal.transfer.skipped import Skipped
from healingjournal.transfer.takeout import TakenOut
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.transfer.acts import TransferActs
from healingjournal.ui.transfer.going import Chosen, Going, Kind
from healingjournal.ui.transfer.page import TransferPage
from healingjournal.ui.transfer.places import AskPlaces

_FOLDER = Path("/media/stick/pages-out")
_LONG = Path("/media") / "a-folder-with-a-long-name" / ("and-another-one-" * 9) / "2026"
_SOME = Brought(214, 211, 1, 0, 0, (Skipped("pages/2026/2026-03-04-x.md", "here"),))
_NOTHING = Brought(3, 0, 0, 0, 0, tuple(Skipped(f"{nth}.txt", "here") for nth in range(3)))
_EVERY_WHY = (
    "here here_earlier page_here no_page chosen_here twice unknown_part not_understood missing "
    "link not_a_file unreadable too_long not_utf8 bad_date empty another_kind of_a_takeout "
    "not_named dot hide_needs_title picture_unreadable picture_too_large"
).split()
_LONGEST = Brought(
    100_000,
    99_900,
    12,
    30,
    70,
    (
        *(Skipped(f"{_LONG.name}/{'a-name-that-goes-on-' * 6}{why}.md", why) for why in _EVERY_WHY),
        Skipped("journal.json: consent", "here", 99),
        *(Skipped(f"notes/{nth}.pdf", "another_kind") for nth in range(30)),
    ),
)


class _Going(Going):
    """Goes nowhere; shows what it is told to show."""

    def show(self, kind: Kind, done: int, most: int | None, *, gives_way: bool = False) -> None:
        """Say that something is under way."""
        self._kind = kind
        self.begun.emit()
        self.count = (done, most)
        self.gives_way = gives_way


def _acts(brought: Brought, error: ToldError | None) -> TransferActs:
    def out(folder: Path, _step: object) -> TakenOut:
        _fail(error)
        return TakenOut(folder, 214, 431)

    def come(_form: str, _path: Path, _step: object, _tried: bool) -> Brought:
        _fail(error)
        return brought

    return TransferActs(out, lambda _path: OWN, come)


def _fail(error: ToldError | None) -> None:
    if error is not None:
        raise error


def _page(
    kit: SpecimenKit, brought: Brought = _SOME, error: ToldError | None = None
) -> TransferPage:
    def nowhere(*_given: object) -> NoReturn:
        raise RefusedError("nothing_there")

    acts = _acts(brought, error)
    going = _Going(acts, kit.work)
    ask = AskPlaces(nowhere, nowhere, nowhere)
    page = TransferPage(acts, going, ask, kit.work, kit.look)
    going.setParent(page)
    page.arrive()
    return page


def _out(
    error: ToldError | None = None, *, press: bool = True, folder: Path = _FOLDER
) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, error=error)
        page.take_out_to(folder)
        if press:
            page.out.do.click()
        return page

    return make


def _in(
    brought: Brought = _SOME,
    error: ToldError | None = None,
    *,
    press: bool = False,
    path: Path = _FOLDER,
    form: str = OWN,
) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, brought, error)
        page.look_at(path)
        if form != OWN:
            page.come.forms.chip(form).click()
        if press:
            page.come.do.click()
        return page

    return make


def _going(
    kind: Kind, done: int, most: int | None, *, gives_way: bool = False
) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit)
        if kind is Kind.OUT:
            page.take_out_to(_FOLDER)
        else:
            page.look_at(_FOLDER)
            page.come.go(Chosen(_FOLDER, FORMS[0]), "")
        for going in page.findChildren(_Going):
            going.show(kind, done, most, gives_way=gives_way)
        page.say_how_far()
        return page

    return make


SPECIMENS: Specimens = {
    "default": _page,
    "out chosen": _out(press=False),
    "out at work": _going(Kind.OUT, 1200, 5400),
    "out done": _out(),
    "out refused": _out(RefusedError("takeout_not_empty")),
    "out not written": _out(CannotWriteError("takeout_not_written")),
    "out stopped": _out(RefusedError("stopped")),
    "out longest": _out(press=False, folder=_LONG),
    "in looked through": _in(),
    "in nothing new": _in(_NOTHING, form=MARKDOWN),
    "in looking": _going(Kind.LOOK, 300, None),
    "in at work": _going(Kind.IN, 1200, 5400),
    "in gives way": _going(Kind.IN, 1200, 5400, gives_way=True),
    "in done": _in(press=True),
    "in refused": _in(error=RefusedError("takeout_unfinished")),
    "in stopped": _in(error=RefusedError("stopped")),
    "in longest": _in(_LONGEST, path=_LONG),
}
