"""Rows that exclude each other: one stop for Tab, arrows inside, Space chooses."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.choice_row import ChoiceRow
from healingjournal.ui.kit.group import Group


class ChoiceRows(Group):
    """A column of rows of which exactly one holds; sends `chosen` with its key."""

    chosen = Signal(str)

    def __init__(self, name: str, rows: Mapping[str, ChoiceRow], held: str) -> None:
        """Take the spoken name, the rows by key in order, and the key that holds."""
        super().__init__(name)
        self._rows = dict(rows)
        self._held = held
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for key, row in self._rows.items():
            column.addWidget(row)
            row.box.clicked.connect(lambda _checked=False, k=key: self._press(k))
            row.box.step_requested.connect(lambda step, k=key: self._move(k, step))
        self.hold(held)

    def held(self) -> str:
        """Give the key that holds."""
        return self._held

    def hold(self, key: str) -> None:
        """Let a row hold, without telling; raises KeyError for no such row."""
        self._rows[key].choose(True)
        self._held = key
        for other, row in self._rows.items():
            if other != key:
                row.choose(False)
        self._one_stop(key)

    def first(self) -> QWidget:
        """Give what Tab reaches."""
        return self._rows[self._held].box

    def _press(self, key: str) -> None:
        changed = key != self._held
        self.hold(key)
        if changed:
            self.chosen.emit(key)

    def _move(self, key: str, step: int) -> None:
        keys = list(self._rows)
        at = keys[(keys.index(key) + step) % len(keys)]
        self._one_stop(at)
        self._rows[at].box.setFocus(Qt.FocusReason.TabFocusReason)

    def _one_stop(self, here: str) -> None:
        for key, row in self._rows.items():
            stop = Qt.FocusPolicy.StrongFocus if key == here else Qt.FocusPolicy.ClickFocus
            row.box.setFocusPolicy(stop)
