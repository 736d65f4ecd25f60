"""What is wished for after a meeting, chosen before it: someone to reach, a seal, a gentle day."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.ui.kit.check_box import CheckBox
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.named import Named
from healingjournal.ui.sharing.after import words
from healingjournal.ui.sharing.bringing import Bringing
from healingjournal.ui.sharing.menu_field import MenuField
from healingjournal.ui.theme.look import Look

# Those of the care plan, each in one line.
Contacts = Callable[[], Sequence[str]]


def no_contacts() -> Sequence[str]:
    """Give nobody."""
    return ()


class AfterWishes(QWidget):
    """None of it is chosen at first."""

    def __init__(self, look: Look) -> None:
        """Take the look."""
        super().__init__()
        self._bringing = Bringing()
        self._contacts: list[str] = []
        self.contact = MenuField(look, words.before("no_contact"), "person")
        self.contact.chosen.connect(self._contact_chosen)
        self._named = Named(
            look, words.before("contact"), self.contact, words.before("contact_hint")
        )
        self.seal = CheckBox(look, words.before("seal"))
        self.gentle = CheckBox(look, words.before("gentle"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._named, 0, Qt.AlignmentFlag.AlignLeading)
        for box in (self.seal, self.gentle):
            column.addWidget(box)
        column.addWidget(Label(look, words.before("kept"), "small", "quiet-ink"))
        self.seal.clicked.connect(self._seal_turned)
        self.gentle.clicked.connect(self._gentle_turned)
        self.offer([])

    def show_bringing(self, bringing: Bringing) -> None:
        """Show what was chosen."""
        self._bringing = bringing
        self.seal.setChecked(bringing.seal)
        self.gentle.setChecked(bringing.gentle)
        self._show_contact()

    def offer(self, contacts: Sequence[str]) -> None:
        """Offer people of the care plan; with none there is no menu."""
        self._contacts = [each for each in contacts if each.strip()]
        self._named.setVisible(bool(self._contacts))
        self._show_contact()

    def _show_contact(self) -> None:
        held = self._bringing.contact
        none = words.before("no_contact")
        offers = [("", none), *((str(at), each) for at, each in enumerate(self._contacts))]
        at = str(self._contacts.index(held)) if held in self._contacts else ""
        self.contact.offer(offers, at)
        self.contact.say(held or none)

    def _contact_chosen(self, key: str) -> None:
        self._bringing.contact = self._contacts[int(key)] if key else ""
        self._show_contact()

    def _seal_turned(self, wished: bool) -> None:
        self._bringing.seal = wished

    def _gentle_turned(self, wished: bool) -> None:
        self._bringing.gentle = wished
