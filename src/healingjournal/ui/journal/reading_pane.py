"""The end half of Journal: the page one reads, a step with it, or the mark and a way to begin."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.journal.entry import Entry, Version
from healingjournal.ui.journal import words
from healingjournal.ui.journal.opened import words as opened_words
from healingjournal.ui.journal.opened.page_menu import PageMenu
from healingjournal.ui.journal.opened.standing import StandingMenu
from healingjournal.ui.journal.opened.step_card import StepCard
from healingjournal.ui.journal.reading_view import ReadingView
from healingjournal.ui.kit import days
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.theme.surface import Surface


class _Frame(Card):
    """An edge without a ground, for a page that is not there."""

    @override
    def surface(self) -> Surface:
        return Surface(edge="edge", width=self._look.hair, radius=12)


class ReadingPane(QWidget):
    """Shows one page, a step with it, or none; each step is made when it is first shown.

    Whoever has one more way for the page adds it to `menu` (`add_way`) and hears its key by
    `way_requested`. `standing` is for whoever knows where the page stands.
    """

    new_requested = Signal()
    edit_requested = Signal()
    close_requested = Signal()
    way_requested = Signal(str)
    seal_step_requested = Signal()
    seal_chosen = Signal(object)
    seal_broken = Signal()
    title_chosen = Signal(str)  # to be hidden with this new title; empty for the one it has
    version_requested = Signal(int)
    shown_otherwise = Signal(bool)
    bring_requested = Signal()
    step_left = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._steps: dict[str, StepCard] = {}
        self.none = EmptyState(look, words.no_page_open(), words.new_page())
        if self.none.button is not None:
            self.none.button.show_icon("write")
            self.none.button.clicked.connect(self.new_requested)
        self._none = _Frame(look, 0, 0)
        self._none.column.addWidget(self.none, 1)
        self.page = Card(look, 0, 0)
        self.view = ReadingView(look)
        self.back = SoftButton(look, kit_words.back(), "left")
        self.more = SoftButton(look, words.write_more(), "write")
        self.standing = StandingMenu(look)
        self.seal = SoftButton(look, opened_words.seal(), "seal")
        self.menu = PageMenu(look)
        self.back.clicked.connect(self.close_requested)
        self.more.clicked.connect(self.edit_requested)
        self.seal.clicked.connect(self.seal_step_requested)
        self.menu.way_requested.connect(self.way_requested)
        self.page.column.addWidget(self.view, 1)
        self.page.column.addWidget(Hairline(look))
        self.page.column.addWidget(self._actions())
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self.page)
        look.changed.connect(self._dress)
        self._dress()

    def add_below(self, thing: QWidget) -> None:
        """Put one more thing between the page and what can be done with it."""
        inset = QVBoxLayout()
        inset.setContentsMargins(24, 0, 24, 0)
        inset.addWidget(thing)
        self.page.column.insertLayout(1, inset)

    def _actions(self) -> QWidget:
        start = QWidget()
        row = FlowLayout(8)
        start.setLayout(row)
        for way in (self.back, self.more, self.standing, self.seal):
            row.addWidget(way)
        actions = QWidget()
        line = QHBoxLayout(actions)
        line.setContentsMargins(24, 12, 24, 12)
        line.setSpacing(8)
        line.addWidget(start, 1)
        line.addWidget(self.menu)
        return actions

    # ---- what is shown ----

    def show_none(self, sentence: str) -> None:
        """Show that no page is open, and hold none."""
        self.none.sentence.say(sentence)
        self.forget()
        self._stack.setCurrentWidget(self._none)

    def forget(self) -> None:
        """Hold no words of any page."""
        from healingjournal.ui.journal.opened.version_card import VersionCard

        self.view.clear_page()
        version = self._steps.get("version")
        if isinstance(version, VersionCard):
            version.clear()

    def show_entry(self, entry: Entry, html: str, asked: str) -> None:
        """Show a page with the asked words marked; a sealed one by its seal and day alone."""
        if entry.seal is not None:
            self.forget()
            from healingjournal.ui.journal.opened.sealed_card import SealedCard

            card = self._steps.get("sealed")
            if not isinstance(card, SealedCard):
                card = SealedCard(self._look)
                card.open_requested.connect(self.seal_broken)
                card.menu.way_requested.connect(self.way_requested)
                card.back_requested.connect(self.close_requested)
                self._add("sealed", card)
            card.show_page(entry)
            self._stack.setCurrentWidget(card)
            return
        day = f"{days.weekday(entry.day)} {days.full_day(entry.day)}"
        if entry.tags:
            day = opened_words.day_and_tags(day, kit_words.list_of(list(entry.tags)))
        self.view.show_page(day, entry.title or words.untitled(), html, asked)
        self.menu.show_page(entry)
        self.end_step()

    def first(self) -> QWidget:
        """Give what the keyboard comes to in what is shown now."""
        here = self._stack.currentWidget()
        return here.first() if isinstance(here, StepCard) else self.view

    # ---- steps ----

    def in_step(self) -> bool:
        """Tell whether a step is shown in place of a page."""
        here = self._stack.currentWidget()
        return isinstance(here, StepCard) and here is not self._steps.get("sealed")

    def end_step(self) -> None:
        """Show the page again."""
        self._stack.setCurrentWidget(self.page)

    def show_seal_step(self, today: date) -> None:
        """Ask how long the page is to be sealed."""
        from healingjournal.ui.journal.opened.seal_step import SealStep

        step = self._steps.get("seal")
        if not isinstance(step, SealStep):
            step = SealStep(self._look)
            step.seal_requested.connect(self.seal_chosen)
            self._add_step("seal", step)
        step.begin(today)
        self._show_step(step)

    def show_hide_step(self, title: str) -> None:
        """Say what the mark does, and ask for a title where there is none."""
        from healingjournal.ui.journal.opened.hide_step import HideStep

        step = self._steps.get("hide")
        if not isinstance(step, HideStep):
            step = HideStep(self._look)
            step.hide_requested.connect(self.title_chosen)
            self._add_step("hide", step)
        step.begin(title)
        self._show_step(step)

    def show_versions(self, versions: Sequence[Version] | None) -> None:
        """Show the list of earlier versions; None for the one shown before."""
        from healingjournal.ui.journal.opened.versions_card import VersionsCard

        step = self._steps.get("versions")
        if not isinstance(step, VersionsCard):
            step = VersionsCard(self._look)
            step.version_requested.connect(self.version_requested)
            self._add_step("versions", step)
        if versions is not None:
            step.show_versions(versions)
        self._show_step(step)

    def show_version(self, version: Version, html: str, *, differs: bool) -> None:
        """Show an earlier version: its text, or what is different now."""
        from healingjournal.ui.journal.opened.version_card import VersionCard

        step = self._steps.get("version")
        if not isinstance(step, VersionCard):
            step = VersionCard(self._look)
            step.shown_otherwise.connect(self.shown_otherwise)
            step.bring_requested.connect(self.bring_requested)
            self._add_step("version", step)
        step.show_version(version, html, differs=differs)
        if self._stack.currentWidget() is not step:
            self._show_step(step)

    def show_step(self, name: str, step: StepCard) -> None:
        """Show a step with the page that is made elsewhere."""
        if name not in self._steps:
            self._add_step(name, step)
        self._show_step(step)

    def _add_step(self, name: str, step: StepCard) -> None:
        step.back_requested.connect(self.step_left)
        self._add(name, step)

    def _add(self, name: str, step: StepCard) -> None:
        self._steps[name] = step
        self._stack.addWidget(step)

    def _show_step(self, step: StepCard) -> None:
        self._stack.setCurrentWidget(step)
        step.first().setFocus()

    def _dress(self) -> None:
        hair = self._look.hair
        self.page.column.setContentsMargins(hair, hair, hair, hair)
