"""Nothing of a sealed page leaves; a hidden one leaves only where it is named."""

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.journal.entry import Seal
from healingjournal.sharing.press import proved
from healingjournal.sharing.spec import Passage
from tests.sharing.conftest import Room
from tests.sharing.test_packets import refusal, spec_of


@pytest.mark.parametrize("text", [None, "words"])
def test_a_sealed_page_is_refused_and_nothing_is_written(room: Room, text: str | None) -> None:
    entry, other = room.page("words"), room.page("plain")
    room.journal.marks.seal(entry, Seal())
    spec = spec_of(room, Passage(other), Passage(entry, text))
    assert refusal(room, spec) == ("passage_sealed", "passages[1]")
    assert room.sharing.ledger() == ()


def test_a_page_sealed_after_it_was_shown_does_not_leave(room: Room) -> None:
    entry = room.page("words")
    spec = spec_of(room, Passage(entry))
    packet = room.sharing.gather(spec)
    finished = proved(packet, room.out().name)
    room.journal.marks.seal(entry, Seal())
    with pytest.raises(RefusedError, match="passage_sealed"):
        room.sharing.put(packet, finished)
    assert not room.out().exists()
    assert room.sharing.ledger() == ()


def test_a_hidden_page_may_be_named(room: Room) -> None:
    entry = room.page("words")
    room.journal.marks.hide(entry)
    assert room.sharing.make(spec_of(room, Passage(entry))).checked
