"""One setting: its name, what sets it, and a plain hint. One kind of row a declared kind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.settings.declared import Setting, Value
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.chip_group import ChipGroup, Choice
from healingjournal.ui.kit.field import Field
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.menu_button import MenuButton
from healingjournal.ui.kit.named import Named
from healingjournal.ui.settings import words
from healingjournal.ui.settings.value_choices import Options
from healingjournal.ui.theme.look import Look

_MOST_CHIPS = 8
_IN_A_MENU = {"typography"}  # samples of print, easier to compare one under the other


class SettingRow(QWidget):
    """Sends `taken` with a new value; `hold` shows one without telling."""

    taken = Signal(object)

    def __init__(self) -> None:
        """Begin with an empty column."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def hold(self, value: Value) -> None:
        """Show a value."""
        raise NotImplementedError

    def stop(self) -> QWidget:
        """Give what Tab reaches."""
        raise NotImplementedError


class BoxRow(SettingRow):
    """Yes or no."""

    def __init__(self, look: Look, name: str, hint: str) -> None:
        """Take the look, the name and the hint."""
        super().__init__()
        self.box = CheckBox(look, name, hint)
        self.column.addWidget(self.box)
        self.box.clicked.connect(lambda: self.taken.emit(self.box.isChecked()))

    @override
    def hold(self, value: Value) -> None:
        self.box.setChecked(bool(value))

    @override
    def stop(self) -> QWidget:
        return self.box


class ChipsRow(SettingRow):
    """One of a few, of which one always holds; or any number of them."""

    def __init__(
        self, look: Look, name: str, hint: str, offered: Options, *, many: bool
    ) -> None:
        """Take the look, the name, the hint, the values with their words, and how many."""
        super().__init__()
        self._values = [value for value, _ in offered]
        self._many = many
        self._held: Value = None
        chips = [Choice(str(at), word) for at, (_, word) in enumerate(offered)]
        self.group = ChipGroup(look, name, chips, many=many)
        self.column.addWidget(Named(look, name, self.group, hint))
        self.group.changed.connect(self._changed)

    @override
    def hold(self, value: Value) -> None:
        self._held = value
        held = value if isinstance(value, list) else [value]
        at = [str(n) for n, offered in enumerate(self._values) if offered in held]
        self.group.choose([] if value is None and self._many else at)

    @override
    def stop(self) -> QWidget:
        return self.group.first()

    def _changed(self) -> None:
        chosen = [self._values[int(key)] for key in self.group.chosen()]
        if self._many:
            self.taken.emit([str(value) for value in chosen])
        elif not chosen or chosen[0] == self._held:
            self.hold(self._held)
        else:
            self._held = chosen[0]
            self.taken.emit(chosen[0])


class MenuRow(SettingRow):
    """One of many, or none yet."""

    def __init__(self, look: Look, name: str, hint: str, offered: Options) -> None:
        """Take the look, the name, the hint, and the values with their words."""
        super().__init__()
        self._name = name
        self._offered = [(str(value), word) for value, word in offered]
        self.menu = MenuButton(look, words.none_chosen())
        inside = QWidget()
        wraps(inside)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.menu)
        row.addStretch(1)
        self.column.addWidget(Named(look, name, inside, hint))
        self.menu.setAccessibleDescription(hint)
        self.menu.chosen.connect(self._chosen)

    @override
    def hold(self, value: Value) -> None:
        word = dict(self._offered).get(str(value), words.none_chosen())
        self.menu.say(word)
        self.menu.setAccessibleName(words.named_value(self._name, word))
        self.menu.offer(self._offered, str(value))

    @override
    def stop(self) -> QWidget:
        return self.menu

    def _chosen(self, key: str) -> None:
        self.hold(key)
        self.taken.emit(key)


class LineRow(SettingRow):
    """One line of words; what cannot stand goes back to what it was."""

    def __init__(self, look: Look, setting: Setting, name: str, hint: str) -> None:
        """Take the look, the declaration, the name and the hint."""
        super().__init__()
        self._setting = setting
        self._held = ""
        self.field = Field(look, name)
        self.field.setMaxLength(60)
        self.column.addWidget(Named(look, name, self.field, hint))
        self.field.editingFinished.connect(self._done)

    @override
    def hold(self, value: Value) -> None:
        self._held = str(value or "")
        self.field.setText(self._held)
        self.field.setCursorPosition(0)

    @override
    def stop(self) -> QWidget:
        return self.field

    def _done(self) -> None:
        text: Value = " ".join(self.field.text().split()) or self._setting.default
        if not self._setting.allows(text):
            text = self._held
        changed = (text or "") != self._held
        self.hold(text)
        if changed:
            self.taken.emit(text)


def row_for(look: Look, setting: Setting, offered: Options) -> SettingRow | None:
    """Give the row of a setting by its kind; None when there is nothing to choose from."""
    name, hint = words.names()[setting.key], words.hints()[setting.key]
    if setting.elsewhere and len(offered) < 2:
        hint = words.no_choice().get(setting.key, hint)
    if setting.kind is bool:
        return BoxRow(look, name, hint)
    if setting.kind is list:
        return ChipsRow(look, name, hint, offered, many=True) if offered else None
    in_a_menu = len(offered) > _MOST_CHIPS or setting.key in _IN_A_MENU
    if in_a_menu or (offered and not setting.choices):
        return MenuRow(look, name, hint, offered)
    if offered:
        return ChipsRow(look, name, hint, offered, many=False)
    return None if setting.elsewhere else LineRow(look, setting, name, hint)
