"""The last step: how it leaves. No file comes first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.base.private import Private
from healingjournal.ui.kit import words as kit_words
from healingjournal.ui.kit.aside import Aside
from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.choice_row import ChoiceRow
from healingjournal.ui.kit.choice_rows import ChoiceRows
from healingjournal.ui.kit.columns import Columns
from healingjournal.ui.kit.grid_layout import GridLayout
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.notice_bar import NoticeBar
from healingjournal.ui.kit.password_field import PasswordField
from healingjournal.ui.sharing import words
from healingjournal.ui.sharing.bringing import Bringing
from healingjournal.ui.sharing.kind_field import KindField
from healingjournal.ui.sharing.step_view import StepView
from healingjournal.ui.theme.look import Look

WAYS = {"none": "screen", "stick": "stick", "password": "lock", "plain": "page"}


class MakeView(StepView):
    """Four ways that exclude each other; a password where one is wanted."""

    way_changed = Signal()

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__(look)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.sentence = NoticeBar(look, words.make("lies"))
        self.sentence.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self.sentence)
        self.rows = {
            key: ChoiceRow(look, words.make(key), words.make(f"{key}_text"), icon, bold=True)
            for key, icon in WAYS.items()
        }
        self.ways = ChoiceRows(words.make("ways"), self.rows, "none")
        self.ways.chosen.connect(self._way_chosen)
        column.addWidget(self.ways)
        self.too = CheckBox(look, words.make("too"))
        self.too.clicked.connect(self._show_fields)
        self.rows["stick"].body.addWidget(self.too)
        self.words = {key: _Password(look) for key in ("stick", "password")}
        for key, fields in self.words.items():
            self.rows[key].body.addWidget(fields)
        self.kind = KindField(look)
        column.addWidget(self.kind)
        self.area.column.addWidget(Columns(look, main, self._aside(), 288, 32))
        self.area.end()
        self._show_fields()

    @override
    def first_focus(self) -> QWidget:
        return self.sentence

    def prefer_password(self, wished: bool) -> None:
        """Tick the password, or not; the way stays with the person once chosen."""
        self.ways.hold("password" if wished else "none")
        self.kind.hold("pdf")
        self.too.setChecked(wished)
        self._show_fields()

    def show_bringing(self, bringing: Bringing) -> None:
        """Show what the person chose for afterwards."""
        self._after.setVisible(bool(bringing.afterwards.strip()))
        self._after_words.say(bringing.afterwards.strip())
        wants = kit_words.list_of([words.meeting(key) for key in bringing.wants])
        self._wants.setVisible(bool(wants))
        self._wants_words.say(wants)

    def way(self) -> str:
        """Give the way that holds."""
        return self.ways.held()

    def password(self) -> Private[str] | None:
        """Give the password the file shall have; None for none."""
        fields = self._fields()
        return None if fields is None else Private(fields.first.text())

    def agrees(self) -> bool:
        """Tell whether both passwords are the same, or none is wanted."""
        fields = self._fields()
        return fields is None or fields.first.text() == fields.again.text()

    def lacks_password(self) -> bool:
        """Tell whether a password is wanted and there is none yet."""
        fields = self._fields()
        return fields is not None and not fields.first.text()

    def to_password(self) -> None:
        """Put the keyboard into the password."""
        fields = self._fields()
        if fields is not None:
            fields.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_passwords(self) -> None:
        """Empty every field."""
        for fields in self.words.values():
            fields.first.clear()
            fields.again.clear()

    # ---- inside ----

    def _fields(self) -> "_Password | None":
        if self.way() == "stick" and not self.too.isChecked():
            return None
        return self.words.get(self.way())

    def _way_chosen(self, _key: str) -> None:
        self._show_fields()
        self.way_changed.emit()

    def _show_fields(self) -> None:
        self.too.setVisible(self.way() == "stick")
        wanted = self._fields()
        for fields in self.words.values():
            fields.setVisible(fields is wanted)
        self.kind.setVisible(self.way() != "none")
        self.kind.locked(wanted is not None)

    def _aside(self) -> Aside:
        aside = Aside(self._look)
        for key in ("opening", "later"):
            aside.add_title(words.make(key))
            aside.add_text(words.make(f"{key}_text"))
        self._wants, self._wants_words = self._own(words.make("want"))
        self._after, self._after_words = self._own(words.make("after"))
        chosen = Label(self._look, words.make("after_text"), "body", "quiet-ink")
        column = self._after.layout()
        if column is not None:
            column.addWidget(chosen)
        aside.add(self._wants)
        aside.add(self._after)
        return aside

    def _own(self, title: str) -> tuple[QWidget, Label]:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self._look, title, "small", "quiet-ink", bold=True))
        said = Label(self._look, "")
        column.addWidget(said)
        return part, said


class _Password(QWidget):
    """A password and the same again, both covered."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.first = PasswordField(look, words.make("word"), words.make("word"))
        self.again = PasswordField(look, words.make("again"), words.make("again"))
        said = Label(look, kit_words.shown_can_be_read(), "small", "quiet-ink")
        said.hide()
        both = QWidget()
        grid = GridLayout(look, 2, 8, 200)
        both.setLayout(grid)
        grid.addWidget(self.first)
        grid.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 10)
        column.setSpacing(8)
        column.addWidget(both)
        column.addWidget(said)
        for field in (self.first, self.again):
            field.uncovered_changed.connect(
                lambda _shown: said.setVisible(self.first.uncovered() or self.again.uncovered())
            )
