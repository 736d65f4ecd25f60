"""What there is to do about passphrase and code: nothing has to be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault.keys import words
from healingjournal.ui.vault.narrow_layout import narrow
from healingjournal.ui.vault.stepped_page import OverviewView

_WIDE = 780


class Overview(OverviewView):
    """Three cards, and a quiet word about the last change above them."""

    change_requested = Signal()
    renew_requested = Signal()
    away_requested = Signal()
    anew_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        said = words.page()
        self._said = said
        self._works: bool | None = None
        self.change = SoftButton(look, said["change"])
        self.renew = SoftButton(look, said["renew"])
        self.away = SoftButton(look, said["away"])
        self.anew = SoftButton(look, said["anew_do"])
        self.state = Label(look, said["looking"])
        self.back = SoftButton(look, said["back"], "left")
        phrase = Card(look, 24, 8)
        phrase.column.addWidget(Label(look, said["phrase"], "label"))
        phrase.column.addWidget(Label(look, said["phrase_more"], "body", "quiet-ink"))
        phrase.column.addWidget(_row(self.change))
        code = Card(look, 24, 8)
        code.column.addWidget(Label(look, said["code"], "label"))
        code.column.addWidget(self.state)
        code.column.addWidget(Label(look, said["code_more"], "body", "quiet-ink"))
        code.column.addWidget(_row(self.renew, self.away))
        inside = Card(look, 24, 8)
        inside.column.addWidget(Label(look, said["anew"], "label"))
        inside.column.addWidget(Label(look, said["anew_more"], "body", "quiet-ink"))
        inside.column.addWidget(_row(self.anew))
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        reach = Label(look, said["reach"], "body", "quiet-ink")
        self.column.addWidget(self.notice)
        for part in (phrase, code, inside, reach):
            self.column.addWidget(narrow(look, part, _WIDE))
        self.column.addLayout(foot)
        self.end()
        self.change.clicked.connect(self.change_requested)
        self.renew.clicked.connect(self.renew_requested)
        self.away.clicked.connect(self.away_requested)
        self.anew.clicked.connect(self.anew_requested)
        self.back.clicked.connect(self.back_requested)
        self.show_code(None)

    @override
    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        return self.change if self.change.isEnabled() else self.back

    def show_code(self, works: bool | None) -> None:
        """Say whether a code opens the journal; None while that is not known."""
        self._works = works
        key = "looking" if works is None else "works" if works else "none"
        self.state.say(self._said[key])
        self.away.setVisible(bool(works))

    def code_works(self) -> bool:
        """Tell whether a code opened the journal when it was last looked at."""
        return bool(self._works)

    def rest(self, resting: bool) -> None:
        """Hold further changes back while one is under way."""
        for button in (self.change, self.renew, self.away, self.anew):
            button.setEnabled(not resting)


def _row(*buttons: SoftButton) -> QWidget:
    row = QWidget()
    flow = FlowLayout(8)
    row.setLayout(flow)
    for button in buttons:
        flow.addWidget(button)
    return row
