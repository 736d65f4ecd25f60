"""The one Qt listener of the fact board."""

from PySide6.QtCore import QObject, Signal

from healingjournal.base.facts import Fact, FactBoard


class FactsBridge(QObject):
    """Says again, as a signal on the UI thread, each fact that is posted."""

    told = Signal(object)

    def __init__(self, board: FactBoard) -> None:
        """Listen to a board for as long as there is one."""
        super().__init__()
        board.listen(self._tell)

    def _tell(self, fact: Fact) -> None:
        self.told.emit(fact)
