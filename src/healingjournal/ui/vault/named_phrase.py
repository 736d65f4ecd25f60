"""A passphrase to type: its name, the covered field, and what there is to say about it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.private import Private
from healingjournal.ui.kit.label import Label
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.phrase_field import PhraseField


class NamedPhrase(QWidget):
    """A bold name, the field, one plain line if something is wrong, and quiet hints.

    The hints tell of caps lock, of other letters, and of what showing means; the field gives
    all of it to a screen reader as its description.
    """

    def __init__(self, look: Look, name: str, hint: str = "") -> None:
        """Take the look, the name, and a hint that is always there."""
        super().__init__()
        self._hint = hint
        self.field = PhraseField(look, name)
        self.line = Label(look, "", "body")
        self.hints = Label(look, hint, "small", "quiet-ink")
        self._title = title = Label(look, name, "label")
        title.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (title, self.field, self.line, self.hints):
            column.addWidget(part)
        self.field.keys_changed.connect(self._tell)
        self.field.covered_changed.connect(self._tell)
        self.field.forgotten.connect(lambda: self.say(""))
        self.field.textEdited.connect(lambda _text: self.say(""))
        self._tell()

    def phrase(self) -> Private[str]:
        """Give what is typed."""
        return self.field.phrase()

    def rename(self, name: str) -> None:
        """Show another name, and all there is to say in the language that is spoken now."""
        self._title.say(name)
        self.field.setAccessibleName(name)
        self.field.uncover(False)
        self.say("")
        self._tell()

    def say(self, line: str) -> None:
        """Say one plain line under the field, or nothing any more."""
        if line != self.line.words():
            self.line.say(line)
            self._tell()

    def tell(self, hint: str) -> None:
        """Change the hint that is always there."""
        self._hint = hint
        self._tell()

    def _tell(self) -> None:
        field = self.field
        said = words.hints()
        hints = [self._hint]
        if field.caps:
            hints.append(said["caps"])
        if field.script:
            hints.append(said.get(field.script, said["other"]))
        if field.uncovered():
            hints.append(said["shown"])
        told = [hint for hint in hints if hint]
        if "\n".join(told) != self.hints.words():
            self.hints.say("\n".join(told))
        self.hints.setVisible(bool(told))
        self.line.setVisible(bool(self.line.words()))
        field.setAccessibleDescription(" ".join([self.line.words(), *told]).strip())
