"""The palette Qt's own parts draw with, from the tokens."""

from PySide6.QtGui import QColor, QPalette

from healingjournal.ui.theme.tokens import Theme, measures


def palette(theme: Theme) -> QPalette:
    """Give the palette of a theme, the same for windows in front and behind."""
    made = QPalette()
    for role, token in measures().qpalette.items():
        made.setColor(QPalette.ColorRole[role], QColor(theme.roles[token]))
    for role, token in measures().qpalette_disabled.items():
        colour = QColor(theme.roles[token])
        made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], colour)
    return made
