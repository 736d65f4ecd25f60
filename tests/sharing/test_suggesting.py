"""Words that may be names: found by their look, offered once, and never decided here."""

import time

from healingjournal.sharing.suggesting import MOST, suggestions


def test_capitals_inside_a_sentence_are_offered_in_reading_order() -> None:
    text = "We met Marta Ruiz at Bell's. Then I went to Lyon with my sister."
    assert suggestions(text) == ("Marta Ruiz", "Bell", "Lyon")


def test_the_first_word_of_a_sentence_counts_only_where_it_has_its_capital_elsewhere_too() -> None:
    assert suggestions("Nothing fell. Kettles boil.") == ()
    assert suggestions("Marta called. I told Marta no.") == ("Marta",)


def test_ways_to_reach_someone_are_offered() -> None:
    text = "write to jo.b@example.org or call +34 600 123 456, see www.example.org/x or @jo_b"
    assert suggestions(text) == (
        "jo.b@example.org", "+34 600 123 456", "www.example.org/x", "@jo_b"
    )


def test_numbers_are_offered_but_dates_have_their_own_row() -> None:
    assert suggestions("i live at 214 and turned 34 on 3 November 2024") == ("214", "34")


def test_months_weekdays_and_i_are_no_names() -> None:
    assert suggestions("and then I said on Monday that I'll come in March") == ()


def test_what_the_person_listed_is_not_offered_again() -> None:
    assert suggestions("then Marta and Ines came", ("marta",)) == ("Ines",)


def test_spanish_and_greek_capitals_count_too() -> None:
    assert suggestions("fui con Íñigo a Cádiz y luego με τη Μαρία") == ("Íñigo", "Cádiz", "Μαρία")


def test_a_long_text_gives_no_more_than_a_person_can_look_through_and_soon() -> None:
    text = " ".join(f"and Name{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}" for n in range(20_000))
    began = time.perf_counter()
    assert len(suggestions(text)) == MOST
    assert time.perf_counter() - began < 5
