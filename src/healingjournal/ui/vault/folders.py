"""Which folder is meant: the one this run began with, or another one for this run."""

from pathlib import Path

from healingjournal.base.errors import NoJournalError
from healingjournal.ui.vault.doors import VaultDoors, seems_new


class Folders:
    """The ways into the folder that is meant now."""

    def __init__(self, home: VaultDoors) -> None:
        """Take the ways into the folder this run began with."""
        self.home = home
        self.doors = home

    def take(self, folder: Path) -> None:
        """Mean another folder from now on; raises NoJournalError if no journal is there."""
        doors = self.home.at(folder)
        if doors.is_new():
            raise NoJournalError
        self.doors = doors

    def go_home(self) -> None:
        """Mean the first folder again."""
        self.doors = self.home

    def could_begin(self) -> bool:
        """Tell whether another folder is meant while the first one is still free."""
        return self.doors is not self.home and seems_new(self.home)

    def near(self) -> Path:
        """Give where looking for a folder begins."""
        near = self.doors.folder.parent
        return near if near.is_dir() else Path.home()
