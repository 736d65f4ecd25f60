"""The page with the backups: what is here, and what may be done about it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import WrongPassphraseError
from healingjournal.base.overriding import override
from healingjournal.ui.kit import days
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.backups import words
from healingjournal.ui.vault.backups.acts import BackupActs
from healingjournal.ui.vault.backups.making import BackupMaking, Kind, Outcome
from healingjournal.ui.vault.backups.overview import Overview
from healingjournal.ui.vault.backups.steps import RemoveStep, TryStep
from healingjournal.ui.vault.stepped_page import SteppedPage
from healingjournal.ui.work import Work

if TYPE_CHECKING:
    from healingjournal.vault.rotation import KeptBackup, Tried

T = TypeVar("T")
AskPlace = Callable[[QWidget, bool, Callable[[Path], None]], None]


class BackupsPage(SteppedPage):
    """An overview, and a step each for removing one and for a restore as a test."""

    def __init__(
        self, acts: BackupActs, making: BackupMaking, ask: AskPlace, work: Work, look: Look
    ) -> None:
        """Take what may be done, what makes backups, what asks for a place, work and look."""
        self.overview = Overview(look)
        super().__init__(self.overview, look)
        self._acts = acts
        self._making = making
        self._ask = ask
        self._work = work
        self._look = look
        self._busy = self._unseen = False
        self._backups: list[KeptBackup] = []
        overview = self.overview
        overview.make_requested.connect(lambda: making.make(Kind.NOW))
        overview.fresh_requested.connect(lambda: making.make(Kind.FRESH))
        overview.elsewhere_requested.connect(self._ask_place)
        overview.try_requested.connect(self._try)
        overview.remove_requested.connect(lambda each: self._begin_step(RemoveStep(look, each)))
        self.flow.on_requested.connect(self._on)
        self.flow.back_requested.connect(self._stopped)
        self.flow.later_requested.connect(self._stopped)
        self.flow.stop_requested.connect(self._stopped)
        making.begun.connect(self._state_changed)
        making.ended.connect(self._made)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return words.page()["title"]

    @override
    def order_stops(self) -> None:
        if not self.in_step():
            self.overview.order_stops()

    @override
    def arrive(self) -> None:
        self._state_changed()
        self._look_again()

    @override
    def stop(self) -> bool:
        if self.in_step():
            self._stopped()
        else:
            self.back_requested.emit()
        return True

    @override
    def lines(self) -> list[str]:
        return words.lines()

    def begin(self) -> None:
        """Show the overview, with nothing begun; what came about elsewhere is said once."""
        if not self._busy and not self._unseen:
            self.overview.notice.hush()
        self._unseen = False
        self._show_overview()

    def save_to(self, file: Path) -> None:
        """Make a backup as a new file at a place that was chosen."""
        self._making.make(Kind.ELSEWHERE, file)

    # ---- showing ----

    def _show_overview(self) -> None:
        self.go_back()
        self._state_changed()
        self.overview.first().setFocus()

    def _stopped(self) -> None:
        step = self.flow.step()
        if self._busy and isinstance(step, TryStep):
            self.overview.notice.say(step.said["still"])
        elif not self._busy:
            self.overview.notice.say(words.page()["as_it_was"])
        self._show_overview()

    def _ended(self, line: str) -> None:
        self.overview.notice.say(line)
        self._show_overview()
        self._look_again()

    def _look_again(self) -> None:
        def known(backups: "list[KeptBackup]") -> None:
            self._backups = backups
            self.overview.show_backups(backups)

        self._work.run(self, self._acts.listed, known, self.tell)

    def _resting(self) -> bool:
        return self._busy or self._making.busy()

    def _state_changed(self) -> None:
        self.overview.rest(self._resting())
        self.flow.footer.rest(self._resting())
        last = self._making.last
        if self._making.busy():
            self.overview.say_state(words.page()["making"])
        elif last is not None and last.error is not None:
            self.overview.say_state(words.not_made(told(last.error)))
        else:
            self.overview.say_state("")

    # ---- making ----

    def _made(self, outcome: Outcome) -> None:
        self._state_changed()
        self._look_again()
        if outcome.error is not None or outcome.kind is Kind.BY_ITSELF:
            return  # it stands in the state, or in the list
        if outcome.kind is Kind.FRESH:
            line = words.fresh(outcome.entries, outcome.left)
        elif outcome.kind is Kind.ELSEWHERE:
            line = words.saved(outcome.entries)
        else:
            line = words.made(outcome.entries)
        self.overview.notice.say(line)
        self._unseen = not self.isVisible()

    def _ask_place(self) -> None:
        self.overview.notice.hush()

        def known(suggest: bool) -> None:
            self._ask(self, suggest, self.save_to)

        # What cannot be read counts as the more careful answer.
        self._work.run(self, self._acts.suggests, known, lambda _: known(False))

    # ---- steps ----

    def _begin_step(self, step: RemoveStep | TryStep) -> None:
        self.go(step, resting=self._resting())

    def _try(self) -> None:
        proven = next((each for each in self._backups if each.proven and not each.aside), None)
        if proven is None:
            self.overview.notice.say(words.page()["try_none"])
        else:
            self._begin_step(TryStep(self._look, proven))

    def _on(self) -> None:
        step = self.flow.step()
        if self._resting():
            return
        if isinstance(step, RemoveStep):
            remove, said = self._acts.remove, step.said
            backup = step.backup
            self._begin(said["doing"])
            self._work.run(
                self, lambda: remove(backup), lambda _: self._ends(said["done"]), self._failed
            )
        elif isinstance(step, TryStep):
            try_restore, code, file = self._acts.try_restore, step.given(), step.backup.file
            self._begin(step.said["doing"])
            self._work.run_free(
                self, lambda: try_restore(file, code), self._tried, self._failed
            )

    def _tried(self, tried: "Tried") -> None:
        remember = self._acts.remember_tested
        line = words.tried(days.full_day(tried.made.date()), tried.entries)
        self._work.run(self, lambda: remember(tried), lambda _: self._ends(line), self._failed)

    def _begin(self, line: str) -> None:
        self._busy = True
        self.flow.notice.say(line)
        self._state_changed()

    def _ends(self, line: str) -> None:
        self._busy = False
        self._ended(line)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._state_changed()
        step = self.flow.step() if self.in_step() else None
        if isinstance(error, WrongPassphraseError) and isinstance(step, TryStep):
            self.flow.notice.hush()
            step.wrong(told(error))
        else:
            self.tell(error)
