"""Joins Ground with what the open journal keeps for it: favourites, own lines and the like."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.work import Work

if TYPE_CHECKING:
    from healingjournal.grounding.exercise import Exercise
    from healingjournal.grounding.personal import Own, Personal
    from healingjournal.moments.service import Moments
    from healingjournal.ui.grounding.after_view import AfterView
    from healingjournal.ui.grounding.page import GroundPage


# What a person says after an exercise, as Moments has it.
_WENT = {"more": "eased", "same": "no_change", "away": "worse"}


class GroundWays(QObject):
    """Holds plain values while the journal is open. Sends `keep_requested` with each change."""

    keep_requested = Signal(str, str, object)

    def __init__(self, work: Work) -> None:
        """Take what a tone is played by; hold nothing yet, as while locked."""
        super().__init__()
        self._work = work
        self._personal: Personal | None = None
        self._moments: Moments | None = None
        self._frame: Frame | None = None

    def take(self, personal: "Personal", moments: "Moments", frame: Frame) -> None:
        """Take what the opened journal keeps for Ground, and where moments are noted."""
        self._personal = personal
        self._moments = moments
        self._frame = frame

    def join(self, page: "GroundPage") -> None:
        """Hear what the page asks to keep, and let it play a tone if that is chosen."""
        page.player.take_sound(self._work)
        page.caution_seen.connect(self._seen)
        page.favourites_changed.connect(self._favourites)
        page.own_changed.connect(self._own)
        page.note_requested.connect(self._note)

    def tell(self, page: "GroundPage") -> None:
        """Let the page know what is kept; nothing while locked."""
        if self._personal is not None:
            page.know_cautions(self._personal.seen)
            mine = self._personal
            page.know_personal(mine.own, mine.favourites, mine.brought)

    def take_brought(self, exercises: "tuple[Exercise, ...]") -> None:
        """Take the exercises of others that may be shown from now on."""
        if self._personal is not None:
            self._personal = replace(self._personal, brought=exercises)

    def favourites(self) -> tuple[str, ...]:
        """Give the ids of the favourites."""
        return self._personal.favourites if self._personal is not None else ()

    def names(self, lang: str) -> list[tuple[str, str]]:
        """Give every exercise by id and name, ours and then those of others."""
        from healingjournal.grounding import catalogue

        theirs = self._personal.brought if self._personal is not None else ()
        return [*catalogue.names(lang), *((str(one.id), one.name) for one in theirs)]

    def pin(self, former: tuple[str, ...], now: tuple[str, ...]) -> None:
        """Let exercises pinned now come first among the favourites; what was unpinned goes."""
        if self._personal is not None:
            others = [one for one in self._personal.favourites if one not in {*former, *now}]
            self._favourites((*now, *others))

    def _note(self, exercise_id: str, answer: str, after: "AfterView") -> None:
        """Note a moment with the exercise and how it went; the view says when it is noted."""
        moments, frame = self._moments, self._frame
        if moments is None or frame is None:
            return
        given = {"did": exercise_id, "helped": _WENT[answer]}

        def noted(_fact: object) -> None:
            after.say_noted()

        frame.work.run(after, lambda: moments.note(given), noted, frame.told.emit)

    def _seen(self, exercise_id: str) -> None:
        from healingjournal.grounding.personal import SEEN

        mine = self._personal
        if mine is None or exercise_id in mine.seen:
            return
        self._personal = replace(mine, seen=(*mine.seen, exercise_id))
        self._keep(SEEN, list(self._personal.seen))

    def _favourites(self, ids: tuple[str, ...]) -> None:
        from healingjournal.grounding.personal import FAVOURITES

        mine = self._personal
        if mine is not None:
            self._personal = replace(mine, favourites=ids)
            self._keep(FAVOURITES, list(ids))

    def _own(self, own: "Own") -> None:
        from healingjournal.grounding.personal import LINES, as_kept

        mine = self._personal
        if mine is not None:
            self._personal = replace(mine, own=own)
            self._keep(LINES, as_kept(own))

    def _keep(self, key: str, value: object) -> None:
        from healingjournal.grounding.personal import ROOM

        self.keep_requested.emit(ROOM, key, value)


def read_others(owner: QObject, frame: Frame, lang: str) -> None:
    """Read the other exercises elsewhere, once the first sentence is there; they are remembered."""
    from healingjournal.grounding import catalogue

    def done(_read: object) -> None:
        """Nothing more is to do."""

    frame.work.run_free(owner, lambda: catalogue.shipped(lang), done, frame.told.emit)
