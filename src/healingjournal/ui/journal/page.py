"""Write and Journal: one page with two faces."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from healingjournal.base.clock import Clock
from healingjournal.base.errors import ToldError
from healingjournal.base.ids import EntryId, PromptId
from healingjournal.base.overriding import override
from healingjournal.journal.entry import Draft, DraftId
from healingjournal.journal.picture import Picture
from healingjournal.journal.service import Journal
from healingjournal.settings.declared import Value
from healingjournal.ui.journal import words
from healingjournal.ui.journal.journal_face import JournalFace
from healingjournal.ui.journal.list_reading import Others
from healingjournal.ui.journal.opened.held import StillHeld
from healingjournal.ui.journal.opened.standing import Standings
from healingjournal.ui.journal.pictures.over_page import OverPage
from healingjournal.ui.journal.question import DRAWING, Beginning, Question
from healingjournal.ui.journal.write_face import WriteFace
from healingjournal.ui.journal.writing import words as writing_words
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

WRITE = "write"
JOURNAL = "journal"


def _no_question(_prompt: PromptId) -> Question | None:
    return None


class JournalPage(RoomPage):
    """Each face is built when it is first shown; a page being written waits while one reads.

    `waits` is the draft of a page made before this one, to be gone on with.
    """

    face_changed = Signal()
    finished = Signal(object, object)  # EntryKept, Question or None
    stopped = Signal()
    prompt_choice_requested = Signal(str, str)  # the choice, the line that goes along
    ground_requested = Signal()
    value_requested = Signal(str, object)
    chapters_requested = Signal()
    beside_requested = Signal(str)

    def __init__(
        self,
        journal: Journal,
        work: Work,
        look: Look,
        clock: Clock,
        values: Callable[[str], Value],
        question_of: Callable[[PromptId], Question | None] = _no_question,
    ) -> None:
        """Take the journal, the work, the look, the clock, the settings, and prompts by id."""
        super().__init__()
        self._journal = journal
        self._work = work
        self._look = look
        self._clock = clock
        self._values = values
        self._question_of = question_of
        self._face = JOURNAL
        self._shown = ""
        self.waits: str | None = None
        self._write: WriteFace | None = None
        self._read: JournalFace | None = None
        # By it a deleted page names the backups that still hold it.
        self.still_held: StillHeld | None = None
        # By it the page one reads says whether it may be brought along.
        self.standings: Standings | None = None
        # By it the search finds what lies in another room.
        self.beside: Others | None = None
        self._stack = QStackedLayout(self)
        self._over: OverPage | None = None

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        over = self._opened()
        if over is not None:
            return over.title()
        return words.write() if self._face == WRITE else words.journal()

    @override
    def first_focus(self) -> QWidget:
        over = self._opened()
        if over is not None:
            return over.first_focus()
        if self._face == WRITE and self._write is not None:
            return self._write.sheet.text
        return self._read.field if self._read is not None else self

    @override
    def lines(self) -> list[str]:
        over = self._opened()
        if over is not None:
            return over.lines()
        writing = [*words.write_lines(), *writing_words.writing_lines()]
        return writing if self._face == WRITE else words.journal_lines()

    @override
    def order_stops(self) -> None:
        here = self._write if self._face == WRITE else self._read
        if self._opened() is None and here is not None:
            here.order_stops()

    @override
    def arrive(self) -> None:
        if self._face == WRITE and self._write is not None:
            self._write.arrive()
        elif self._read is not None:
            self._read.arrive()

    @override
    def leave(self) -> None:
        if self._write is not None:
            self._write.leave()

    @override
    def with_rail(self) -> bool:
        if self._opened() is not None:
            return True
        return not (self._face == WRITE and self._write is not None and self._write.alone())

    @override
    def stop(self) -> bool:
        over = self._opened()
        if over is not None:
            return over.stop()
        if self._face == WRITE and self._write is not None:
            return self._write.stop()
        return self._face == JOURNAL and self._read is not None and self._read.stop()

    def face(self) -> str:
        """Tell which face is shown: "write" or "journal"."""
        return self._face

    @override
    def unsaved(self) -> Callable[[], None] | None:
        # What is drawn, and what is typed for a picture, goes with it.
        faces = (self._over, self._write)
        waiting = [one.command() for one in faces if one is not None]
        commands = [one for one in waiting if one is not None]

        def store() -> None:
            for one in commands:
                one()

        return store if commands else None

    def written(self) -> str | None:
        """Give the id of the draft that is being written and kept, if there is one."""
        if self._write is None or not self._write.begun():
            return self.waits
        draft = self._write.draft()
        return None if draft.blank else str(draft.id)

    # ---- write ----

    def write_blank(self, line: str = "") -> None:
        """Open a page with this line or nothing on it; what was being written is stored first."""
        self._write_new(None, Beginning(line=line))

    def write_on(self, question: Question, beginning: Beginning | None = None) -> None:
        """Open a page with a question above it; what was being written is stored first."""
        self._write_new(question, beginning or Beginning())

    def go_on_writing(self) -> None:
        """Show the page being written, else a blank one."""
        if self._writing().begun():
            self._turn_to(WRITE)
        elif self.waits is not None:
            self.open_draft(self.waits)
        else:
            self.write_blank()

    def open_draft(self, draft_id: str) -> None:
        """Open a draft again, just as it was kept."""
        self.waits = None
        if self._writing().holds(draft_id):
            self._turn_to(WRITE)
            return
        self._begin(lambda: self._journal.draft(DraftId(draft_id)))

    def _open_entry(self, key: str) -> None:
        self._begin(lambda: self._journal.draft_of(EntryId(key)))

    def _write_new(self, question: Question | None, beginning: Beginning) -> None:
        prompt = PromptId(question.id) if question else None
        writing = self._writing()

        def begin() -> None:
            text = beginning.text()
            fresh = replace(self._journal.new_draft(prompt), body=text, given=text)
            writing.begin(fresh, question, beginning)
            self._turn_to(WRITE)
            if beginning.way == DRAWING:
                writing.pictures.draw_now()

        self._turn_to(WRITE)
        if writing.begun():
            writing.keeping.settle(begin)
        else:
            begin()

    def _begin(self, read: Callable[[], Draft]) -> None:
        writing = self._writing()

        def found(draft: Draft) -> None:
            if not writing.holds(draft.id):
                writing.begin(draft, self._question_of(draft.prompt) if draft.prompt else None)
            self._turn_to(WRITE)

        def fetch() -> None:
            self._work.run(self, read, found, self._not_found)

        if writing.begun():
            self._turn_to(WRITE)
            writing.keeping.settle(fetch)
        else:
            fetch()

    def _not_found(self, error: Exception) -> None:
        if not isinstance(error, ToldError):
            raise error
        self.show_list()
        self._reading().say(told(error))

    # ---- journal ----

    def show_list(self) -> None:
        """Show the pages by month, with none open."""
        self._reading().begin()
        self._turn_to(JOURNAL)

    def search(self) -> None:
        """Show the list with the keyboard in its search field."""
        self._turn_to(JOURNAL)
        self._reading().search()

    # ---- faces ----

    def _opened(self) -> OverPage | None:
        """Give what stands over the page, if a picture or a drawing is open there."""
        return self._over if self._over is not None and self._over.face() is not None else None

    def _over_page(self) -> OverPage:
        if self._over is None:
            self._over = OverPage(self._journal.pictures, self._work, self._look, self._stack)
            self._over.changed.connect(self._over_changed)
        return self._over

    def _look_at(self, picture: Picture, name: str) -> None:
        self._over_page().open_picture(picture, name)

    def _over_changed(self) -> None:
        if self._opened() is None:
            self.first_focus().setFocus()
        self.title_changed.emit()

    def _turn_to(self, face: str) -> None:
        if self._over is not None:
            self._over.put_away()
        changed = face != self._shown
        self._face = self._shown = face
        if face == WRITE:
            self._stack.setCurrentWidget(self._writing())
        else:
            self._stack.setCurrentWidget(self._reading())
        if changed and face == JOURNAL:
            self.leave()
        if changed:
            self.arrive()
        self.first_focus().setFocus()
        if changed:
            self.title_changed.emit()
        self.face_changed.emit()

    def _writing(self) -> WriteFace:
        if self._write is None:
            made = WriteFace(
                self._journal, self._work, self._look, self._clock, self._values
            )
            made.finished.connect(self._finished)
            made.stopped.connect(self.stopped)
            made.choice_requested.connect(self._choice)
            made.alone_changed.connect(self.title_changed)
            self._over_page().follow(made.pictures)
            self._write = made
            self._stack.addWidget(made)
        return self._write

    def _reading(self) -> JournalFace:
        if self._read is None:
            made = JournalFace(
                self._journal, self._work, self._look, self._values, self._clock
            )
            made.ask_backups(self.still_held)
            made.reading.others = self.beside
            made.standing.standings = self.standings
            made.beside_requested.connect(self.beside_requested)
            made.edit_requested.connect(self._open_entry)
            made.draft_requested.connect(self.open_draft)
            made.picture_requested.connect(self._look_at)
            made.new_requested.connect(self.write_blank)
            made.chapters.clicked.connect(self.chapters_requested)
            made.first_lines_requested.connect(
                lambda shown: self.value_requested.emit("first_lines", shown)
            )
            self._read = made
            self._stack.addWidget(made)
        return self._read

    def _finished(self, fact: object, question: Question | None) -> None:
        self.finished.emit(fact, question)

    def _choice(self, choice: str) -> None:
        line = self._writing().line_alone()
        if choice == "ground":
            self.ground_requested.emit()
        elif choice == "blank":
            self.write_blank(line)
        else:
            self.prompt_choice_requested.emit(choice, line)
