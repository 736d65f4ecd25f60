"""The page of prompts: a check-in, one card, and one question after writing."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.errors import RefusedError
from healingjournal.base.ids import EntryId, PromptId
from healingjournal.base.overriding import override
from healingjournal.prompts.limits import PacingSettings, chosen
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pacing import journal_day
from healingjournal.prompts.pack import TIERS, Prompt
from healingjournal.prompts.rises import cools_down, lowered, rose
from healingjournal.prompts.service import Prompts
from healingjournal.prompts.sitting import CheckIn, Sitting
from healingjournal.settings.declared import Value
from healingjournal.ui.kit.told import told_of
from healingjournal.ui.kit.views_page import ViewsPage
from healingjournal.ui.prompts import words
from healingjournal.ui.prompts.after_view import AfterView
from healingjournal.ui.prompts.aftercare import Aftercare
from healingjournal.ui.prompts.card_view import CardView, Shown
from healingjournal.ui.prompts.check_in_view import CheckInView
from healingjournal.ui.prompts.memory import PromptMemory
from healingjournal.ui.prompts.offers_view import Cooling, OffersView
from healingjournal.ui.prompts.ways_on import lacking, wider
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class PromptsPage(ViewsPage):
    """Asks pacing, shows what it offers, and remembers this sitting until lock.

    What pacing keeps is written through `memory`, always in the vault's thread: a prompt when
    the person chooses to write on it, and after the page whether it ended further away. The
    answers kept with a page wait here as its first line, and go with the page; so long as
    nothing else is on that page, they come back by `choose`.
    `ground_requested` tells whether the person said that they are far away.
    """

    write_requested = Signal(object, str, str)  # Prompt, the way to answer, the line it begins with
    blank_requested = Signal(str)  # the line it begins with
    ground_requested = Signal(bool)
    help_requested = Signal()
    kind_requested = Signal(object)  # the KindThing that was pressed
    bring_requested = Signal()
    stopped = Signal()

    def __init__(
        self,
        prompts: Prompts,
        memory: PromptMemory,
        work: Work,
        look: Look,
        clock: Clock,
        values: Callable[[str], Value],
    ) -> None:
        """Take the prompts, the memory, the work, the look, the clock and the settings."""
        super().__init__()
        self._prompts = prompts
        self._memory = memory
        self._work = work
        self._look = look
        self._clock = clock
        self._values = values
        self._sitting = Sitting()
        self._line = ""
        self._shown: Shown | None = None
        self._ended: PromptId | None = None
        self._entry: EntryId | None = None
        self._aftercare = Aftercare()
        self._check_in: CheckInView | None = None
        self._card: CardView | None = None
        self._after: AfterView | None = None
        self._offers: OffersView | None = None

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        here = self.here()
        if here is not None and here is self._card:
            return words.a_prompt()
        if here is not None and here in {self._after, self._offers}:
            return words.after_writing()
        return words.check_in()

    @override
    def first_focus(self) -> QWidget:
        here = self.here()
        if isinstance(here, CheckInView | CardView | AfterView | OffersView):
            return here.first()
        return self

    @override
    def arrive(self) -> None:
        if self.here() is None:
            self.show_view(self._check_in_view())

    @override
    def lines(self) -> list[str]:
        here = self.here()
        if here is not None and here is self._card:
            return words.lines_card()
        if here is not None and here in {self._after, self._offers}:
            return words.lines_after()
        return words.lines_check_in()

    def go_on_from(self, former: "PromptsPage") -> None:
        """Take the place of a page made before: what was shown or refused stays aside."""
        self._sitting, self._shown, self._ended = former.sitting()

    def sitting(self) -> tuple[Sitting, Shown | None, PromptId | None]:
        """Give what is remembered until lock, what is shown, and what was written on."""
        return self._sitting, self._shown, self._ended

    # ---- doors ----

    def begin(self) -> None:
        """Ask the check-in afresh; what was shown or refused stays aside until lock."""
        if self._shown is not None and self._shown.offer.prompt is not None:
            self._sitting = self._sitting.another(self._shown.offer.prompt)
        self._sitting = replace(self._sitting, check_in=CheckIn(), top=max(TIERS), anyway=None)
        self._shown = None
        self._line = ""
        view = self._check_in_view()
        view.begin()
        self.show_view(view)

    def choose(self, choice: str, line: str = "") -> None:
        """Do what was pressed beside a page being written: skip, another or less_close.

        `line` stood alone on that page, and goes to the next one.
        """
        self._line = line
        self._pass_over(choice)

    def _pass_over(self, choice: str) -> None:
        prompt = self._prompt()
        if prompt is not None:
            less = choice == "less_close"
            self._sitting = (self._sitting.less_close if less else self._sitting.another)(prompt)
        elif choice == "less_close":
            self._sitting = replace(self._sitting, top=min(TIERS), anyway=None)
        self._offer()

    def lend(self, aftercare: Aftercare) -> None:
        """Take what other rooms lend to the card after a page."""
        self._aftercare = aftercare

    def after(self, prompt_id: PromptId, entry: EntryId | None = None) -> None:
        """Ask how it is, after a page on this prompt was finished; `entry` is that page."""
        self._ended, self._entry = prompt_id, entry
        self._line = ""
        view = self._after_view()
        view.begin(number=self._sitting.check_in.distress is not None)
        self._note(prompt_id, lambda _one: True)
        self.show_view(view)

    # ---- asking pacing ----

    def _offer(self, said: str = "") -> None:
        sitting, settings, now = self._sitting, self._settings(), self._clock.now()

        def ask() -> Shown:
            placed = self._memory.placed(sitting)
            offer = self._prompts.next(placed, self._memory.taken(), settings, now)
            on = wider(lacking(offer), sitting)
            if offer.prompt is None:
                return Shown(offer, wider=on, said=said)
            theme = self._prompts.theme_title(offer.prompt.theme)
            return Shown(offer, theme, on, said, self._prompts.brought_in(offer.prompt))

        self._work.run(self, ask, self._offered, self._not_offered)

    def _offered(self, shown: Shown) -> None:
        self._shown = shown
        view = self._card_view()
        view.show_offer(shown, str(self._values("own_name") or ""))
        self.show_view(view)

    def _not_offered(self, error: Exception) -> None:
        self._shown = None
        view = self._card_view()
        view.show_error(told_of(error))
        self.show_view(view)

    def _settings(self) -> PacingSettings:
        return chosen(self._values)

    def _prompt(self) -> Prompt | None:
        return self._shown.offer.prompt if self._shown is not None else None

    # ---- what is pressed ----

    def _answered(self, check_in: CheckIn) -> None:
        view = self._check_in_view()
        self._line = view.line()
        self._sitting = replace(self._sitting, check_in=check_in, recent=view.recent.isChecked())
        self._offer()

    def _refuse_topic(self) -> None:
        prompt = self._prompt()
        if prompt is not None:
            self._sitting = self._sitting.not_this_topic(prompt)
            self._offer()

    def _show_anyway(self) -> None:
        closer = self._shown.offer.closer if self._shown is not None else None
        if closer is not None:
            self._sitting = self._sitting.show_me_anyway(closer)
            self._offer()

    def _widen(self) -> None:
        if self._shown is not None and lacking(self._shown.offer) == "why_too_short":
            check_in = replace(self._sitting.check_in, minutes=None)
            self._sitting = replace(self._sitting, check_in=check_in)
        else:
            none: frozenset[str] = frozenset()
            self._sitting = replace(self._sitting, refused=none, themes_refused=none)
        self._offer()

    def _write(self) -> None:
        prompt = self._prompt()
        if prompt is None:
            return
        today = journal_day(self._clock.now(), self._settings())
        self._note(prompt.id, lambda one: journal_day(one.at, PacingSettings()) == today)
        self.write_requested.emit(prompt, self._card_view().way_chosen(), self._take_line())

    def _blank(self) -> None:
        self.blank_requested.emit(self._take_line())

    def _take_line(self) -> str:
        line, self._line = self._line, ""
        return line

    # ---- what pacing keeps ----

    def _note(self, prompt_id: PromptId, is_noted: Callable[[Taken], bool]) -> None:
        """Keep that this prompt was chosen, unless one of its notes already says so."""

        def keep() -> None:
            fresh = Taken(prompt_id, self._tier(prompt_id), self._clock.now())
            self._memory.note(fresh, is_noted)

        self._work.run(self, keep, self._noted, self._not_kept)

    def _tier(self, prompt_id: PromptId) -> int:
        try:
            return self._prompts.prompt(prompt_id).tier
        except RefusedError:
            return max(TIERS)  # a prompt that is not here any more counts as near

    def _keep_how_it_ended(self) -> None:
        prompt_id, further = self._ended, self._risen()

        def keep() -> None:
            if prompt_id is not None:
                self._memory.end(prompt_id, further, self._clock.now())

        self._work.run(self, keep, self._noted, self._not_kept)

    def _clear(self) -> None:
        view = self._check_in_view()
        self._work.run(
            self,
            lambda: self._memory.store(()),
            lambda _none: view.cleared(),
            lambda error: view.notice.say(told_of(error)),
        )

    def _noted(self, _nothing: None) -> None:
        """Go on; nothing is said about it."""

    def _not_kept(self, error: Exception) -> None:
        # The page being written is not held up by this; it is said where one comes back to.
        here = self._after if self._ended is not None else self._card
        if here is not None:
            here.notice.say(told_of(error))

    def _undo(self) -> None:
        """Let the prompts be as close as before, by not keeping the rises that lower them."""
        view = self._offers_view()
        self._work.run(
            self,
            lambda: self._memory.undo(self._clock.now()),
            lambda _none: view.undone(),
            lambda error: view.tell(told_of(error)),
        )

    def _undo_on_card(self) -> None:
        self._work.run(
            self,
            lambda: self._memory.undo(self._clock.now()),
            lambda _none: self._offer(words.less_close_undone()),
            lambda error: self._card_view().notice.say(told_of(error)),
        )

    # ---- after a page ----

    def _risen(self) -> bool:
        return rose(self._sitting.check_in, self._after_view().ending())

    def _end(self) -> None:
        if not cools_down(self._sitting.check_in, self._after_view().ending()):
            self._close()
        else:
            self._work.run(self, self._cooling, self._cool_down, self._cool_down_untold)

    def _cooling(self) -> Cooling:
        lent = self._aftercare
        return Cooling(
            lowered(self._memory.taken(), self._clock.now()) if self._risen() else None,
            lent.kind_thing(),
            seals=lent.seal is not None and self._entry is not None,
            brings=lent.brings(),
        )

    def _cool_down(self, cooling: Cooling) -> None:
        view = self._offers_view()
        view.begin(cooling)
        self.show_view(view)

    def _cool_down_untold(self, error: Exception) -> None:
        self._cool_down(Cooling())
        self._offers_view().tell(told_of(error))

    def _seal(self) -> None:
        view, seal, entry = self._offers_view(), self._aftercare.seal, self._entry
        if seal is not None and entry is not None:
            self._work.run(
                self,
                lambda: seal(entry),
                lambda _fact: view.sealed(),
                lambda error: view.tell(told_of(error)),
            )

    def _close(self) -> None:
        self._ended = None
        self._line = ""
        self.stopped.emit()

    # ---- views, each made when first shown ----

    def _check_in_view(self) -> CheckInView:
        if self._check_in is None:
            view = CheckInView(self._look)
            view.answered.connect(self._answered)
            view.clear_requested.connect(self._clear)
            view.stop_requested.connect(self._close)
            self._check_in = view
        return self._check_in

    def _card_view(self) -> CardView:
        if self._card is None:
            view = CardView(self._look)
            view.write_requested.connect(self._write)
            view.skip_requested.connect(lambda: self._pass_over("skip"))
            view.another_requested.connect(lambda: self._pass_over("another"))
            view.less_close_requested.connect(lambda: self._pass_over("less_close"))
            view.blank_requested.connect(self._blank)
            far = self.ground_requested.emit
            view.ground_requested.connect(lambda: far(self._sitting.check_in.here == "far"))
            view.topic_refused.connect(self._refuse_topic)
            view.anyway_requested.connect(self._show_anyway)
            view.undo_requested.connect(self._undo_on_card)
            view.help_requested.connect(self.help_requested)
            view.wider_requested.connect(self._widen)
            view.stop_requested.connect(self._close)
            self._card = view
        return self._card

    def _after_view(self) -> AfterView:
        if self._after is None:
            view = AfterView(self._look)
            view.changed.connect(self._keep_how_it_ended)
            view.ended.connect(self._end)
            view.stop_requested.connect(self._close)
            self._after = view
        return self._after

    def _offers_view(self) -> OffersView:
        if self._offers is None:
            view = OffersView(self._look)
            far = self.ground_requested.emit
            view.ground_requested.connect(lambda: far(self._after_view().further_away()))
            view.undo_requested.connect(self._undo)
            view.seal_requested.connect(self._seal)
            view.kind_requested.connect(self.kind_requested)
            view.bring_requested.connect(self.bring_requested)
            view.blank_requested.connect(self._blank)
            view.help_requested.connect(self.help_requested)
            view.stop_requested.connect(self._close)
            self._offers = view
        return self._offers
