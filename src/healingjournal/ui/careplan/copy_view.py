"""A copy on one page: which parts, the very words it will hold, and where it goes."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.careplan.plan import FOLDED, Plan
from healingjournal.ui.careplan import words
from healingjournal.ui.careplan.lent import PageMaker, Section
from healingjournal.ui.careplan.view import View, below
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class CopyView(View):
    """Nothing is made before a place was chosen; what folds in the plan is not ticked."""

    back_requested = Signal()

    def __init__(self, look: Look, work: Work, page: PageMaker) -> None:
        """Take the look, the work, and what asks for a place and makes the page."""
        super().__init__()
        self._look = look
        self._work = work
        self._page = page
        self._said = words.copying()
        self._plan = Plan()
        self.notice = NoticeBar(look)
        self.sentence = Label(look, words.file_will_lie(), "lead").reads()
        self.boxes = {part: CheckBox(look, name) for part, name in words.parts().items()}
        self.holds = Label(look, self._said["holds"], "label")
        self._folded = Label(look, self._said["folded"], "label")
        self.sheet = Card(look, 24, 4)
        scroll = MiddlePage(look)
        self._fill(below(self.notice, scroll.middle))
        self.footer = FlowFooter(look, words.back(), "left")
        self.footer.stop_requested.connect(self.back_requested)
        self.make = self.footer.add(PrimaryButton(look, self._said["make"]))
        self.make.clicked.connect(self._ask)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.footer)

    def show_plan(self, plan: Plan) -> None:
        """Offer the parts of a plan in which something stands."""
        self._plan = plan
        self.notice.hush()
        filled = plan.filled()
        for part, box in self.boxes.items():
            box.setVisible(part in filled)
            box.setChecked(part in filled and part not in FOLDED)
        self._folded.setVisible(any(part in filled for part in FOLDED))
        self._show_sheet()

    def chosen(self) -> list[Section]:
        """Give what is ticked: each heading, and its lines."""
        names = words.parts()
        ticked = [part for part, box in self.boxes.items() if box.isChecked()]
        return [(names[part], words.said(self._plan, part)) for part in ticked]

    @override
    def first(self) -> QWidget:
        return self.sentence

    @override
    def stops(self) -> list[QWidget]:
        boxes = [box for box in self.boxes.values() if not box.isHidden()]
        words_there = [
            label for label in self.sheet.findChildren(Label) if label.focusPolicy().value
        ]
        return [self.sentence, *boxes, *words_there, self.footer.stop, self.make]

    @override
    def title(self) -> str:
        return words.one_page_copy()

    @override
    def lines(self) -> list[str]:
        return words.lines_copying()

    def _fill(self, column: QVBoxLayout) -> None:
        column.addWidget(self.sentence)
        column.addSpacing(16)
        column.addWidget(Label(self._look, self._said["which"], "label"))
        for part, box in self.boxes.items():
            if part == FOLDED[0]:
                column.addSpacing(12)
                column.addWidget(self._folded)
            box.clicked.connect(self._show_sheet)
            column.addWidget(box)
        column.addSpacing(20)
        column.addWidget(self.holds)
        column.addSpacing(8)
        column.addWidget(self.sheet)

    def _show_sheet(self) -> None:
        emptied(self.sheet.column)
        sections = self.chosen()
        for heading, lines in sections:
            label = Label(self._look, heading, "label").reads()
            label.setAccessibleDescription("\n".join(lines))
            for one in (label, *(Label(self._look, line) for line in lines)):
                self.sheet.column.addWidget(one)
                one.show()
            self.sheet.column.addSpacing(8)
        if not sections:
            none = Label(self._look, self._said["empty"], "body", "quiet-ink")
            self.sheet.column.addWidget(none)
            none.show()
        self.sheet.updateGeometry()

    def _ask(self) -> None:
        if not self.chosen():
            self.notice.say(self._said["nothing"])
            return
        self._page.ask(self, self._make)

    def _make(self, path: Path) -> None:
        sections = self.chosen()
        self.notice.say(self._said["making"])
        self._work.run_free(
            self, lambda: self._page.make(sections, path), lambda _none: self._made(), self._failed
        )

    def _made(self) -> None:
        self.notice.say(self._said["made"])

    def _failed(self, error: Exception) -> None:
        self.notice.hush()
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))
