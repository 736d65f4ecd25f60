"""The third step: names, places, dates and words that do not leave, each seen in its sentence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.sharing.places import Places
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.folded_part import FoldedPart
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.question_card import QuestionCard
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.bringing import Bringing, Rule
from healingjournal.ui.sharing.name_row import DatesRow, NameRow
from healingjournal.ui.sharing.naming.maybe_part import Maybe, MaybePart
from healingjournal.ui.sharing.reading_text import ReadingText, Words
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look

STORY = ("no", "some", "hard")


class NamesView(StepView):
    """The person's own words, and what stands in for each; nothing is judged or guessed."""

    rule_added = Signal(object)
    passages_requested = Signal()
    list_requested = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        self._bringing = Bringing()
        self._text = ""
        self.rows: list[NameRow] = []
        self.dates: DatesRow | None = None
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._card = Card(look, 0, 0)
        self._card.column.setContentsMargins(24, 4, 24, 20)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._card.column.addLayout(self._rows)
        self._card.column.addWidget(self._new())
        column.addWidget(self._card)
        self.maybe = MaybePart(look)
        self.maybe.change_requested.connect(self._add)
        self.maybe.keep_requested.connect(self._looked_at)
        column.addWidget(self.maybe)
        column.addWidget(self._read())
        column.addWidget(self._story())
        self.area.column.addWidget(Columns(look, main, self._aside(), 240, 32))
        self.area.end()

    @override
    def first_focus(self) -> QWidget:
        if self.rows:
            return self.rows[0].first()
        return self.dates.answer.button if self.dates is not None else self.word

    def show_bringing(self, bringing: Bringing, text: str) -> None:
        """Show what was chosen; `text` is the plain words of it."""
        self._bringing = bringing
        self.story.put_answer(bringing.story)
        self._text = text
        self._read_on(self.part.is_open())

    def show_places(self, places: Places) -> None:
        """Show the words of the list that were found, each in its sentence."""
        emptied(self._rows)
        self.rows, self.dates = [], None
        for rule, found in zip(self._bringing.rules, places.names, strict=True):
            if not found and not rule.added:
                continue
            row = NameRow(self._look, rule, found)
            self.rows.append(row)
            self._put(row)
        if places.dates:
            self.dates = DatesRow(
                self._look, places.dates, self._bringing.blur, self._bringing.day_word
            )
            self.dates.word_chosen.connect(self._day_word_chosen)
            self.dates.turned.connect(self._blur_turned)
            self._put(self.dates)
        if not self.rows and self.dates is None:
            none = Label(self._look, words.names("none"), "body", "quiet-ink")
            none.setContentsMargins(0, 16, 0, 12)
            self._put(none)
        self._rows.addWidget(Hairline(self._look))

    def to_last(self) -> None:
        """Put the keyboard into the word added last."""
        if self.rows:
            self.rows[-1].first().setFocus(Qt.FocusReason.TabFocusReason)

    # ---- making ----

    def _put(self, row: QWidget) -> None:
        if self._rows.count():
            self._rows.addWidget(Hairline(self._look))
        self._rows.addWidget(row)
        row.show()

    def _new(self) -> QWidget:
        look = self._look
        self.word = Field(look, words.names("new"))
        self.word.setMaxLength(200)
        self.add = SoftButton(look, words.names("add"), "plus")
        self.add.set_tall(48)
        line = QWidget()
        beside = BesideLayout(look, 8, 160)
        line.setLayout(beside)
        beside.addWidget(self.word)
        beside.addWidget(self.add)
        name = Label(look, words.names("new"), "label")
        name.setBuddy(self.word)
        self.word.setAccessibleDescription(words.names("new_hint"))
        self.remember = CheckBox(look, words.names("remember"))
        self.remember.setChecked(True)
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(name)
        column.addWidget(line)
        column.addWidget(Label(look, words.names("new_hint"), "small", "quiet-ink"))
        column.addWidget(self.remember)
        self.word.returnPressed.connect(self._added)
        self.add.clicked.connect(self._added)
        return around

    def _read(self) -> FoldedPart:
        part = self.part = FoldedPart(self._look, words.names("chosen"))
        part.turned.connect(self._read_on)
        self.reading = ReadingText(self._look, words.names("chosen"))
        self.take = SoftButton(self._look, words.names("selected"))
        self.take.setEnabled(False)
        part.content.addWidget(self.reading)
        part.content.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        self.reading.selectionChanged.connect(
            lambda: self.take.setEnabled(bool(self.reading.selected()))
        )
        self.take.clicked.connect(self._took)
        return part

    def _story(self) -> QWidget:
        self.story = _Story(self._look)
        self.story.answered.connect(self._story_answered)
        return self.story

    def _aside(self) -> Aside:
        aside = Aside(self._look)
        aside.add_title(words.names("copy"))
        aside.add_text(words.names("copy_text"))
        aside.add_title(words.names("list"))
        aside.add_text(words.names("list_text"))
        link = QuietButton(self._look, words.names("list_link"), link=True).flush()
        link.clicked.connect(self.list_requested)
        aside.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        aside.add_title(words.names("unseen"))
        aside.add_text(words.names("unseen_text"))
        return aside

    def _read_on(self, opened: bool) -> None:
        # Long texts are laid out only when they are wanted.
        lines = self._text.split("\n") if opened else []
        self.reading.say([[Words(line)] for line in lines if line.strip()])

    # ---- what the person does ----

    def _added(self) -> None:
        self._add(self.word.text())
        self.word.clear()

    def _took(self) -> None:
        self._add(self.reading.selected())

    def _add(self, written: str) -> None:
        find = " ".join(written.split())
        known = {rule.find for rule in self._bringing.rules}
        if any(letter.isalnum() for letter in find) and find not in known:
            self.rule_added.emit(Rule(find, listed=self.remember.isChecked(), added=True))

    def show_maybe(self, found: Sequence[Maybe]) -> None:
        """Show what may be a name; what the person kept in this run is not among it."""
        kept = self._bringing.looked_at
        self.maybe.show_found([each for each in found if each[0] not in kept])

    def _looked_at(self, word: str) -> None:
        self._bringing.looked_at.add(word)

    def _day_word_chosen(self, word: str) -> None:
        self._bringing.day_word = word

    def _blur_turned(self, change: bool) -> None:
        self._bringing.blur = change

    def _story_answered(self, answer: str) -> None:
        self._bringing.story = answer
        if answer == "some":
            self.passages_requested.emit()


class _Story(QuestionCard):
    """Asks once whose story it is; any answer goes on."""

    answered = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, words.names("story"), kit_words.not_now())
        self.column.addWidget(Label(look, words.names("theirs"), "body", "quiet-ink"))
        choices = [Choice(key, words.names(key)) for key in STORY]
        self.chips = self.put_chips(ChipGroup(look, words.names("story"), choices))
        self.chips.changed.connect(lambda: self.answered.emit(self.chips.only() or ""))
        self.skipped.connect(lambda skipped: self.answered.emit("skip" if skipped else ""))

    def put_answer(self, answer: str) -> None:
        """Show the answer given before."""
        self.chips.choose([answer] if answer in STORY else [])
