"""The page of packs: a file is looked through, and taken in if the person says so."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.prompts.brought import Brought, looked_at
from healingjournal.prompts.held import HeldPack, Packs
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order
from healingjournal.ui.kit.told import told
from healingjournal.ui.prompts.packs import words
from healingjournal.ui.prompts.packs.held_card import HeldCard
from healingjournal.ui.prompts.packs.looked_card import LookedCard
from healingjournal.ui.prompts.packs.memory import PackMemory
from healingjournal.ui.prompts.packs.pack_dialog import Ask
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_START = Qt.AlignmentFlag.AlignLeft


class PacksPage(RoomPage):
    """Looks files through away from the journal, and keeps packs by `memory` in its thread."""

    back_requested = Signal()

    def __init__(self, memory: PackMemory, ask: Ask, work: Work, look: Look) -> None:
        """Take the memory, what asks for a file, the work and the look."""
        super().__init__()
        said = words.intro()
        self._said = said
        self._memory = memory
        self._ask = ask
        self._work = work
        self._look = look
        self.notice = NoticeBar(look)
        self.choose = SoftButton(look, said["choose"], "page")
        self.none = Label(look, words.none(), "body", "quiet-ink")
        self.footer = FlowFooter(look, kit_words.back(), "left")
        self.looked: LookedCard | None = None
        self.cards: list[HeldCard] = []
        self._looked_place = QVBoxLayout()
        self._cards_place = QVBoxLayout()
        self._cards_place.setSpacing(16)
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.footer.stop_requested.connect(self.back_requested)

    def _lay_out(self) -> None:
        page = ScrollPage(self._look)
        column = page.column
        column.addWidget(self.notice)
        column.addWidget(Label(self._look, self._said["what"], "lead").wide(900))
        column.addWidget(Label(self._look, self._said["how"], "body", "quiet-ink").wide(900))
        column.addWidget(self.choose, 0, _START)
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
                *(self.looked.stops() if self.looked is not None else []),
                *(stop for card in self.cards for stop in card.stops()),
                self.footer.stop,
            ]
        )

    @override
    def lines(self) -> list[str]:
        return words.lines()

    # ---- a file ----

    def look_at(self, path: Path) -> None:
        """Look a file through, and show what it turned out to be."""
        self.notice.say(self._said["looking"])
        self._work.run_free(self, lambda: looked_at(path), self.show_looked, self._not_done)

    def show_looked(self, brought: Brought) -> None:
        """Show what a file turned out to be."""
        self.notice.hush()
        self._show_looked(brought)
        if self.looked is not None and self.isVisible():
            self.looked.name.setFocus()

    def _choose(self) -> None:
        self._ask(self, self.look_at)

    def _show_looked(self, brought: Brought | None) -> None:
        emptied(self._looked_place)
        self.looked = None
        if brought is None:
            return
        spoken = QLocale().name().partition("_")[0]
        card = LookedCard(self._look, brought, spoken)
        card.take_requested.connect(self._take)
        card.aside_requested.connect(self._put_aside)
        self._looked_place.addWidget(card)
        card.show()
        self.looked = card

    def _put_aside(self) -> None:
        self._show_looked(None)
        self.choose.setFocus()

    def _take(self) -> None:
        pack = self.looked.brought.pack if self.looked is not None else None
        if pack is not None:
            self._add(HeldPack(pack))

    def _add(self, held: HeldPack) -> None:
        def done(packs: Packs) -> None:
            self._show_looked(None)
            self._show(packs)
            self.notice.say(words.taken_in(held.pack.title))
            self._go_to(held)

        self._run(lambda: self._memory.add(held), done)

    def _go_to(self, held: HeldPack) -> None:
        card = next((one for one in self.cards if one.held.key == held.key), None)
        if card is not None and self.isVisible():
            card.offer.setFocus()

    # ---- packs in the journal ----

    def _show(self, packs: Packs) -> None:
        self.none.setVisible(not packs)
        if [card.held for card in self.cards] == list(packs):
            return  # so that what is unfolded stays so
        emptied(self._cards_place)
        self.cards = []
        for held in packs:
            card = HeldCard(self._look, held)
            card.turned.connect(lambda on, one=card: self._turn(one, on))
            card.remove_requested.connect(lambda one=card: self._remove(one.now()))
            self._cards_place.addWidget(card)
            card.show()
            self.cards.append(card)

    def _turn(self, card: HeldCard, on: bool) -> None:
        def not_turned(error: Exception) -> None:
            card.offer.setChecked(not on)
            self._not_done(error)

        turn, key = self._memory.turn, card.held.key
        self._work.run(self, lambda: turn(key, on), lambda _packs: None, not_turned)

    def _remove(self, held: HeldPack) -> None:
        def done(packs: Packs) -> None:
            self._show(packs)
            again = (words.bring_back(), lambda: self._add(held))
            self.notice.say(words.removed(held.pack.title), [again])
            self.choose.setFocus()

        self._run(lambda: self._memory.remove(held.key), done)

    # ---- work ----

    def _run(self, command: Callable[[], Packs], done: Callable[[Packs], None]) -> None:
        self._work.run(self, command, done, self._not_done)

    def _not_done(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.notice.say(told(error))
