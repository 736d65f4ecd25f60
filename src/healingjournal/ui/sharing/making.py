"""Setting and making a packet: the vault is asked briefly, all slow work runs beside it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from healingjournal.sharing import press
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.placing import check_place
from healingjournal.sharing.press import Preview, Proved
from healingjournal.sharing.service import Made, Sharing
from healingjournal.sharing.spec import PacketSpec
from healingjournal.ui.work import Work

Failed = Callable[[Exception], None]
T = TypeVar("T")


class Making(QObject):
    """One thing at a time; whatever is under way is dropped by `stop`, and then makes no file.

    What was dropped still runs to its end, and the next begins after it: pdfium, which reads
    the pages back, must never be called from two threads at once.
    """

    def __init__(self, sharing: Sharing, work: Work) -> None:
        """Take the room downstairs and what runs commands."""
        super().__init__()
        self._sharing = sharing
        self._work = work
        self._turn = 0
        self._at_work = False
        self._next: Callable[[], None] | None = None
        self._seen: tuple[Packet, Preview] | None = None
        self._pace: int | None = None
        self.set_pages: Callable[[Packet], Preview] = press.preview

    @property
    def preview(self) -> Preview | None:
        """Give the pages seen last, with the time they take at the person's own pace."""
        return self._seen[1].at_pace(self._pace) if self._seen else None

    def forget(self) -> None:
        """Drop the pages seen, and whatever is under way."""
        self.stop()
        self._seen = None

    def stop(self) -> None:
        """Drop whatever is under way or waits."""
        self._turn += 1
        self._next = None

    def see(self, spec: PacketSpec, done: Callable[[Preview], None], failed: Failed) -> None:
        """Set the pages; at once when nothing has changed since they were seen."""
        self.stop()
        turn = self._turn

        def gathered(found: tuple[Packet, int | None]) -> None:
            if turn != self._turn:
                return
            packet, self._pace = found
            if self._seen is not None and self._seen[0] == packet:
                done(self._seen[1].at_pace(self._pace))
                return
            self._one_by_one(
                lambda: self.set_pages(packet), lambda made: was_set(packet, made), failing
            )

        def was_set(packet: Packet, made: Preview) -> None:
            if turn == self._turn:
                self._seen = (packet, made)
                done(made.at_pace(self._pace))

        def failing(error: Exception) -> None:
            if turn == self._turn:
                failed(error)

        self._work.run(
            self, lambda: (self._sharing.gather(spec), self._sharing.pace.own()), gathered, failing
        )

    def make(
        self,
        spec: PacketSpec,
        done: Callable[[Made], None],
        changed: Callable[[], None],
        failed: Failed,
    ) -> None:
        """Make the file; `changed` hears when the pages are no longer those that were seen."""
        self.stop()
        turn = self._turn

        def gathered(found: tuple[Path, Packet]) -> None:
            path, packet = found
            if turn != self._turn:
                return
            if self._seen is None or self._seen[0].passages != packet.passages:
                changed()
                return
            self._one_by_one(
                lambda: press.proved(packet, path.name),
                lambda proved: was_proved(packet, proved),
                failing,
            )

        def was_proved(packet: Packet, proved: Proved) -> None:
            if turn == self._turn:
                self._work.run(self, lambda: self._sharing.put(packet, proved), done, failing)

        def failing(error: Exception) -> None:
            if turn == self._turn:
                failed(error)

        self._work.run(self, lambda: self._gathered(spec), gathered, failing)

    def _one_by_one(
        self, command: Callable[[], T], done: Callable[[T], None], failed: Failed
    ) -> None:
        def ended(tell: Callable[[], None]) -> None:
            self._at_work = False
            following, self._next = self._next, None
            (following or tell)()

        def begin() -> None:
            self._at_work = True
            self._work.run_free(
                self,
                command,
                lambda made: ended(lambda: done(made)),
                lambda error: ended(lambda: failed(error)),
            )

        if self._at_work:
            self._next = begin
        else:
            begin()

    def _gathered(self, spec: PacketSpec) -> tuple[Path, Packet]:
        path = spec.place or Path()
        check_place(path)
        return path, self._sharing.gather(spec)
