"""Menus that lie open over the window: a key or a curtain closes them first."""

from PySide6.QtWidgets import QApplication


def close_popups() -> bool:
    """Close every open menu; tell whether there was one."""
    found = False
    while (popup := QApplication.activePopupWidget()) is not None:
        found = True
        popup.close()
        if QApplication.activePopupWidget() is popup:
            break
    return found
