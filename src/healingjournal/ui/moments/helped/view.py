"""What helped: words first, tiles below them if they are wanted; every piece can be hidden."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.moments.choices import HelpedChoices
from healingjournal.moments.helped import BANDS, DATES, Helped, Tried
from healingjournal.moments.moment import HELPED
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.beside_layout import BesideLayout
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.emptied import emptied
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.moments import told as value_words
from healingjournal.ui.moments import words as moment_words
from healingjournal.ui.moments.helped import words
from healingjournal.ui.moments.helped.dot_tiles import DotTile, DotTiles
from healingjournal.ui.moments.helped.telling import went_told
from healingjournal.ui.moments.telling import day_name, word
from healingjournal.ui.theme.look import Look

_START = Qt.AlignmentFlag.AlignLeft
_MOST_TILES = 12


@dataclass(frozen=True)
class HelpedPage:
    """All that the page shows: what may be said, what was chosen, hard days ahead, names."""

    helped: Helped = field(default_factory=Helped)
    chosen: HelpedChoices = field(default_factory=HelpedChoices)
    days: Sequence[tuple[date, str]] = field(default=(), repr=False)
    names: Mapping[str, str] = field(default_factory=dict)
    today: date = date.min


class HelpedView(QWidget):
    """Sends `chosen` with other choices; keeps none by itself."""

    back_requested = Signal()
    note_requested = Signal()
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._look = look
        self._page = HelpedPage()
        self.notice = NoticeBar(look)
        self.back = QuietButton(look, moment_words.all_moments(), "left").flush()
        self.note = SoftButton(look, moment_words.note_a_moment(), "plus")
        self.shows: list[QuietButton] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(24)
        wraps(self._inside)
        page = ScrollPage(look)
        page.column.addWidget(self.notice)
        page.column.addWidget(self.back, 0, _START)
        self._lead = Label(look, words.notes_not_marks(), "lead")
        page.column.addWidget(self._lead)
        page.column.addWidget(self._inside)
        page.end()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.back.clicked.connect(self.back_requested)
        self.note.clicked.connect(self.note_requested)

    def show_page(self, page: HelpedPage) -> None:
        """Show what may be said, as it was chosen."""
        self._page = page
        self.note.setParent(None)
        emptied(self._column)
        self.shows = []
        self._lead.setVisible(not page.chosen.away)
        if page.chosen.away:
            hidden = Label(self._look, words.page_hidden(), "body")
            for part in (hidden, self._away_end()):
                self._column.addWidget(part)
                part.show()
            return
        tried = [one for one in page.helped.tried if one.piece not in page.chosen.hidden]
        aside = self._aside()
        main = self._tried(tried) if tried else Label(self._look, self._nothing(), "body")
        whole = Columns(self._look, main, aside, 272, 32) if self._filled else main
        for part in (whole, self._end()):
            self._column.addWidget(part)
            part.show()  # at once, so that the keyboard can go there

    def pins(self) -> tuple[str, ...]:
        """Give what is pinned, as it is shown now."""
        return self._page.chosen.pins

    def first(self) -> QWidget:
        """Give what the keyboard reaches first."""
        return self.shows[0] if self.shows else self.note

    # ---- what was tried ----

    def _nothing(self) -> str:
        hidden = bool(self._page.helped.tried)
        return words.all_hidden() if hidden else words.nothing_to_say_yet()

    def _tried(self, tried: Sequence[Tried]) -> Card:
        card = Card(self._look, 0, 0)
        card.column.setContentsMargins(24, 8, 24, 8)
        for at, one in enumerate(tried):
            if at:
                card.column.addWidget(Hairline(self._look))
            card.column.addWidget(self._row(one))
        return card

    def _row(self, one: Tried) -> QWidget:
        name = self._page.names.get(one.what, one.what)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self._look, name, "body", bold=True))
        column.addWidget(Label(self._look, went_told(one), "body", "quiet-ink"))
        if self._page.chosen.tiles and one.times <= _MOST_TILES:
            column.addSpacing(4)
            column.addWidget(DotTiles(self._look, one.went()))
        wraps(told)
        row = QWidget()
        place = BesideLayout(self._look, 16, 260)
        place.setContentsMargins(0, 14, 0, 14)
        place.addWidget(told)
        place.addWidget(self._ways(one, name))
        row.setLayout(place)
        wraps(row)
        return row

    def _ways(self, one: Tried, name: str) -> QWidget:
        ways = QWidget()
        place = FlowLayout(0, at_end=True)
        if one.what in self._page.names:  # what is no exercise has no place in Ground
            pinned = one.what in self._page.chosen.pins
            pin = self._button(words.unpin() if pinned else words.pin(), "pin", name)
            pin.clicked.connect(lambda: self._pin(one.what))
            place.addWidget(pin)
        place.addWidget(self._hide(one.piece, name))
        ways.setLayout(place)
        return ways

    # ---- beside ----

    def _aside(self) -> Aside:
        page, aside = self._page, Aside(self._look)
        hidden = page.chosen.hidden
        self._filled = False
        if page.chosen.tiles and page.helped.tried:
            self._title(aside, words.what_tiles_show())
            for outcome in HELPED:
                aside.add(self._tile(outcome))
            aside.add(Label(self._look, words.in_no_order(), "small", "quiet-ink"))
        seen = [one for one in page.helped.seen if one.piece not in hidden]
        if seen:
            self._title(aside, words.came_up())
            for one in seen:
                name = word(one.line, one.word)
                aside.add(self._line(name, self._hide(one.piece, name)))
        if page.helped.bands is not None and BANDS not in hidden:
            title = words.parts_title()
            self._title(aside, title)
            bands = page.helped.bands
            told = words.bands(bands.often, bands.sometimes)
            aside.add(self._line(told, self._hide(BANDS, title)))
        if page.days and DATES not in hidden:
            title = words.days_ahead()
            self._title(aside, title)
            told = "\n".join(
                moment_words.beside(day_name(day, page.today), name) for day, name in page.days
            )
            aside.add(self._line(told, self._hide(DATES, title)))
        return aside

    def _title(self, aside: Aside, text: str) -> None:
        aside.add_title(text)
        self._filled = True

    def _tile(self, outcome: str) -> QWidget:
        row = QWidget()
        place = QHBoxLayout(row)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(12)
        place.addWidget(DotTile(self._look, outcome))
        place.addWidget(Label(self._look, value_words.values()["helped"][outcome]), 1)
        return row

    def _line(self, told: str, hide: QuietButton) -> QWidget:
        row = QWidget()
        place = BesideLayout(self._look, 8, 100)
        place.addWidget(Label(self._look, told))
        place.addWidget(hide)
        row.setLayout(place)
        wraps(row)
        return row

    # ---- the end ----

    def _end(self) -> QWidget:
        end = QWidget()
        place = FlowLayout(16)
        place.addWidget(self.note)
        chosen = self._page.chosen
        if self._page.helped.tried:
            tiles = words.words_only() if chosen.tiles else words.with_tiles()
            turn = self._button(tiles, None, "")
            turn.clicked.connect(lambda: self._choose(tiles=not chosen.tiles))
            place.addWidget(turn)
        if chosen.hidden:
            again = self._button(words.show_hidden(), None, "")
            again.clicked.connect(lambda: self._choose(hidden=frozenset()))
            place.addWidget(again)
        away = self._button(words.hide_page(), None, "")
        away.clicked.connect(lambda: self._choose(away=True))
        place.addWidget(away)
        if any(one.what in self._page.names for one in self._page.helped.tried):
            place.addWidget(Label(self._look, words.pin_means(), "body", "quiet-ink"))
        end.setLayout(place)
        wraps(end)
        self.note.show()
        return end

    def _away_end(self) -> QWidget:
        end = QWidget()
        place = FlowLayout(16)
        again = self._button(words.show_page(), None, "").flush()
        again.clicked.connect(lambda: self._choose(away=False))
        place.addWidget(again)
        end.setLayout(place)
        wraps(end)
        return end

    def _button(self, text: str, icon: str | None, of: str) -> QuietButton:
        button = QuietButton(self._look, text, icon)
        button.setAccessibleDescription(of)
        self.shows.append(button)
        return button

    def _hide(self, piece: str, name: str) -> QuietButton:
        button = self._button(kit_words.hide(), None, name)
        hidden = self._page.chosen.hidden
        button.clicked.connect(lambda: self._choose(hidden=hidden | {piece}))
        return button

    def _pin(self, what: str) -> None:
        pins = self._page.chosen.pins
        kept = tuple(one for one in pins if one != what)
        self._choose(pins=kept if what in pins else (*pins, what))

    def _choose(
        self,
        *,
        hidden: frozenset[str] | None = None,
        pins: tuple[str, ...] | None = None,
        tiles: bool | None = None,
        away: bool | None = None,
    ) -> None:
        now = self._page.chosen
        self.chosen.emit(
            HelpedChoices(
                now.hidden if hidden is None else hidden,
                now.pins if pins is None else pins,
                now.tiles if tiles is None else tiles,
                now.away if away is None else away,
            )
        )
