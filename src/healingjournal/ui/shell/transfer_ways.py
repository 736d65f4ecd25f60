"""Joins Settings with what goes out and comes in, and lets the rooms hear of what came."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.base.errors import NoJournalError
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.held_values import HeldValues
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.rooms import Rooms, Start
from healingjournal.ui.shell.speaking import spoken_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from healingjournal.transfer.brought import Brought, Step
    from healingjournal.transfer.service import Transfer
    from healingjournal.transfer.takeout import TakenOut
    from healingjournal.ui.shell.kept_for_rooms import KeptForRooms
    from healingjournal.ui.transfer.acts import TransferActs
    from healingjournal.ui.transfer.going import Going, Outcome
    from healingjournal.ui.transfer.page import TransferPage


class TransferWays(QObject):
    """The page that takes everything out and brings pages in, made when first asked for.

    `came` brings what the journal keeps for rooms without a store after something came in.
    """

    came = Signal(object)

    def __init__(self, rooms: Rooms, start: Start, frame: Frame, held: HeldValues) -> None:
        """Take the rooms, how this run began, the frame and the settings."""
        super().__init__()
        self._rooms = rooms
        self._start = start
        self._frame = frame
        self._held = held
        self._going: Going | None = None
        self._acts: TransferActs | None = None
        self._over = False
        frame.navigation.offer(Place.TRANSFER, self._make)

    def open(self) -> None:
        """Show the page."""
        self._frame.navigation.go(Place.TRANSFER)

    def stop(self) -> None:
        """Drop what is under way: the journal is about to be closed."""
        self._over = True
        if self._going is not None:
            self._going.end()

    def busy(self) -> bool:
        """Tell whether something is going out or coming in just now."""
        return self._going is not None and self._going.kind() is not None

    def going(self) -> "Going":
        """Give what takes out and brings in, made when first needed."""
        if self._going is None:
            from healingjournal.ui.transfer.going import Going

            self._going = Going(self._commands(), self._frame.work)
            self._going.ended.connect(self._ended)
        return self._going

    def _make(self) -> "TransferPage":
        from healingjournal.ui.transfer.page import TransferPage
        from healingjournal.ui.transfer.places import AskPlaces, ask_file, ask_folder

        frame = self._frame
        ask = AskPlaces(self._ask_into, ask_folder, ask_file)
        page = TransferPage(self._commands(), self.going(), ask, frame.work, frame.look)
        page.back_requested.connect(lambda: frame.navigation.go(Place.SETTINGS))
        return page

    def _ask_into(self, parent: "QWidget", taken: "Callable[[Path], None]") -> None:
        from healingjournal.ui.sharing.place_dialog import plugged_in, start_for
        from healingjournal.ui.transfer.places import ask_into

        start = start_for(stick=False, suggest=bool(self._held.value("suggest_folder")))
        ask_into(parent, start, plugged_in(), taken)

    # ---- commands ----

    def _commands(self) -> "TransferActs":
        if self._acts is None:
            from healingjournal.ui.transfer.acts import TransferActs

            self._acts = TransferActs(self._take_out, _recognised, self._bring_in)
        return self._acts

    def _transfer(self) -> "Transfer":
        from healingjournal.sharing.carried import ConsentCarried, LedgerCarried
        from healingjournal.steps.carried import StepsCarried
        from healingjournal.transfer.service import Transfer

        rooms = self._rooms
        vault = rooms.vault
        others = (ConsentCarried(vault), LedgerCarried(vault), StepsCarried(vault))
        return Transfer(vault, rooms.journal, rooms.moments, self._start.clock, others)

    def _take_out(self, folder: Path, step: "Step") -> "TakenOut":
        from healingjournal.settings.languages import WRITTEN_IN
        from healingjournal.transfer.words import languages

        spoken = spoken_by(self._start.outside)
        lang = spoken if spoken in languages() else WRITTEN_IN
        self._must_be_there()

        def there(done: int, most: int | None) -> None:
            step(done, most)
            # What was erased meanwhile, by somebody else, is not to come back as a copy.
            self._must_be_there()

        return self._transfer().take_out(folder, there, lang)

    def _must_be_there(self) -> None:
        if not self._rooms.vault.still_there():
            raise NoJournalError("journal_gone")

    def _bring_in(self, form: str, path: Path, step: "Step", only_tried: bool) -> "Brought":
        return self._transfer().bring_in(form, path, step, only_tried=only_tried)

    # ---- what came ----

    def _ended(self, outcome: "Outcome") -> None:
        from healingjournal.ui.transfer.going import Kind

        if outcome.kind is Kind.IN and outcome.brought is not None and not self._over:
            self._frame.work.run(self, self._read_again, self._take, self._frame.told.emit)

    def _read_again(self) -> "KeptForRooms":
        from healingjournal.ui.shell.kept_for_rooms import read_for

        return read_for(self._rooms)

    def _take(self, kept: "KeptForRooms") -> None:
        self._held.take(kept.values)
        self.came.emit(kept)


def _recognised(path: Path) -> str:
    from healingjournal.transfer.recognising import recognised

    return recognised(path)
