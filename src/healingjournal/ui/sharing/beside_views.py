"""What stands beside the steps: plain pages, fewer words, and the time after a meeting."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healingjournal.sharing.afterwards import AfterCare
from healingjournal.sharing.one_page import Section
from healingjournal.sharing.service import Sharing
from healingjournal.ui.kit import days
from healingjournal.ui.sharing.after import words as after
from healingjournal.ui.sharing.after.after_view import AfterView
from healingjournal.ui.sharing.aloud.small_view import LargeView, SmallView
from healingjournal.ui.sharing.place_dialog import Ask, ask_place, start_for
from healingjournal.ui.sharing.plain import words as plain
from healingjournal.ui.sharing.plain.sheet_view import SheetView
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.sharing.views import Views
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work


class BesideViews(QObject):
    """Each is shown by what it is told to show with; none is in the way of a step."""

    failed = Signal(object)
    said = Signal(str)
    ground_requested = Signal()

    def __init__(
        self, sharing: Sharing, work: Work, look: Look, views: Views,
        show: Callable[[StepView], None],
    ) -> None:
        """Take the room downstairs, work, look, the stack of views, and what opens one."""
        super().__init__()
        self._sharing = sharing
        self._work = work
        self._look = look
        self._views = views
        self._show = show
        self.ask: Ask = ask_place
        # Whether a folder of this computer may be offered for a page.
        self.suggest: Callable[[], bool] = lambda: False

    # ---- plain pages ----

    def open_sheet(self, key: str) -> None:
        """Show a plain page."""
        view = self._views.get(SheetView, self._make_sheet)
        view.show_sheet(key)
        self._show(view)

    def make_page(self, sections: Sequence[Section]) -> None:
        """Ask for a place, and make one page of these sections there."""
        if not sections:
            self.said.emit(plain.way("card_empty"))
            return

        def taken(path: Path) -> None:
            self._work.run_free(
                self,
                lambda: self._sharing.plain_pages.put(sections, path),
                lambda _none: self.said.emit(plain.way("made").format(place=path)),
                self.failed.emit,
            )

        parent: QWidget = self._views
        self.ask(parent, start_for(stick=False, suggest=self.suggest()), taken, ".pdf")

    def _make_sheet(self) -> SheetView:
        view = SheetView(self._look)
        view.make_requested.connect(
            lambda: self.make_page(
                [(heading, tuple(lines)) for heading, lines in plain.sections(view.key)]
            )
        )
        return view

    # ---- fewer words ----

    def open_small(self) -> None:
        """Show the few words, as they were written."""
        view = self._views.get(SmallView, self._make_small)
        self._work.run(
            self, self._sharing.small_words.written, view.show_small, self.failed.emit
        )
        self._show(view)

    def store(self) -> None:
        """Have the few words kept that are typed and not kept yet."""
        view = self._views.made(SmallView)
        if view is not None:
            view.store()

    def _make_small(self) -> SmallView:
        view = SmallView(self._look)
        view.said.connect(self.said)
        view.large_requested.connect(self._show_large)
        view.written.connect(
            lambda small: self._work.run(
                self, lambda: self._sharing.small_words.keep(small), _nothing, self.failed.emit
            )
        )
        return view

    def _show_large(self, name: str, text: str) -> None:
        view = self._views.get(LargeView, lambda: LargeView(self._look))
        view.show_words(name, text)
        self._show(view)

    # ---- after a meeting ----

    def keep_wishes(self, care: AfterCare | None) -> None:
        """Keep what was wished for afterwards; where nothing was, what was kept stays."""
        if care is not None:
            self._work.run(
                self, lambda: self._sharing.afterwards.keep(care), _nothing, self.failed.emit
            )

    def open_after(self) -> None:
        """Show the time after a meeting."""
        view = self._views.get(AfterView, self._make_after)
        self.refresh_after()
        self._show(view)

    def refresh_after(self) -> None:
        """Read again what was chosen for afterwards."""
        view = self._views.made(AfterView)
        if view is not None:
            self._work.run(
                self, self._chosen, lambda found: view.show_care(*found), self.failed.emit
            )

    def _make_after(self) -> AfterView:
        view = AfterView(self._look)
        view.ground_requested.connect(self.ground_requested)
        view.back_requested.connect(lambda: self.open_sheet("back"))
        view.seal_requested.connect(self._seal)
        view.gentle_turned.connect(self._turn_gentle)
        view.forget_requested.connect(self._forget)
        return view

    def _chosen(self) -> tuple[AfterCare | None, date]:
        return self._sharing.afterwards.chosen(), self._sharing.brought.seal_ends()

    def _seal(self) -> None:
        def seal() -> tuple[int, date]:
            care = self._sharing.afterwards.chosen()
            ends = self._sharing.brought.seal_ends()
            return self._sharing.brought.seal(care.entries if care else ()), ends

        def done(result: tuple[int, date]) -> None:
            sealed, ends = result
            key = "sealed" if sealed else "none_to_seal"
            self.said.emit(after.after(key).format(day=days.weekday_and_day(ends)))
            view = self._views.made(AfterView)
            if view is not None:
                view.show_sealed()

        self._work.run(self, seal, done, self.failed.emit)

    def _turn_gentle(self, wished: bool) -> None:
        self._work.run(
            self, lambda: self._sharing.afterwards.wish_gentle(wished), _nothing, self.failed.emit
        )

    def _forget(self) -> None:
        def done(_none: None) -> None:
            self.refresh_after()
            self.said.emit(after.after("forgotten"))

        self._work.run(self, self._sharing.afterwards.forget, done, self.failed.emit)


def _nothing(_none: object) -> None:
    """Do nothing more."""
