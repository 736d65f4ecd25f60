"""What left is named by its pages, and is taken back in one act as far as it can be."""

from datetime import date, timedelta

from healingjournal.base.clock import SetClock
from healingjournal.base.ids import EntryId
from healingjournal.journal.entry import Seal
from healingjournal.sharing.afterwards import AfterCare
from healingjournal.sharing.consent import ConsentState
from healingjournal.sharing.ledger import LedgerLine
from healingjournal.sharing.small_words import Small
from healingjournal.sharing.spec import PacketSpec, Passage
from healingjournal.vault.kept import Storable
from tests.sharing.conftest import Room
from tests.sharing.reading_back import pdfium_text

DAY = date(2026, 12, 8)


def brought(room: Room, *passages: Passage, group: str = "Tuesday") -> LedgerLine:
    out = room.out(f"pages-{len(room.sharing.ledger())}.pdf")
    room.sharing.make(PacketSpec(passages, out=out, group=group, meeting=DAY))
    return room.sharing.ledger()[0]


def state(room: Room, entry: EntryId, passage: str = "") -> ConsentState:
    return room.sharing.consent(entry, passage).state


def test_a_line_names_its_pages_by_title_and_day(room: Room) -> None:
    one, two = room.page("One.", "A small no"), room.page("Two.\n\nThree.", "Bread")
    line = brought(room, Passage(two, "Two."), Passage(one), Passage(two, "Three."))
    named = room.sharing.brought.named(line)
    titles = [(each.entry, each.title) for each in named.pages]
    assert titles == [(two, "Bread"), (one, "A small no")]
    assert (named.unnamed, named.open) == (0, True)


def test_a_page_sealed_hidden_or_deleted_since_is_not_named(room: Room) -> None:
    entries = [room.page(f"Page {n}.", f"Title {n}") for n in range(4)]
    line = brought(room, *(Passage(each) for each in entries))
    room.journal.marks.seal(entries[0], Seal())
    room.journal.marks.hide(entries[1])
    room.journal.delete(entries[2])
    named = room.sharing.brought.named(line)
    assert [each.title for each in named.pages] == ["Title 3"]
    assert named.unnamed == 3


def test_taking_back_is_one_act_and_says_so_in_the_line(room: Room) -> None:
    entry = room.page("One.\n\nTwo.")
    room.sharing.mark(entry, ConsentState.READY)
    line = brought(room, Passage(entry, "One."), Passage(entry, "Two."))
    assert state(room, entry, "One.") is ConsentState.SHARED
    room.sharing.brought.take_back(line)
    assert {state(room, entry, each) for each in ("One.", "Two.")} == {ConsentState.FOR_ME_ONLY}
    assert not room.sharing.brought.named(line).open
    # That it was shared stays known, and the file stays where it is.
    assert [told.on for told in room.sharing.consent(entry, "One.").told] == [DAY]
    assert room.sharing.lies_there(line)


def test_taking_back_a_line_leaves_other_lines_and_what_is_not_again(room: Room) -> None:
    one, two, three = (room.page(f"Page {n}.") for n in range(3))
    line = brought(room, Passage(one), Passage(three))
    brought(room, Passage(two), group="Therapy")
    room.sharing.mark(three, ConsentState.NOT_AGAIN)
    room.sharing.brought.take_back(line)
    assert state(room, one) is ConsentState.FOR_ME_ONLY
    assert state(room, two) is ConsentState.SHARED
    assert state(room, three) is ConsentState.NOT_AGAIN


def test_a_seal_for_a_while_leaves_a_whole_day_between(room: Room, clock: SetClock) -> None:
    one, two = room.page("One."), room.page("Two.")
    room.journal.marks.seal(two, Seal())
    assert room.sharing.brought.seal((one, two, EntryId("0" * 26))) == 1
    assert room.journal.entry(one).seal == Seal(clock.now().date() + timedelta(days=2))
    assert room.journal.entry(two).seal == Seal()


def test_what_is_wished_for_afterwards_is_kept_and_forgotten_by_itself(
    room: Room, clock: SetClock
) -> None:
    after = room.sharing.afterwards
    assert after.chosen() is None and after.gentle_days() == frozenset()
    entry = room.page("One.")
    today = clock.now().date()
    care = AfterCare(today, "Tea.", "Jo · 0600", seal=True, gentle=True, entries=(entry,))
    after.keep(care)
    assert after.chosen() == care
    assert after.gentle_days() == {care.day + timedelta(days=1)}
    clock.moment += timedelta(days=15)
    assert after.chosen() is None and after.gentle_days() == frozenset()
    after.forget()
    assert after.chosen() is None


def test_small_words_are_kept_and_emptied(room: Room) -> None:
    small = Small("The short of it.", "I am here.", "I would like to pass today.")
    room.sharing.small_words.keep(small)
    assert room.sharing.small_words.written() == small
    room.sharing.small_words.keep(Small())
    assert room.sharing.small_words.written() == Small()
    assert room.vault.kept.get("sharing", "small") is None


def test_what_is_not_of_our_shape_is_left_unread(room: Room) -> None:
    others: tuple[Storable, ...] = ({"day": "soon"}, [], {"kind": "Tea."}, 3)
    for value in others:
        room.vault.kept.put("sharing", "after", value)
        assert room.sharing.afterwards.chosen() is None
    room.vault.kept.put("sharing", "small", ["x"])
    assert room.sharing.small_words.written() == Small()


def test_dates_become_a_looser_word_of_the_persons_own(room: Room) -> None:
    entry = room.page("It was on 3 November.")
    out = room.out()
    room.sharing.make(
        PacketSpec((Passage(entry),), out=out, blur_dates=True, day_word="that autumn")
    )
    assert "It was on that autumn." in pdfium_text(out.read_bytes())
