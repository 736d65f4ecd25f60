"""One circle: when it is next, the page before, the page after, and what holds there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Circle, Meeting
from healingjournal.ui.kit import days
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import stops_in
from healingjournal.ui.kit.told import told_of
from healingjournal.ui.steps import words
from healingjournal.ui.steps.forms.lines import PackRhythm
from healingjournal.ui.steps.telling import headline, next_meeting
from healingjournal.ui.steps.view import View
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

_START = Qt.AlignmentFlag.AlignLeft
_RHYTHM = {"opening": "opening", "theme": "theme", "practice": "pack_practice"}
_RHYTHM |= {"closing": "closing"}


@dataclass(frozen=True)
class _Read:
    """What the page shows: the circle as it is now, its near days, its pages."""

    circle: Circle = field(repr=False)
    next: date | None
    last: date | None
    pages: Sequence[Meeting] = field(repr=False)


class CircleView(View):
    """Sends `page_requested` with the circle, the day, and "before", "after" or "both"."""

    page_requested = Signal(object, object, str)
    change_requested = Signal(object)

    def __init__(
        self, steps: Steps, work: Work, look: Look, clock: Clock, packs: Sequence[PackRhythm]
    ) -> None:
        """Take the room, the work, the look, the clock, and the packs that have a rhythm."""
        super().__init__()
        self._steps = steps
        self._work = work
        self._look = look
        self._clock = clock
        self._packs = packs
        self._circle: Circle | None = None
        self.notice = NoticeBar(look)
        self.back = QuietButton(look, words.doors()["circle"][0], "left").flush()
        self.heading = Label(look, "", "title").reads()
        self.when = Label(look, "", "body", "quiet-ink")
        self.change = SoftButton(look, words.change_circle(), "write")
        self.doors: dict[str, PressCard] = {}
        self.rows: list[PressCard] = []
        doors = QWidget()
        self._doors = GridLayout(look, 2, 16, 300)
        doors.setLayout(self._doors)
        wraps(doors)
        self._about = _Column(16)
        self._earlier = _Column(8)
        page = ScrollPage(look)
        page.column.addWidget(self.notice)
        page.column.addWidget(self.back, 0, _START)
        page.column.addWidget(self.heading)
        page.column.addWidget(self.when)
        page.column.addWidget(doors)
        page.column.addWidget(self._about)
        page.column.addWidget(self._earlier)
        page.column.addWidget(self.change, 0, _START)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.back.clicked.connect(self.back_requested)
        self.change.clicked.connect(lambda: self.change_requested.emit(self._circle))

    def show_circle(self, circle: Circle) -> None:
        """Show a circle; what is kept about it is read when the view is come to."""
        self._circle = circle
        self.heading.say(headline(circle))

    @override
    def first(self) -> QWidget:
        return self.heading

    @override
    def stops(self) -> list[QWidget]:
        top = [*self.notice.buttons(), self.back, self.heading, *self.doors.values()]
        return [*top, *stops_in(self._about), *self.rows, self.change]

    @override
    def title(self) -> str:
        return words.doors()["circle"][0]

    @override
    def lines(self) -> list[str]:
        return words.lines_circle()

    @override
    def arrive(self) -> None:
        if self._circle is not None:
            self._work.run(self, self._read, self._show, self._not_read)

    # ---- inside ----

    def _read(self) -> _Read | None:
        shown = self._circle
        found = (one for one in self._steps.all(Circle) if shown and one.id == shown.id)
        circle = next(found, None)
        if circle is None:
            return None
        steps = self._steps
        pages = steps.meetings(circle)
        return _Read(circle, steps.next_of(circle), steps.last_of(circle), pages)

    def _show(self, read: _Read | None) -> None:
        if read is None:  # it was taken away, or never kept
            self.back_requested.emit()
            return
        self._circle = circle = read.circle
        self.heading.say(headline(circle))
        self.when.say(next_meeting(read.next, circle.at))
        today = self._clock.now().date()
        near = {"before": read.next or today, "after": read.last or today}
        self._show_doors(near)
        self._show_about(read)
        self._show_earlier([one for one in read.pages if one.day not in set(near.values())])

    def _show_doors(self, near: dict[str, date]) -> None:
        here = next((part for part, door in self.doors.items() if door.hasFocus()), "")
        emptied(self._doors)
        names = {"before": words.before, "after": words.after}
        more = {"before": words.before_more(), "after": words.after_more()}
        for part, day in near.items():
            name = names[part](days.weekday_and_day(day))
            door = PressCard(self._look, name, more[part], "page")
            door.clicked.connect(
                lambda _c=False, p=part, d=day: self.page_requested.emit(self._circle, d, p)
            )
            self._doors.addWidget(door)
            door.show()
            self.doors[part] = door
        if here:
            self.doors[here].setFocus()

    def _show_about(self, read: _Read) -> None:
        place, said, circle = self._about.place, words.parts(), read.circle
        emptied(place)
        practice = next((one.practice for one in read.pages if one.practice.strip()), "")
        told = [(said["practice"], practice), (said["agreements"], circle.agreements)]
        self._tell([*told, (said["speaking"], circle.speaking)])
        for key, title, rhythm in self._packs:
            if key == circle.pack:
                parts = [(said[name], rhythm.get(line, "")) for line, name in _RHYTHM.items()]
                self._tell(parts, words.of_pack(title))

    def _tell(self, parts: Sequence[tuple[str, str]], heading: str = "") -> None:
        shown = [(name, text) for name, text in parts if text.strip()]
        if not shown:
            return
        card = Card(self._look, 24, 8)
        if heading:
            card.column.addWidget(Label(self._look, heading, "lead", bold=True))
        for at, (name, text) in enumerate(shown):
            card.column.addSpacing(8 if at or heading else 0)
            card.column.addWidget(Label(self._look, name, "label"))
            card.column.addWidget(Label(self._look, text).reads())
        self._about.place.addWidget(card)
        card.show()

    def _show_earlier(self, pages: Sequence[Meeting]) -> None:
        place = self._earlier.place
        emptied(place)
        self.rows = []
        if pages:
            name = Label(self._look, words.parts()["earlier"], "label", "quiet-ink")
            place.addWidget(name)
            name.show()
        for one in pages:
            if one.day is None:
                continue
            row = PressCard(self._look, days.full_day(one.day), kind="way")
            row.clicked.connect(
                lambda _c=False, d=one.day: self.page_requested.emit(self._circle, d, "both")
            )
            place.addWidget(row)
            row.show()
            self.rows.append(row)

    def _not_read(self, error: Exception) -> None:
        self.notice.say(told_of(error))


class _Column(QWidget):
    """A column that grows with its width."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self.place = QVBoxLayout(self)
        self.place.setContentsMargins(0, 0, 0, 0)
        self.place.setSpacing(gap)
        wraps(self)
