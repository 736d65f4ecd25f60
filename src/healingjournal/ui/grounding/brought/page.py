"""The page of exercises: what others wrote is looked through, and taken in if one says so."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.grounding.held import Exercises, HeldExercise, offered
from healingjournal.ui.grounding.brought import words
from healingjournal.ui.grounding.brought.exercise_dialog import Ask
from healingjournal.ui.grounding.brought.held_card import HeldCard
from healingjournal.ui.grounding.brought.looked_card import LookedCard
from healingjournal.ui.grounding.brought.memory import ExerciseMemory
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

if TYPE_CHECKING:
    from healingjournal.grounding.brought import Brought


class ExercisesPage(RoomPage):
    """Looks files through away from the journal, and keeps exercises by `memory` in its thread.

    Sends `changed` with those that Ground may show, after each change.
    """

    back_requested = Signal()
    changed = Signal(object)

    def __init__(self, memory: ExerciseMemory, ask: Ask, work: Work, look: Look) -> None:
        """Take the memory, what asks for a file or folder, the work and the look."""
        super().__init__()
        said = words.intro()
        self._said = said
        self._memory = memory
        self._ask = ask
        self._work = work
        self._look = look
        self.notice = NoticeBar(look)
        self.choose = SoftButton(look, said["file"], "page")
        self.choose_folder = SoftButton(look, said["folder"], "list")
        self.none = Label(look, words.none(), "body", "quiet-ink")
        self.footer = FlowFooter(look, kit_words.back(), "left")
        self.looked: LookedCard | None = None
        self.cards: list[HeldCard] = []
        self._looked_place = QVBoxLayout()
        self._cards_place = QVBoxLayout()
        self._cards_place.setSpacing(16)
        self._lay_out()
        self.choose.clicked.connect(lambda: self._ask(self, False, self.look_at))
        self.choose_folder.clicked.connect(lambda: self._ask(self, True, self.look_at))
        self.footer.stop_requested.connect(self.back_requested)

    def _lay_out(self) -> None:
        page = ScrollPage(self._look)
        column = page.column
        column.addWidget(self.notice)
        column.addWidget(Label(self._look, self._said["what"], "lead").wide(900))
        column.addWidget(Label(self._look, self._said["how"], "body", "quiet-ink").wide(900))
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        flow.addWidget(self.choose)
        flow.addWidget(self.choose_folder)
        wraps(row)
        column.addWidget(row)
        column.addLayout(self._looked_place)
        column.addSpacing(8)
        column.addWidget(Label(self._look, words.mine(), "label"))
        column.addWidget(self.none)
        column.addLayout(self._cards_place)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(page, 1)
        whole.addWidget(self.footer)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return words.title()

    @override
    def first_focus(self) -> QWidget:
        return self.choose

    @override
    def arrive(self) -> None:
        self._run(self._memory.held, self._show)

    @override
    def leave(self) -> None:
        self.notice.hush()
        self._show_looked(None)

    @override
    def stop(self) -> bool:
        if self.looked is not None:
            self._put_aside()
        else:
            self.back_requested.emit()
        return True

    @override
    def order_stops(self) -> None:
        in_order(
            [
                *self.notice.buttons(),
                self.choose,
                self.choose_folder,
                *(self.looked.stops() if self.looked is not None else []),
                *(stop for card in self.cards for stop in card.stops()),
                self.footer.stop,
            ]
        )

    @override
    def lines(self) -> list[str]:
        return words.lines()

    # ---- a file or a folder ----

    def look_at(self, path: Path) -> None:
        """Look a file or folder through, and show what it turned out to be."""
        self.notice.say(self._said["looking"])
        look = self._memory.looked_at
        self._work.run_free(self, lambda: look(path), self.show_looked, self._not_done)

    def show_looked(self, brought: "Brought") -> None:
        """Show what a file or folder turned out to be."""
        self.notice.hush()
        self._show_looked(brought)
        if self.looked is not None and self.isVisible():
            self.looked.name.setFocus()

    def _show_looked(self, brought: "Brought | None") -> None:
        emptied(self._looked_place)
        self.looked = None
        if brought is None:
            return
        card = LookedCard(self._look, brought)
        card.take_requested.connect(self._take)
        card.aside_requested.connect(self._put_aside)
        self._looked_place.addWidget(card)
        card.show()
        self.looked = card

    def _put_aside(self) -> None:
        self._show_looked(None)
        self.choose.setFocus()

    def _take(self) -> None:
        fresh = self.looked.brought.exercises if self.looked is not None else ()
        if fresh:
            self._add(fresh)

    def _add(self, fresh: Exercises) -> None:
        def done(exercises: Exercises) -> None:
            self._show_looked(None)
            self._changed(exercises)
            self.notice.say(words.taken_in())
            self._go_to(fresh[0])

        self._run(lambda: self._memory.add(fresh), done)

    def _go_to(self, held: HeldExercise) -> None:
        same = (one for one in self.cards if one.held.exercise.id == held.exercise.id)
        card = next(same, None)
        if card is not None and self.isVisible():
            card.offer.setFocus()

    # ---- exercises in the journal ----

    def _changed(self, exercises: Exercises) -> None:
        self._show(exercises)
        self.changed.emit(offered(exercises))

    def _show(self, exercises: Exercises) -> None:
        self.none.setVisible(not exercises)
        if [card.held for card in self.cards] == list(exercises):
            return  # so that what is unfolded stays so
        emptied(self._cards_place)
        self.cards = []
        for held in exercises:
            card = HeldCard(self._look, held)
            card.turned.connect(lambda on, one=card: self._turn(one, on))
            card.remove_requested.connect(lambda one=card: self._remove(one.held))
            self._cards_place.addWidget(card)
            card.show()
            self.cards.append(card)

    def _turn(self, card: HeldCard, on: bool) -> None:
        def turned(exercises: Exercises) -> None:
            card.held = replace(card.held, on=on)
            self.changed.emit(offered(exercises))

        def not_turned(error: Exception) -> None:
            card.offer.setChecked(not on)
            self._not_done(error)

        turn, key = self._memory.turn, str(card.held.exercise.id)
        self._work.run(self, lambda: turn(key, on), turned, not_turned)

    def _remove(self, held: HeldExercise) -> None:
        def done(exercises: Exercises) -> None:
            self._changed(exercises)
            again = (words.bring_back(), lambda: self._add((held,)))
            self.notice.say(words.removed(held.exercise.name), [again])
            self.choose.setFocus()

        self._run(lambda: self._memory.remove(str(held.exercise.id)), done)

    # ---- work ----

    def _run(
        self, command: Callable[[], Exercises], done: Callable[[Exercises], None]
    ) -> None:
        self._work.run(self, command, done, self._not_done)

    def _not_done(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))
