"""What one draws with: tool, width and colour, each a word, and taking back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.journal.drawing import COLOURS, PEN, TOOLS, WIDTHS
from healingjournal.ui.journal.drawing import words
from healingjournal.ui.journal.drawing.painting import role
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look

_ICONS = {"pen": "write", "eraser": "eraser", "line": "slant", "circle": "circle"}


class DrawingTools(QWidget):
    """Three groups of chips, one always chosen in each; sends `changed`."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look; a pen of middle width in ink is chosen at first."""
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        named, wide, coloured = words.tools(), words.widths(), words.colours()
        self.tool = ChipGroup(
            look,
            words.tool(),
            [Choice(key, named[key], icon=_ICONS.get(key, key)) for key in TOOLS],
        )
        self.width_ = ChipGroup(
            look, words.width(), [Choice(str(key), wide[key]) for key in WIDTHS]
        )
        self.colour = ChipGroup(
            look, words.colour(), [Choice(key, coloured[key], icon="dot") for key in COLOURS]
        )
        for key in COLOURS:
            self.colour.chip(key).tint(role(key))
        self._chosen = {self.tool: PEN, self.width_: "2", self.colour: COLOURS[0]}
        for group, name in (
            (self.tool, words.tool()),
            (self.width_, words.width()),
            (self.colour, words.colour()),
        ):
            part = QVBoxLayout()
            part.setSpacing(8)
            part.addWidget(Label(look, name, "small", "quiet-ink", bold=True))
            part.addWidget(group)
            column.addLayout(part)
            group.choose([self._chosen[group]])
            group.changed.connect(lambda g=group: self._choose(g))

    def chosen(self) -> tuple[str, str, int]:
        """Give the tool, the colour and the width."""
        return self._chosen[self.tool], self._chosen[self.colour], int(self._chosen[self.width_])

    def choose_tool(self, tool: str) -> None:
        """Choose a tool, as a press would."""
        self.tool.choose([tool])
        self._choose(self.tool)

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        groups = (self.tool, self.width_, self.colour)
        return [chip for group in groups for chip in group.all_chips()]

    def _choose(self, group: ChipGroup) -> None:
        key = group.only()
        if key is None:  # a second press does not leave one without
            group.choose([self._chosen[group]])
            return
        self._chosen[group] = key
        self.changed.emit()
