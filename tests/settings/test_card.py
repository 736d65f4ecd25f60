"""The plain card: exactly the words that were shown, bounded, and gone when it is taken away."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import CannotWriteError, DamagedError, RefusedError
from healingjournal.settings.card import FRESH, LONGEST, PlainCard
from healingjournal.settings.outside import OutsideSettings
from tests.tried import tried

WORDS = "Call Ana first.\nThe green door.\n"
PLAIN = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=LONGEST)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "pages"


@pytest.fixture
def card(place: Path) -> PlainCard:
    return PlainCard(OutsideSettings(place / "settings.json"))


def holding(place: Path, raw: bytes) -> None:
    place.mkdir(exist_ok=True)
    (place / "card").write_bytes(raw)


def test_there_is_none_until_it_is_chosen(card: PlainCard, place: Path) -> None:
    assert not card.there()
    assert card.words() == ""
    card.take_away()
    assert not place.exists()


def test_the_file_holds_exactly_the_words_that_were_shown(card: PlainCard, place: Path) -> None:
    assert card.keep(WORDS) == WORDS
    assert (place / "card").read_bytes() == WORDS.encode("utf-8")
    assert stat.S_IMODE((place / "card").stat().st_mode) == 0o600
    assert card.keep("Other words") == "Other words"
    assert card.words() == "Other words"
    assert [path.name for path in place.iterdir()] == ["card"]


@tried(60)
@given(words=PLAIN)
def test_what_is_kept_is_what_is_read(
    words: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    card = PlainCard(OutsideSettings(tmp_path_factory.mktemp("p") / "pages" / "settings.json"))
    try:
        kept = card.keep(words)
    except RefusedError as error:
        assert error.words_key == "card_empty"
        assert not card.there()
    else:
        assert card.words() == kept


@pytest.mark.parametrize(
    ("words", "key"),
    [("", "card_empty"), (" \n\t ", "card_empty"), ("x" * (LONGEST + 1), "card_too_long")],
)
def test_nothing_and_too_much_are_refused_and_the_former_stays(
    card: PlainCard, words: str, key: str
) -> None:
    card.keep(WORDS)
    with pytest.raises(RefusedError) as raised:
        card.keep(words)
    assert raised.value.words_key == key
    assert card.words() == WORDS


def test_as_many_letters_as_may_be_are_kept_in_any_script(card: PlainCard) -> None:
    assert card.keep("\U0001f33f" * LONGEST) == "\U0001f33f" * LONGEST
    assert card.words() == "\U0001f33f" * LONGEST


@pytest.mark.parametrize(
    "raw",
    [b"\xff\xfe\x00", b"x" * (LONGEST + 1), b"\xf0\x9f\x8c\xbf" * 100_000],
    ids=["no UTF-8", "too long", "large"],
)
def test_a_file_that_is_no_card_is_told_and_can_be_replaced(
    card: PlainCard, place: Path, raw: bytes
) -> None:
    holding(place, raw)
    assert card.there()
    with pytest.raises(DamagedError) as raised:
        card.words()
    assert raised.value.words_key == "card_unreadable"
    card.keep(WORDS)
    assert card.words() == WORDS


@pytest.mark.parametrize("odd", ["folder", "pipe", "link"])
def test_what_is_no_plain_file_is_told_and_never_waited_for(
    card: PlainCard, place: Path, odd: str
) -> None:
    place.mkdir()
    if odd == "folder":
        (place / "card").mkdir()
    elif odd == "pipe":
        os.mkfifo(place / "card")
    else:
        (place / "card").symlink_to(place / "letter")
        (place / "letter").write_text("mine")
    with pytest.raises(DamagedError):
        card.words()


def test_taking_it_away_writes_over_it_first(card: PlainCard, place: Path) -> None:
    card.keep(WORDS)
    os.link(place / "card", place / "seen")
    holding(place, WORDS.encode())
    (place / FRESH).write_text("half of it")
    (place / "card").chmod(0o400)
    card.take_away()
    assert [path.name for path in place.iterdir()] == ["seen"]
    assert len((place / "seen").read_bytes()) == len(WORDS)
    assert b"Ana" not in (place / "seen").read_bytes()


def test_new_words_write_over_the_former_ones(card: PlainCard, place: Path) -> None:
    card.keep(WORDS)
    os.link(place / "card", place / "seen")
    card.keep("Other words")
    assert b"Ana" not in (place / "seen").read_bytes()


def test_a_link_goes_and_what_it_leads_to_stays(card: PlainCard, place: Path) -> None:
    holding(place, b"")
    (place / "card").unlink()
    (place / "letter").write_text("mine")
    (place / "card").symlink_to(place / "letter")
    card.take_away()
    assert not card.there()
    assert (place / "letter").read_text() == "mine"


def test_a_disk_that_takes_nothing_is_told(
    card: PlainCard, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card.keep(WORDS)

    def full(_handle: int) -> None:
        raise OSError

    monkeypatch.setattr("os.fsync", full)
    assert card.words() == WORDS
    with pytest.raises(CannotWriteError) as kept:
        card.keep("Other words")
    assert kept.value.words_key == "card_not_kept"
    with pytest.raises(CannotWriteError) as gone:
        card.take_away()
    assert gone.value.words_key == "card_not_gone"
    monkeypatch.undo()
    card.take_away()
    assert list(place.iterdir()) == []


def test_a_file_of_any_size_in_its_place_can_be_replaced_and_taken_away(
    card: PlainCard, place: Path
) -> None:
    for act in (lambda: card.keep(WORDS), card.take_away):
        holding(place, b"")
        os.truncate(place / "card", 1 << 40)
        act()
    assert list(place.iterdir()) == []
