"""One moment made ready: a row for each thing it says, and what the person likes to ask."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.ids import EntryId
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.moments import MomentLine, MomentOffered
from healingjournal.sharing.spec import MomentChosen
from healingjournal.ui.kit import days
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.choice_row import ChoiceRow
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.sharing import words as sharing_words
from healingjournal.ui.sharing.bringing import Chosen
from healingjournal.ui.sharing.moments import words
from healingjournal.ui.sharing.page_group import StateTag
from healingjournal.ui.sharing.passage_row import beginning
from healingjournal.ui.theme.look import Look

_SHOWN, _LONGEST_ASK = 600, 500


class MomentGroup(QWidget):
    """Nothing is ticked until the person does; sends what is chosen of it at each change."""

    chosen_changed = Signal(object, object)  # the id, and its list of Chosen

    def __init__(self, look: Look, moment: MomentOffered, held: Sequence[Chosen]) -> None:
        """Take the look, the moment, and what of it is chosen."""
        super().__init__()
        self._look = look
        self.moment = moment
        before = next((one.moment for one in held if one.moment is not None), None)
        self.rows: dict[str, ChoiceRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head())
        column.addSpacing(4)
        for line in moment.lines:
            column.addWidget(self._row(line, before))
        if not moment.lines:
            column.addWidget(Label(look, words.no_lines(), "body", "quiet-ink"))
        column.addWidget(self._asking(before))
        self._ask.setVisible(self.is_chosen())

    def is_chosen(self) -> bool:
        """Tell whether anything of it is ticked."""
        return any(row.chosen() for row in self.rows.values())

    def close_to(self, full: bool) -> None:
        """Take no first tick while three others are chosen."""
        for row in self.rows.values():
            row.setEnabled(not full or self.is_chosen())

    def boxes(self) -> list[QWidget]:
        """Give what the keyboard reaches, in order."""
        return [*(row.box for row in self.rows.values()), self.ask]

    def _head(self) -> QWidget:
        look, moment = self._look, self.moment
        said = QWidget()
        flow = FlowLayout(6, 0)
        said.setLayout(flow)
        flow.addWidget(Label(look, moment.title, bold=True))
        flow.addWidget(
            Label(look, "\u00b7 " + days.weekday_and_day(moment.day), "body", "quiet-ink")
        )
        head = QWidget()
        beside = BesideLayout(look, 12, 120)
        head.setLayout(beside)
        beside.addWidget(said)
        beside.addWidget(StateTag(look, sharing_words.state(ConsentState.READY)))
        return head

    def _row(self, line: MomentLine, before: MomentChosen | None) -> ChoiceRow:
        row = ChoiceRow(self._look, beginning(line.text, _SHOWN), line.name)
        row.choose(before is not None and line.key in before.keys)
        row.box.clicked.connect(self._changed)
        self.rows[line.key] = row
        return row

    def _asking(self, before: MomentChosen | None) -> QWidget:
        self._ask = QWidget()
        column = QVBoxLayout(self._ask)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        name = Label(self._look, words.to_ask(), "label")
        self.ask = Field(self._look, words.to_ask())
        self.ask.setMaxLength(_LONGEST_ASK)
        self.ask.setText(before.ask if before is not None else "")
        name.setBuddy(self.ask)
        column.addWidget(name)
        column.addWidget(self.ask)
        self.ask.textEdited.connect(self._changed)
        return self._ask

    def _changed(self) -> None:
        self._ask.setVisible(self.is_chosen())
        moment = self.moment
        keys = tuple(key for key, row in self.rows.items() if row.chosen())
        held: list[Chosen] = []
        if keys:
            asked = MomentChosen(moment.id, keys, self.ask.text().strip())
            said = moment.words(keys, asked.ask)
            held.append(Chosen(EntryId(moment.id), said, moment=asked, title=moment.title))
        self.chosen_changed.emit(EntryId(moment.id), held)
