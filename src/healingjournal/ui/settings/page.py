"""Settings: a list of sections, and one section, built from what is declared."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healingjournal.base.overriding import override
from healingjournal.base.paths import menu_folder
from healingjournal.settings.card import PlainCard
from healingjournal.settings.declared import WHEN_OTHERS, Setting, Value, of_section
from healingjournal.settings.languages import spoken
from healingjournal.settings.menu_entry import MenuEntry, starts_app
from healingjournal.ui.kit.brick_layout import BrickLayout, tall
from healingjournal.ui.kit.card import Card
from healingjournal.ui.kit.hairline import Hairline
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.room_page import RoomPage
from healingjournal.ui.kit.scroll_page import ScrollPage
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.settings import words
from healingjournal.ui.settings.card.section import CardSection
from healingjournal.ui.settings.menu_card import MenuCard
from healingjournal.ui.settings.pacing_card import Pacing, PacingCard
from healingjournal.ui.settings.privacy_section import LimitsSection, PrivacySection
from healingjournal.ui.settings.protection_rows import ProtectionRow
from healingjournal.ui.settings.section_list import SectionList
from healingjournal.ui.settings.seen.section import SeenSection
from healingjournal.ui.settings.setting_row import SettingRow, row_for
from healingjournal.ui.settings.value_choices import Extra, options
from healingjournal.ui.theme.look import Look
from healingjournal.ui.work import Work

PRIVACY, LIMITS, SEEN = "privacy", "limits", "seen"
_INSIDE = (LIMITS, SEEN)  # shown in place of Privacy, and leading back to it
_LIST_WIDE, _GAP = 176, 32


class SettingsPage(RoomPage):
    """Shows what holds and sends what is chosen; keeps nothing itself.

    Asks for the pages with passphrase and code, with the backups, with what goes out and comes in
    and with the packs, and for a part of what can be done when someone else has seen the journal:
    phrase, code, backups or pages.
    """

    set_requested = Signal(str, object)
    keys_requested = Signal()
    backups_requested = Signal()
    transfer_requested = Signal()
    erase_requested = Signal()
    packs_requested = Signal()
    exercises_requested = Signal()
    seen_part_requested = Signal(str)

    def __init__(
        self,
        values: Callable[[str], Value],
        protections: Callable[[], Callable[[], Sequence[ProtectionRow]]],
        work: Work,
        look: Look,
        choices: Extra,
        pacing: Pacing,
    ) -> None:
        """Take what holds, the protections, the work, the look, more choices, what pacing keeps."""
        super().__init__()
        self._values = values
        self._protections = protections
        self._work = work
        self._look = look
        self._extra = choices
        self._pacing = pacing
        self._card: PlainCard | None = None
        self._here = ""
        self._begins_at = ""
        self._unkept = ""
        self.rows: dict[str, SettingRow] = {}
        self._made: dict[str, QWidget] = {}
        self.sections = SectionList(look, words.sections())
        self.sections.chosen.connect(self.show_section)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        place = _SectionsLayout(look)
        inside.setLayout(place)
        wraps(inside)
        place.addWidget(self.sections)
        place.addWidget(self._content)
        look.changed.connect(place.invalidate)
        self._area = ScrollPage(look, 0)
        self._area.column.addWidget(inside)
        self._area.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    # ---- what the shell asks ----

    @override
    def title(self) -> str:
        return words.title()

    @override
    def first_focus(self) -> QWidget:
        row = self.rows.get(self._begins_at)
        return self.sections.here() if row is None else row.stop()

    @override
    def leave(self) -> None:
        self._begins_at = ""

    @override
    def arrive(self) -> None:
        self.show_section(self._here or "look")

    @override
    def stop(self) -> bool:
        if self._here not in _INSIDE:
            return False
        self._close_inside()
        return True

    @override
    def lines(self) -> list[str]:
        return words.lines()

    def go_on_from(self, former: "SettingsPage") -> None:
        """Take the place of a page made before, at the language chosen there just now."""
        self._begins_at = "language"
        self._unkept = former.unkept()

    def unkept(self) -> str:
        """Give the words typed for the card and not kept."""
        made = "help" in self._made and self._card is not None
        return self.card.unkept() if made else self._unkept

    def offer_card(self, card: PlainCard) -> None:
        """Let the plain card be written in the section about Help."""
        self._card = card

    def show_section(self, section: str) -> None:
        """Show a section as things are now."""
        self._here = section
        if section not in self._made:
            self._made[section] = self._make(section)
            self._column.addWidget(self._made[section])
        for key, made in self._made.items():
            made.setVisible(key == section)
        self.sections.show_here(PRIVACY if section in _INSIDE else section)
        shown = self._made[section]
        if isinstance(shown, PrivacySection):
            shown.check()
        if section == "prompts":
            self.pacing.check()
        if section == "help" and self._card is not None:
            self.card.check()
        self._hold()
        self._area.verticalScrollBar().setValue(0)

    # ---- sections ----

    def _make(self, section: str) -> QWidget:
        if section == PRIVACY:
            privacy = PrivacySection(
                self._look, self._work, self._protections, self._menu_card()
            )
            privacy.limits_requested.connect(self._open_limits)
            privacy.seen_requested.connect(self._open_seen)
            privacy.keys_requested.connect(self.keys_requested)
            privacy.backups_requested.connect(self.backups_requested)
            privacy.transfer_requested.connect(self.transfer_requested)
            privacy.erase_requested.connect(self.erase_requested)
            return privacy
        if section == SEEN:
            seen = SeenSection(self._look)
            seen.back_requested.connect(self._close_inside)
            seen.part_requested.connect(self.seen_part_requested)
            return seen
        if section == LIMITS:
            limits = LimitsSection(self._look)
            limits.back_requested.connect(self._close_inside)
            return limits
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._settings_card(of_section(section)))
        if section == "prompts":
            self.pacing = PacingCard(self._look, self._work, self._pacing)
            column.addWidget(self.pacing)
            column.addWidget(self._packs_card())
        if section == "ground":
            column.addWidget(self._exercises_card())
        if section == "help" and self._card is not None:
            self.card = CardSection(self._look, self._work, self._card)
            if self._unkept:
                self.card.take(self._unkept)
            column.addWidget(self.card)
        column.addStretch(1)
        return made

    def _packs_card(self) -> Card:
        said = words.packs()
        self.packs = SoftButton(self._look, said["open"])
        self.packs.clicked.connect(self.packs_requested)
        return self._way_card(said, self.packs)

    def _exercises_card(self) -> Card:
        said = words.exercises()
        self.exercises = SoftButton(self._look, said["open"])
        self.exercises.clicked.connect(self.exercises_requested)
        return self._way_card(said, self.exercises)

    def _way_card(self, said: dict[str, str], way: SoftButton) -> Card:
        card = Card(self._look, 24, 8)
        card.column.addWidget(Label(self._look, said["title"], "label"))
        card.column.addWidget(Label(self._look, said["text"], "body", "quiet-ink"))
        card.column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _menu_card(self) -> MenuCard | None:
        folder = menu_folder()
        if folder is None:
            return None
        entry = MenuEntry(folder, starts_app())
        return MenuCard(self._look, self._work, entry, lambda: str(self._values("window_name")))

    def _settings_card(self, settings: Sequence[Setting]) -> Card:
        card = Card(self._look, 24, 12)
        card.column.setContentsMargins(24, 16, 24, 16)
        for setting in settings:
            row = row_for(self._look, setting, options(setting, self._extra))
            if row is None:
                continue
            if card.column.count():
                card.column.addWidget(Hairline(self._look))
            card.column.addWidget(row)
            row.taken.connect(lambda value, key=setting.key: self._taken(key, value))
            self.rows[setting.key] = row
        return card

    def _open_limits(self) -> None:
        self.show_section(LIMITS)
        limits = self._made[LIMITS]
        if isinstance(limits, LimitsSection):
            limits.title.setFocus()

    def _open_seen(self) -> None:
        self.show_section(SEEN)
        seen = self._made[SEEN]
        if isinstance(seen, SeenSection):
            seen.title.setFocus()

    def _close_inside(self) -> None:
        was = self._here
        self.show_section(PRIVACY)
        privacy = self._made[PRIVACY]
        if isinstance(privacy, PrivacySection):
            (privacy.seen if was == SEEN else privacy.limits).setFocus()

    # ---- values ----

    def _taken(self, key: str, value: Value) -> None:
        self.set_requested.emit(key, value)
        if key == "others_use" and value is True:
            for other, wanted in WHEN_OTHERS.items():
                self.set_requested.emit(other, wanted)
        self._hold()

    def _hold(self) -> None:
        for key, row in self.rows.items():
            value = self._values(key)
            row.hold(spoken(value) if key == "language" else value)


class _SectionsLayout(BrickLayout):
    """The list beside the section; above it when the text is large or room is short."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    @override
    def sizeHint(self) -> QSize:
        return QSize(700, self.heightForWidth(700))

    @override
    def place(self, width: int) -> list[QRect]:
        items = self.shown()
        if len(items) < 2:
            return [QRect(0, 0, width, tall(item, width)) for item in items]
        names, section = items[0], items[1]
        wide = max(_LIST_WIDE, names.minimumSize().width())
        rest = width - wide - _GAP
        if self._look.large_text or rest < 400:
            top = tall(names, width) + 16
            return [
                QRect(0, 0, width, top - 16),
                QRect(0, top, width, tall(section, width)),
            ]
        return [
            QRect(0, 0, wide, tall(names, wide)),
            QRect(wide + _GAP, 0, rest, tall(section, rest)),
        ]
