"""After unlocking a journal without a tried recovery code: a new one, offered once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.private import Private
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.code_step import CodeStep, two_groups
from healingjournal.ui.vault.flow_view import FlowView
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.look_choices import LookChoices


class CodeOffer(FlowView):
    """One step; Not now and Stop both go on. Sends `code_tried` and `skipped`."""

    code_tried = Signal(object, object)
    skipped = Signal()

    def __init__(
        self,
        look: Look,
        choices: LookChoices,
        code: Private[str],
        sheet: QWidget,
        *,
        unseen: bool = False,
    ) -> None:
        """Take the look, the choices at the foot, the new code, and the offer of its sheet.

        `unseen` says that a code works already, and that nobody may have seen it.
        """
        super().__init__(look, choices)
        said = words.code_step() | (words.code_unseen() if unseen else words.code_again())
        self.code = CodeStep(look, code, two_groups(), said, sheet)
        self.code.code_tried.connect(self.code_tried)
        self.on_requested.connect(self.code.go_on)
        self.back_requested.connect(self.code.back)
        self.later_requested.connect(self.skipped)
        self.stop_requested.connect(self.skipped)
        self.go(self.code)

    def code_wrong(self, error: ToldError) -> None:
        """Say what does not fit."""
        self.code.wrong(error)
