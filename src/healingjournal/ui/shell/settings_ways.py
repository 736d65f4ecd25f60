"""Settings, and what leads from there to keys, to backups and to the journal."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.base.errors import ToldError
from healingjournal.settings.card import PlainCard
from healingjournal.settings.declared import Value
from healingjournal.ui.shell.backup_ways import BackupWays
from healingjournal.ui.shell.exercise_ways import ExerciseWays
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.held_values import HeldValues
from healingjournal.ui.shell.key_ways import KeyWays
from healingjournal.ui.shell.navigation import Place
from healingjournal.ui.shell.pack_ways import PackWays
from healingjournal.ui.shell.rooms import Rooms, Start
from healingjournal.ui.shell.transfer_ways import TransferWays

if TYPE_CHECKING:
    from healingjournal.ui.settings.page import SettingsPage
    from healingjournal.ui.settings.protection_rows import ProtectionRow

Protections = Callable[[], Callable[[], "list[ProtectionRow]"]]


class SettingsWays(QObject):
    """The page with the settings, made when first shown.

    The shell adds `protections`, and `exercises` by id and name.
    """

    protections: Protections = staticmethod(lambda: list)
    exercises: "Callable[[], Sequence[tuple[str, str]]]" = staticmethod(tuple)
    erase_requested = Signal(object)

    def __init__(
        self,
        rooms: Rooms,
        start: Start,
        frame: Frame,
        held: HeldValues,
        read_back: Callable[[], None],
    ) -> None:
        """Take the rooms, how this run began, the frame, the settings, the way to the list."""
        super().__init__()
        self._rooms = rooms
        self._start = start
        self._frame = frame
        self._held = held
        self._read_back = read_back
        self.backups = BackupWays(rooms.vault, start.doors.backups, frame)
        self.transfer = TransferWays(rooms, start, frame, held)
        self._key_ways = KeyWays(rooms.vault, frame, self._copying)
        self._pack_ways = PackWays(rooms.vault, rooms.prompts, frame)
        self.exercise_ways = ExerciseWays(rooms.vault, frame)
        self._card = PlainCard(start.outside)
        self._page: SettingsPage | None = None
        held.changed.connect(self._value_changed)
        frame.navigation.offer(Place.SETTINGS, self._make)

    def stop_slow(self) -> None:
        """Drop what is not whole: the journal is about to be closed."""
        self.backups.stop()
        self.transfer.stop()

    def _copying(self) -> bool:
        return self.backups.busy() or self.transfer.busy()

    def _value_changed(self, key: str, value: Value) -> None:
        if key == "others_use" and value is True:
            try:
                self._card.take_away()
            except ToldError as error:
                self._frame.told.emit(error)

    def _make(self) -> "SettingsPage":
        from healingjournal.journal.speller import dictionaries
        from healingjournal.safety import helplines
        from healingjournal.ui.safety.lines import words as line_words
        from healingjournal.ui.settings.pacing_card import Pacing
        from healingjournal.ui.settings.page import SettingsPage
        from healingjournal.ui.settings.value_choices import spelling
        from healingjournal.ui.shell.prompt_memory import memory_in, notes_in

        memory = memory_in(self._rooms.vault.kept, self._start.clock)
        page = SettingsPage(
            self._held.value,
            self.protections,
            self._frame.work,
            self._frame.look,
            {
                "help_country": [
                    (one.code, line_words.country(one)) for one in helplines.countries()
                ],
                "first_exercise": self.exercises(),
                "leave_out_themes": [
                    (one.key, one.title) for one in self._rooms.prompts.themes()
                ],
                "spelling": spelling([one.code for one in dictionaries()]),
            },
            Pacing(
                notes=lambda: notes_in(memory, self._rooms.prompts),
                clear=lambda: memory.store(()),
            ),
        )
        if self._page is not None:
            page.go_on_from(self._page)
        self._page = page
        page.set_requested.connect(self._held.put)
        page.keys_requested.connect(self._key_ways.open)
        page.backups_requested.connect(self.backups.open)
        page.transfer_requested.connect(self.transfer.open)
        page.packs_requested.connect(self._pack_ways.open)
        page.exercises_requested.connect(self.exercise_ways.open)
        page.erase_requested.connect(lambda: self.erase_requested.emit(self._rooms.vault.folder))
        page.offer_card(self._card)
        page.seen_part_requested.connect(self._open_part)
        return page

    def _open_part(self, part: str) -> None:
        """Begin with a part of what can be done when someone else has seen the journal."""
        if part == "pages":
            self._read_back()
        elif part == "backups":
            self.backups.open()
        else:
            self._key_ways.open_part(part)
