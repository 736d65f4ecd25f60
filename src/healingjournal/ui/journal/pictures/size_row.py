"""The buttons under a picture that make it larger or smaller, and a word about how large it is."""

from PySide6.QtWidgets import QWidget

from healingjournal.ui.journal.pictures import words
from healingjournal.ui.journal.pictures.large_picture import LargePicture
from healingjournal.ui.kit.flow_layout import FlowLayout
from healingjournal.ui.kit.hugging import wraps
from healingjournal.ui.kit.label import Label
from healingjournal.ui.kit.soft_button import SoftButton
from healingjournal.ui.theme.look import Look


class SizeRow(QWidget):
    """Follows one picture; the keys and the wheel change the same size."""

    def __init__(self, look: Look, large: LargePicture) -> None:
        """Take the look and the picture."""
        super().__init__()
        self._large = large
        said = words.sizes()
        self.larger = SoftButton(look, said["larger"])
        self.smaller = SoftButton(look, said["smaller"])
        self.whole = SoftButton(look, said["whole"])
        self.told = Label(look, "", "body", "quiet-ink")
        flow = FlowLayout(8)
        self.setLayout(flow)
        wraps(self)
        for thing in (self.larger, self.smaller, self.whole, self.told):
            flow.addWidget(thing)
        self.larger.clicked.connect(lambda: large.grow(1))
        self.smaller.clicked.connect(lambda: large.grow(-1))
        self.whole.clicked.connect(large.whole)
        large.level_changed.connect(self._changed)
        self._changed()

    def _changed(self) -> None:
        line = words.times(self._large.level())
        self.told.say(line)
        self._large.setAccessibleDescription(line)
