"""The page of a room: the one widget the shell may know."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class RoomPage(QWidget):
    """What every page promises the shell: a title, a first focus, and a quiet way out."""

    title_changed = Signal()  # the title, the top or the wish for a rail is another now

    def title(self) -> str:
        """Give the words that stand at the start of the top bar."""
        return ""

    def top(self) -> QWidget | None:
        """Give what stands in the top bar instead of the title, such as the dots of a flow."""
        return None

    def with_rail(self) -> bool:
        """Tell whether the rail stands beside the page; Ground has the whole width."""
        return True

    def tab_order(self, ways: Mapping[str, QWidget]) -> Sequence[QWidget]:
        """Give the stops of Tab where they are not the usual; `ways` are the top bar's buttons.

        The keys of `ways` are help, ground, lock and leave.
        """
        del ways
        return ()

    def order_stops(self) -> None:
        """Let Tab follow the reading order, whatever was drawn last; called before Tab moves."""

    def first_focus(self) -> QWidget:
        """Give the widget that has the keyboard when the page is shown."""
        return self

    def arrive(self) -> None:
        """Prepare to be shown; a page keeps no truth and reads again here."""

    def leave(self) -> None:
        """Hear that another page is shown now."""

    def stop(self) -> bool:
        """Take Esc: True when the page itself closed something; nothing is ever asked."""
        return False

    def unsaved(self) -> Callable[[], None] | None:
        """Give the command for the vault's thread that stores what is typed and not stored yet."""
        return None

    def hand_on(self) -> None:
        """Hand on at once what is typed and was to be handed on soon; the journal closes now."""

    def in_the_midst(self) -> bool:
        """Tell whether something begun here lies nowhere else, so that it cannot be made anew."""
        return self.unsaved() is not None

    def lines(self) -> list[str]:
        """Give a few short sentences that say what this screen can do (F1)."""
        return []
