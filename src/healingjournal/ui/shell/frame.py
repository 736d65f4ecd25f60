"""What the wiring may ask of the window around the pages."""

from PySide6.QtCore import QObject, Signal

from healingjournal.ui.shell.navigation import Navigation
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class Frame(QObject):
    """The look, the work and the navigation every page needs, and a way to tell the window."""

    reframed = Signal()
    told = Signal(object)
    value_changed = Signal(str)

    def __init__(self, look: Look, work: Work, navigation: Navigation) -> None:
        """Take what every page needs."""
        super().__init__()
        self.look = look
        self.work = work
        self.navigation = navigation
