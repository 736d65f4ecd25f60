"""The plain card in Settings: its words are typed, kept, or taken away; by choice alone."""

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import RefusedError, ToldError
from healingjournal.base.overriding import override
from healingjournal.settings.card import PlainCard
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.kit.told import told
from healingjournal.ui.settings.card import words
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class CardSection(Card):
    """What stands in the area is exactly what is kept; `check` reads the card again."""

    def __init__(self, look: Look, work: Work, card: PlainCard) -> None:
        """Take the look, the work, and the card."""
        super().__init__(look, 24, 8)
        said = words.section()
        self._said = said
        self._work = work
        self._card = card
        self._read = ""
        self.notice = NoticeBar(look)
        self.area = TextArea(look, said["words"], lines=5)
        self.keep = SoftButton(look, said["keep"])
        self.away = SoftButton(look, said["away"])
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        flow.addWidget(self.keep)
        flow.addWidget(self.away)
        self.column.addWidget(Label(look, said["title"], "label"))
        self.column.addWidget(Label(look, said["text"], "body", "quiet-ink"))
        self.column.addWidget(Label(look, words.who_can_read(), bold=True))
        self.column.addSpacing(8)
        self.column.addWidget(Named(look, said["words"], self.area, said["hint"]))
        self.column.addWidget(row)
        self.column.addWidget(self.notice)
        self.area.too_much.connect(lambda: self._tell(RefusedError("card_too_long")))
        self.keep.clicked.connect(self._keep)
        self.away.clicked.connect(self._take_away)
        self.away.setVisible(False)

    def check(self) -> None:
        """Show the card as it is now, unless other words stand here that were not kept."""
        self._work.run_free(self, self._card.words, self._show, self._tell)
        self._show_away()

    def unkept(self) -> str:
        """Give the words that stand here and are not kept."""
        typed = self._typed()
        return typed if typed != self._read else ""

    def take(self, typed: str) -> None:
        """Take words that were typed before and not kept."""
        self.area.setPlainText(typed)

    def _keep(self) -> None:
        typed = self._typed()
        self._work.run_free(self, lambda: self._card.keep(typed), self._kept, self._tell)

    def _kept(self, text: str) -> None:
        self._read = self._typed()
        self._show(text)
        self.notice.say(self._said["kept"])

    def _take_away(self) -> None:
        self._work.run_free(self, self._card.take_away, self._gone, self._tell)

    def _gone(self, _nothing: None) -> None:
        self._read = ""
        self._show_away()
        self.notice.say(self._said["gone"])
        self.area.setFocus()

    def _show(self, text: str) -> None:
        typed, was, self._read = self._typed(), self._read, text
        if typed == was != text:
            self.area.setPlainText(text)
        self._show_away()

    def _typed(self) -> str:
        # Not toPlainText, which turns a space that does not break into a plain one.
        return self.area.document().toRawText().replace("\u2029", "\n")

    def _show_away(self) -> None:
        self.away.setVisible(self._card.there())

    def _tell(self, error: Exception) -> None:
        self._show_away()
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Say no more of what was pressed once the section is left."""
        super().hideEvent(event)
        self.notice.hush()
