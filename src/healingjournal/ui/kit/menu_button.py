"""A button that opens a short menu; the word shown is the choice made."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from healingjournal.base.overriding import override
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class MenuButton(SoftButton):
    """Opens its menu under itself; sends `chosen` with the key of what was taken.

    `quiet` shows the word in the accent with no fill and no arrow, as at the foot of Unlock.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Look, text: str, icon: str | None = None, *, quiet: bool = False
    ) -> None:
        """Take the look, the word, an icon, and whether it is a quiet one."""
        self._quiet = quiet
        super().__init__(look, text, icon, plain=True)
        if not quiet:
            self._icon_end = "down"
        self._choices: tuple[tuple[str, str], ...] = ()
        self._current: str | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def offer(
        self, choices: Sequence[tuple[str, str]], current: str | None = None
    ) -> None:
        """Offer (key, word) pairs; with a current key the menu shows which one holds."""
        self._choices, self._current = tuple(choices), current

    def _fill(self) -> None:
        # Not before it opens: the classes of actions are large, and Unlock has three menus.
        from PySide6.QtGui import QAction, QIcon

        self._menu.clear()
        for key, word in self._choices:
            action = QAction(word, self._menu)
            action.setCheckable(self._current is not None)
            action.setChecked(key == self._current)
            action.setData(key)
            if key == self._current:
                action.setIcon(QIcon(self._look.icon("check", "accent-soft-ink")))
            action.triggered.connect(lambda _checked=False, k=key: self.chosen.emit(k))
            self._menu.addAction(action)

    @override
    def surface(self) -> Surface:
        made = super().surface()
        if not self._quiet or not self.isEnabled():
            return made
        return Surface(fill=made.fill, ink="ink" if self.isDown() else "accent")
