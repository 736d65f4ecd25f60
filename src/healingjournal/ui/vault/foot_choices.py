"""Language, text size and look at the foot of the way in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.theme.look import Look
from healingjournal.ui.vault import words
from healingjournal.ui.vault.look_choices import KEYS, LookChoices

_ICONS = {"language": "globe", "text_size": "text", "theme": "look"}


class FootChoices(QWidget):
    """Three quiet menus; the first shows the language by its own name."""

    def __init__(
        self, look: Look, choices: LookChoices, tall: int = 40, keys: Sequence[str] = KEYS
    ) -> None:
        """Take the look, the choices, how high each one is, and which are shown."""
        super().__init__()
        self._choices = choices
        names = self._names()
        row = FlowLayout(0, 4)
        self.setLayout(row)
        wraps(self)
        self.menus: dict[str, MenuButton] = {}
        for key in keys:
            word = names.get(key) or choices.word(key)
            menu = MenuButton(look, word, _ICONS[key], quiet=True)
            menu.chosen.connect(lambda at, k=key: self._chosen(k, int(at)))
            menu.set_tall(tall)
            row.addWidget(menu)
            self.menus[key] = menu
            self._offer(key)
        choices.changed.connect(self._offer)

    def stops(self) -> list[QWidget]:
        """Give the three in the order of Tab."""
        return list(self.menus.values())

    def say_again(self) -> None:
        """Speak the language that is spoken now."""
        for key, name in self._names().items():
            if key in self.menus:
                self.menus[key].say(name)
        for key in self.menus:
            self._offer(key)

    def _names(self) -> dict[str, str]:
        return {"text_size": words.text_size(), "theme": words.look_word()}

    def rest(self, resting: bool) -> None:
        """Hold back the choice of the language while something is under way."""
        if "language" in self.menus:
            self.menus["language"].setEnabled(not resting)

    def _offer(self, key: str) -> None:
        if key not in self.menus:
            return
        options = self._choices.options(key)
        held = [value for value, _ in options].index(self._choices.held(key))
        menu = self.menus[key]
        menu.offer([(str(at), word) for at, (_, word) in enumerate(options)], str(held))
        if key == "language":
            menu.say(self._choices.word(key))
        else:
            menu.setAccessibleDescription(self._choices.word(key))

    def _chosen(self, key: str, at: int) -> None:
        value, _word = self._choices.options(key)[at]
        self._choices.take(key, value)
