"""The look: theme, text size, spacing and motion, as wished by the person or else the system."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication

from healingjournal.ui.theme.fonts import (
    families,
    font,
    load_arabic,
    load_for,
    load_reading_face,
)
from healingjournal.ui.theme.icons import Icons
from healingjournal.ui.theme.palette import palette
from healingjournal.ui.theme.room import Room
from healingjournal.ui.theme.stylesheet import stylesheet
from healingjournal.ui.theme.tokens import (
    THEMES,
    Measures,
    Theme,
    TypeSize,
    followed,
    measures,
    theme,
)

_WIDER_LINE = 1.2


class Wishes(NamedTuple):  # quicker to define than a dataclass: it is on the way to the window
    """What the person has chosen; None follows the system."""

    theme: str | None = None
    zoom: float = 1.0
    wider: bool = False
    reduced_motion: bool | None = None


class Look(QObject):
    """Gives colours, fonts, sizes and icons, and tells when they have changed.

    Made once by the shell, handed to every brick. Nothing is put on before `prepare` or `put_on`.
    """

    changed = Signal()

    def __init__(self, app: QApplication, wishes: Wishes | None = None) -> None:
        """Take the application it dresses and the wishes known so far."""
        super().__init__(app)
        self._app = app
        # Both are kept: a wrapper that is let go takes its children's wrappers with it.
        self._hints = QGuiApplication.styleHints()
        self._access = self._hints.accessibility()
        self._wishes = wishes or Wishes()
        self._icons = Icons()
        self._fonts: dict[tuple[str, bool | None], QFont] = {}
        self._colours: dict[str, QColor] = {}
        self._scripts: list[str] = []
        self._rtl = False
        self._worn = False
        self._sheeted = False
        self.theme: Theme = theme(self._theme_name())
        self.measures: Measures = measures()
        self.room = Room(self.px, self)
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._access.contrastPreferenceChanged.connect(self._system_changed)
        self._access.motionPreferenceChanged.connect(self._system_changed)

    # ---- wishes ----

    @property
    def wishes(self) -> Wishes:
        """Give what the person has chosen."""
        return self._wishes

    @property
    def zoom(self) -> float:
        """Give the text size as a factor, 0.9 to 2.0."""
        return self._wishes.zoom

    @property
    def wider(self) -> bool:
        """Tell whether lines, letters and words stand wider apart."""
        return self._wishes.wider

    @property
    def reduced_motion(self) -> bool:
        """Tell whether nothing may move: own wish, system wish, or a still theme."""
        if self.theme.still or self._wishes.reduced_motion:
            return True
        if self._wishes.reduced_motion is None:
            return self._access.motionPreference() == Qt.MotionPreference.ReducedMotion
        return False

    def wish(self, wishes: Wishes) -> None:
        """Take new wishes (`look.wishes._replace(zoom=1.3)`) and dress everything anew."""
        new = wishes
        low, high = self.measures.zooms[0], self.measures.zooms[-1]
        new = new._replace(zoom=min(high, max(low, new.zoom)))
        if new.theme is not None and new.theme not in THEMES:
            new = new._replace(theme=None)
        if new != self._wishes:
            self._wishes = new
            self._dress()

    def prepare(self) -> None:
        """Dress the application in fonts and palette, as far as pages need it to be made."""
        load_reading_face()
        self._worn = True
        self._dress()

    def put_on(self) -> None:
        """Dress the application wholly: fonts, palette, style sheet."""
        if not self._worn:
            self.prepare()
        if not self._sheeted:
            self._sheeted = True
            self._put_on_sheet()

    def direction_changed(self) -> None:
        """Take in that the application's reading direction has changed."""
        self._dress()

    # ---- what bricks ask ----

    @property
    def rtl(self) -> bool:
        """Tell whether the application reads from right to left."""
        return self._rtl

    @property
    def strong_edges(self) -> bool:
        """Tell whether every edge is two pixels wide."""
        return self.theme.strong_edges

    @property
    def hair(self) -> int:
        """Give the width of a hairline: 1, or 2 in high contrast."""
        return self.measures.line["hair-contrast" if self.strong_edges else "hair"]

    @property
    def large_text(self) -> bool:
        """Tell whether the text is so large that columns become one: 130 % and above."""
        return self.zoom >= 1.295

    def colour(self, role: str) -> QColor:
        """Give the colour of a role; raises KeyError for no such role."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(self.theme.roles[role])
        return found

    def font(self, size: str = "body", bold: bool | None = None) -> QFont:
        """Give the font of a type size: small body lead page label title prompt greeting aloud."""
        key = (size, bold)
        found = self._fonts.get(key)
        if found is None:
            kind = self.measures.type[size]
            if bold is not None:
                kind = TypeSize(kind.size, kind.line, 700 if bold else 400)
            wider = self.wider and not self._rtl
            found = font(kind, families(self._rtl, self._scripts), self.zoom, wider)
            self._fonts[key] = found
        return found

    def ready_for(self, text: str) -> None:
        """Load the faces for the letters of a text before it is shown; cheap when there are."""
        new = [name for name in load_for(text) if name not in self._scripts]
        if new:
            self._scripts += new
            self._fonts.clear()
            self._app.setFont(self.font("body"))

    def line(self, size: str = "body") -> float:
        """Give the height of a line of a type size in pixels."""
        wide = _WIDER_LINE if self.wider else 1.0
        return self.measures.type[size].line * self.zoom * wide

    def px(self, pixels: float) -> int:
        """Give a size that grows with the text; gaps and margins stay as they are."""
        return round(pixels * self._wishes.zoom)

    def icon(self, name: str, role: str = "ink", size: int = 20, ratio: float = 0.0) -> QPixmap:
        """Give an icon in a role, `size` pixels at 100 %, turned round where reading is."""
        sharp = ratio or self._app.devicePixelRatio()
        return self._icons.pixmap(name, self.colour(role), self.px(size), self._rtl, sharp)

    def motion(self, name: str) -> int:
        """Give milliseconds or pixels by token name; the reduced ones where nothing may move."""
        if self.reduced_motion and name in self.measures.motion_reduced:
            return int(self.measures.motion_reduced[name])
        return int(self.measures.motion[name])

    # ---- inside ----

    def _theme_name(self) -> str:
        if self._wishes.theme is not None:
            return self._wishes.theme
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        strong = self._access.contrastPreference() == Qt.ContrastPreference.HighContrast
        return followed(dark, strong)

    def _system_changed(self) -> None:
        if self._wishes.theme is None or self._wishes.reduced_motion is None:
            self._dress()

    def _dress(self) -> None:
        self.theme = theme(self._theme_name())
        self._rtl = self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._fonts.clear()
        self._colours.clear()
        if not self._worn:
            return
        if self._rtl:
            load_arabic()
        self._app.setPalette(palette(self.theme))
        self._app.setFont(self.font("body"))
        if self._sheeted:
            self._put_on_sheet()
        blink = self.motion("cursor-blink") if self.reduced_motion else -1
        self._app.setCursorFlashTime(blink)
        self.changed.emit()

    def _put_on_sheet(self) -> None:
        self._app.setStyleSheet(stylesheet(self.theme, self.px))
