"""Taking everything out of a layout, so that it can be filled anew."""

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Take each thing out of a layout for good; what is no widget goes as well."""
    while (item := layout.takeAt(0)) is not None:
        thing = item.widget()
        if thing is not None:
            # Without its parent at once: what is still a child can be found, and drawn, once more.
            thing.hide()
            thing.setParent(None)
            thing.deleteLater()
