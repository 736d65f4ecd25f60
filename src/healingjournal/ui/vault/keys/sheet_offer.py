"""A code on a plain sheet: offered under the code, made only when a place was chosen."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import RefusedError, ToldError
from healingjournal.base.private import Private
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.doors import SheetMaker
from healingjournal.ui.vault.keys import words
from healingjournal.ui.work import Work

if TYPE_CHECKING:
    from healingjournal.vault.service import Vault


class Sheets(NamedTuple):
    """How the sheet of one journal's code is made.

    `suggests` runs in the vault's thread and tells whether a folder of this computer may be
    suggested; `ask` asks for a place; `make` is slow, and needs no vault.
    """

    suggests: Callable[[], bool]
    ask: Callable[[QWidget, bool, Callable[[Path], None]], None]
    make: Callable[[Private[str], Path], None]


def sheets_of(vault: "Vault | None", maker: SheetMaker, *, careful: bool = False) -> Sheets:
    """Give how the sheet of an open journal's code is made; without a journal none is.

    `careful` says that no folder is to be suggested, whatever the journal has kept.
    """

    def suggests() -> bool:
        from healingjournal.settings.kept import read_kept

        if careful or vault is None:
            return False
        return bool(read_kept(vault.kept)["suggest_folder"])

    def make(code: Private[str], path: Path) -> None:
        if vault is None:
            raise RefusedError("locked")
        maker.make(code, path, vault.folder)

    return Sheets(suggests, maker.ask, make)


class SheetOffer(QWidget):
    """A title, what it means, one button, and a line that says what came of it."""

    def __init__(self, look: Look, work: Work, code: Private[str], sheets: Sheets) -> None:
        """Take the look, the work, the code, and how its sheet is made."""
        super().__init__()
        said = words.sheet()
        self._said = said
        self._work = work
        self._code = code
        self._sheets = sheets
        self.make = SoftButton(look, said["make"], "page")
        self.line = Label(look)
        text = QWidget()
        lines = QVBoxLayout(text)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(Label(look, said["title"], "label"))
        lines.addWidget(Label(look, said["more"], "body", "quiet-ink"))
        offer = QWidget()
        beside = BesideLayout(look, 16, 240)
        offer.setLayout(beside)
        beside.addWidget(text)
        beside.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(offer)
        column.addWidget(self.line)
        self.make.clicked.connect(self._ask)
        self._say("")

    def put_to(self, path: Path) -> None:
        """Make the sheet as a new file at a place that was chosen."""
        code, make = self._code, self._sheets.make
        self.make.setEnabled(False)
        self._say(self._said["making"])

        def made(_nothing: None) -> None:
            self._end(self._said["made"])

        self._work.run_free(self, lambda: make(code, path), made, self._not_made)

    def _ask(self) -> None:
        self._say("")

        def known(suggest: bool) -> None:
            self._sheets.ask(self, suggest, self.put_to)

        # What cannot be read counts as the more careful answer.
        self._work.run(self, self._sheets.suggests, known, lambda _: known(False))

    def _not_made(self, error: Exception) -> None:
        self._end(told(error) if isinstance(error, ToldError) else "")
        if not isinstance(error, ToldError):
            raise error

    def _end(self, line: str) -> None:
        self.make.setEnabled(True)
        self._say(line)

    def _say(self, line: str) -> None:
        self.line.say(line)
        self.line.setVisible(bool(line))
        self.make.setAccessibleDescription(line or self._said["more"])
