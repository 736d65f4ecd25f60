"""The second step: passages of pages made ready, ticked one by one, in the person's order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.ids import EntryId
from healingjournal.base.overriding import override
from healingjournal.sharing.moments import MomentOffered
from healingjournal.sharing.offering import ChapterOffered, PageOffered, minutes_of
from healingjournal.ui.kit import days
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.empty_state import EmptyState
from healingjournal.ui.kit.icon import Icon
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.bringing import Bringing, Chosen
from healingjournal.ui.sharing.chapter_choice import ChapterChoice
from healingjournal.ui.sharing.menu_field import MenuField
from healingjournal.ui.sharing.moments.part import MomentsPart, still_ready
from healingjournal.ui.sharing.order_list import OrderList
from healingjournal.ui.sharing.page_group import PageGroup
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look

# Pages shown at first, and more with each press.
_STEP = 6


class ChooseView(StepView):
    """Only what the person marked ready is shown; a tick is the second deliberate act."""

    marks_requested = Signal()
    write_requested = Signal()
    moments_requested = Signal()
    chosen_changed = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        self._bringing = Bringing()
        self._unfolded: set[str] = set()
        self._pages: tuple[PageOffered, ...] = ()
        self.chapters: tuple[ChapterOffered, ...] = ()
        self.groups: list[PageGroup] = []
        self.empty: EmptyState | None = None
        self.order: OrderList | None = None
        self.moments: MomentsPart | None = None

    @override
    def first_focus(self) -> QWidget:
        if self.empty is not None and self.empty.button is not None:
            return self.empty.button
        boxes = [box for group in self.groups for box in group.boxes()]
        boxes += self.moments.boxes() if self.moments is not None else []
        return boxes[0] if boxes else self.area

    def show_pages(
        self,
        bringing: Bringing,
        pages: tuple[PageOffered, ...],
        moments: tuple[MomentOffered, ...] | None = None,
        *,
        any_page: bool,
    ) -> None:
        """Show the pages and moments with something ready, or say that there are none.

        `moments` is None where none are noted.
        """
        self._bringing = bringing
        bringing.chosen = [
            each
            for each in bringing.chosen
            if (still_ready(each, moments or ()) if each.moment else _still_there(each, pages))
        ]
        emptied(self.area.column)
        self.groups, self.empty, self.order, self.moments = [], None, None, None
        if moments is not None:
            self.moments = MomentsPart(self._look, moments, bringing.chosen)
            self.moments.chosen_changed.connect(self._group_changed)
            self.moments.marks_requested.connect(self.moments_requested)
        if pages or moments:
            main = self._main(pages)
            self.area.column.addWidget(Columns(self._look, main, self._aside(), 312, 32))
            self.area.end()
            self._show_order()
            return
        sentence = words.choose("none_ready" if any_page else "no_pages")
        action = words.choose("look" if any_page else "write")
        self.empty = EmptyState(self._look, sentence, action)
        self.area.column.addWidget(self.empty, 1)
        if self.moments is not None:
            self.area.column.addWidget(self.moments)
        if self.empty.button is not None:
            way = self.marks_requested if any_page else self.write_requested
            self.empty.button.clicked.connect(way)

    # ---- making ----

    def _main(self, pages: tuple[PageOffered, ...]) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        self._pages = pages
        self.chapter = ChapterChoice(self._look, self.chapters)
        self.chapter.chosen.connect(self._chapter_chosen)
        column.addWidget(self.chapter)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(24)
        column.addLayout(self._groups)
        self.more = QuietButton(self._look, words.choose("more_pages"))
        self.more.clicked.connect(self._show_groups)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._show_groups()
        if self.moments is not None:
            column.addWidget(self.moments)
        foot = QWidget()
        beside = BesideLayout(self._look, 16, 240)
        foot.setLayout(beside)
        beside.addWidget(Label(self._look, words.choose("hint"), "body", "quiet-ink"))
        self.mark = SoftButton(self._look, words.choose("mark"))
        self.mark.clicked.connect(self.marks_requested)
        beside.addWidget(self.mark)
        column.addWidget(foot)
        return main

    def _show_groups(self) -> None:
        first = len(self.groups)
        for page in self._pages[first : first + _STEP]:
            held = [each for each in self._bringing.chosen if each.entry == page.entry]
            group = PageGroup(self._look, page, held, self._unfolded)
            group.chosen_changed.connect(self._group_changed)
            self.groups.append(group)
            self._groups.addWidget(group)
        left = len(self.groups) < len(self._pages)
        if not left and self.more.hasFocus():
            self.groups[first].boxes()[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.more.setVisible(left)

    def _aside(self) -> Aside:
        look = self._look
        aside = Aside(look)
        aside.column.setSpacing(12)
        self._title = aside.add_title("")
        self.order = OrderList(look)
        self.order.ordered.connect(self._ordered)
        aside.add(self.order)
        self._none = aside.add_text(words.choose("empty_order"), "quiet-ink")
        self._time = _Time(look)
        aside.add(self._time)
        self.stop = MenuField(look, "")
        self.stop.chosen.connect(self._stop_chosen)
        self.stop.setAccessibleDescription(words.choose("mark_name"))
        aside.column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        aside.add_title(words.choose("stays"))
        aside.add_text(words.choose("stays_text"))
        return aside

    # ---- what was chosen ----

    def _group_changed(self, entry: EntryId, held: list[Chosen]) -> None:
        """Keep the order of what was chosen before; what is new comes last."""
        fresh = {(each.entry, each.piece): each for each in held}
        kept: list[Chosen] = []
        for each in self._bringing.chosen:
            if each.entry != entry:
                kept.append(each)
            elif (entry, each.piece) in fresh:
                kept.append(fresh.pop((entry, each.piece)))
        self._bringing.chosen = kept + list(fresh.values())
        self._show_order()
        self.chosen_changed.emit()

    def _chapter_chosen(self, chapter: ChapterOffered) -> None:
        """Take the ready pages of a chapter in its order; what was chosen of them goes along."""
        entries = {page.entry for page in chapter.pages}
        kept = [each for each in self._bringing.chosen if each.entry not in entries]
        self._bringing.chosen = [*kept, *(Chosen(p.entry, p.body) for p in chapter.pages)]
        self.show_pages(self._bringing, self._pages, any_page=True)
        self.chapter.say_taken(chapter)
        self.chosen_changed.emit()

    def _ordered(self, chosen: list[Chosen]) -> None:
        self._bringing.chosen = chosen
        self._show_stop()

    def _stop_chosen(self, key: str) -> None:
        self._bringing.stop_after = int(key)
        self._show_stop()

    def _show_order(self) -> None:
        bringing = self._bringing
        if self.order is None:
            return
        self.order.show_chosen(bringing.chosen)
        self.order.setVisible(bool(bringing.chosen))
        self._none.setVisible(not bringing.chosen)
        day = days.weekday_and_day(bringing.meeting) if bringing.meeting else ""
        self._title.say(words.in_this_order(words.for_whom(bringing.whom, bringing.name), day))
        minutes = minutes_of(bringing.texts(), bringing.pace) if bringing.chosen else None
        self._time.show_minutes(minutes, own=bringing.pace is not None)
        self._show_stop()

    def _show_stop(self) -> None:
        bringing = self._bringing
        most = len(bringing.chosen)
        if bringing.stop_after >= most:
            bringing.stop_after = 0
        offers = [("0", words.choose("no_mark"))]
        offers += [(str(n), words.stop_mark(n)) for n in range(1, most)]
        self.stop.offer(offers, str(bringing.stop_after))
        self.stop.say(dict(offers)[str(bringing.stop_after)])
        self.stop.setVisible(most > 1)


class _Time(QWidget):
    """A clock, and how long reading takes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._minutes = Label(look, "", bold=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._minutes)
        self._how = Label(look, "", "body", "quiet-ink")
        lines.addWidget(self._how)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        row.addWidget(Icon(look, "clock", "quiet-ink", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)

    def show_minutes(self, minutes: tuple[int, int] | None, *, own: bool) -> None:
        """Show the time, at one's own pace or slowly; or nothing."""
        self.setVisible(minutes is not None)
        self._how.say(words.choose("own_pace" if own else "slowly"))
        if minutes is not None:
            self._minutes.say(words.minutes(*minutes))


def _still_there(chosen: Chosen, pages: tuple[PageOffered, ...]) -> bool:
    """Tell whether what was chosen is still ready, and still those very words."""
    page = next((each for each in pages if each.entry == chosen.entry), None)
    if page is None:
        return False
    if not chosen.piece:
        return page.whole() and page.body == chosen.words
    return any(
        piece.ready and piece.text == chosen.piece and chosen.words in piece.text
        for piece in page.pieces()
    )
