"""What the steps of the first opening share: a page that scrolls, and the ways at its foot."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.narrow_layout import narrow


@dataclass(frozen=True)
class Ways:
    """The words at the foot of a step; no word, no button."""

    on: str = ""
    later: str = ""
    back: bool = False


class Step(ScrollPage):
    """One step: a large sentence, what it asks in `main`, and the ways on.

    An aside stands beside all of it. Sends `ways_changed`, and `on_wished` when Return asks for
    what the main button does.
    """

    ways_changed = Signal()
    on_wished = Signal()

    def __init__(self, look: Look, title: str, more: str, aside: Aside | None = None) -> None:
        """Take the look, the large sentence, the one under it, and what stands beside."""
        super().__init__(look, 0)
        self.column.setContentsMargins(40, 24, 40, 32)
        self.title = Label(look, title, "greeting").reads()
        self.title.wide(900)
        self.more = Label(look, more, "lead")
        part = QWidget()
        self.main = QVBoxLayout(part)
        self.main.setContentsMargins(0, 0, 0, 0)
        self.main.setSpacing(0)
        self.main.addWidget(self.title)
        self.main.addSpacing(12)
        self.main.addWidget(narrow(look, self.more, look.measures.measure))
        self.main.addSpacing(28)
        if aside is None:
            self.column.addWidget(part)
        else:
            aside.column.addStretch(1)
            self.column.addWidget(Columns(look, part, aside, 376, 48))
        self.column.addStretch(1)

    def ways(self) -> Ways:
        """Give the ways at the foot."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        return self.title

    def back(self) -> bool:
        """Go back inside the step; False when it has nothing to go back to."""
        return False

    def leave(self) -> None:
        """Hear that another step or page is shown now."""

    def go_on_from(self, former: "Step") -> None:
        """Take over what was answered and typed in the same step, made before."""

    def forget(self) -> None:
        """Let go of what is typed; the step is done with."""
