"""The list: eight first, by state or moment and by what is left out; the others on demand."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.grounding import choosing
from healingjournal.grounding.exercise import Exercise
from healingjournal.ui.grounding import words
from healingjournal.ui.grounding.brought import words as brought_words
from healingjournal.ui.grounding.choices import Choices
from healingjournal.ui.grounding.filter_row import FilterRow
from healingjournal.ui.grounding.known import Known
from healingjournal.ui.grounding.own import words as own_words
from healingjournal.ui.grounding.told import some_in_english
from healingjournal.ui.grounding.tool_grid import ToolGrid
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.theme.look import Look


class ListView(ScrollPage):
    """Chips above, cards below. Nothing chosen by state or moment is kept."""

    exercise_requested = Signal(str)
    leave_out_chosen = Signal(object)
    outside_chosen = Signal(bool)
    own_requested = Signal()

    def __init__(
        self,
        look: Look,
        exercises: Iterable[Exercise],
        choices: Choices,
        knows: Known | None = None,
    ) -> None:
        """Take the look, every exercise there is, and what is known of the person's choices."""
        super().__init__(look, 0)
        self._knows = knows or Known()
        self._exercises = tuple(exercises)
        self._choices = choices
        self._all = False
        state, moment, leave_out = words.heads()
        self.states = self._group(state, words.states())
        self.moments = self._group(moment, words.moments())
        self.leave_out = self._group(leave_out, words.left_out(), many=True)
        self.states.changed.connect(lambda: self._narrowed(self.moments))
        self.moments.changed.connect(lambda: self._narrowed(self.states))
        self.leave_out.changed.connect(self._left_out)
        self.outside = CheckBox(look, *words.also_locked())
        self.outside.clicked.connect(self.outside_chosen)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self.all_button = SoftButton(look, words.all_of_them(), "list")
        self.all_button.clicked.connect(self._show_all)
        self.own_button = SoftButton(look, own_words.my_own(), "card")
        self.own_button.clicked.connect(self.own_requested)
        self._foot_line = Label(look, words.one_press(), "body", "quiet-ink").wide(700)
        self.language = Label(look, some_in_english(), "body", "quiet-ink").wide(700)
        self.language.hide()
        self._locked_line = Label(look, "", "body", "quiet-ink").wide(900)
        self.grids: list[ToolGrid] = []
        self._lay_out()
        self.know(choices)

    def tell_language(self, lang: str) -> None:
        """Say that some exercises are in English, if they are and this language is not."""
        self.language.setVisible(any(one.lang != lang for one in self._exercises))

    def _group(self, name: str, of: dict[str, str], *, many: bool = False) -> ChipGroup:
        return ChipGroup(
            self._look, name, [Choice(key, word) for key, word in of.items()], many=many
        )

    def _lay_out(self) -> None:
        column = self.column
        groups = (self.states, self.moments, self.leave_out)
        heads = words.heads()
        for name, group in zip(heads, groups, strict=True):
            column.addWidget(FilterRow(self._look, name, group, heads))
            column.addSpacing(12)
        column.addWidget(self.outside)
        column.addWidget(self._locked_line)
        column.addWidget(self.language)
        column.addSpacing(8)
        column.addLayout(self._cards)
        column.addSpacing(16)
        foot = QWidget()
        beside = BesideLayout(self._look, 24, 300)
        beside.addWidget(self._foot_line)
        buttons = QWidget()
        row = FlowLayout(8)
        row.addWidget(self.own_button)
        row.addWidget(self.all_button)
        buttons.setLayout(row)
        beside.addWidget(buttons)
        foot.setLayout(beside)
        wraps(foot)
        column.addWidget(foot)
        self.end()

    def know(self, choices: Choices) -> None:
        """Take other choices: the journal was opened, or a setting has changed."""
        self._choices = choices
        self.leave_out.choose(choices.chips())
        known = not choices.locked and choices.kept_outside is not None
        self.outside.setVisible(known and bool(choices.leave_out or choices.kept_outside))
        self.outside.setChecked(bool(choices.kept_outside))
        self._locked_line.say(words.locked_list(kept_outside=bool(choices.kept_outside)))
        self._locked_line.setVisible(choices.locked)
        self.refresh()

    def first_focus(self) -> QWidget:
        """Give the first card, or the chips when there is none."""
        return self.grids[0].cards[0] if self.grids else self.states.first()

    def refresh(self) -> None:
        """Show the cards that fit the chips."""
        self._clear()
        fitting = self._fitting(self._exercises)
        kept = self._favourites((*fitting, *self._fitting(self._knows.brought)))
        page = self._choices.page(one for one in fitting if one not in kept)
        theirs = self._theirs(kept)
        rest = choosing.beyond(fitting, (*kept, *page), self._choices.leave_out)
        if not (page or kept or theirs) and not (self._all and rest):
            self._show_nothing(bool(rest))
        if kept:
            self._add_heading(own_words.favourites())
            self._add_grid(kept)
        if page:
            if kept:
                self._add_heading(words.the_others())
            self._add_grid(page)
        if theirs:
            self._add_heading(brought_words.brought_along())
            self._add_grid(theirs)
        if self._all and rest:
            if page or theirs:
                self._add_heading(words.the_others())
            self._add_grid(rest)
        self.all_button.setVisible(bool(rest) and not self._all)
        self.own_button.setVisible(self._knows.own is not None)
        groups = (self.states, self.moments, self.leave_out)
        chips = [chip for group in groups for chip in group.all_chips()]
        cards = [card for grid in self.grids for card in grid.cards]
        in_order([*chips, self.outside, *cards, self.own_button, self.all_button])

    def _fitting(self, found: tuple[Exercise, ...]) -> tuple[Exercise, ...]:
        state, moment = self.states.only(), self.moments.only()
        if state:
            found = choosing.for_state(found, state)
        if moment:
            found = choosing.for_moment(found, moment)
        return found

    def _favourites(self, fitting: tuple[Exercise, ...]) -> tuple[Exercise, ...]:
        """Give the favourites that fit, in the order they were chosen; none while locked."""
        if self._knows.own is None:
            return ()
        there = {str(one.id): one for one in fitting if self._choices.opens(one)}
        return tuple(there[key] for key in self._knows.favourites if key in there)

    def _theirs(self, kept: tuple[Exercise, ...]) -> tuple[Exercise, ...]:
        """Give the exercises of others that fit and stand not among the favourites."""
        fitting = self._fitting(self._knows.brought)
        return choosing.beyond(fitting, kept, self._choices.leave_out)

    def _add_heading(self, name: str) -> None:
        self._cards.addWidget(Label(self._look, name, "small", "quiet-ink", bold=True))

    def _add_grid(self, exercises: tuple[Exercise, ...]) -> None:
        grid = ToolGrid(self._look, exercises, self._choices.first)
        grid.exercise_requested.connect(self.exercise_requested)
        self.grids.append(grid)
        self._cards.addWidget(grid)
        grid.show()  # at once, so that a card can take the keyboard

    def _show_nothing(self, more: bool) -> None:
        narrowed = bool(self.states.only() or self.moments.only())
        word = words.show_the_first() if narrowed and not more else ""
        empty = EmptyState(self._look, words.nothing_with_these(), word)
        if empty.button is not None:
            empty.button.clicked.connect(self._widen)
        self._cards.addWidget(empty)

    def _widen(self) -> None:
        self.states.choose(())
        self.moments.choose(())
        self.refresh()
        self.first_focus().setFocus()

    def _narrowed(self, other: ChipGroup) -> None:
        other.choose(())
        self.refresh()

    def _left_out(self) -> None:
        self.leave_out_chosen.emit(self._choices.with_chips(self.leave_out.chosen()))

    def _show_all(self) -> None:
        known = {card.accessibleName() for grid in self.grids for card in grid.cards}
        self._all = True
        self.refresh()
        cards = [card for grid in self.grids for card in grid.cards]
        fresh = next((card for card in cards if card.accessibleName() not in known), None)
        (fresh or self.first_focus()).setFocus()

    def _clear(self) -> None:
        self.grids = []
        emptied(self._cards)
