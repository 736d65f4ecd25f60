"""A row of buttons that come and go, in the order of reading."""

from PySide6.QtWidgets import QWidget

from healingjournal.ui.kit.button import Button
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps


class ButtonRow(QWidget):
    """Shows those of its buttons that mean something now."""

    def __init__(self, *buttons: Button) -> None:
        """Take the buttons in order."""
        super().__init__()
        self._buttons = buttons
        flow = FlowLayout(8)
        self.setLayout(flow)
        wraps(self)
        for button in buttons:
            flow.addWidget(button)

    def show_only(self, *shown: Button) -> None:
        """Show these, and no other."""
        for button in self._buttons:
            button.setVisible(button in shown)

    def stops(self) -> list[QWidget]:
        """Give those that are shown."""
        return [button for button in self._buttons if not button.isHidden()]
