"""Bring along: five steps with a way back at each; nothing leaves before the last one."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.errors import ToldError
from healingjournal.base.overriding import override
from healingjournal.settings.declared import Value
from healingjournal.sharing.press import Preview
from healingjournal.sharing.service import Made, Sharing
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.step_dots import StepDots
from healingjournal.ui.kit.told import told as told_error
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.after.wishes import Contacts, no_contacts
from healingjournal.ui.sharing.bringing import Bringing, Line
from healingjournal.ui.sharing.choose_step import ChooseStep
from healingjournal.ui.sharing.inner_views import InnerViews
from healingjournal.ui.sharing.made_step import MadeStep
from healingjournal.ui.sharing.make_step import MakeStep
from healingjournal.ui.sharing.making import Making
from healingjournal.ui.sharing.meeting_view import Circles, MeetingView, no_circles
from healingjournal.ui.sharing.names_step import NamesStep
from healingjournal.ui.sharing.see_view import SeeView
from healingjournal.ui.sharing.step_view import StepView, stops_in
from healingjournal.ui.sharing.views import Views
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

MEETING, CHOOSE, NAMES, SEE, MAKE, MADE = range(6)
_NEXT = {MEETING: "choose", CHOOSE: "names", NAMES: "see", SEE: "make"}


class BringPage(RoomPage):
    """What was chosen stays with this page until the app closes; Stop and Esc ask nothing."""

    ground_requested = Signal()
    write_requested = Signal()
    value_requested = Signal(str, object)
    stopped = Signal()

    def __init__(
        self,
        sharing: Sharing,
        work: Work,
        look: Look,
        clock: Clock,
        values: Callable[[str], Value],
    ) -> None:
        """Take the room downstairs, work, look, clock, and the person's settings."""
        super().__init__()
        self._sharing = sharing
        self._work = work
        self._look = look
        self._clock = clock
        self._values = values
        self._shown = False
        self.step = MEETING
        self.circles: Circles = no_circles
        self.contacts: Contacts = no_contacts
        self.bringing, self._untouched = self._fresh(), self._fresh()
        self.views = Views()
        self.making = Making(sharing, work)
        self.inner = InnerViews(sharing, work, look, clock, self.views)
        self.choose = ChooseStep(sharing, work, look, self.views)
        self.names = NamesStep(sharing, work, look, self.views)
        self.make = MakeStep(self.making, look, self.views)
        self.made = MadeStep(sharing, work, look, self.views)
        self._lay_out()
        self._connect()

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return words.title(group=self._wished("meets_group"))

    @override
    def with_rail(self) -> bool:
        return not self.inner.is_reading()

    @override
    def first_focus(self) -> QWidget:
        view = self.views.here()
        return self.footer.stop if view is None else view.first_focus()

    @override
    def arrive(self) -> None:
        self._shown = True
        if self.inner.here():
            self.inner.refresh()
        elif self.step not in {MAKE, MADE}:
            self.go(self.step)
        if self.step != MADE:
            self.choose.check(self.bringing, lambda: self.go(CHOOSE))

    @override
    def leave(self) -> None:
        self._shown = False
        self._put_away()

    @override
    def stop(self) -> bool:
        if self.inner.here():
            self.inner.close()
            return True
        self._put_away()
        if self.step == MADE:
            self.begin()
        return False

    @override
    def in_the_midst(self) -> bool:
        return self.step != MEETING or self.bringing != self._untouched

    @override
    def lines(self) -> list[str]:
        return words.lines()

    @override
    def order_stops(self) -> None:
        view = self.views.here()
        inside = view.stops() if view is not None else []
        for first, then in pairwise([*stops_in(self.notice), *inside, *stops_in(self.footer)]):
            QWidget.setTabOrder(first, then)

    def reading_aloud(self) -> bool:
        """Tell whether the words are being read from the screen, so that the idle lock waits."""
        return self._shown and self.inner.reading_aloud()

    def begin(self) -> None:
        """Start anew, with nothing chosen."""
        self.making.forget()
        self.inner.leave()
        self.make.forget(password=self._wished("packet_password"))
        self.bringing, self._untouched = self._fresh(), self._fresh()
        self.made.take(None)
        self.go(MEETING)

    # ---- walking ----

    def go(self, step: int) -> None:
        """Show a step, drawn anew from what was chosen."""
        self._put_away()
        self.step = step
        self.notice.hush()
        self.dots.show()
        self.dots.go_to(step)
        self._dress_footer(step)
        shows: dict[int, Callable[[], StepView]] = {
            MEETING: self._show_meeting,
            CHOOSE: lambda: self.choose.show(self.bringing),
            NAMES: lambda: self.names.show(self.bringing),
            SEE: self._show_see,
            MAKE: self._show_make,
            MADE: lambda: self.made.show(self.bringing),
        }
        self._show(shows[step]())

    def _show(self, view: StepView) -> None:
        self.views.setCurrentWidget(view)
        view.area.verticalScrollBar().setValue(0)
        self.title_changed.emit()
        if self.isVisible():
            view.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_pressed(self) -> None:
        if self.inner.here():
            self.inner.keep_list()
        elif self.step == MAKE:
            self.notice.hush()
            self.make.press(self.bringing, self, suggest=self._wished("suggest_folder"))
        elif self.step == MADE:
            self._stop_pressed()
        else:
            self.go(self.step + 1)

    def _back_pressed(self) -> None:
        if self.inner.here():
            self.inner.close()
        else:
            self.go(max(MEETING, self.step - 1))

    def _stop_pressed(self) -> None:
        inside = self.inner.here()
        self.inner.leave()
        if inside:
            self.go(self.step)
        self._put_away()
        self.stopped.emit()
        if self.step == MADE:
            self.begin()

    def _put_away(self) -> None:
        """Drop what is under way, empty passwords, and keep a list that was changed."""
        self.making.stop()
        self.make.put_away()
        self.inner.beside.store()
        if self.step == NAMES:
            self.names.store()

    def _dress_footer(self, step: int) -> None:
        self.back.setVisible(step not in {MEETING, MADE})
        self.next.setVisible(True)
        self.next.setEnabled(True)
        self.next.say(words.foot(_NEXT.get(step, "done")))
        said = words.foot("free" if step in {MEETING, CHOOSE} else "none_yet")
        self.footer.say("" if step == MADE else said)

    def _inner_opened(self, next_word: str) -> None:
        self.notice.hush()
        self.back.setVisible(True)
        self.next.setVisible(bool(next_word))
        self.next.setEnabled(True)
        self.next.say(next_word or words.foot("done"))
        self.footer.say("")
        self.dots.setVisible(not self.inner.is_reading())
        view = self.views.here()
        if view is not None:
            self._show(view)

    # ---- the steps ----

    def _show_meeting(self) -> StepView:
        view = self.views.get(MeetingView, self._make_meeting)
        view.show_bringing(self.bringing, group=self._wished("meets_group"))
        self._work.run(self, self.circles, view.offer_circles, view.offer_none)
        self._work.run(self, self.contacts, view.wishes.offer, lambda _error: None)
        return view

    def _make_meeting(self) -> MeetingView:
        view = MeetingView(self._look, self._clock)
        view.ground_requested.connect(self.ground_requested)
        view.ledger_requested.connect(self.inner.open_ledger)
        view.after_requested.connect(self.inner.beside.open_after)
        view.small_requested.connect(self.inner.beside.open_small)
        view.sheet_requested.connect(self.inner.beside.open_sheet)
        view.card_requested.connect(self.inner.beside.make_page)
        view.rename_requested.connect(self._rename)
        return view

    def _rename(self, group: bool) -> None:
        self.value_requested.emit("meets_group", group)
        self.title_changed.emit()

    def _choice_changed(self) -> None:
        if self.step == CHOOSE and not self.inner.here():
            self.next.setEnabled(bool(self.bringing.chosen))

    def _show_see(self) -> StepView:
        view = self.views.get(SeeView, lambda: SeeView(self._look))
        view.show_preview(None)
        self.next.setEnabled(False)
        self.footer.say(words.foot("setting"))
        self.making.see(self.bringing.spec(), self._seen, self._failed)
        return view

    def _seen(self, preview: Preview) -> None:
        view = self.views.made(SeeView)
        if view is None:
            return
        view.show_preview(preview)
        self.next.setEnabled(True)
        self.footer.say(words.foot("none_yet"))
        if preview.missing:
            letters = [f"{each.letter} ({each.name})" for each in preview.missing[:8]]
            said = kit_words.list_of(letters)
            self.notice.say(words.see("missing").format(letters=said))
        elif preview.remains:
            self.notice.say(words.remains(preview.remains.partition("[")[0]))

    def _show_make(self) -> StepView:
        return self.make.show(self.bringing, password=self._wished("packet_password"))

    def _way_changed(self, way: str) -> None:
        self.next.say(words.foot("read_it" if way == "none" else "make_it"))

    def _begun(self) -> None:
        self.next.setEnabled(False)
        self.footer.say(words.foot("making"))

    def show_made(self, made: Made, *, locked: bool) -> None:
        """Show what was made, and that it was checked."""
        self.made.take(made, locked=locked)
        self._keep_wishes()
        self.go(MADE)

    def _page_changed(self, sentence: str) -> None:
        self.go(SEE)
        self.notice.say(sentence)

    def _read_here(self) -> None:
        if self.making.preview is None:
            self.go(SEE)
        else:
            self._keep_wishes()
            self.inner.open_reading(self.making.preview)

    def _keep_wishes(self) -> None:
        care = self.bringing.after_care(self._clock.now().date())
        self.inner.beside.keep_wishes(care)

    # ---- inside ----

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        if not self.inner.here():
            self._dress_footer(self.step)
            self.next.setEnabled(self.step != SEE)
            seen = self.views.made(SeeView)
            if self.step == SEE and seen is not None:
                seen.show_failed()
            elif self.step == MAKE:
                self._show_make()
        self.notice.say(told_error(error))

    def _fresh(self) -> Bringing:
        whom = "group" if self._wished("meets_group") else ""
        return Bringing(whom=whom, lines=[Line(text) for text in words.boundary_lines()])

    def _wished(self, key: str) -> bool:
        return bool(self._values(key))

    def _connect(self) -> None:
        for part in (self.inner, self.inner.beside, self.choose, self.names, self.make, self.made):
            part.setParent(self)
            part.failed.connect(self._failed)
        for part in (self.inner, self.inner.beside, self.choose, self.make, self.made):
            part.said.connect(self.notice.say)
        for part in (self.inner.beside, self.made):
            part.ground_requested.connect(self.ground_requested)
        self.inner.beside.suggest = lambda: self._wished("suggest_folder")
        self.made.ledger_requested.connect(self.inner.open_ledger)
        self.made.after_requested.connect(self.inner.beside.open_after)
        self.making.setParent(self)
        self.inner.opened.connect(self._inner_opened)
        self.inner.closed.connect(lambda: self.go(self.step))
        self.inner.list_kept.connect(self.names.list_was_kept)
        self.choose.marks_requested.connect(self.inner.open_marks)
        self.choose.moments_requested.connect(self.inner.open_moments)
        self.choose.write_requested.connect(self.write_requested)
        self.choose.chosen_changed.connect(self._choice_changed)
        self.names.passages_requested.connect(lambda: self.go(CHOOSE))
        self.names.list_requested.connect(self.inner.open_list)
        self.make.way_changed.connect(self._way_changed)
        self.make.begun.connect(self._begun)
        self.make.made.connect(lambda made, locked: self.show_made(made, locked=locked))
        self.make.changed.connect(self._page_changed)
        self.make.read_requested.connect(self._read_here)
        self.footer.stop_requested.connect(self._stop_pressed)
        self.back.clicked.connect(self._back_pressed)
        self.next.clicked.connect(self._next_pressed)

    def _lay_out(self) -> None:
        look = self._look
        self.dots = StepDots(look, words.steps())
        self.notice = NoticeBar(look)
        self.footer = FlowFooter(look)
        self.back = SoftButton(look, kit_words.back())
        self.next = PrimaryButton(look, words.foot("choose"))
        self.footer.add(self.back)
        self.footer.add(self.next)
        head = QWidget()
        above = self._above = QVBoxLayout(head)
        above.setSpacing(16)
        above.addWidget(self.dots)
        above.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        look.room.changed.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()
        column.addWidget(self.views, 1)
        column.addWidget(self.footer)

    def _fit(self) -> None:
        look = self._look
        margin = 16 if look.room.tight else look.measures.space["page-margin"]
        self._above.setContentsMargins(margin, 8, margin, 12)
