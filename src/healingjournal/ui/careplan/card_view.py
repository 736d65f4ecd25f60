"""The card that opens while locked: written here by choice, and exactly as it stands here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import RefusedError, ToldError
from healingjournal.base.overriding import override
from healingjournal.careplan.plan import FOLDED, PARTS, Plan
from healingjournal.settings.card import PlainCard
from healingjournal.ui.careplan import words
from healingjournal.ui.careplan.view import View, below
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class CardView(View):
    """Nothing is on the card unless it stands in the area when Keep is pressed.

    Sends `turned` with whether there is a card now.
    """

    back_requested = Signal()
    turned = Signal(bool)

    def __init__(self, look: Look, work: Work, card: PlainCard) -> None:
        """Take the look, the work and the card."""
        super().__init__()
        self._look = look
        self._work = work
        self._card = card
        self._plan = Plan()
        self._said = words.carding()
        self.notice = NoticeBar(look)
        self.sentence = Label(look, words.anyone_can_read(), "lead", bold=True).reads()
        self.area = TextArea(look, self._said["words"], lines=8)
        self.area.too_much.connect(lambda: self._failed(RefusedError("card_too_long")))
        self._named = Named(look, self._said["words"], self.area, self._said["hint"])
        self.parts = {part: SoftButton(look, words.parts()[part], "plus") for part in PARTS}
        self._heads = {key: Label(look, self._said[key], "label") for key in ("add", "folded")}
        scroll = MiddlePage(look)
        self._fill(below(self.notice, scroll.middle))
        self.footer = FlowFooter(look, words.back(), "left")
        self.footer.stop_requested.connect(self.back_requested)
        self.away = self.footer.add(SoftButton(look, self._said["away"]))
        self.keep = self.footer.add(PrimaryButton(look, self._said["keep"]))
        self.away.clicked.connect(self._take_away)
        self.keep.clicked.connect(self._keep)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.footer)

    def show_plan(self, plan: Plan) -> None:
        """Offer the parts of a plan, and read the card as it is."""
        self._plan = plan
        self.notice.hush()
        filled = plan.filled()
        for part, button in self.parts.items():
            button.setVisible(part in filled)
        self._heads["add"].setVisible(any(part not in FOLDED for part in filled))
        self._heads["folded"].setVisible(any(part in FOLDED for part in filled))
        self.area.clear()
        self._tell_there()
        self._work.run_free(self, self._card.words, self._show, self._failed)

    @override
    def first(self) -> QWidget:
        return self.sentence

    @override
    def stops(self) -> list[QWidget]:
        ways = [button for button in self.parts.values() if not button.isHidden()]
        away = [] if self.away.isHidden() else [self.away]
        return [self.sentence, self.area, *ways, self.footer.stop, *away, self.keep]

    @override
    def title(self) -> str:
        return words.locked_card()

    @override
    def lines(self) -> list[str]:
        return words.lines_carding()

    def _fill(self, column: QVBoxLayout) -> None:
        column.addWidget(self.sentence)
        column.addSpacing(16)
        column.addWidget(self._named)
        for key, of in (("add", [p for p in PARTS if p not in FOLDED]), ("folded", [*FOLDED])):
            column.addSpacing(16)
            column.addWidget(self._heads[key])
            column.addSpacing(8)
            row = QWidget()
            flow = FlowLayout(8)
            for part in of:
                self.parts[part].clicked.connect(lambda _on=False, part=part: self._copy(part))
                flow.addWidget(self.parts[part])
            row.setLayout(flow)
            wraps(row)
            column.addWidget(row)

    def _copy(self, part: str) -> None:
        """Put what stands in a part below what stands on the card; the heading stays off."""
        typed = self._typed()
        lead = "" if not typed or typed.endswith("\n") else "\n"
        self.area.setPlainText(typed + lead + "\n".join(words.said(self._plan, part)) + "\n")

    def _show(self, text: str) -> None:
        if not self._typed():
            self.area.setPlainText(text)
        self._tell_there()

    def _keep(self) -> None:
        typed = self._typed()
        self._work.run_free(self, lambda: self._card.keep(typed), self._kept, self._failed)

    def _kept(self, _text: str) -> None:
        self._tell_there()
        self.notice.say(self._said["kept"])

    def _take_away(self) -> None:
        self._work.run_free(self, self._card.take_away, self._gone, self._failed)

    def _gone(self, _nothing: None) -> None:
        self._tell_there()
        self.notice.say(self._said["gone"])
        self.area.setFocus()

    def _typed(self) -> str:
        # Not toPlainText, which turns a space that does not break into a plain one.
        return self.area.document().toRawText().replace("\u2029", "\n")

    def _tell_there(self) -> None:
        there = self._card.there()
        self.away.setVisible(there)
        self.turned.emit(there)

    def _failed(self, error: Exception) -> None:
        self._tell_there()
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))
