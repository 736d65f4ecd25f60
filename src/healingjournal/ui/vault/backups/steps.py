"""The two steps on the page with the backups: removing one, and restoring one as a test."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit import days
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words as way_words
from healingjournal.ui.vault.backups import words
from healingjournal.ui.vault.named_code import NamedCode
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.steps import Step, Ways
from healingjournal.ui.vault.told_step import ToldStep

if TYPE_CHECKING:
    from healingjournal.vault.rotation import KeptBackup


class RemoveStep(ToldStep):
    """What the backup holds, what removing it changes and cannot; one press does it."""

    def __init__(self, look: Look, backup: "KeptBackup") -> None:
        """Take the look and the backup."""
        day = days.full_day(backup.made.date())
        self.backup = backup
        if backup.aside:
            said = words.aside_away(day)
        else:
            entries = backup.entries
            held = words.pages_unknown() if entries is None else words.pages(entries) + "."
            said = words.away(day, held)
        super().__init__(look, said, ("holds", "changes", "cannot"))


class TryStep(Step):
    """The recovery code, typed from paper, for the latest backup that was verified."""

    def __init__(self, look: Look, backup: "KeptBackup") -> None:
        """Take the look and the backup."""
        self.backup = backup
        self.said = words.trying(days.full_day(backup.made.date()))
        super().__init__(look, self.said["title"], self.said["more"])
        self.code = NamedCode(look, way_words.code(), way_words.code_hint())
        self.code.entered.connect(self.on_wished)
        self.main.addWidget(narrow(look, self.code, 560))

    @override
    def ways(self) -> Ways:
        return Ways(on=self.said["do"])

    @override
    def first(self) -> QWidget:
        return self.code.field

    def given(self) -> Private[str]:
        """Give what is typed."""
        self.code.say("")
        return self.code.code()

    @override
    def forget(self) -> None:
        self.code.forget()

    def wrong(self, line: str) -> None:
        """Say what does not fit."""
        self.code.say(line)
        self.code.field.setFocus()
