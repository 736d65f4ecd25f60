"""Every place of a name is shown in its sentence, found as making the file finds it."""

from hypothesis import given
from hypothesis import strategies as st

from healingjournal.sharing.places import Place, places, plain_words
from healingjournal.sharing.press import packet_of
from healingjournal.sharing.spec import PacketSpec, Replacement


def test_a_name_is_shown_in_its_sentence() -> None:
    found = places("It rained. I told Anna's friend, and left. Later on.", ("Anna",))
    assert found.names == ((Place("I told ", "Anna's", " friend, and left."),),)


def test_long_sentences_are_cut_at_a_word() -> None:
    text = "word " * 40 + "Anna" + " word" * 40
    ((place,),) = places(text, ("Anna",)).names
    assert place.before.startswith("…word")
    assert place.after.endswith("word…")
    assert len(place.before) < 50


def test_a_date_inside_a_name_is_no_date_of_its_own() -> None:
    found = places("The 3 May group met on 4 May.", ("3 May group",))
    assert [place.words for place in found.dates] == ["4 May"]


def test_marks_of_writing_are_not_shown() -> None:
    assert plain_words(("# A head\n\nwith **bold** words", "two")) == (
        "A head\nwith bold words\n\ntwo"
    )


@given(st.lists(st.sampled_from(["Anna", "anna's", "**An**na", "and", "\n\n", "Anna-", "Bo."])))
def test_as_many_places_are_shown_as_will_be_changed(parts: list[str]) -> None:
    texts = (" ".join(parts) or "and",)
    spec = PacketSpec((), replace=(Replacement("Anna", "A."), Replacement("Bo", "")))
    changed = packet_of(spec, texts).times
    found = places(plain_words(texts), ("Anna", "Bo"))
    assert tuple(map(len, found.names)) == changed
