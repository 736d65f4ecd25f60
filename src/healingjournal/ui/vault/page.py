"""The way in: first opening for a folder with nothing of ours, Unlock for any other."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.settings.declared import Value
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.doors import SheetMaker, VaultDoors, seems_new
from healingjournal.ui.vault.folders import Folders
from healingjournal.ui.vault.look_choices import LookChoices
from healingjournal.ui.vault.tries import Tries
from healingjournal.ui.vault.unlock_view import UnlockView
from healingjournal.ui.vault.unlocking import Unlocking
from healingjournal.ui.vault.views import Views
from healingjournal.ui.work import Work

if TYPE_CHECKING:  # neither is needed on the way to the first window
    from healingjournal.ui.vault.after_opening import AfterOpening
    from healingjournal.ui.vault.attempt import Arrived
    from healingjournal.ui.vault.code_offer import CodeOffer
    from healingjournal.ui.vault.first_opening import FirstOpening
    from healingjournal.ui.vault.keyed_flow import KeyedFlow
    from healingjournal.ui.vault.keys.recovered_offer import RecoveredOffer
    from healingjournal.ui.vault.restoring.flow import RestoreFlow
    from healingjournal.ui.vault.salvaging.flow import SalvageFlow
    from healingjournal.ui.vault.views import WayView
    from healingjournal.vault.service import Vault


class VaultPage(RoomPage):
    """Makes or opens a journal; `opened` carries it, and the answers of a first opening.

    From the moment a journal is open it is `held`, also while it waits on the step with the
    code; `put_away_requested` asks for a fresh start, and says whether it was made just now, as
    do `restored` with what was made of a backup, whose key was in memory, and `saved` with a
    folder, and whether what was saved is there. `erase_requested` names the folder it is about.
    """

    held = Signal(object)
    put_away_requested = Signal(bool)
    restored = Signal(object)
    saved = Signal(object, bool)
    opened = Signal(object, object)
    help_requested = Signal()
    ground_requested = Signal()
    leave_requested = Signal()
    card_requested = Signal()
    learn_requested = Signal()
    erase_requested = Signal(object)

    def __init__(
        self,
        doors: VaultDoors,
        outside: OutsideSettings,
        look: Look,
        work: Work,
        sheets: SheetMaker,
        notice: str = "",
    ) -> None:
        """Take what it needs; `notice` is a quiet word at Unlock about the run before."""
        super().__init__()
        self._folders = Folders(doors)
        self._outside = outside
        self._look = look
        self._work = work
        self._sheets = sheets
        self.choices = LookChoices(outside, look)
        self.choices.failed.connect(self._say)
        self._tries = Tries(self, work)
        self._tries.made.connect(self._made)
        self._tries.not_made.connect(self._not_made)
        self._tries.code_fitted.connect(self._code_fits)
        self._tries.code_failed.connect(self._code_fails)
        self._open: Vault | None = None
        self._answers: dict[str, Value] | None = None
        self.unlock: UnlockView | None = None
        self._unlocking: Unlocking | None = None
        self.first_opening: FirstOpening | None = None
        self.offer: CodeOffer | None = None
        self.recovered: RecoveredOffer | None = None
        self.restoring: RestoreFlow | None = None
        self.salvaging: SalvageFlow | None = None
        self._views = Views()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        if seems_new(doors):
            self._show_first()
        else:
            self.show_unlock(notice)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        flow = self._keyed()
        if flow is not None:
            return flow.title()
        return words.code() if any(map(self._views.shows, (self.offer, self.recovered))) else ""

    @override
    def top(self) -> QWidget | None:
        first = self.first_opening
        return first.dots if first is not None and self._views.shows(first) else None

    @override
    def with_rail(self) -> bool:
        return False

    @override
    def first_focus(self) -> QWidget:
        view = self._views.here()
        return self if view is None else view.first()

    @override
    def arrive(self) -> None:
        if self.unlock is not None:
            self.unlock.offer_chosen(self._outside)

    @override
    def leave(self) -> None:
        self._views.leave()

    @override
    def stop(self) -> bool:
        flow = self._keyed()
        if flow is not None:
            flow.step_back()
        elif self._views.shows(self.offer):
            self._let_in()
        elif self.recovered is not None and self._views.shows(self.recovered):
            self.recovered.step_back()
        elif self._views.shows(self.first_opening):
            if self.first_opening is None or self.first_opening.at_start():
                return False
            self._stopped()
        elif self._unlocking is not None and self._unlock().working():
            self._unlocking.cancel()
        elif self.unlock is not None and self.unlock.by_code():
            self.unlock.use_code(False)
        else:
            return False
        return True

    @override
    def lines(self) -> list[str]:
        flow = self._keyed()
        if flow is not None:
            return flow.lines()
        first = self._views.shows(self.first_opening)
        return words.first_lines() if first else words.unlock_lines()

    def tab_order(self, ways: Mapping[str, QWidget]) -> Sequence[QWidget]:
        """Give the order of Tab, with the ways of the top bar by name: help, ground, leave."""
        if self.unlock is not None and self._views.shows(self.unlock):
            return self.unlock.stops(ways)
        return list(ways.values())

    def show_unlock(self, notice: str = "") -> None:
        """Show Unlock with an empty field, and a quiet word if there is one."""
        unlock = self._unlock()
        unlock.begin(notice)
        unlock.new.setVisible(self._folders.could_begin())
        unlock.offer_chosen(self._outside)
        self._show(unlock)
        self._views.drop_others()
        self.first_opening = self.offer = self.recovered = None
        self.restoring = self.salvaging = None

    def not_let_in(self, error: ToldError) -> None:
        """Show Unlock after a journal that was opened could not be read, and say why."""
        self.show_unlock()
        if self._unlocking is not None:
            self._unlocking.not_opened(error)

    # ---- views ----

    def _keyed(self) -> "KeyedFlow | None":
        return next(filter(self._views.shows, (self.restoring, self.salvaging)), None)

    def _unlock(self) -> UnlockView:
        if self.unlock is None:
            self.unlock = UnlockView(self._look, self.choices)
            self._unlocking = Unlocking(self.unlock, self._tries, lambda: self._folders.doors)
            self._unlocking.arrived.connect(self._arrived)
            self._unlocking.aside_requested.connect(self.take_folder)
            self._unlocking.salvage_requested.connect(self.show_salvaging)
            self.unlock.restore_requested.connect(self.show_restoring)
            self.unlock.another_requested.connect(self._ask_folder)
            self.unlock.new_requested.connect(self._go_home)
            self.unlock.card_requested.connect(self.card_requested)
            self.unlock.learn_requested.connect(self.learn_requested)
            self.unlock.erase_requested.connect(
                lambda: self.erase_requested.emit(self._folders.doors.folder)
            )
        return self.unlock

    def _show_first(self) -> None:
        from healingjournal.ui.vault.first_opening import FirstOpening

        name = str(self._outside.get("window_name"))
        first = FirstOpening(self._look, self.choices, self._work, name)
        first.make_requested.connect(self._make)
        first.code_tried.connect(self._try_code)
        first.begin_requested.connect(self._begin)
        first.open_requested.connect(self._ask_folder)
        first.restore_requested.connect(self.show_restoring)
        first.stopped.connect(self._stop_pressed)
        self.first_opening = first
        self._show(first)

    def show_offer(self, code: Private[str], notice: str = "", *, unseen: bool = False) -> None:
        """Offer a new recovery code for the journal just opened, and say why if there is a why."""
        self.offer = self._after().offer_code(code, unseen=unseen)
        if notice:
            self.offer.notice.say(notice)

    def show_recovered(self, code: Private[str]) -> None:
        """Offer a new passphrase for the journal that this code has just opened."""
        self.recovered = self._after().offer_passphrase(self._open, code)

    def show_restoring(self) -> None:
        """Begin to restore a backup; nothing is done before its last step."""
        from healingjournal.ui.vault.restoring.flow import RestoreFlow

        doors, new = self._folders.doors, self.first_opening is not None
        flow = RestoreFlow(self._look, self.choices, self._work, doors, new=new)
        flow.restored.connect(self.restored)
        flow.left.connect(self._not_restored)
        self.restoring = flow
        self._show(flow)

    def show_salvaging(self) -> None:
        """Begin to save what can be read of a damaged journal."""
        from healingjournal.ui.vault.salvaging.flow import SalvageFlow

        self._unlock().forget()
        flow = SalvageFlow(self._look, self.choices, self._work, self._folders.doors)
        flow.saved.connect(self.saved)
        flow.left.connect(self.show_unlock)
        self.salvaging = flow
        self._show(flow)

    def _not_restored(self, notice: str) -> None:
        first, flow = self.first_opening, self.restoring
        if first is None or flow is None:
            self.show_unlock(notice)
            return
        self.restoring = None
        self._show(first)
        first.notice.say(notice)
        self._views.drop(flow)

    def _after(self) -> "AfterOpening":
        from healingjournal.ui.vault.after_opening import AfterOpening
        from healingjournal.ui.vault.keys.sheet_offer import sheets_of

        careful = (self._answers or {}).get("suggest_folder") is False
        sheets = sheets_of(self._open, self._sheets, careful=careful)
        after = AfterOpening(self._look, self.choices, self._work, sheets)
        after.setParent(self)
        after.shown.connect(self._show)
        after.code_tried.connect(self._try_code)
        after.code_renewed.connect(self.show_offer)
        after.over.connect(self._let_in)
        return after

    def _show(self, view: "WayView") -> None:
        self._views.show_view(view)
        self.title_changed.emit()
        self.first_focus().setFocus()

    def _say(self, error: ToldError | None) -> None:
        view = self._views.here()
        if view is not None and error is not None:
            from healingjournal.ui.kit.told import told

            view.notice.say(told(error))

    # ---- another folder ----

    def _ask_folder(self) -> None:
        from healingjournal.ui.vault.folder_dialog import ask_folder

        ask_folder(self, self._folders.near(), self.take_folder)

    def take_folder(self, folder: Path, notice: str = "") -> None:
        """Go to the journal of another folder, for this run, if there is one."""
        try:
            self._folders.take(folder)
        except ToldError as error:
            self._say(error)
            return
        self.show_unlock(notice)

    def _go_home(self) -> None:
        self._folders.go_home()
        self._show_first()

    def _arrived(self, arrived: "Arrived") -> None:
        self._hold(arrived.vault)
        if arrived.used is not None:
            self.show_recovered(arrived.used)
        elif arrived.code is not None:
            self.show_offer(arrived.code, unseen=arrived.unseen)
        else:
            self._let_in()

    # ---- making ----

    def _make(self, phrase: Private[str], values: dict[str, Value]) -> None:
        doors = self._folders.doors
        self._answers = values
        self._tries.make(lambda: doors.create(phrase), values)

    def _made(self, arrived: "Arrived | None") -> None:
        from healingjournal.ui.vault.attempt import put_outside

        values = self._answers or {}
        lost = put_outside(self._outside, values)
        self.window().setWindowTitle(str(self._outside.get("window_name")))
        if arrived is None or self.first_opening is None:
            self.put_away_requested.emit(True)
            return
        self._hold(arrived.vault)
        if arrived.code is not None:
            self.first_opening.show_code(arrived.code, self._after().sheet)
        self._say(lost or arrived.lost)

    def _not_made(self, error: Exception | None, dropped: bool) -> None:
        self._answers = None
        first = self.first_opening
        if first is not None and dropped:
            first.begin_again()
            first.notice.say(words.nothing_made())
        elif first is not None and isinstance(error, ToldError):
            first.failed(error)
        elif error is not None:
            raise error

    # ---- the code ----

    def _try_code(self, code: Private[str], groups: tuple[int, ...]) -> None:
        if self._open is not None:
            self._tries.try_code(self._open, code, groups)

    def _code_fits(self) -> None:
        if self.first_opening is not None:
            self.first_opening.code_right()
        else:
            self._let_in()

    def _code_fails(self, error: Exception) -> None:
        flow = self.first_opening or self.offer
        if flow is None or not isinstance(error, ToldError):
            raise error
        flow.code_wrong(error)

    # ---- ends ----

    def _begin(self, ground: bool) -> None:
        if ground:
            self.ground_requested.emit()
        self._let_in()

    def _let_in(self) -> None:
        vault, self._open = self._open, None
        if vault is not None:
            self.opened.emit(vault, self._answers)

    def _stop_pressed(self) -> None:
        if self.first_opening is not None and self.first_opening.at_start():
            self.leave_requested.emit()
        else:
            self._stopped()

    def _stopped(self) -> None:
        # A making under way cannot be taken back; a fresh start comes as soon as it has ended.
        if self._tries.drop():
            return
        if self._open is not None:
            self.put_away_requested.emit(self._answers is not None)
        elif self.first_opening is not None:
            self.first_opening.begin_again()
            self.first_opening.notice.say(words.nothing_made())

    def _hold(self, vault: "Vault") -> None:
        self._open = vault
        self.held.emit(vault)
