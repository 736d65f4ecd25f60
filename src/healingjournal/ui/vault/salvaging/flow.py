"""Saving what can be read of a damaged journal, step by step; that one is only read."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words as way_words
from healingjournal.ui.vault.chosen_step import ChosenStep
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.vault.keyed_flow import KeyedFlow
from healingjournal.ui.vault.look_choices import LookChoices
from healingjournal.ui.vault.salvaging import words
from healingjournal.ui.vault.salvaging.doors import SalvagePlan
from healingjournal.ui.vault.salvaging.steps import AboutStep, ReportStep
from healingjournal.ui.vault.secret_step import SecretStep
from healingjournal.ui.work import Work

if TYPE_CHECKING:
    from healingjournal.vault.salvage import Salvaged

_NOTHING = "header_damaged"


class SalvageFlow(KeyedFlow):
    """Three steps and a report.

    Sends `saved` with the folder to be shown next and whether it is the new journal's, or `left`
    with a quiet word when nothing was made.
    """

    saved = Signal(object, bool)

    def __init__(self, look: Look, choices: LookChoices, work: Work, doors: VaultDoors) -> None:
        """Take the look, the choices, the work, and the ways into the damaged journal."""
        super().__init__(look, choices, work, SecretStep(look, words.secret_step()))
        self._doors = doors
        self._salvage = doors.salvage()
        self._folder: Path | None = None
        self._ready = False
        self._look = look
        self.about = AboutStep(look)
        self.place = ChosenStep(look, words.place_step(), back=True)
        self.report: ReportStep | None = None
        self._new: Path | None = None
        self.place.choose_requested.connect(self._ask_folder)
        self.on_requested.connect(self._on)
        self.later_requested.connect(self.halt)
        self.go(self.about)

    @override
    def title(self) -> str:
        return way_words.salvage()

    @override
    def lines(self) -> list[str]:
        return words.lines() if self.report is None else words.report_lines()

    def take_folder(self, folder: Path) -> None:
        """Take a folder that was chosen, and look whether a new journal can be made there."""
        self._folder, self._ready = folder, False
        self.notice.hush()
        said, fits = words.place_step(), self._salvage.fits
        self.place.show_chosen(str(folder), said["looking"])

        def known(_nothing: None) -> None:
            if folder == self._folder:
                self._ready = True
                self.place.show_chosen(str(folder), said["fits"])

        def failed(error: Exception) -> None:
            if not isinstance(error, ToldError):
                raise error
            if folder == self._folder:
                self._folder = None
                self.place.show_chosen(str(folder), told(error))

        self._work.run_free(self, lambda: fits(folder), known, failed)

    @override
    def step_back(self) -> None:
        self.notice.hush()
        if self.working or self.step() in {self.about, self.report}:
            self.halt()
        else:
            self.go(self.place if self.step() is self.secret else self.about)

    @override
    def halt(self) -> None:
        if self.report is None:
            super().halt()
        else:
            self.saved.emit(self._doors.folder, False)

    @override
    def sentence(self, error: ToldError) -> str:
        return words.nothing_saved() if error.words_key == _NOTHING else told(error)

    def _ask_folder(self) -> None:
        from healingjournal.ui.vault.folder_dialog import ask_folder

        ask_folder(self, Path.home(), self.take_folder)

    def _on(self) -> None:
        step = self.step()
        self.notice.hush()
        if step is self.about:
            self.go(self.place)
        elif step is self.place and self._ready:
            self.go(self.secret)
        elif step is self.place and self._folder is None:
            self.notice.say(words.place_step()["none"])
        elif step is self.secret:
            self._save()
        elif self._new is not None:
            self.saved.emit(self._new, True)

    def _save(self) -> None:
        secret, folder = self.secret.given(), self._folder
        if secret is None or folder is None or self.working:
            return
        plan = SalvagePlan(folder, secret, self.secret.by_code())
        save = self._salvage.save
        self.begin(lambda stopped: save(plan, stopped), self._tell)

    def _tell(self, done: "Salvaged") -> None:
        self._new = done.folder
        self.report = ReportStep(self._look, done)
        self.go(self.report)
