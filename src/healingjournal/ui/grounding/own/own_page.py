"""My own: sentences, a card, two lists of music and someone to write to; kept as typed."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.grounding.personal import Own, lines_of
from healingjournal.ui.grounding.announcing import announce
from healingjournal.ui.grounding.middle_column import MiddleColumn
from healingjournal.ui.grounding.own import words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.text_area import TextArea
from healingjournal.ui.theme.look import Look

_SOON_MS = 500


class OwnPage(QWidget):
    """One field for each part. Sends `own_changed` with all lines soon after each change."""

    back_requested = Signal()
    own_changed = Signal(object)

    def __init__(self, look: Look, own: Own) -> None:
        """Take the look, and the lines there are."""
        super().__init__()
        self.name = words.my_own()
        page = MiddleColumn(look, 620)
        column = page.column
        column.addSpacing(24)
        self.heading = Label(look, self.name, "prompt").reads()
        column.addWidget(self.heading)
        column.addWidget(Label(look, words.what_it_is(), "body", "quiet-ink"))
        self.fields: dict[str, TextArea] = {}
        for key, (name, hint) in words.fields().items():
            column.addWidget(Label(look, name, "label"))
            column.addWidget(Label(look, hint, "small", "quiet-ink"))
            area = TextArea(look, name, lines=3)
            area.setAccessibleDescription(hint)
            area.setPlainText("\n".join(own.get(key, ())))
            area.textChanged.connect(self._typed)
            area.too_much.connect(self._too_much)
            column.addWidget(area)
            self.fields[key] = area
        page.end()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        self.footer = FlowFooter(look, words.back())
        self.footer.say(words.kept())
        self.footer.stop_requested.connect(self.back_requested)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)

    def lines(self) -> dict[str, tuple[str, ...]]:
        """Give what stands in the fields, line by line."""
        return {key: lines_of(area.toPlainText()) for key, area in self.fields.items()}

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hand_on()

    def hand_on(self) -> None:
        """Send what is typed now, if it was not sent yet."""
        if self._soon.isActive():
            self._tell()

    def _typed(self) -> None:
        self.footer.say(words.kept())
        self._soon.start(_SOON_MS)

    def _too_much(self) -> None:
        self.footer.say(words.too_much())
        announce(self, words.too_much())

    def _tell(self) -> None:
        self._soon.stop()
        self.own_changed.emit(self.lines())
