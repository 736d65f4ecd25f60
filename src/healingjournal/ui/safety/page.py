"""Help: numbers to reach people by, also while locked. Nothing dials, opens or counts."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.clock import Clock, SystemClock
from healingjournal.base.errors import RefusedError
from healingjournal.base.overriding import override
from healingjournal.safety import helplines
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.flow_footer import FlowFooter
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.press_card import PressCard
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.tab_order import in_order, stops_in
from healingjournal.ui.safety import words
from healingjournal.ui.safety.country_choice import CountryChoice
from healingjournal.ui.safety.help_card import Reachable
from healingjournal.ui.safety.numbers_card import NumbersCard
from healingjournal.ui.safety.own_numbers import OwnNumber, OwnNumbers, own_numbers
from healingjournal.ui.safety.plain_cards import PlainCards
from healingjournal.ui.theme.look import Look

_LOCKED_WIDE, _ASIDE_WIDE, _GAP = 620, 368, 32


class HelpPage(RoomPage):
    """The numbers of the country chosen by hand; unlocked also what is the person's own.

    Everything is built anew when something changes. Without a country the list of countries
    comes first.
    """

    back_requested = Signal()
    country_chosen = Signal(str)
    own_changed = Signal(object)
    first_days_requested = Signal()
    care_requested = Signal()
    card_requested = Signal()
    value_requested = Signal(str, object)
    # Tells whether there is a plain card; set by whoever knows where it lies.
    card_there: Callable[[], bool] = staticmethod(lambda: False)

    def __init__(
        self,
        *,
        country: str | None,
        locked: bool,
        lines_locked: bool,
        look: Look,
        clock: Clock | None = None,
    ) -> None:
        """Take what was chosen before, the look, and the clock that tells how old a number is."""
        super().__init__()
        self._look = look
        self._clock = clock or SystemClock()
        self._country = _known(country)
        self._locked = locked
        self._lines_locked = lines_locked
        self._offers_first_days = not locked
        self._numbers: list[OwnNumber] = []
        self._choosing = self._country is None
        self._content: QWidget | None = None
        self._first: QWidget = self
        self.numbers: NumbersCard | None = None
        self.own: OwnNumbers | None = None
        self.cards: PlainCards | None = None
        self.first_days: PressCard | None = None
        self.care: PressCard | None = None
        self.card: PressCard | None = None
        self.choice: CountryChoice | None = None
        back = kit_words.back() if locked else kit_words.back_to_where_i_was()
        self.footer = FlowFooter(look, back, "left")
        self.footer.say(words.esc_does_the_same())
        self.footer.stop_requested.connect(self._back_pressed)
        self.country_button = self.footer.add(SoftButton(look, words.another_country(), "globe"))
        self.country_button.clicked.connect(self.choose_country)
        self._page = ScrollPage(look, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.footer)
        self._build()

    # ---- what the shell asks ----

    def set_open(self, own: Sequence[object]) -> None:
        """Show what belongs to the open journal, with the person's own numbers."""
        self._locked = False
        self._offers_first_days = True
        self._numbers = own_numbers(own)
        self.footer.stop.say(kit_words.back_to_where_i_was())
        self._build()

    def offer_first_days(self) -> None:
        """Offer the card on the first days while locked, too: the person chose it."""
        self._offers_first_days = True
        self._build()

    def set_chosen(self, country: str | None, lines_locked: bool) -> None:
        """Take the country and the wish about lines, changed elsewhere."""
        self._country = _known(country)
        self._lines_locked = lines_locked
        self._choosing = self._country is None
        self._build()

    @override
    def title(self) -> str:
        return words.help_title()

    @override
    def with_rail(self) -> bool:
        return not self._locked

    @override
    def first_focus(self) -> QWidget:
        return self._first

    @override
    def arrive(self) -> None:
        if self._locked and self.card_there() != (self.card is not None):
            self._build()

    @override
    def leave(self) -> None:
        if self._choosing and self._country is not None:
            self._choosing = False
            self._build()
        if self.own is not None and self.own.is_editing():
            self.own.edit(False)

    @override
    def stop(self) -> bool:
        if self._choosing and self._country is not None:
            self._choosing = False
            self._rebuilt()
            return True
        if self.own is not None and self.own.is_editing():
            self.own.edit(False)
            return True
        return False

    @override
    def hand_on(self) -> None:
        if self.own is not None:
            self.own.hand_on()

    @override
    def lines(self) -> list[str]:
        return words.lines()

    # ---- steps ----

    def choose_country(self) -> None:
        """Show the list of countries."""
        self._choosing = True
        self._rebuilt()

    def open_card(self, key: str) -> None:
        """Unfold one of the plain cards and put the keyboard there; nothing where it is locked."""
        part = self.cards.named.get(key) if self.cards is not None else None
        if part is not None:
            part.turn(True)
            part.line.setFocus()
            self._page.ensureWidgetVisible(part)

    def _take_country(self, code: str) -> None:
        chosen = _known(code)
        if chosen is None:
            return
        fresh = self._country is None or chosen.code != self._country.code
        self._country = chosen
        self._choosing = False
        self._rebuilt()
        if fresh:
            self.country_chosen.emit(chosen.code)

    def _take_own(self, own: list[dict[str, str | bool]]) -> None:
        self._numbers = self.own.numbers() if self.own is not None else []
        if self.numbers is not None:
            self.numbers.show_pinned(self._numbers)
        self._order()
        self.own_changed.emit(own)

    def _take_lines_locked(self, shown: bool) -> None:
        self._lines_locked = shown
        self.value_requested.emit("help_lines_locked", shown)

    def _back_pressed(self) -> None:
        if not self.stop():
            self.back_requested.emit()

    # ---- building ----

    def _rebuilt(self) -> None:
        self._build()
        self._page.verticalScrollBar().setValue(0)  # the numbers begin with the first one
        if self.isVisible():
            self._first.setFocus()

    def _build(self) -> None:
        if self._content is not None:
            self._page.column.removeWidget(self._content)
            self._content.hide()
            self._content.setParent(None)
            self._content.deleteLater()
        self.numbers = self.own = self.cards = self.choice = self.first_days = None
        self.care = self.card = None
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        if self._choosing or self._country is None:
            column.addWidget(self._countries())
            if self._country is None and not self._locked:
                column.addSpacing(24)
                self.cards = PlainCards(self._look)
                column.addWidget(self.cards)
        elif self._locked:
            column.addSpacing(32)
            column.addLayout(_in_the_middle(self._look, self._locked_column(self._country)))
        else:
            column.addWidget(self._open_columns(self._country))
        column.addStretch(1)
        self.country_button.setVisible(not self._choosing)
        self._content = content
        self._page.column.addWidget(content)
        self._order()
        content.show()  # at once, so that the first number can take the keyboard

    def _order(self) -> None:
        in_order([*self._stops(), self.footer.stop, self.country_button])

    def _stops(self) -> list[QWidget]:
        """Give what Tab reaches above the footer, in the order of reading."""
        stops: list[QWidget] = []
        stops += stops_in(self.choice) if self.choice is not None else []
        stops += self.numbers.stops() if self.numbers is not None else []
        stops += self.own.stops() if self.own is not None else []
        stops += stops_in(self.cards) if self.cards is not None else []
        ways = (self.card, self.first_days, self.care)
        return [*stops, *(way for way in ways if way is not None)]

    def _countries(self) -> QWidget:
        current = self._country.code if self._country else None
        self.choice = CountryChoice(self._look, helplines.countries(), current)
        self.choice.country_chosen.connect(self._take_country, Qt.ConnectionType.QueuedConnection)
        self._first = self.choice.group.first()
        return self.choice

    def _card(self, country: helplines.Country) -> NumbersCard:
        today = self._clock.now().date()
        self.numbers = NumbersCard(self._look, country, today, locked=self._locked)
        self.numbers.show_lines(country, also_locked=self._lines_locked)
        self.numbers.shown_locked_chosen.connect(self._take_lines_locked)
        if not self._locked:
            self.numbers.show_pinned(self._numbers)
        self._first = self.numbers.first
        return self.numbers

    def _first_days_card(self) -> PressCard:
        self.first_days = PressCard(self._look, *words.first_days(), kind="way")
        self.first_days.clicked.connect(self.first_days_requested)
        return self.first_days

    def _locked_column(self, country: helplines.Country) -> QWidget:
        column, place = _column(16)
        card = self._card(country)
        place.addWidget(card)
        if self.card_there():
            self.card = PressCard(self._look, *words.plain_card(), kind="way")
            self.card.clicked.connect(self.card_requested)
            place.addWidget(self.card)
        if self._offers_first_days:
            place.addWidget(self._first_days_card())
        place.addSpacing(8)
        place.addWidget(Label(self._look, words.it_cannot_short()).centred())
        place.addSpacing(-16)
        place.addWidget(Label(self._look, card.caution(), "body", "quiet-ink").centred())
        return column

    def _open_columns(self, country: helplines.Country) -> QWidget:
        main, place = _column(16)
        card = self._card(country)
        place.addWidget(card)
        self.own = OwnNumbers(self._look, self._numbers)
        self.own.changed.connect(self._take_own)
        place.addWidget(self.own)
        place.addStretch(1)
        beside, aside = _column(8)
        self.cards = PlainCards(self._look)
        aside.addWidget(self.cards)
        aside.addWidget(self._first_days_card())
        self.care = PressCard(self._look, *words.care_plan(), kind="way")
        self.care.clicked.connect(self.care_requested)
        aside.addWidget(self.care)
        aside.addSpacing(16)
        cannot = Aside(self._look, line=False)
        cannot.add_title(words.what_it_cannot())
        cannot.add_text(words.it_cannot())
        cannot.add_text(card.caution(), "quiet-ink")
        inset = QVBoxLayout()
        inset.setContentsMargins(20, 0, 20, 0)
        inset.addWidget(cannot)
        aside.addLayout(inset)
        aside.addStretch(1)
        return Columns(self._look, main, beside, _ASIDE_WIDE, _GAP)


def reachable(
    country: str | None, today: date, own: Sequence[object], *, has_plan: bool
) -> Reachable:
    """Give whom one may reach: the numbers of the country chosen by hand, and one's own."""
    return Reachable(_known(country), today, own_numbers(own), has_plan)


def _known(code: str | None) -> helplines.Country | None:
    if code is None:
        return None
    try:
        return helplines.country(code)
    except RefusedError:
        return None


def _column(gap: int) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    return holder, column


def _in_the_middle(look: Look, thing: QWidget) -> QHBoxLayout:
    thing.setMaximumWidth(look.px(_LOCKED_WIDE))
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(thing, 1000)
    row.addStretch(1)
    return row
