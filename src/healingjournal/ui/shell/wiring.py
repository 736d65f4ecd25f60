"""Joins the rooms of an open journal: makes their pages and carries what one asks of another."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healingjournal.base.errors import RefusedError
from healingjournal.base.facts import Fact, FactBoard
from healingjournal.base.ids import PromptId
from healingjournal.settings.declared import Value
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.shell import words
from healingjournal.ui.shell.care_ways import CareWays
from healingjournal.ui.shell.chapter_ways import ChapterWays, both
from healingjournal.ui.shell.facts_bridge import FactsBridge
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.held_values import HeldValues
from healingjournal.ui.shell.keys import Wish
from healingjournal.ui.shell.locked_pages import LockedPages
from healingjournal.ui.shell.moment_ways import MomentWays
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.rail import Rail
from healingjournal.ui.shell.rooms import Rooms, Start
from healingjournal.ui.shell.settings_ways import SettingsWays
from healingjournal.ui.shell.speaking import spoken_by
from healingjournal.ui.shell.steps_ways import StepsWays

if TYPE_CHECKING:
    from healingjournal.prompts.pack import Prompt
    from healingjournal.ui.journal.page import JournalPage
    from healingjournal.ui.journal.question import Question
    from healingjournal.ui.prompts.aftercare import KindThing
    from healingjournal.ui.prompts.page import PromptsPage
    from healingjournal.ui.sharing.page import BringPage
    from healingjournal.ui.today.page import TodayPage

PLACE_OF_ROOM = {
    "today": Place.TODAY,
    "journal": Place.JOURNAL,
    "ground": Place.GROUND,
    "moments": Place.MOMENTS,
    "bring": Place.BRING,
    "care": Place.CARE,
    "learn": Place.LEARN,
    "settings": Place.SETTINGS,
}
READS_AGAIN = {Place.TODAY, Place.BRING}  # shown meanwhile, they hold what a fact may change
ROOM_OF_PLACE = {place: room for room, place in PLACE_OF_ROOM.items()}
ROOM_OF_PLACE[Place.CHAPTERS] = "journal"
_OF_SETTINGS = (Place.KEYS, Place.BACKUPS, Place.PACKS, Place.EXERCISES, Place.TRANSFER)
ROOM_OF_PLACE |= dict.fromkeys((*_OF_SETTINGS, Place.ERASE), "settings")


class Wiring(QObject):
    """The pages of an open journal, each made when first shown."""

    def __init__(
        self,
        rooms: Rooms,
        values: dict[str, Value],
        start: Start,
        locked: LockedPages,
        frame: Frame,
    ) -> None:
        """Take the rooms, their settings, how this run began, and the frame they show in."""
        super().__init__()
        self._rooms = rooms
        rooms.speak(spoken_by(start.outside))
        self._held = HeldValues(rooms.vault, values, start.outside, frame)
        self.value, self.put = self._held.value, self._held.put
        self._start, self._locked, self._frame = start, locked, frame
        self._look, self._work = frame.look, frame.work
        self._navigation = frame.navigation
        self._journal: JournalPage | None = None
        self._prompts: PromptsPage | None = None
        self._bring: BringPage | None = None
        self._board = FactBoard()
        self._facts = FactsBridge(self._board)
        self._facts.told.connect(self._read_again)
        self.rail = Rail(frame.look, self._names())
        self.rail.show_room("bring", bool(self.value("bring_along")))
        self.rail.room_requested.connect(self._to_room)
        self._held.changed.connect(self._value_changed)
        locked.value_requested.connect(self.put)
        locked.keep_requested.connect(self._held.keep_for)
        self._navigation.offer(Place.TODAY, self._make_today)
        self._navigation.offer(Place.JOURNAL, self._make_journal)
        self._navigation.offer(Place.PROMPT, self._make_prompts)
        self._navigation.offer(Place.BRING, self._make_bring)
        self._chapters = ChapterWays(rooms.journal, frame, self.read_back)
        self.steps = StepsWays(rooms, start, frame)
        self._care = CareWays(rooms.vault, start, frame, self.value)
        locked.care_requested.connect(self._care.open)
        self.moments = MomentWays(rooms, start, frame, locked)
        self.moments.days_ahead = self.steps.dates_ahead
        self._care.steps = self.steps.open
        self.moments.care_plan = self._care.open
        self.moments.pins_changed.connect(locked.pin_to_ground)
        self.settings = SettingsWays(rooms, start, frame, self._held, self.read_back)
        self.settings.transfer.came.connect(locked.take_kept)
        self.settings.exercises = locked.exercises
        self.settings.exercise_ways.changed.connect(locked.know_brought)
        self.moments.backups = lambda: self.settings.backups.pages_held

    def begin(self, *, first: bool) -> None:
        """Show Today; after a first opening a blank page, unless Ground is up already."""
        if self._navigation.here in {Place.GROUND, Place.HELP}:
            self._navigation.remember(Place.TODAY)
            self._frame.reframed.emit()
        elif first:
            self.write_blank()
        else:
            self._navigation.go(Place.TODAY)
        self.settings.backups.begin_soon()

    # ---- what the shell asks ----

    def do(self, wish: Wish) -> None:
        """Do what a key asks of the open journal."""
        acts: dict[Wish, Callable[[], None]] = {
            Wish.NEW_PAGE: self.write_blank,
            Wish.PROMPT: self.prompt,
            Wish.MOMENT: self.note_moment,
            Wish.SEARCH: self.search,
        }
        act = acts.get(wish)
        if act is not None:
            act()

    def unsaved(self) -> Callable[[], None] | None:
        """Give the command that stores what is typed now, for lock and leave."""
        kept = self._journal.unsaved() if self._journal is not None else None
        for ways in (self._chapters, self._care, self.steps, self.moments):
            kept = both(kept, ways.unsaved())
        return both(kept, self._unsaved_here())

    def _unsaved_here(self) -> Callable[[], None] | None:
        """Let the page shown hand on what it was about to; give what is not stored of all that."""
        here = self._navigation.current()
        if here is not None:
            here.hand_on()
        return self._held.unsaved()

    def say_again(self) -> None:
        """Speak the language chosen; pages are made anew by the shell."""
        self._rooms.speak(spoken_by(self._start.outside))
        self.rail.say_again(self._names())

    def reading_aloud(self) -> bool:
        """Tell whether the reading view holds off the idle lock."""
        return self._bring is not None and self._bring.reading_aloud()

    def show_here(self) -> None:
        """Mark in the rail where one is."""
        here = self._navigation.here
        if here is Place.JOURNAL and self._journal is not None:
            self.rail.show_here(self._journal.face())
        elif here is Place.PROMPT:
            self.rail.show_here("write")
        else:
            self.rail.show_here(ROOM_OF_PLACE.get(here) if here else None)

    # ---- doors ----

    def write_blank(self, line: str = "") -> None:
        """Open a page with nothing on it but this line, if there is one."""
        self._navigation.go(Place.JOURNAL)
        if self._journal is not None:
            self._journal.write_blank(line)

    def prompt(self) -> None:
        """Open the check-in before a prompt."""
        self._navigation.go(Place.PROMPT)
        if self._prompts is not None:
            self._prompts.begin()

    def note_moment(self) -> None:
        """Open the tiny form."""
        self.moments.note()

    def search(self) -> None:
        """Open the journal's list with the keyboard in its search field."""
        self._navigation.go(Place.JOURNAL)
        if self._journal is not None:
            self._journal.search()

    def read_back(self) -> None:
        """Open the journal's list."""
        self._navigation.go(Place.JOURNAL)
        if self._journal is not None:
            self._journal.show_list()

    def write(self) -> None:
        """Open the page being written, else a blank one."""
        self._navigation.go(Place.JOURNAL)
        if self._journal is not None:
            self._journal.go_on_writing()

    def _to_room(self, room: str) -> None:
        if room == "write":
            self.write()
        elif room == "journal":
            self.read_back()
        elif room == "ground":
            self._locked.ground()
        elif room == "learn":
            self._locked.learn()
        elif room == "moments":
            self.moments.show_list()
        else:
            self._navigation.go(PLACE_OF_ROOM[room])

    # ---- settings ----

    def _value_changed(self, key: str, value: Value) -> None:
        self._locked.take_value(key, value)
        self._frame.value_changed.emit(key)
        if key == "bring_along":
            self.rail.show_room("bring", bool(value))
        elif key == "meets_group":
            self.rail.rename("bring", self._names()["bring"])

    def _names(self) -> dict[str, str]:
        group = bool(self.value("meets_group"))
        return {
            "today": words.today(),
            "write": words.write(),
            "journal": words.journal(),
            "ground": kit_words.ground(),
            "moments": words.moments(),
            "bring": words.bring_to_group() if group else words.bring_along(),
            "care": words.care_plan(),
            "learn": words.learn(),
            "settings": words.settings(),
        }

    # ---- making pages ----

    def _make_today(self) -> "TodayPage":
        from healingjournal.ui.today.page import TodayPage

        page = TodayPage(
            self._look,
            self._work,
            self._start.clock,
            bring_along=self._brings_along,
            open_page=self._rooms.journal.open_page,
            near_meeting=self.steps.near,
        )
        page.steps_requested.connect(self.steps.open)
        page.meeting_requested.connect(self.steps.open_near)
        page.write_requested.connect(self.write_blank)
        page.prompt_requested.connect(self.prompt)
        page.ground_requested.connect(self._locked.ground)
        page.moment_requested.connect(self.note_moment)
        page.read_requested.connect(self.read_back)
        page.bring_requested.connect(lambda: self._navigation.go(Place.BRING))
        page.open_page_requested.connect(self._open_draft)
        return page

    def _make_journal(self) -> "JournalPage":
        from healingjournal.ui.journal.page import JournalPage
        from healingjournal.ui.shell.consent_ways import standings_of

        page = JournalPage(
            self._rooms.journal,
            self._work,
            self._look,
            self._start.clock,
            self.value,
            self._question_of,
        )
        page.still_held = self.settings.backups.pages_held
        page.standings = standings_of(self._rooms.sharing, self._brings_along)
        if self._journal is not None:
            page.waits = self._journal.written()
        page.face_changed.connect(self._frame.reframed)
        page.finished.connect(self._finished)
        page.stopped.connect(lambda: self._navigation.go(Place.TODAY))
        page.prompt_choice_requested.connect(self._choice)
        page.ground_requested.connect(self._locked.ground)
        page.value_requested.connect(self.put)
        page.chapters_requested.connect(self._chapters.open)
        page.beside = self.moments.found
        page.beside_requested.connect(self.moments.open)
        self._journal = page
        return page

    def _make_prompts(self) -> "PromptsPage":
        from healingjournal.ui.prompts.page import PromptsPage
        from healingjournal.ui.shell.aftercare import lent_by
        from healingjournal.ui.shell.prompt_memory import memory_in

        page = PromptsPage(
            self._rooms.prompts,
            memory_in(self._rooms.vault.kept, self._start.clock, self.steps.dates),
            self._work,
            self._look,
            self._start.clock,
            self.value,
        )
        if self._prompts is not None:
            page.go_on_from(self._prompts)
        page.write_requested.connect(self._write_on)
        page.blank_requested.connect(self.write_blank)
        page.ground_requested.connect(self._locked.ground)
        page.help_requested.connect(self._locked.help)
        page.kind_requested.connect(self._kind)
        page.bring_requested.connect(lambda: self._navigation.go(Place.BRING))
        page.stopped.connect(lambda: self._navigation.go(Place.TODAY))
        page.lend(
            lent_by(
                self._rooms,
                self._brings_along,
                lambda: spoken_by(self._start.outside),
            )
        )
        self._prompts = page
        return page

    def _make_bring(self) -> "BringPage":
        from healingjournal.ui.sharing.page import BringPage

        page = BringPage(
            self._rooms.sharing, self._work, self._look, self._start.clock, self.value
        )
        self.moments.bring_along()
        page.circles, page.contacts = self.steps.circles, self._care.contacts
        page.ground_requested.connect(self._locked.ground)
        page.write_requested.connect(self.write_blank)
        page.value_requested.connect(self.put)
        page.stopped.connect(lambda: self._navigation.go(Place.TODAY))
        self._bring = page
        return page

    # ---- from one room to another ----

    def _open_draft(self, draft: str) -> None:
        self._navigation.go(Place.JOURNAL)
        if self._journal is not None:
            self._journal.open_draft(draft)

    def _write_on(self, prompt: "Prompt", way: str, line: str) -> None:
        from healingjournal.ui.journal.question import Beginning

        self._navigation.go(Place.JOURNAL)
        if self._journal is not None:
            self._journal.write_on(self._asked(prompt), Beginning(way, line))

    def _brings_along(self) -> bool:
        return bool(self.value("bring_along"))

    def _question_of(self, prompt: PromptId) -> "Question | None":
        try:
            return self._asked(self._rooms.prompts.prompt(prompt))
        except RefusedError:
            return None  # a prompt from elsewhere, or of another language

    def _asked(self, prompt: "Prompt") -> "Question":
        """Give the question of a page; beside one that was brought stands from where it is."""
        from healingjournal.ui.journal.question import Question
        from healingjournal.ui.prompts.packs.words import beside

        pack = self._rooms.prompts.brought_in(prompt)
        text = f"{prompt.text}\n{beside(pack)}" if pack else prompt.text
        return Question(prompt.id, text, prompt.closing or "")

    def _choice(self, choice: str, line: str) -> None:
        self._navigation.go(Place.PROMPT)
        if self._prompts is not None:
            self._prompts.choose(choice, line)

    def _kind(self, thing: "KindThing") -> None:
        """Begin an exercise of ours; what is the person's own needs no page."""
        self._navigation.go(Place.TODAY)
        if thing.exercise:
            self._locked.resume(thing.exercise, 0)

    def _read_again(self, _fact: Fact) -> None:
        page = self._navigation.current()
        if page is not None and self._navigation.here in READS_AGAIN:
            page.arrive()

    def _finished(self, fact: Fact, question: "Question | None") -> None:
        from healingjournal.journal.entry import EntryKept

        self._board.post(fact)
        if self._navigation.here is not Place.JOURNAL:
            return  # the person has gone on meanwhile
        if question is None:
            self._navigation.go(Place.TODAY)
            return
        self._navigation.go(Place.PROMPT)
        if self._prompts is not None:
            entry = fact.entry if isinstance(fact, EntryKept) else None
            self._prompts.after(PromptId(question.id), entry)
