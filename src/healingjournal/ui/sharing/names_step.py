"""The third step at work: the person's list is read, and its words are found beside the vault."""

from PySide6.QtCore import QObject, Signal

from healingjournal.sharing.places import Places, places, plain_words
from healingjournal.sharing.service import Sharing
from healingjournal.sharing.spec import Replacement
from healingjournal.sharing.suggesting import suggestions
from healingjournal.ui.sharing.bringing import Bringing, Rule
from healingjournal.ui.sharing.names_view import NamesView
from healingjournal.ui.sharing.naming.maybe_part import Maybe
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.sharing.views import Views
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

Found = tuple[str, Places, list[Maybe]]


class NamesStep(QObject):
    """Keeps the list in the journal, and shows each of its words in its sentence."""

    failed = Signal(object)
    passages_requested = Signal()
    list_requested = Signal(object)

    def __init__(self, sharing: Sharing, work: Work, look: Look, views: Views) -> None:
        """Take the room downstairs, work, look, and the stack of views."""
        super().__init__()
        self._sharing = sharing
        self._work = work
        self._look = look
        self._views = views
        self._bringing = Bringing()
        self._kept: tuple[Replacement, ...] | None = None

    def show(self, bringing: Bringing) -> StepView:
        """Show the step; what it finds comes when it is found."""
        self._bringing = bringing
        view = self._views.get(NamesView, self._make)
        self._work.run(self, self._sharing.word_list, self._list_read, self.failed.emit)
        return view

    def store(self) -> None:
        """Keep the list if an answer on it was changed here."""
        kept = self._bringing.word_list()
        if self._kept is None or kept == self._kept:
            return
        self._kept = kept

        def done(_nothing: None) -> None:
            """Nothing more is to do."""

        self._work.run(self, lambda: self._sharing.keep_word_list(kept), done, self.failed.emit)

    def list_was_kept(self, kept: tuple[Replacement, ...]) -> None:
        """Take the list as the person wrote it."""
        self._kept = kept
        self._bringing.take_list(kept)

    def _make(self) -> NamesView:
        view = NamesView(self._look)
        view.rule_added.connect(self._added)
        view.passages_requested.connect(self.passages_requested)
        view.list_requested.connect(lambda: self.list_requested.emit(self._bringing.word_list()))
        return view

    def _list_read(self, kept: tuple[Replacement, ...]) -> None:
        self.list_was_kept(kept)
        self._find(last=False)

    def _added(self, rule: Rule) -> None:
        self._bringing.rules.append(rule)
        self._find(last=True)

    def _find(self, *, last: bool) -> None:
        bringing = self._bringing
        texts = bringing.texts()
        terms = tuple(each.find for each in bringing.rules)

        def find() -> Found:
            text = plain_words(texts)
            maybe = suggestions(text, terms)
            found = zip(maybe, places(text, maybe).names, strict=True)
            # What stands only inside a longer one needs no row of its own.
            return text, places(text, terms), [each for each in found if each[1]]

        def found(result: Found) -> None:
            view = self._views.made(NamesView)
            now = tuple(each.find for each in bringing.rules)
            if view is None or bringing is not self._bringing or now != terms:
                return
            text, where, maybe = result
            view.show_bringing(bringing, text)
            view.show_places(where)
            view.show_maybe(maybe)
            if last:
                view.to_last()
            elif view.isVisible() and not view.isAncestorOf(view.focusWidget() or self._views):
                view.first_focus().setFocus()

        self._work.run_free(self, find, found, self.failed.emit)
