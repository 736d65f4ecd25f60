"""Walking between pages: each made when first shown, and the way back remembered."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from healingjournal.ui.kit.room_page import RoomPage


class Place(Enum):
    """Where one can be."""

    VAULT = "vault"
    TODAY = "today"
    JOURNAL = "journal"
    CHAPTERS = "chapters"
    PROMPT = "prompt"
    GROUND = "ground"
    MOMENTS = "moments"
    STEPS = "steps"
    BRING = "bring"
    SETTINGS = "settings"
    KEYS = "keys"
    BACKUPS = "backups"
    PACKS = "packs"
    TRANSFER = "transfer"
    EXERCISES = "exercises"
    CARE = "care"
    LEARN = "learn"
    HELP = "help"
    ERASE = "erase"
    CARD = "card"
    ERROR = "error"


AWAY = {Place.GROUND, Place.HELP, Place.ERROR}
_AS_IT_IS = {Place.VAULT, Place.ERROR}  # the one sees to it itself, the other is soon gone


class Navigation(QObject):
    """Shows one page at a time; Ground and Help know where one was."""

    moved = Signal()

    def __init__(self, stack: QStackedWidget) -> None:
        """Take the stack the pages lie in."""
        super().__init__()
        self._stack = stack
        self._makers: dict[Place, Callable[[], RoomPage]] = {}
        self._pages: dict[Place, RoomPage] = {}
        self._here: Place | None = None
        self._was: Place | None = None
        self._grounding = False
        self._former: set[Place] = set()

    def offer(self, place: Place, maker: Callable[[], RoomPage]) -> None:
        """Say how the page of a place is made; it is made when first needed."""
        self._makers[place] = maker

    def has(self, place: Place) -> bool:
        """Tell whether one can go there."""
        return place in self._makers

    def page(self, place: Place) -> RoomPage:
        """Give the page of a place, made now if need be."""
        former = self._pages.get(place)
        if former is None or (place in self._former and not former.in_the_midst()):
            page = self._makers[place]()
            page.title_changed.connect(self.moved)
            self._pages[place] = page
            self._stack.addWidget(page)
            self._former.discard(place)
            if former is not None:
                self._drop(former)
        return self._pages[place]

    def renew(self) -> None:
        """Make each page anew: the one shown now, the others when they are next shown.

        One with something begun in it that lies nowhere else stays until that is done.
        """
        self._former = set(self._pages) - _AS_IT_IS
        if self._here is not None and self._here not in _AS_IT_IS:
            self.go(self._here)

    def made(self, place: Place) -> RoomPage | None:
        """Give the page of a place if it has been made."""
        return self._pages.get(place)

    @property
    def here(self) -> Place | None:
        """Give the place shown."""
        return self._here

    @property
    def was(self) -> Place | None:
        """Give the place that back leads to from Ground and Help."""
        return self._was

    def current(self) -> RoomPage | None:
        """Give the page shown."""
        return self._pages.get(self._here) if self._here else None

    def go(self, place: Place) -> None:
        """Show the page of a place, and put the keyboard where the page wants it."""
        page = self.page(place)
        before = self.current()
        if before is not None and self._here is not place:
            if self._here not in AWAY:
                self._was = self._here
            self._grounding = self._here is Place.GROUND and place is Place.HELP
            before.leave()
        self._here = place
        page.arrive()
        self._stack.setCurrentWidget(page)
        self.moved.emit()
        page.first_focus().setFocus()

    def back(self) -> None:
        """Return to where one was before Ground, Help or the error page.

        From Help, asked for in the middle of an exercise, back to the exercise first.
        """
        if self._grounding:
            self.go(Place.GROUND)
        elif self._was is not None:
            self.go(self._was)

    def forget(self, place: Place) -> None:
        """Drop the page of a place for good."""
        page = self._pages.pop(place, None)
        self._makers.pop(place, None)
        if self._was is place:
            self._was = None
        if page is not None:
            self._drop(page)

    def _drop(self, page: RoomPage) -> None:
        page.title_changed.disconnect(self.moved)
        self._stack.removeWidget(page)
        page.deleteLater()

    def remember(self, place: Place) -> None:
        """Let back lead to this place."""
        self._was = place
