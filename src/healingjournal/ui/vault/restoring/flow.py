"""Restoring a backup, step by step; until it is whole, stopping leaves everything as it was."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.ui.kit import days
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words as way_words
from healingjournal.ui.vault.backup_doors import RestorePlan
from healingjournal.ui.vault.chosen_step import ChosenStep
from healingjournal.ui.vault.doors import VaultDoors
from healingjournal.ui.vault.keyed_flow import KeyedFlow
from healingjournal.ui.vault.look_choices import LookChoices
from healingjournal.ui.vault.restoring import words
from healingjournal.ui.vault.restoring.steps import PlaceStep
from healingjournal.ui.vault.secret_step import SecretStep
from healingjournal.ui.work import Work


class RestoreFlow(KeyedFlow):
    """Three steps; sends `restored` with what came of it, or `left` with a quiet word."""

    restored = Signal(object)

    def __init__(
        self, look: Look, choices: LookChoices, work: Work, doors: VaultDoors, *, new: bool
    ) -> None:
        """Take the look, the choices, the work, the ways in, and whether none is there yet."""
        super().__init__(look, choices, work, SecretStep(look, words.secret_step()))
        self._doors = doors
        self._file: Path | None = None
        self._ready = False
        self.file = ChosenStep(look, words.file_step())
        self.place = PlaceStep(look, new=new)
        self._new = new
        self.file.choose_requested.connect(self._ask_file)
        self.place.choose_requested.connect(self._ask_folder)
        self.on_requested.connect(self._on)
        self.go(self.file)

    @override
    def title(self) -> str:
        return way_words.restore()

    @override
    def lines(self) -> list[str]:
        return words.lines()

    def take_file(self, file: Path) -> None:
        """Take a file that was chosen, and look whether it is a backup."""
        self._file, self._ready = file, False
        self.notice.hush()
        self.file.show_chosen(file.name, words.file_step()["looking"])
        made = self._doors.backups().made

        def known(when: datetime) -> None:
            if file == self._file:
                self._ready = True
                self.file.show_chosen(file.name, words.made_on(days.full_day(when.date())))

        def failed(error: Exception) -> None:
            if not isinstance(error, ToldError):
                raise error
            if file == self._file:
                self._file = None
                self.file.show_chosen(file.name, told(error))

        self._work.run_free(self, lambda: made(file), known, failed)

    @override
    def step_back(self) -> None:
        if self.working:
            self.halt()
            return
        self.notice.hush()
        step = self.step()
        if step is self.secret:
            self.go(self.place)
        elif step is self.place:
            self.go(self.file)
        else:
            self.halt()

    def _ask_file(self) -> None:
        from healingjournal.ui.vault.backup_dialog import ask_backup

        beside = self._doors.folder / "backups"
        ask_backup(self, beside if beside.is_dir() else Path.home(), self.take_file)

    def _ask_folder(self) -> None:
        from healingjournal.ui.vault.folder_dialog import ask_folder

        ask_folder(self, Path.home(), self.place.take_folder)

    def _on(self) -> None:
        step = self.step()
        self.notice.hush()
        if step is self.file and self._ready:
            self.go(self.place)
        elif step is self.file and self._file is None:
            self.notice.say(words.file_step()["none"])
        elif step is self.place and self.place.elsewhere() and self.place.folder() is None:
            self.notice.say(words.place_step()["none"])
        elif step is self.place:
            self.go(self.secret)
        elif step is self.secret:
            self._restore()

    def _restore(self) -> None:
        secret, file = self.secret.given(), self._file
        if secret is None or file is None or self.working:
            return
        other = self.place.folder() if self.place.elsewhere() else None
        plan = RestorePlan(
            file=file,
            folder=other or self._doors.folder,
            over=other is None and not self._new,
            secret=secret,
            by_code=self.secret.by_code(),
        )
        restore = self._doors.backups().restore
        self.begin(lambda stopped: restore(plan, stopped), self.restored.emit)
