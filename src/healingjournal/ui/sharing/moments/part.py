"""The part of the second step with moments: those made ready, three of them at most."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.ids import EntryId
from healingjournal.sharing.moments import MOST, MomentOffered
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing.bringing import Chosen
from healingjournal.ui.sharing.moments import words
from healingjournal.ui.sharing.moments.group import MomentGroup
from healingjournal.ui.theme.look import Look


class MomentsPart(QWidget):
    """Sends what is chosen of one moment at each change, or the wish to see where they stand."""

    chosen_changed = Signal(object, object)
    marks_requested = Signal()

    def __init__(
        self, look: Look, moments: Sequence[MomentOffered], chosen: Sequence[Chosen]
    ) -> None:
        """Take the look, the moments made ready, and all that is chosen."""
        super().__init__()
        self.groups: list[MomentGroup] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(24)
        column.addWidget(Label(look, words.moments(), "title"))
        said = words.lead() if moments else words.none_ready()
        column.addWidget(Label(look, said, "body", "quiet-ink"))
        for moment in moments:
            held = [one for one in chosen if one.entry == EntryId(moment.id)]
            group = MomentGroup(look, moment, held)
            group.chosen_changed.connect(self._changed)
            self.groups.append(group)
            column.addWidget(group)
        self.full = Label(look, words.full(), "body", "quiet-ink")
        column.addWidget(self.full)
        self.look = SoftButton(look, words.look())
        self.look.clicked.connect(self.marks_requested)
        column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeading)
        self._limit()

    def boxes(self) -> list[QWidget]:
        """Give what the keyboard reaches, in order."""
        return [box for group in self.groups for box in group.boxes()]

    def _changed(self, moment: object, held: object) -> None:
        self._limit()
        self.chosen_changed.emit(moment, held)

    def _limit(self) -> None:
        full = sum(group.is_chosen() for group in self.groups) >= MOST
        for group in self.groups:
            group.close_to(full)
        self.full.setVisible(full and len(self.groups) > MOST)


def still_ready(chosen: Chosen, moments: Sequence[MomentOffered]) -> bool:
    """Tell whether a chosen moment is still ready and still says those very words."""
    asked = chosen.moment
    if asked is None:
        return True
    offered = next((one for one in moments if one.id == asked.id), None)
    return offered is not None and offered.words(asked.keys, asked.ask) == chosen.words
