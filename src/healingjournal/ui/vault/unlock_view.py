"""Unlock: a field, a button, a few quiet links and the mark. Nothing about the person."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.errors import RefusedError, WrongPassphraseError
from healingjournal.settings.outside import OutsideSettings
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.mark import Mark
from healingjournal.ui.kit.primary_button import PrimaryButton
from healingjournal.ui.kit.quiet_button import QuietButton
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.chosen_ways import ChosenWays, any_chosen
from healingjournal.ui.vault.foot_choices import FootChoices
from healingjournal.ui.vault.look_choices import LookChoices
from healingjournal.ui.vault.named_phrase import NamedPhrase
from healingjournal.ui.vault.narrow_layout import NarrowLayout

if TYPE_CHECKING:  # what most openings never need
    from healingjournal.ui.kit.notice_bar import NoticeBar
    from healingjournal.ui.vault.named_code import NamedCode

_WIDE = 384


class UnlockView(QWidget):
    """Takes a passphrase or the recovery code; sends what was typed and what was asked."""

    phrase_given = Signal(object)
    code_given = Signal(object)
    cancel_requested = Signal()
    restore_requested = Signal()
    another_requested = Signal()
    new_requested = Signal()
    card_requested = Signal()
    learn_requested = Signal()
    erase_requested = Signal()

    def __init__(self, look: Look, choices: LookChoices) -> None:
        """Take the look, and what can be chosen at the foot."""
        super().__init__()
        self._look = look
        self._by_code = False
        self._working = False
        self._notice: NoticeBar | None = None
        self.phrase = NamedPhrase(look, words.passphrase())
        self._code: NamedCode | None = None
        self.chosen: ChosenWays | None = None
        self.open = PrimaryButton(look, kit_words.open_word())
        self.cancel = SoftButton(look, words.cancel())
        self.progress = Label(look, words.opening(), "body", "quiet-ink").centred()
        self.other_way = QuietButton(look, words.use_code(), link=True)
        self.restore = QuietButton(look, words.restore(), link=True)
        self.another = QuietButton(look, words.another_journal(), link=True)
        self.new = QuietButton(look, words.new_journal(), link=True)
        self.foot = FootChoices(look, choices)
        for button in (self.open, self.cancel):
            button.set_tall(48)
        self._build(look)
        look.room.changed.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()
        self.open.clicked.connect(self.submit)
        self.phrase.field.returnPressed.connect(self.submit)
        self.cancel.clicked.connect(self.cancel_requested)
        self.restore.clicked.connect(self.restore_requested)
        self.another.clicked.connect(self.another_requested)
        self.new.clicked.connect(self.new_requested)
        self.other_way.clicked.connect(lambda: self.use_code(not self._by_code))
        self.new.hide()
        self._show()

    # ---- what the page asks ----

    @property
    def notice(self) -> "NoticeBar":
        """Give the line for a quiet word, made when first asked for: most openings need none."""
        if self._notice is None:
            from healingjournal.ui.kit.notice_bar import NoticeBar

            self._notice = NoticeBar(self._look)
            self._scroll.column.insertWidget(0, self._notice)
        return self._notice

    @property
    def code(self) -> "NamedCode":
        """Give the field for the recovery code, made when first asked for: most never need it."""
        if self._code is None:
            from healingjournal.ui.vault.named_code import NamedCode

            code = NamedCode(self._look, words.code(), words.code_hint())
            code.entered.connect(self.submit)
            self._form.insertWidget(self._form.indexOf(self.phrase) + 1, code)
            code.setVisible(self._by_code)
            if self.phrase.field.show_button is not None:
                QWidget.setTabOrder(self.phrase.field.show_button, code.field)
            self._code = code
        return self._code

    def first(self) -> QWidget:
        """Give what has the keyboard first."""
        if self._working:
            return self.cancel
        return self.code.field if self._by_code else self.phrase.field

    def stops(self, ways: Mapping[str, QWidget]) -> list[QWidget]:
        """Give the order of Tab; the ways of the top bar stand where visual.md has them."""
        phrase = self.phrase.field
        first = [self.code.field] if self._by_code else [phrase, phrase.show_button]
        early = [ways[name] for name in ("help", "ground") if name in ways]
        late = [ways[name] for name in ("leave",) if name in ways]
        chosen = self.chosen.stops() if self.chosen is not None else []
        links = [self.other_way, self.restore, self.another, self.new, *chosen]
        order = [*first, self.open, self.cancel, *early, *links, *late, *self.foot.stops()]
        return [stop for stop in order if stop is not None]

    def offer_chosen(self, outside: OutsideSettings) -> None:
        """Show the ways that were chosen for this screen; most never choose any."""
        if self.chosen is None:
            if not any_chosen(outside):
                return
            self.chosen = ChosenWays(self._look)
            self.chosen.card_requested.connect(self.card_requested)
            self.chosen.learn_requested.connect(self.learn_requested)
            self.chosen.erase_requested.connect(self.erase_requested)
            self._form.addWidget(self.chosen)
        self.chosen.offer(outside)

    def begin(self, notice: str = "") -> None:
        """Begin with empty fields, and a quiet word if there is one."""
        self.forget()
        self.work(False)
        self.hush()
        if notice:
            self.notice.say(notice)

    def hush(self) -> None:
        """Let the quiet word go, if there is one."""
        if self._notice is not None:
            self._notice.hush()

    def by_code(self) -> bool:
        """Tell whether the recovery code is asked for."""
        return self._by_code

    def use_code(self, by_code: bool) -> None:
        """Ask for the recovery code, or for the passphrase again."""
        self._by_code = by_code
        self.forget()
        self.hush()
        self._show()
        self.first().setFocus()

    def submit(self) -> None:
        """Send what is typed, unless something is under way."""
        if self._working:
            return
        self.hush()
        if self._by_code:
            self.code.say("")
            self.code_given.emit(self.code.code())
        elif not self.phrase.phrase().open():
            from healingjournal.ui.kit.told import told

            self.phrase.say(told(RefusedError("passphrase_empty")))
            self.phrase.field.setFocus()
        else:
            self.phrase.say("")
            self.phrase.field.uncover(False)
            self.phrase_given.emit(self.phrase.phrase())

    def work(self, working: bool) -> None:
        """Show that something is under way, and a way to stop it."""
        had_focus = self.open.hasFocus() or self.cancel.hasFocus() or self.first().hasFocus()
        self._working = working
        self._show()
        if had_focus:
            self.first().setFocus()

    def working(self) -> bool:
        """Tell whether something is under way."""
        return self._working

    def wrong(self, error: WrongPassphraseError) -> None:
        """Say in one line that it does not fit; what was typed goes soon, or with the next key."""
        from healingjournal.ui.kit.told import told

        plain = error.words_key == WrongPassphraseError.key
        if self._by_code:
            self.code.say(words.wrong_code() if plain else told(error))
        else:
            self.phrase.say(words.wrong() if plain else told(error))
            self.phrase.field.forget_soon()
            self.phrase.field.selectAll()

    def leave(self) -> None:
        """Hear that another page is shown: words that did not fit go, others are covered."""
        field = self.phrase.field
        if field.forgetting.isActive():
            field.forget()
        field.uncover(False)

    def say_again(self) -> None:
        """Speak the language that is spoken now; what is typed stays."""
        self.hush()
        self.phrase.rename(words.passphrase())
        if self._code is not None:
            self._code.rename(words.code(), words.code_hint())
        self.open.say(kit_words.open_word())
        self.cancel.say(words.cancel())
        self.progress.say(words.opening())
        self.restore.say(words.restore())
        self.another.say(words.another_journal())
        self.new.say(words.new_journal())
        if self.chosen is not None:
            self.chosen.say_again()
        self.foot.say_again()
        self._show()

    def forget(self) -> None:
        """Empty both fields."""
        self.phrase.field.forget()
        if self._code is not None:
            self._code.forget()

    # ---- inside ----

    def _fit(self) -> None:
        self._mark.setVisible(not self._look.room.narrow)

    def _show(self) -> None:
        self.phrase.setVisible(not self._by_code)
        self.phrase.field.setReadOnly(self._working)
        if self._by_code or self._code is not None:
            self.code.setVisible(self._by_code)
            self.code.field.setReadOnly(self._working)
        self.foot.rest(self._working)
        self.open.setVisible(not self._working)
        self.cancel.setVisible(self._working)
        self.progress.setVisible(self._working)
        self.other_way.say(words.use_passphrase() if self._by_code else words.use_code())

    def _build(self, look: Look) -> None:
        form = QWidget()
        self._form = column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._mark = QWidget()
        above = QVBoxLayout(self._mark)
        above.setContentsMargins(0, 0, 0, 40)
        _add_centred(above, Mark(look, 72, "accent"))
        column.addWidget(self._mark)
        column.addWidget(self.phrase)
        column.addSpacing(16)
        column.addWidget(self.open)
        column.addWidget(self.cancel)
        column.addSpacing(8)
        column.addWidget(self.progress)
        column.addSpacing(8)
        for link in (self.other_way, self.restore, self.another, self.new):
            _add_centred(column, link)
            column.addSpacing(4)
        middle = QWidget()
        place = NarrowLayout(look, _WIDE, middle=True)
        middle.setLayout(place)
        place.addWidget(form)
        self._scroll = scroll = ScrollPage(look, 0)
        scroll.column.setContentsMargins(40, 8, 40, 24)
        scroll.column.addStretch(1)
        scroll.column.addWidget(middle)
        scroll.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 16, 28, 16)
        foot.addWidget(self.foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(scroll, 1)
        around.addLayout(foot)


def _add_centred(column: QBoxLayout, thing: QWidget) -> None:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(thing)
    row.addStretch(1)
    column.addLayout(row)
