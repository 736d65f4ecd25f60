"""The first step: whom it is for, what I want from it, and the card at the top."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.overriding import override
from healingjournal.ui.kit import days
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.named import Named
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.after import words as after
from healingjournal.ui.sharing.after.wishes import AfterWishes
from healingjournal.ui.sharing.aloud import words as aloud
from healingjournal.ui.sharing.boundary_line import BoundaryLine
from healingjournal.ui.sharing.bringing import Bringing, Line
from healingjournal.ui.sharing.menu_field import MenuField
from healingjournal.ui.sharing.plain import words as plain
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look

WHOM = ("group", "therapy", "appointment", "person")
WANTS = ("heard", "ideas", "company", "nothing")
_DAYS_AHEAD = 21

# Whom one meets, by what name, and on which day next.
Circle = tuple[str, str, date | None]
Circles = Callable[[], Sequence[Circle]]


def no_circles() -> Sequence[Circle]:
    """Give none."""
    return ()


class MeetingView(StepView):
    """Everything here can be left empty."""

    ground_requested = Signal()
    ledger_requested = Signal()
    rename_requested = Signal(bool)
    sheet_requested = Signal(str)
    small_requested = Signal()
    after_requested = Signal()
    card_requested = Signal(object)  # the card alone, as sections of one page

    def __init__(self, look: Look, clock: Clock) -> None:
        """Take the look and the clock that knows which days are near."""
        super().__init__(look)
        self._clock = clock
        self._bringing = Bringing()
        self._circles: list[Circle] = []
        main = QWidget()
        self._main = QVBoxLayout(main)
        self._main.setContentsMargins(0, 0, 0, 0)
        self._main.setSpacing(16)
        self._main.addWidget(self._whom_card())
        self._main.addWidget(self._wants_card())
        self._main.addWidget(self._before_card())
        self._main.addWidget(self._after_card())
        self.area.column.addWidget(Columns(look, main, self._aside(), gap=32))
        self.area.end()

    @override
    def first_focus(self) -> QWidget:
        return self.whom.first()

    def show_bringing(self, bringing: Bringing, *, group: bool) -> None:
        """Show what was chosen; `group` tells whether the room is called by the group."""
        self._bringing = bringing
        self.whom.choose([bringing.whom])
        self.wants.choose(bringing.wants)
        self.rename.setChecked(group)
        self.name.setText(bringing.name)
        self.note.setText(bringing.note)
        self.after.setText(bringing.afterwards)
        self.wishes.show_bringing(bringing)
        self._show_day()
        self._show_rename()
        self._draw_lines()

    def offer_circles(self, circles: Sequence[Circle]) -> None:
        """Offer whom the person meets: whom, name and next day are then filled in at once."""
        self._circles = list(circles)
        named = [(str(at), name) for at, (_, name, _) in enumerate(circles) if name.strip()]
        self.known.offer(named)
        self.known.setVisible(bool(named))

    def offer_none(self, _error: Exception) -> None:
        """Offer none: they cannot be read just now, and all can be typed."""
        self.known.hide()

    def lines(self) -> list[BoundaryLine]:
        """Give the lines for the card, as they stand."""
        found = (self._lines.itemAt(at) for at in range(self._lines.count()))
        things = (item.widget() for item in found if item is not None)
        return [thing for thing in things if isinstance(thing, BoundaryLine)]

    # ---- making ----

    def _whom_card(self) -> Card:
        look = self._look
        card = Card(look, 24, 20)
        self.whom = self._chips(words.meeting("whom"), WHOM)
        self.whom.changed.connect(self._whom_changed)
        card.column.addWidget(Named(look, words.meeting("whom"), self.whom))
        self.known = MenuField(look, words.meeting("known"), "group")
        self.known.chosen.connect(self._circle_chosen)
        self.known.hide()
        card.column.addWidget(self.known, 0, Qt.AlignmentFlag.AlignLeading)
        self.rename = CheckBox(look, words.meeting("rename"))
        self.rename.clicked.connect(self.rename_requested)
        card.column.addWidget(self.rename)
        self.name = Field(look, words.meeting("name"))
        self.name.setMaxLength(80)
        self.name.textEdited.connect(self._name_changed)
        self.when = MenuField(look, words.meeting("no_day"), "calendar")
        self.when.set_tall(48)
        self.when.chosen.connect(self._day_chosen)
        both = QWidget()
        grid = GridLayout(look, 2, 24)
        both.setLayout(grid)
        name, hint = words.meeting("name"), words.meeting("name_hint")
        grid.addWidget(Named(look, name, self.name, hint))
        grid.addWidget(Named(look, words.meeting("when"), self.when, words.meeting("when_hint")))
        card.column.addWidget(both)
        return card

    def _wants_card(self) -> Card:
        card = Card(self._look, 24, 8)
        self.wants = self._chips(words.meeting("wants"), WANTS, many=True)
        self.wants.changed.connect(self._wants_changed)
        hint = words.meeting("wants_hint")
        card.column.addWidget(Named(self._look, words.meeting("wants"), self.wants, hint))
        return card

    def _before_card(self) -> Card:
        look = self._look
        card = Card(look, 24, 4)
        card.column.addWidget(Label(look, words.meeting("before"), "label"))
        card.column.addWidget(Label(look, words.meeting("before_hint"), "small", "quiet-ink"))
        card.column.addSpacing(4)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        card.column.addLayout(self._lines)
        self.add_line = QuietButton(look, words.meeting("add_line"), "plus").flush()
        self.add_line.clicked.connect(self._add_line)
        card.column.addWidget(self.add_line, 0, Qt.AlignmentFlag.AlignLeading)
        card.column.addSpacing(16)
        self.note = Field(look, words.meeting("note"))
        self.note.textEdited.connect(self._note_changed)
        hint = words.meeting("note_hint")
        card.column.addWidget(Named(look, words.meeting("note"), self.note, hint))
        card.column.addSpacing(8)
        self.alone = QuietButton(look, plain.way("card_alone"), "page").flush()
        self.alone.clicked.connect(lambda: self.card_requested.emit(self._bringing.card_alone()))
        card.column.addWidget(self.alone, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _after_card(self) -> Card:
        card = Card(self._look, 24, 8)
        self.after = Field(self._look, words.meeting("after"))
        self.after.textEdited.connect(self._after_changed)
        hint = words.meeting("after_hint")
        card.column.addWidget(Named(self._look, words.meeting("after"), self.after, hint))
        self.wishes = AfterWishes(self._look)
        card.column.addWidget(self.wishes)
        return card

    def _aside(self) -> Aside:
        look = self._look
        aside = Aside(look)
        aside.add_title(words.meeting("first"))
        aside.add_text(words.meeting("first_text"))
        ground = QuietButton(look, words.meeting("ground"), link=True).flush()
        ground.clicked.connect(self.ground_requested)
        aside.column.addWidget(ground, 0, Qt.AlignmentFlag.AlignLeading)
        aside.add_title(words.meeting("left"))
        self._link(aside, words.meeting("left_link"), self.ledger_requested)
        self._link(aside, after.after("link"), self.after_requested)
        aside.add_title(words.meeting("ready"))
        self._link(aside, aloud.small("link"), self.small_requested)
        aside.add_title(words.meeting("know"))
        aside.add_text(words.meeting("know_text"))
        for key in ("law", "leading"):
            self._link(aside, plain.title(key), partial(self.sheet_requested.emit, key))
        return aside

    def _link(self, aside: Aside, text: str, act: "SignalInstance | Callable[[], None]") -> None:
        link = QuietButton(self._look, text, link=True).flush()
        link.clicked.connect(act)
        aside.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _chips(self, name: str, keys: tuple[str, ...], *, many: bool = False) -> ChipGroup:
        choices = [Choice(key, words.meeting(key)) for key in keys]
        return ChipGroup(self._look, name, choices, many=many)

    # ---- what was chosen ----

    def _whom_changed(self) -> None:
        self._bringing.whom = self.whom.only() or ""
        self._show_rename()

    def _circle_chosen(self, key: str) -> None:
        whom, name, day = self._circles[int(key)]
        bringing = self._bringing
        bringing.whom, bringing.name, bringing.meeting = whom or bringing.whom, name[:80], day
        self.whom.choose([bringing.whom])
        self.name.setText(bringing.name)
        self._show_day()
        self._show_rename()

    def _show_rename(self) -> None:
        self.rename.setVisible(self._bringing.whom == "group")

    def _name_changed(self, text: str) -> None:
        self._bringing.name = text

    def _wants_changed(self) -> None:
        self._bringing.wants = self.wants.chosen()

    def _note_changed(self, text: str) -> None:
        self._bringing.note = text

    def _after_changed(self, text: str) -> None:
        self._bringing.afterwards = text

    def _day_chosen(self, key: str) -> None:
        today = self._clock.now().date()
        self._bringing.meeting = today + timedelta(days=int(key)) if key else None
        self._show_day()

    def _show_day(self) -> None:
        today = self._clock.now().date()
        day = self._bringing.meeting
        near = [(str(n), today + timedelta(days=n)) for n in range(_DAYS_AHEAD)]
        held = str((day - today).days) if day else ""
        none = words.meeting("no_day")
        offers = [("", none), *((key, days.weekday_and_day(each)) for key, each in near)]
        self.when.offer(offers, held)
        self.when.say(days.weekday_and_day(day) if day else none)

    def _draw_lines(self) -> None:
        emptied(self._lines)
        for line in self._bringing.lines:
            self._lines.addWidget(BoundaryLine(self._look, line))

    def _add_line(self) -> None:
        line = Line("")
        self._bringing.lines.append(line)
        row = BoundaryLine(self._look, line)
        self._lines.addWidget(row)
        row.show()
        row.field.setFocus(Qt.FocusReason.OtherFocusReason)
