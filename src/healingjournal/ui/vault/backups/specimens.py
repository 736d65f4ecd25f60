"""The backups, as the page can be."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import CannotWriteError, ToldError, WrongPassphraseError
from healingjournal.base.private import Private
from healingjournal.ui.kit.specimen_kit import SpecimenKit, Specimens
from healingjournal.ui.vault.backups.acts import BackupActs
from healingjournal.ui.vault.backups.making import BackupMaking, Kind, Outcome
from healingjournal.ui.vault.backups.page import BackupsPage
from healingjournal.ui.vault.backups.steps import TryStep
from healingjournal.ui.work import InlineWork, Work
from healingjournal.vault.rotation import KeptBackup, Status, Tried

_NOWHERE = Path("/nonexistent")


def _backup(
    day: int,
    entries: int | None = 214,
    status: Status = Status.VERIFIED,
    *,
    present: bool = True,
    aside: bool = False,
) -> KeptBackup:
    return KeptBackup(
        file=_NOWHERE / str(day),
        made=datetime(2026, 11, day, 9, 30, tzinfo=UTC),
        status=status,
        entries=entries,
        tested="2026-11-22" if status is Status.TEST_RESTORED else None,
        present_passphrase=present,
        aside=aside,
    )


_ALL = (
    _backup(22),
    _backup(21, 1, Status.WRITTEN),
    _backup(20, 198, Status.TEST_RESTORED),
    _backup(14, None, present=False),
    _backup(3, None, Status.WRITTEN, present=False, aside=True),
)


class _Making(BackupMaking):
    """Makes nothing; says what it is told to say."""

    def show(self, outcome: Outcome) -> None:
        """Say how the last one ended."""
        self._end_with(outcome)

    def show_busy(self) -> None:
        """Say that one is under way."""
        self._kind = Kind.NOW
        self.begun.emit()


def _acts(backups: Sequence[KeptBackup], error: ToldError | None) -> BackupActs:
    def no(*_given: object) -> NoReturn:
        raise error or CannotWriteError("disk_full")

    def nothing(*_given: object) -> None:
        if error is not None:
            raise error

    def tried(_file: Path, _code: Private[str]) -> Tried:
        nothing()
        return Tried("", datetime(2026, 11, 22, 9, 30, tzinfo=UTC), 214)

    return BackupActs(
        listed=lambda: list(backups),
        due=bool,
        begin=no,
        begin_at=no,
        finished=nothing,
        replaced=lambda _made: 0,
        remove=nothing,
        try_restore=tried,
        remember_tested=nothing,
        suggests=bool,
    )


def _page(
    kit: SpecimenKit,
    backups: Sequence[KeptBackup] = _ALL,
    error: ToldError | None = None,
    work: Work | None = None,
    outcome: Outcome | None = None,
) -> BackupsPage:
    acts = _acts(backups, error)
    making = _Making(acts, work or InlineWork())
    page = BackupsPage(acts, making, lambda *_: None, work or kit.work, kit.look)
    making.setParent(page)
    page.arrive()
    if outcome is not None:
        making.show(outcome)
    return page


def _ended(outcome: Outcome) -> Callable[[SpecimenKit], QWidget]:
    return lambda kit: _page(kit, outcome=outcome)


def _busy(kit: SpecimenKit) -> QWidget:
    page = _page(kit)
    for making in page.findChildren(_Making):
        making.show_busy()
    return page


def _removing(
    at: int, error: ToldError | None = None, *, press: bool = False
) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, error=error)
        page.overview.removes[at].click()
        if press:
            page.flow.footer.on.click()
        return page

    return make


def _trying(
    error: ToldError | None = None, *, press: bool = False
) -> Callable[[SpecimenKit], QWidget]:
    def make(kit: SpecimenKit) -> QWidget:
        page = _page(kit, error=error)
        page.overview.try_one.click()
        step = page.flow.step()
        if press and isinstance(step, TryStep):
            step.code.field.setText("7k3qf mx92t b4hwn r8d5c 2vjyg qn6zp t1e9s")
            page.flow.footer.on.click()
        return page

    return make


def _none_to_try(kit: SpecimenKit) -> QWidget:
    page = _page(kit, _ALL[1:2])
    page.overview.try_one.click()
    return page


BACKUP_SPECIMENS: Specimens = {
    "backups": _page,
    "backups none": lambda kit: _page(kit, ()),
    "backups none to try": _none_to_try,
    "backups making": _busy,
    "backups made": _ended(Outcome(Kind.NOW, 214)),
    "backups saved elsewhere": _ended(Outcome(Kind.ELSEWHERE, 214)),
    "backups fresh": _ended(Outcome(Kind.FRESH, 214)),
    "backups fresh, some left": _ended(Outcome(Kind.FRESH, 1, 2)),
    "backups not made": _ended(Outcome(Kind.BY_ITSELF, error=CannotWriteError("disk_full"))),
    "backups remove": _removing(0),
    "backups remove, kept aside": _removing(4),
    "backups removed": _removing(0, press=True),
    "backups not removed": _removing(0, CannotWriteError("not_erased"), press=True),
    "backups test": _trying(),
    "backups test went well": _trying(press=True),
    "backups test wrong code": _trying(
        WrongPassphraseError("backup_wrong_passphrase"), press=True
    ),
    "backups test, disk full": _trying(CannotWriteError("disk_full"), press=True),
}

