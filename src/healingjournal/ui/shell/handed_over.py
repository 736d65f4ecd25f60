"""The quiet word at the way in about what the run before this one did."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healingjournal.vault.lock import Handover


def notice_of(handed: "Handover") -> str:
    """Give the quiet word at Unlock about what the run before this one did."""
    if handed.restored is not None:
        from healingjournal.ui.vault.restoring import words as restoring_words

        return restoring_words.restored(handed.restored, aside=handed.kept_aside)
    if handed.salvaged is not None:
        from healingjournal.ui.vault.salvaging import words as salvaging_words

        return salvaging_words.arrived(here=handed.salvaged)
    if handed.just_made:
        from healingjournal.ui.vault import words

        return words.journal_made()
    return ""
