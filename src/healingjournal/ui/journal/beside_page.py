"""What stands beside the page: the five choices about the question, and the page's own things."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.journal import words
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

_DAYS = 7


class BesidePage(QWidget):
    """Sends `choice_requested` with skip, another, less_close, blank or ground."""

    choice_requested = Signal(str)
    changed = Signal()  # the day or the tags are others now

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._day = self._today = date.min
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 4, 0, 0)
        self.column.setSpacing(0)
        self.choices: dict[str, SoftButton] = {}
        self.question = QWidget()
        self._choices_column = QVBoxLayout(self.question)
        self._choices_column.setContentsMargins(0, 0, 0, 24)
        self._add_title(self._choices_column, words.this_question())
        for key, word, icon in (
            ("skip", kit_words.skip(), "skip"),
            ("another", kit_words.another(), "another"),
            ("less_close", kit_words.less_close(), "less-close"),
            ("blank", kit_words.blank_page(), "page"),
            ("ground", kit_words.ground(), "ground"),
        ):
            button = SoftButton(look, word, icon, plain=True)
            button.clicked.connect(lambda _checked=False, k=key: self.choice_requested.emit(k))
            self.choices[key] = button
            self._choices_column.addWidget(button)
        own = QWidget()
        self._own_column = QVBoxLayout(own)
        self._own_column.setContentsMargins(0, 0, 0, 0)
        self._add_title(self._own_column, words.this_page())
        self.day = MenuButton(look, "", "calendar")
        self.day.chosen.connect(self._day_chosen)
        self.tags = SoftButton(look, words.tags(), "list", plain=True)
        self.field = Field(look, words.tags())
        self.tags.clicked.connect(lambda: self._turn_tags(self.field.isHidden()))
        self.field.textEdited.connect(self.changed)
        self.hint = Label(look, words.tags_hint(), "small", "quiet-ink")
        self._own_column.addWidget(self.day)
        self._own_column.addWidget(self.tags)
        self._own_column.addWidget(self.field)
        self._own_column.addWidget(self.hint)
        self.column.addWidget(self.question)
        self.column.addWidget(own)
        self.column.addStretch(1)
        look.changed.connect(self._dress)
        self._dress()
        self._turn_tags(False)

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        return [*self.choices.values(), self.day, self.tags, self.field]

    def show_question(self, there: bool) -> None:
        """Show the five choices only where there is a question."""
        self.question.setVisible(there)

    def show_page(self, day: date, today: date, tags: tuple[str, ...]) -> None:
        """Show the day and the tags of a page."""
        near = [today - timedelta(days=back) for back in range(_DAYS)]
        if day not in near:
            near.insert(0, day)
        self._today = today
        self.day.offer([(one.isoformat(), self._named(one)) for one in near], day.isoformat())
        self._set_day(day)
        self.field.setText(", ".join(tags))
        self.field.setCursorPosition(0)
        self._turn_tags(bool(tags))

    def chosen_day(self) -> date:
        """Give the day of the page."""
        return self._day

    def chosen_tags(self) -> tuple[str, ...]:
        """Give the tags as typed, those that are something."""
        return tuple(one.strip() for one in self.field.text().split(",") if one.strip())

    # ---- inside ----

    def _named(self, day: date) -> str:
        same_year = day.year == self._today.year
        return days.weekday_and_day(day) if same_year else days.full_day(day)

    def _set_day(self, day: date) -> None:
        self._day = day
        same_year = day.year == self._today.year
        self.day.say(days.day_and_month(day) if same_year else days.full_day(day))
        self.day.setAccessibleDescription(words.day().format(day=self._named(day)))

    def _day_chosen(self, key: str) -> None:
        self._set_day(date.fromisoformat(key))
        self.changed.emit()

    def _turn_tags(self, is_open: bool) -> None:
        self.field.setVisible(is_open)
        self.hint.setVisible(is_open)
        if is_open and self.tags.hasFocus():
            self.field.setFocus()

    def _add_title(self, column: QVBoxLayout, word: str) -> None:
        title = Label(self._look, word, "small", "quiet-ink", bold=True)
        title.setContentsMargins(12, 0, 0, 0)
        inset = QVBoxLayout()
        inset.setContentsMargins(12, 0, 12, 8)
        inset.addWidget(title)
        column.addLayout(inset)

    def _dress(self) -> None:
        gap = 8 if self._look.strong_edges else 2
        self._choices_column.setSpacing(gap)
        self._own_column.setSpacing(gap)
        self.column.activate()
