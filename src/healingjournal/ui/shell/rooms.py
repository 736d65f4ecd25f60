"""What the composition root hands to the window: plain values and callables, no Qt."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from healingjournal.base.clock import Clock
from healingjournal.settings.outside import OutsideSettings

if TYPE_CHECKING:  # none of these is needed on the way to the first window
    from healingjournal.journal.service import Journal
    from healingjournal.moments.service import Moments
    from healingjournal.prompts.service import Prompts
    from healingjournal.sharing.service import Sharing
    from healingjournal.ui.vault.doors import VaultDoors
    from healingjournal.vault.lock import Handover
    from healingjournal.vault.service import Vault


class Rooms(NamedTuple):
    """The rooms of one open journal."""

    vault: "Vault"
    journal: "Journal"
    prompts: "Prompts"
    moments: "Moments"
    sharing: "Sharing"

    def speak(self, language: str) -> None:
        """Let prompts, and the few words of ours that a packet prints, be in this language."""
        self.prompts.speak(language)
        self.sharing.speak(language)


class Start(NamedTuple):  # quicker to define than a dataclass: it is on the way to the window
    """How this run begins."""

    folder: Path
    handover: "Handover | None"
    outside: OutsideSettings
    clock: Clock
    doors: "VaultDoors"
    rooms: "Callable[[Vault], Rooms]"
