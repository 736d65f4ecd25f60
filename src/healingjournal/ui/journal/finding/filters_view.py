"""The filters to set: a tag, a first day and a last day, each of which may be left empty."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.journal.finding import words
from healingjournal.ui.journal.finding.asked import Asked
from healingjournal.ui.journal.finding.typed_days import days_of
from healingjournal.ui.kit import days
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.group import Group
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

MOST_TAGS = 6


class FiltersView(QWidget):
    """Sends `tags_wanted` with the letters of a tag as typed, and `filters_chosen`."""

    tags_wanted = Signal(str)
    filters_chosen = Signal(str, object, object)  # a tag, the first day, the last day

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._today = date.min
        self.tag = Field(look, words.tag())
        self.since = Field(look, words.since())
        self.until = Field(look, words.until())
        self.hint = Label(look, "", "small", "quiet-ink")
        self.told = NoticeBar(look)
        self.show_these = SoftButton(look, words.show_these())
        self.offers = Group(words.tags_like_it())
        self._offered = FlowLayout(4)
        self.offers.setLayout(self._offered)
        wraps(self.offers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, field in (
            (words.tag(), self.tag), (words.since(), self.since), (words.until(), self.until),
        ):  # fmt: skip
            column.addWidget(Label(look, name, "label"))
            column.addWidget(field)
            if field is self.tag:
                column.addWidget(self.offers)
            column.addSpacing(8)
            field.returnPressed.connect(self.choose)
        column.addWidget(self.hint)
        column.addWidget(self.told)
        column.addSpacing(8)
        column.addWidget(self.show_these)
        column.addStretch(1)
        self.tag.textChanged.connect(self._letters)
        self.show_these.clicked.connect(self.choose)
        self.offers.hide()

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        offers = self.offers.findChildren(SoftButton)
        return [self.tag, *offers, self.since, self.until, self.show_these]

    def begin(self, asked: Asked, today: date) -> None:
        """Show the filters that hold now."""
        self._today = today
        self.hint.say(words.day_hint(days.full_day(today)))
        self.told.hush()
        self.since.setText(days.full_day(asked.since) if asked.since else "")
        self.until.setText(days.full_day(asked.until) if asked.until else "")
        self.tag.setText(asked.tag)
        self._letters(asked.tag)

    def offer(self, letters: str, tags: Sequence[str]) -> None:
        """Offer tags that begin with these letters, if they are still what is typed."""
        if letters != self.tag.text().strip():
            return
        for old in self.offers.findChildren(SoftButton):
            self._offered.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        offered = [one for one in tags if one != letters][:MOST_TAGS]
        for one in offered:
            button = SoftButton(self._look, one)
            button.clicked.connect(lambda _checked=False, t=one: self._take_tag(t))
            self._offered.addWidget(button)
            button.show()  # at once, so that Tab finds it
        self.offers.setVisible(bool(offered))
        before: QWidget = self.tag
        for after in self.stops()[1:]:
            QWidget.setTabOrder(before, after)
            before = after

    def choose(self) -> None:
        """Send what is typed; a day that cannot be read is told, and everything stays."""
        found: list[tuple[date, date] | None] = []
        for field in (self.since, self.until):
            typed = field.text().strip()
            span = days_of(typed, self._today) if typed else None
            if typed and span is None:
                self._tell(words.no_day(typed), field)
                return
            found.append(span)
        since = found[0][0] if found[0] else None
        until = found[1][1] if found[1] else None
        if since and until and until < since:
            self._tell(words.days_crossed(), self.until)
            return
        self.told.hush()
        self.filters_chosen.emit(self.tag.text().strip(), since, until)

    def _tell(self, sentence: str, field: Field) -> None:
        self.told.say(sentence)
        field.setFocus()
        field.selectAll()

    def _take_tag(self, tag: str) -> None:
        self.tag.setText(tag)
        self.tag.setFocus()

    def _letters(self, typed: str) -> None:
        if typed.strip():
            self.tags_wanted.emit(typed.strip())
        else:
            self.offer("", ())
