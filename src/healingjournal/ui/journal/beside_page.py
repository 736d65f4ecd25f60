"""What stands beside the page: the five choices about the question, and the page's own things."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.journal.entry import Draft, Seal
from healingjournal.ui.journal import words
from healingjournal.ui.journal.writing import words as writing_words
from healingjournal.ui.journal.writing.day_field import DayField
from healingjournal.ui.journal.writing.seal_part import SealPart
from healingjournal.ui.journal.writing.tags_part import TagsPart
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look

_DAYS = 7
_OTHER = "other"
_OWN = ("day", "tags", "seal", "hidden")


class BesidePage(QWidget):
    """Sends `choice_requested` with skip, another, less_close, blank or ground.

    `menu_chosen` names what was taken from the page's menu and is not done here;
    `hidden_requested` asks whether the page may be hidden, and `hide_page` answers.
    """

    choice_requested = Signal(str)
    menu_chosen = Signal(str)
    hidden_requested = Signal(bool)
    changed = Signal()  # the day, the tags, the seal or the mark are others now

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._day = self._today = date.min
        self._offered: list[tuple[str, str]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 4, 0, 0)
        self.column.setSpacing(0)
        self.choices: dict[str, SoftButton] = {}
        self.question = QWidget()
        self._choices_column = QVBoxLayout(self.question)
        self._choices_column.setContentsMargins(0, 0, 0, 24)
        self._add_title(self._choices_column, words.this_question())
        self._add_choices()
        own = QWidget()
        wraps(own)
        self._own_column = QVBoxLayout(own)
        self._own_column.setContentsMargins(0, 0, 0, 0)
        self._add_title(self._own_column, words.this_page())
        self._add_own()
        self.column.addWidget(self.question)
        self.column.addWidget(own)
        self.column.addStretch(1)
        look.changed.connect(self._dress)
        self._dress()

    def _add_choices(self) -> None:
        for key, word, icon in (
            ("skip", kit_words.skip(), "skip"),
            ("another", kit_words.another(), "another"),
            ("less_close", kit_words.less_close(), "less-close"),
            ("blank", kit_words.blank_page(), "page"),
            ("ground", kit_words.ground(), "ground"),
        ):
            button = SoftButton(self._look, word, icon, plain=True)
            button.clicked.connect(lambda _checked=False, k=key: self.choice_requested.emit(k))
            self.choices[key] = button
            self._choices_column.addWidget(button)

    def _add_own(self) -> None:
        look = self._look
        self.day = MenuButton(look, "", "calendar")
        self.other_day = DayField(
            look, writing_words.other_day(), writing_words.day_hint, writing_words.not_a_day
        )
        self.menu = MenuButton(look, writing_words.page_menu(), "list")
        self.tags = TagsPart(look)
        self.seal = SealPart(look)
        self.hidden = CheckBox(look, writing_words.hidden(), writing_words.hidden_note())
        for part in (
            self.day, self.other_day, self.menu, self.tags, self.seal, self.hidden
        ):
            self._own_column.addWidget(part)
        self.offer_more([])
        self.day.chosen.connect(self._day_chosen)
        self.other_day.taken.connect(self._other_day_taken)
        self.menu.chosen.connect(self._menu_chosen)
        self.tags.changed.connect(self.changed)
        self.seal.changed.connect(self.changed)
        self.hidden.clicked.connect(lambda: self._ask_hidden(self.hidden.isChecked()))

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in order."""
        own = [self.day, self.other_day.field, self.menu, self.tags.field]
        return [*self.choices.values(), *own, self.seal.button, self.seal.day.field, self.hidden]

    def offer_more(
        self, choices: Sequence[tuple[str, str]], last: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Offer more in the menu of the page, by key and word: after the tags, and after the seal.

        So they stand in the order tags, picture, drawing, seal, chapter.
        """
        own = list(writing_words.page_choices().items())
        self._offered = [*own[:2], *choices, own[2], *last, *own[3:]]
        self.menu.offer(self._offered)

    def add_part(self, part: QWidget) -> None:
        """Add something of the page's own, after the rest."""
        self._own_column.addWidget(part)

    def show_question(self, there: bool) -> None:
        """Show the five choices only where there is a question."""
        self.question.setVisible(there)

    def show_page(self, draft: Draft, today: date) -> None:
        """Show the day, the tags and the marks of a page; what is not set stays in the menu."""
        self._today = today
        self._set_day(draft.when.date())
        self.other_day.hide()
        self.tags.show_tags(draft.tags)
        self.tags.setVisible(bool(draft.tags))
        self.seal.show_seal(draft.seal, today)
        self.seal.setVisible(draft.seal is not None)
        self.hidden.setChecked(draft.hidden)
        self.hidden.setVisible(draft.hidden)

    def chosen_day(self) -> date:
        """Give the day of the page."""
        return self._day

    def chosen_tags(self) -> tuple[str, ...]:
        """Give the tags as typed, those that are something."""
        return self.tags.tags()

    def chosen_seal(self) -> Seal | None:
        """Give the seal the page gets when it is finished."""
        return self.seal.seal()

    def is_hidden(self) -> bool:
        """Tell whether the page is to be in neither search nor lists."""
        return self.hidden.isChecked()

    def hide_page(self, hidden: bool) -> None:
        """Show that the page is to be hidden, or not."""
        self.hidden.setChecked(hidden)
        self.changed.emit()

    # ---- inside ----

    def _menu_chosen(self, key: str) -> None:
        if key not in _OWN:
            self.menu_chosen.emit(key)
        elif key == "day":
            self._open_other_day()
        elif key == "tags":
            self._open(self.tags, self.tags.field)
        elif key == "seal":
            self._open(self.seal, self.seal.button)
        else:
            self._open(self.hidden, self.hidden)
            if not self.hidden.isChecked():
                self._ask_hidden(True)

    def _open(self, part: QWidget, first: QWidget) -> None:
        part.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_hidden(self, wanted: bool) -> None:
        self.hidden.setChecked(not wanted)  # until it is known that this can be
        self.hidden_requested.emit(wanted)

    def _named(self, day: date) -> str:
        same_year = day.year == self._today.year
        return days.weekday_and_day(day) if same_year else days.full_day(day)

    def _set_day(self, day: date) -> None:
        self._day = day
        near = [self._today - timedelta(days=back) for back in range(_DAYS)]
        if day not in near:
            near.insert(0, day)
        offered = [(one.isoformat(), self._named(one)) for one in near]
        self.day.offer([*offered, (_OTHER, writing_words.other_day())], day.isoformat())
        same_year = day.year == self._today.year
        self.day.say(days.day_and_month(day) if same_year else days.full_day(day))
        self.day.setAccessibleDescription(words.day().format(day=self._named(day)))

    def _day_chosen(self, key: str) -> None:
        if key == _OTHER:
            self._open_other_day()
            return
        self.other_day.hide()
        self._set_day(date.fromisoformat(key))
        self.changed.emit()

    def _open_other_day(self) -> None:
        self.other_day.show_day(self._day, self._today)
        self._open(self.other_day, self.other_day.field)
        self.other_day.field.selectAll()

    def _other_day_taken(self, day: date) -> None:
        self._set_day(day)
        self.changed.emit()

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
