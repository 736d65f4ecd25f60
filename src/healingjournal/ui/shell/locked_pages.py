"""The pages that need no open journal: the way in, Ground, Help, and Learn by choice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from healingjournal.base.errors import DamagedError, ToldError
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.speaking import own_word_in, spoken_by

if TYPE_CHECKING:
    from healingjournal.grounding.exercise import Exercise
    from healingjournal.settings.declared import Value
    from healingjournal.ui.grounding.page import GroundPage
    from healingjournal.ui.learn.page import LearnPage
    from healingjournal.ui.safety.help_card import Reachable
    from healingjournal.ui.safety.page import HelpPage
    from healingjournal.ui.settings.card.page import CardPage
    from healingjournal.ui.shell.ground_ways import GroundWays
    from healingjournal.ui.shell.kept_for_rooms import KeptForRooms
    from healingjournal.ui.shell.rooms import Start
    from healingjournal.ui.vault.page import VaultPage
    from healingjournal.vault.kept import Json
    from healingjournal.vault.service import Vault



_SOON_MS = 200


class LockedPages(QObject):
    """Makes the way in at once, Ground and Help when first asked for."""

    held = Signal(object)
    let_go = Signal()
    put_away_requested = Signal(bool)
    restored = Signal(object)
    saved = Signal(object, bool)
    opened = Signal(object, object, bool)
    leave_requested = Signal()
    language_chosen = Signal()
    erase_requested = Signal(object)
    value_requested = Signal(str, object)
    keep_requested = Signal(str, str, object)
    care_requested = Signal()

    def __init__(self, start: "Start", frame: Frame) -> None:
        """Take how this run begins, and what every page needs."""
        super().__init__()
        self._start = start
        self._frame = frame
        self._look, self._work = frame.look, frame.work
        self._navigation = navigation = frame.navigation
        self._locked = True
        self._kept: dict[str, Value] = {}
        self._own: list[Json] = []
        self._ground_ways_made: GroundWays | None = None
        self._ground_made: GroundPage | None = None
        self._help_made: HelpPage | None = None
        self._vault_made: VaultPage | None = None
        self._learn_made: LearnPage | None = None
        self._bookmarks: list[Json] = []
        self._before_help: Place | None = None
        self._card_from_help = False
        navigation.offer(Place.VAULT, self._vault_page)
        navigation.offer(Place.GROUND, self._ground_page)
        navigation.offer(Place.HELP, self._help_page)
        navigation.offer(Place.CARD, self._card_page)
        navigation.offer(Place.LEARN, self._learn_page)

    # ---- ways ----

    def ground(self, far: bool = False) -> None:
        """Go to Ground; its first sentence is there at once, one that suits who is far away."""
        self._navigation.go(Place.GROUND)
        if self._ground_made is not None:
            self._ground_made.begin(far=far)
            QTimer.singleShot(_SOON_MS, self, self._read_others)

    def _read_others(self) -> None:
        from healingjournal.ui.shell.ground_ways import read_others

        read_others(self, self._frame, self._spoken())

    def help(self) -> None:
        """Go to Help."""
        self._navigation.go(Place.HELP)

    def help_at(self, card: str) -> None:
        """Go to Help with one of its plain cards unfolded."""
        self._navigation.go(Place.HELP)
        if self._help_made is not None:
            self._help_made.open_card(card)

    def reachable(self, *, has_plan: bool) -> "Reachable":
        """Give whom one may reach: the numbers of the country chosen by hand, and one's own."""
        from healingjournal.ui.safety.page import reachable

        today = self._start.clock.now().date()
        return reachable(self._help_choices()[0], today, self._own, has_plan=has_plan)

    def learn(self) -> None:
        """Go to all cards of Learn."""
        self._navigation.go(Place.LEARN)
        if self._learn_made is not None:
            self._learn_made.show_list()

    def first_days(self) -> None:
        """Go from Help to the card on the first days; its way back leads to Help."""
        from healingjournal.learn.catalogue import FIRST_DAYS

        self._before_help = self._navigation.was
        self._navigation.go(Place.LEARN)
        if self._learn_made is not None:
            self._learn_made.open_card(FIRST_DAYS, from_help=True)

    def resume(self, exercise: str, step: int) -> None:
        """Go on with an exercise that was under way when the app locked."""
        self._navigation.go(Place.GROUND)
        if self._ground_made is not None:
            self._ground_made.start_at(exercise, step)

    def in_progress(self) -> tuple[str, int] | None:
        """Give the exercise under way and its step."""
        if self._navigation.here is not Place.GROUND or self._ground_made is None:
            return None
        return self._ground_made.in_progress()

    def unlocked(self) -> None:
        """Let Ground and Help know that a journal is open."""
        self._locked = False
        self._tell_ground()
        if self._help_made is not None:
            self._help_made.set_open(self._own)
        if self._learn_made is not None:
            self._learn_made.set_open(self._bookmarks, self._cards_locked())
            self._learn_made.set_word(own_word_in(self._kept, self._spoken()))

    def know_brought(self, exercises: "tuple[Exercise, ...]") -> None:
        """Let Ground know the exercises of others that may be shown from now on."""
        self._ground_ways().take_brought(exercises)
        self._tell_ground()

    def favourites(self) -> tuple[str, ...]:
        """Give the exercises that are favourites, by id."""
        return self._ground_ways().favourites()

    def exercises(self) -> list[tuple[str, str]]:
        """Give every exercise that Ground knows, by id and name."""
        return self._ground_ways().names(self._spoken())

    def say_again(self) -> None:
        """Let the way in speak the language that is spoken now; the other pages are made anew."""
        page = self._vault_made
        if page is None or not self._locked:
            return
        for view in (page.unlock, page.first_opening):
            if view is not None:
                view.say_again()
        page.title_changed.emit()

    def take_value(self, key: str, value: "Value") -> None:
        """Hear that a setting of the journal has changed."""
        self._kept[key] = value
        if key in {"leave_out_ground", "first_exercise", "leave_out_locked"}:
            self._tell_ground()
        elif key in {"help_country", "help_lines_locked"} and self._help_made is not None:
            self._help_made.set_chosen(*self._help_choices())
        elif key == "learn_locked" and self._learn_made is not None:
            self._learn_made.set_chosen(self._cards_locked())
        elif key.startswith("own_word") and self._learn_made is not None:
            self._learn_made.set_word(own_word_in(self._kept, self._spoken()))

    def _take_own(self, own: "list[Json]") -> None:
        self._own = own
        self.keep_requested.emit("safety", "own_numbers", own)

    def take_kept(self, kept: "KeptForRooms") -> None:
        """Take what the open journal keeps for these pages, as it is now."""
        self._kept.update(kept.values)
        self._own, self._bookmarks = kept.own, kept.bookmarks
        self._ground_ways().take(kept.personal, kept.rooms.moments, self._frame)
        if not self._locked:
            self._tell_ground()
            if self._help_made is not None:
                self._help_made.set_open(self._own)

    def _take_bookmarks(self, bookmarks: "list[Json]") -> None:
        self._bookmarks = bookmarks
        self.keep_requested.emit("learn", "bookmarks", bookmarks)

    def _ground_ways(self) -> "GroundWays":
        if self._ground_ways_made is None:
            from healingjournal.ui.shell.ground_ways import GroundWays

            self._ground_ways_made = GroundWays(self._work)
            self._ground_ways_made.keep_requested.connect(self.keep_requested)
        return self._ground_ways_made

    def _card(self, *, from_help: bool) -> None:
        """Go to the plain card; its way back leads to where it was opened."""
        self._card_from_help = from_help
        if from_help:
            self._before_help = self._navigation.was
        self._navigation.go(Place.CARD)

    def _back_from_card(self) -> None:
        if self._card_from_help:
            self._return_to_help()
        else:
            self._navigation.go(Place.VAULT)

    def _return_to_help(self) -> None:
        self._navigation.go(Place.HELP)
        if self._before_help is not None:
            self._navigation.remember(self._before_help)

    def pin_to_ground(self, former: tuple[str, ...], now: tuple[str, ...]) -> None:
        """Put what was pinned as helpful in front of the favourites of Ground."""
        self._ground_ways().pin(former, now)
        self._tell_ground()

    def _tell_ground(self) -> None:
        if self._ground_made is not None:
            outside = self._start.outside.get("leave_out_locked") is not None
            self._ground_made.set_choices(
                self._leave_out(), self._first(), self._locked, outside
            )
            self._ground_ways().tell(self._ground_made)

    # ---- making pages ----

    def _vault_page(self) -> "VaultPage":
        from healingjournal.ui.shell.sheets import sheet_maker
        from healingjournal.ui.vault.page import VaultPage

        page = VaultPage(
            self._start.doors,
            self._start.outside,
            self._look,
            self._work,
            sheet_maker(),
            notice=self._notice(),
        )
        page.held.connect(self.held)
        page.put_away_requested.connect(self.put_away_requested)
        page.restored.connect(self.restored)
        page.saved.connect(self.saved)
        page.opened.connect(self._let_in)
        page.help_requested.connect(self.help)
        page.ground_requested.connect(self.ground)
        page.leave_requested.connect(self.leave_requested)
        page.choices.language_chosen.connect(self.language_chosen)
        page.card_requested.connect(lambda: self._card(from_help=False))
        page.learn_requested.connect(self.learn)
        page.erase_requested.connect(self.erase_requested)
        self._vault_made = page
        return page

    def _notice(self) -> str:
        if self._start.handover is None:
            return ""  # as nearly always, and on the way to the first window
        from healingjournal.ui.shell.handed_over import notice_of

        return notice_of(self._start.handover)

    def _ground_page(self) -> "GroundPage":
        from healingjournal.ui.grounding.page import GroundPage

        page = GroundPage(
            self._look,
            self._start.clock,
            locked=self._locked,
            leave_out=self._leave_out(),
            first=self._first(),
            kept_outside=self._start.outside.get("leave_out_locked") is not None,
        )
        page.speak(spoken_by(self._start.outside))
        page.back_requested.connect(self._navigation.back)
        page.help_requested.connect(self.help)
        page.value_requested.connect(self.value_requested)
        self._ground_ways().join(page)
        self._ground_ways().tell(page)
        self._ground_made = page
        return page

    def _help_page(self) -> "HelpPage":
        from healingjournal.settings.card import PlainCard
        from healingjournal.ui.safety.page import HelpPage

        country, lines_locked = self._help_choices()
        page = HelpPage(
            country=country,
            locked=self._locked,
            lines_locked=lines_locked,
            look=self._look,
            clock=self._start.clock,
        )
        page.back_requested.connect(self._navigation.back)
        page.country_chosen.connect(self._put_country)
        page.first_days_requested.connect(self.first_days)
        page.care_requested.connect(self.care_requested)
        page.card_requested.connect(lambda: self._card(from_help=True))
        page.card_there = PlainCard(self._start.outside).there
        page.own_changed.connect(self._take_own)
        page.value_requested.connect(self.value_requested)
        if not self._locked:
            page.set_open(self._own)
        elif self._cards_locked():
            page.offer_first_days()
        self._help_made = page
        return page

    def _learn_page(self) -> "LearnPage":
        from healingjournal.ui.learn.page import LearnPage

        page = LearnPage(self._look, self._work, self._spoken(), locked=self._locked)
        page.back_requested.connect(lambda: self._navigation.go(Place.VAULT))
        page.return_requested.connect(self._return_to_help)
        page.help_requested.connect(self.help)
        page.help_card_requested.connect(self.help_at)
        page.bookmarks_changed.connect(self._take_bookmarks)
        page.value_requested.connect(self.value_requested)
        if not self._locked:
            page.set_open(self._bookmarks, self._cards_locked())
            page.set_word(own_word_in(self._kept, self._spoken()))
        self._learn_made = page
        return page

    def _card_page(self) -> "CardPage":
        from healingjournal.settings.card import PlainCard
        from healingjournal.ui.settings.card.page import CardPage

        page = CardPage(self._look, PlainCard(self._start.outside))
        page.back_requested.connect(self._back_from_card)
        return page

    # ---- letting in ----

    def _let_in(self, vault: "Vault", answers: object) -> None:
        from healingjournal.prompts.memory import forget_old
        from healingjournal.ui.shell.kept_for_rooms import read_for

        def build() -> "KeptForRooms":
            try:
                rooms = self._start.rooms(vault)
                forget_old(vault.kept, self._start.clock.now())
                return read_for(rooms)
            except BaseException:
                # Nobody would have it, and it would be in use for everybody.
                vault.close()
                raise

        def not_built(error: Exception) -> None:
            self.let_go.emit()
            page = self._vault_made
            if page is not None and isinstance(error, DamagedError):
                page.not_let_in(error)
                return
            if page is not None:
                page.show_unlock()
            self._frame.told.emit(error)

        def built(made: "KeptForRooms") -> None:
            self.take_kept(made)
            self.opened.emit(made.rooms, self._kept, answers is not None)

        self._work.run(self, build, built, not_built)

    def _put_country(self, code: str) -> None:
        try:
            self._start.outside.put("help_country", code)
        except ToldError as error:
            self._frame.told.emit(error)

    def _help_choices(self) -> tuple[str | None, bool]:
        outside = self._start.outside
        country = outside.get("help_country")
        return country if isinstance(country, str) else None, bool(outside.get("help_lines_locked"))

    def _spoken(self) -> str:
        return spoken_by(self._start.outside)

    def _cards_locked(self) -> bool:
        return bool(self._start.outside.get("learn_locked"))

    def _leave_out(self) -> tuple[str, ...]:
        key = "leave_out_ground"
        chosen = self._start.outside.get("leave_out_locked") if self._locked else self._kept[key]
        return tuple(str(flag) for flag in chosen) if isinstance(chosen, list) else ()

    def _first(self) -> str:
        return str(self._kept.get("first_exercise", "G02"))
