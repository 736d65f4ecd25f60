"""The last step at work: the way is chosen, a place is asked for, and the file is made."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healingjournal.sharing.service import Made
from healingjournal.ui.sharing import told, words
from healingjournal.ui.sharing.bringing import Bringing
from healingjournal.ui.sharing.make_view import MakeView
from healingjournal.ui.sharing.making import Making
from healingjournal.ui.sharing.place_dialog import Ask, ask_place, start_for
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.sharing.views import Views
from healingjournal.ui.theme.look import Look


class MakeStep(QObject):
    """Asks nothing twice: one press, one place, one file."""

    said = Signal(str)
    failed = Signal(object)
    way_changed = Signal(str)
    begun = Signal()
    made = Signal(object, bool)  # what was made, and whether it has a password
    changed = Signal(str)  # a page is not as it was seen
    read_requested = Signal()

    def __init__(self, making: Making, look: Look, views: Views) -> None:
        """Take what makes files, the look, and the stack of views."""
        super().__init__()
        self._making = making
        self._look = look
        self._views = views
        self.ask: Ask = ask_place

    def show(self, bringing: Bringing, *, password: bool) -> StepView:
        """Show the step; `password` is what the settings tick at first."""
        view = self._views.made(MakeView)
        if view is None:
            view = self._views.get(MakeView, lambda: MakeView(self._look))
            view.way_changed.connect(self._way_changed)
            view.prefer_password(password)
        view.show_bringing(bringing)
        self._way_changed()
        return view

    def forget(self, *, password: bool) -> None:
        """Forget the way chosen, for the next time."""
        view = self._views.made(MakeView)
        if view is not None:
            view.prefer_password(password)

    def put_away(self) -> None:
        """Empty the passwords."""
        view = self._views.made(MakeView)
        if view is not None:
            view.forget_passwords()

    def press(self, bringing: Bringing, parent: QWidget, *, suggest: bool) -> None:
        """Go on in the way that holds."""
        view = self._views.made(MakeView)
        if view is None:
            return
        if view.way() == "none":
            self.read_requested.emit()
        elif not view.agrees():
            self.said.emit(words.make("differ"))
            view.to_password()
        elif view.lacks_password():
            self.said.emit(words.make("no_word"))
            view.to_password()
        else:
            start = start_for(stick=view.way() == "stick", suggest=suggest)
            ending = bringing.spec(None, view.password(), view.kind.held()).ending
            self.ask(parent, start, lambda path: self._make(bringing, view, path), ending)

    def _make(self, bringing: Bringing, view: MakeView, path: Path) -> None:
        password, kind = view.password(), view.kind.held()
        asked = bringing.spec(path, password, kind)
        fits = path.name.lower().endswith((asked.ending, f".{kind}"))
        out = path if fits else path.with_name(f"{path.name}{asked.ending}")

        def done(made: Made) -> None:
            view.forget_passwords()
            self.made.emit(made, password is not None)

        def changed() -> None:
            self.changed.emit(told.made("changed"))

        self.begun.emit()
        self._making.make(replace(asked, out=out), done, changed, self.failed.emit)

    def _way_changed(self) -> None:
        view = self._views.made(MakeView)
        if view is not None:
            self.way_changed.emit(view.way())
