"""Pages are set one at a time: what reads them back must never run twice at once."""

from healingjournal.base.ids import EntryId
from healingjournal.sharing.packet import Packet
from healingjournal.sharing.press import Preview, preview
from healingjournal.sharing.spec import PacketSpec, Passage
from healingjournal.ui.sharing.making import Making
from tests.ui.sharing.conftest import HeldWork, Room


def spec_of(entry: EntryId, note: str = "") -> PacketSpec:
    return PacketSpec((Passage(entry),), note=note)


def a_failure(error: Exception) -> None:
    raise error


def test_what_is_asked_for_meanwhile_begins_only_when_the_other_has_ended(room: Room) -> None:
    work = HeldWork()
    making = Making(room.sharing, work)
    seen: list[Preview] = []
    set_for: list[str] = []

    def set_pages(packet: Packet) -> Preview:
        set_for.append(packet.spec.note)
        return preview(packet)

    making.set_pages = set_pages
    entry = room.write("A few quiet words.")
    for note in ("one", "two", "three"):
        making.see(spec_of(entry, note), seen.append, a_failure)
    assert len(work.held) == 1
    work.let_go()
    assert (set_for, seen) == (["one"], [])
    assert len(work.held) == 1
    work.let_go()
    assert set_for == ["one", "three"]
    assert [making.preview] == seen
    assert work.held == []


def test_after_stop_nothing_that_waited_begins(room: Room) -> None:
    work = HeldWork()
    making = Making(room.sharing, work)
    seen: list[Preview] = []
    entry = room.write("A few quiet words.")
    making.see(spec_of(entry, "one"), seen.append, a_failure)
    making.see(spec_of(entry, "two"), seen.append, a_failure)
    making.stop()
    work.let_go()
    assert (work.held, seen) == ([], [])
    making.see(spec_of(entry, "three"), seen.append, a_failure)
    work.let_go()
    assert len(seen) == 1


def test_one_that_fails_leaves_the_way_free(room: Room) -> None:
    work = HeldWork()
    making = Making(room.sharing, work)
    failed: list[Exception] = []
    seen: list[Preview] = []
    entry = room.write("A few quiet words.")

    def cannot(_packet: Packet) -> Preview:
        raise ValueError

    making.set_pages = cannot
    making.see(spec_of(entry), seen.append, failed.append)
    work.let_go()
    assert len(failed) == 1
    making.set_pages = preview
    making.see(spec_of(entry), seen.append, failed.append)
    work.let_go()
    assert len(seen) == 1
