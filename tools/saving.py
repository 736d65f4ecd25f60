"""Saving what can be read of a damaged journal, walked as one person would."""

from pathlib import Path

from tools.person import Person


def save(person: Person, passphrase: str, folder: str) -> None:
    """Go from Unlock to the page that says what was saved into this folder."""
    person.types_in("Passphrase", passphrase)
    person.press("Open")
    person.waits_to_see("is damaged. The passphrase may well be right.")
    person.press("Save what can be saved")
    person.waits_to_see("It is only read, and stays as it is.")
    person.press("Next")
    person.answers("Choose a folder", Path(folder))
    person.waits_to_see("The new journal can be made here.")
    person.press("Next")
    person.types_in("Passphrase", passphrase)
    person.press("Save what can be read")
    person.waits_to_see("What was saved")
