"""A step that takes a passphrase: the third of the first opening, and wherever one is made."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from healingjournal.base.errors import RefusedError
from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.kit.told import told
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.named_phrase import NamedPhrase
from healingjournal.ui.vault.steps import Step, Ways
from healingjournal.ui.work import Work
from healingjournal.vault.passphrase import (
    Strength,
    passphrase_strength,
    refusal,
    suggested_passphrase,
)

_PAUSE_MS = 250


class PhraseStep(Step):
    """One field; a second one only if what was typed was never seen."""

    def __init__(self, look: Look, work: Work, said: Mapping[str, str]) -> None:
        """Take the look, where words are drawn and rated, and the words of the step."""
        super().__init__(look, said["title"], said["more"], _aside(look, said))
        self._work = work
        self._said = said
        self._seen = False
        self._drawn: Private[str] | None = None
        self._asked = 0
        self.phrase = NamedPhrase(look, said["name"])
        self.again = NamedPhrase(look, said["again"], said["again_hint"])
        self.phrase.field.textEdited.connect(self._edited)
        self.phrase.field.covered_changed.connect(self._covered_changed)
        self.phrase.field.returnPressed.connect(self._after_phrase)
        self.again.field.returnPressed.connect(self.on_wished)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.rate)
        for part in (self.phrase, self.again, self._suggestion(look)):
            self.main.addWidget(part)
            self.main.addSpacing(24)

    def _suggestion(self, look: Look) -> Card:
        said = self._said
        card = Card(look, 24, 8)
        card.column.addWidget(Label(look, said["suggested"], "label"))
        card.column.addWidget(Label(look, said["suggested_more"], "body", "quiet-ink"))
        self.drawn = Label(look, said["not_drawn"], "lead").reads()
        self.draw = SoftButton(look, said["draw"], "another")
        self.take = SoftButton(look, said["take"])
        self.take.hide()
        self.drawn.hide()
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        flow.addWidget(self.draw)
        flow.addWidget(self.take)
        card.column.addSpacing(4)
        card.column.addWidget(self.drawn)
        card.column.addWidget(row)
        self.draw.clicked.connect(self._draw)
        self.take.clicked.connect(self._take)
        return card

    # ---- what the flow asks ----

    @override
    def ways(self) -> Ways:
        return Ways(on=self._said["make_it"], back=True)

    @override
    def first(self) -> QWidget:
        return self.phrase.field

    @override
    def leave(self) -> None:
        self.phrase.field.uncover(False)
        self.again.field.uncover(False)

    def given(self) -> Private[str] | None:
        """Give the passphrase, or None after saying in one line why it cannot be taken."""
        phrase = self.phrase.phrase()
        reason = refusal(phrase)
        if reason is not None:
            self._say(self.phrase, told(RefusedError(reason)))
            return None
        if not self._seen and self.again.phrase() != phrase:
            self._say(self.again, self._said["differ"])
            return None
        return phrase

    @override
    def go_on_from(self, former: Step) -> None:
        if not isinstance(former, PhraseStep):
            return
        self.phrase.field.setText(former.phrase.field.text())
        self.again.field.setText(former.again.field.text())
        offered = former.offered()
        if offered is not None:
            self.show_drawn(offered)
        self._see(former.again.isHidden())
        self.rate()

    def offered(self) -> Private[str] | None:
        """Give the words drawn by chance that are offered now."""
        return self._drawn

    @override
    def forget(self) -> None:
        """Empty everything typed and drawn."""
        for named in (self.phrase, self.again):
            named.field.forget()
            named.tell(self._said["again_hint"] if named is self.again else "")
        self._drawn = None
        self.drawn.say("")
        self.drawn.hide()
        self.take.hide()
        self.draw.say(self._said["draw"])
        self._see(False)

    def rate(self) -> None:
        """Say how hard the words are to guess, once that is known."""
        phrase = self.phrase.phrase()
        self._asked += 1
        asked = self._asked
        if not phrase.open():
            self.phrase.tell("")
            return

        def done(strength: Strength) -> None:
            if asked == self._asked:
                self.phrase.tell(words.strengths()[strength])

        # No word about the strength is better than a wrong one.
        self._work.run_free(
            self, lambda: passphrase_strength(phrase), done, lambda _: self.phrase.tell("")
        )

    # ---- inside ----

    def _say(self, named: NamedPhrase, line: str) -> None:
        named.say(line)
        named.field.setFocus()
        self.show_thing(named)

    def _see(self, seen: bool) -> None:
        self._seen = seen
        self.again.setVisible(not seen)

    def _after_phrase(self) -> None:
        if self.again.isHidden():
            self.on_wished.emit()
        else:
            self.again.field.selectAll()
            self.again.field.setFocus()

    def _covered_changed(self) -> None:
        if self.phrase.field.uncovered() and self.phrase.phrase().open():
            self._see(True)

    def _edited(self, _text: str) -> None:
        if not self.phrase.field.uncovered():
            self._see(False)
        self._pause.start()

    def show_drawn(self, drawn: Private[str]) -> None:
        """Show words drawn by chance, to be taken or drawn again."""
        self._drawn = drawn
        self.drawn.say(drawn.open())
        self.drawn.show()
        self.take.show()
        self.draw.say(self._said["draw_again"])

    def _draw(self) -> None:
        # Drawing can be left out; typing one's own words always works.
        self._work.run_free(
            self, suggested_passphrase, self.show_drawn, lambda _: self.draw.hide()
        )

    def _take(self) -> None:
        if self._drawn is not None:
            self.phrase.field.setText(self._drawn.open())
            self.phrase.say("")
            self._see(True)
            self.rate()
            self.phrase.field.setFocus()


def _aside(look: Look, said: Mapping[str, str]) -> Aside:
    aside = Aside(look)
    for part in ("changes", "cannot", "a_good_one", "to_be_plain"):
        if part in said:
            aside.add_title(said[part])
            aside.add_text(said[f"{part}_more"])
    return aside
