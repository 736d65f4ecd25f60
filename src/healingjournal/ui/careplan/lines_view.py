"""The lines of Help to choose from, each copied with the day its number was seen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.careplan.plan import Contact
from healingjournal.ui.careplan import words
from healingjournal.ui.careplan.view import View
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.theme.look import Look


class LinesView(View):
    """A box for each; sends `chosen` with those that are ticked."""

    back_requested = Signal()
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._said = words.choosing()
        self._contacts: tuple[Contact, ...] = ()
        self.boxes: list[CheckBox] = []
        self.text = Label(look, self._said["text"]).reads()
        scroll = MiddlePage(look)
        scroll.middle.addWidget(self.text)
        scroll.middle.addSpacing(16)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        scroll.middle.addLayout(self._rows)
        self.footer = FlowFooter(look, words.back(), "left")
        self.footer.stop_requested.connect(self.back_requested)
        self.add = self.footer.add(PrimaryButton(look, self._said["add"]))
        self.add.clicked.connect(self._add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.footer)

    def show_lines(self, contacts: Sequence[Contact]) -> None:
        """Show these, none of them ticked."""
        emptied(self._rows)
        self._contacts = tuple(contacts)
        self.boxes = []
        for one in self._contacts:
            note = " · ".join(
                part for part in (words.reached(one.how, one.note), words.seen(one.seen)) if part
            )
            box = CheckBox(self._look, one.name, note, bold=True)
            self.boxes.append(box)
            self._rows.addWidget(box)
            box.show()
        self.text.say(self._said["text" if self._contacts else "none"])
        self.add.setVisible(bool(self._contacts))

    @override
    def first(self) -> QWidget:
        return self.text

    @override
    def stops(self) -> list[QWidget]:
        end = [self.add] if self._contacts else []
        return [self.text, *self.boxes, self.footer.stop, *end]

    @override
    def title(self) -> str:
        return self._said["title"]

    @override
    def lines(self) -> list[str]:
        return words.lines_choosing()

    def _add(self) -> None:
        pairs = zip(self._contacts, self.boxes, strict=True)
        self.chosen.emit([one for one, box in pairs if box.isChecked()])
