"""A form on one thing: it keeps what is typed by itself, and can take the thing away."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Thing
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.middle_page import MiddlePage
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import stops_in
from healingjournal.ui.kit.told import told_of
from healingjournal.ui.steps import words as room_words
from healingjournal.ui.steps.forms import words
from healingjournal.ui.steps.forms.line import FilledIn, Line
from healingjournal.ui.steps.view import View
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_KEEPS_AFTER_MS = 800


class FormView(View):
    """Made anew for each thing. Sends `removed`, with what was there, when the thing is gone."""

    removed = Signal(object)

    def __init__(self, steps: Steps, work: Work, look: Look, today: Callable[[], date]) -> None:
        """Take the room, the work, the look, and what day it is."""
        super().__init__()
        self._steps = steps
        self._work = work
        self._look = look
        self._today = today
        self._thing: Thing | None = None
        self._dirty = False
        self._title = ""
        self.filled: list[FilledIn] = []
        self.notice = NoticeBar(look)
        self.heading = Label(look, "", "title").reads()
        self.note = Label(look, "", "body", "quiet-ink")
        self.note.hide()
        self._card = Card(look, 24, 20)
        self.footer = FlowFooter(look, kit_words.back(), "left")
        self.take_away = SoftButton(look, words.take_away())
        self.footer.add(self.take_away)
        area = MiddlePage(look)
        area.middle.setSpacing(16)
        area.middle.addWidget(self.notice)
        area.middle.addWidget(self.heading)
        area.middle.addWidget(self.note)
        area.middle.addWidget(self._card)
        self.area = area
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(self.footer)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEPS_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self.footer.stop_requested.connect(self.back_requested)
        self.take_away.clicked.connect(self._remove)

    def show_thing(self, thing: Thing, lines: Sequence[Line], heading: str, note: str = "") -> None:
        """Show a thing by these lines, under a heading and a quiet note."""
        self._thing = thing
        self._title = heading
        self.heading.say(heading)
        self.note.say(note)
        self.note.setVisible(bool(note))
        for line in lines:
            one = FilledIn(self._look, line, self._today)
            one.show_value(getattr(thing, line.key))
            one.changed.connect(self._changed)
            one.too_much.connect(lambda: self.notice.say(words.too_much()))
            self._card.column.addWidget(one)
            one.show()  # at once, so that the keyboard can go there
            self.filled.append(one)
        self.footer.say(words.every_line())

    def thing(self) -> Thing | None:
        """Give the thing as it is filled in now."""
        if self._thing is None:
            return None
        said: dict[str, Any] = {one.line.key: one.value() for one in self.filled}
        return replace(self._thing, **said)

    @override
    def first(self) -> QWidget:
        return self.heading

    @override
    def stops(self) -> list[QWidget]:
        return [self.heading, *stops_in(self._card), self.footer.stop, self.take_away]

    @override
    def title(self) -> str:
        return room_words.title()

    @override
    def lines(self) -> list[str]:
        return room_words.lines_form()

    @override
    def leave(self) -> None:
        self.keep()

    @override
    def unsaved(self) -> Callable[[], object] | None:
        thing = self.thing() if self._dirty else None
        if thing is None:
            return None
        return lambda: self._steps.keep(thing)

    def keep(
        self, done: Callable[[], None] = lambda: None, failed: Callable[[], None] = lambda: None
    ) -> None:
        """Keep what is typed so far; then one of the two is called, `done` also for nothing."""
        command = self.unsaved()
        if command is None:
            done()
            return
        self._set_dirty(False)

        def kept(_fact: object) -> None:
            self._say_kept()
            done()

        def not_kept(error: Exception) -> None:
            self._not_kept(error)
            failed()

        self._work.run(self, command, kept, not_kept)

    # ---- inside ----

    def _changed(self) -> None:
        self._set_dirty(True)

    def _set_dirty(self, dirty: bool) -> None:
        self._dirty = dirty
        if dirty:
            self._timer.start()
        else:
            self._timer.stop()

    def _say_kept(self) -> None:
        self.footer.say(words.kept())
        self.notice.hush()

    def _not_kept(self, error: Exception) -> None:
        self._dirty = True  # it is tried again with the next key, and when one leaves
        self.notice.say(told_of(error))

    def _remove(self) -> None:
        thing = self._thing
        if thing is None:
            return
        self._set_dirty(False)
        self._work.run(
            self,
            lambda: self._steps.take(thing),
            self.removed.emit,
            self._not_kept,
        )
