"""The rooms of a made-up journal, walked for their pictures."""

from pathlib import Path

from tools.person import Person


def make_rooms(folder: Path) -> str:
    """Make a journal with something in each room; gives its passphrase."""
    from healingjournal.base.clock import SystemClock
    from healingjournal.cli.demo import USUAL, fill
    from healingjournal.vault import service
    from healingjournal.vault.keys import SHIPPED_BOUNDS
    from healingjournal.vault.passphrase import suggested_passphrase

    clock, phrase = SystemClock(), suggested_passphrase()
    vault = service.create(folder, phrase, SHIPPED_BOUNDS, clock, code_works=False).vault
    fill(vault, clock, USUAL, "en", lambda _done: None)
    vault.close()
    return phrase.open()


def walk_rooms(person: Person, passphrase: str) -> None:
    """Open the journal and look into the rooms that hold something."""
    person.types_in("Passphrase", passphrase)
    person.press("Open")
    person.waits_to_see("A second way in")
    person.press("Not now")
    person.waits_to_see("Hello. Where would you like to be today?")
    person.picture("today")
    person.press("Moments")
    person.waits_to_see("What has helped")
    person.picture("moments")
    person.press("Care plan")
    person.waits_to_see("The blue cup in both hands")
    person.picture("care-plan")
    for door, seen, name in (
        ("Meetings", "Tuesday group", "meetings"),
        ("Marked dates", "A day to be kind with", "marked-dates"),
        ("Milestones", "I said no, and stayed at the table.", "milestones"),
    ):
        person.press("Today")
        person.press("Small steps and meetings")
        person.waits_to_see(door)
        person.press(door)
        person.waits_to_see(seen)
        person.picture(name)
    person.key("Ctrl+G")
    person.waits_to_see("Something else")
    person.press("All of them")
    person.waits_to_see("Favourites")
    person.picture("ground-favourites")
