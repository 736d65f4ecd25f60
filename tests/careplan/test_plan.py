"""The care plan downstairs: kept as plain values, read with care, and never lost."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.errors import RefusedError
from healingjournal.careplan import held
from healingjournal.careplan.plan import (
    DANGER,
    FOLDED,
    MOST_LETTERS,
    PARTS,
    PEOPLE,
    PROFESSIONALS,
    SIGNS,
    WITH_CONTACTS,
    Contact,
    Plan,
    as_plain,
    checked,
    from_plain,
    lines_of,
    sound,
)

INES = Contact("Ines", "01632 960 118", "evenings are fine")
CLINIC = Contact("Dr Amari, clinic", "01632 960 214", "weekdays 9 to 5", "2026-11-12")


class Table:
    """A table that holds what JSON can hold, as the vault's does."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], str] = {}

    def get(self, room: str, key: str) -> object:
        row = self.rows.get((room, key))
        return None if row is None else json.loads(row)

    def put(self, room: str, key: str, value: object) -> None:
        self.rows[room, key] = json.dumps(value)

    def forget(self, room: str, key: str) -> None:
        self.rows.pop((room, key), None)


def a_plan() -> Plan:
    plan = Plan().with_lines(SIGNS, "I stop answering messages\n\n  Food tastes of nothing ")
    return plan.with_contacts(PEOPLE, [INES]).with_contacts(PROFESSIONALS, [CLINIC])


def test_a_plan_comes_back_from_the_journal_as_it_was() -> None:
    kept = Table()
    held.store(kept, a_plan())
    assert held.recall(kept) == a_plan()
    assert held.recall(kept).of(SIGNS) == ("I stop answering messages", "Food tastes of nothing")


def test_an_empty_plan_leaves_no_row() -> None:
    kept = Table()
    held.store(kept, a_plan())
    held.store(kept, Plan().with_lines(SIGNS, " \n\n"))
    assert kept.rows == {}
    assert held.recall(kept) == Plan()


def test_a_part_with_people_gives_a_line_for_each() -> None:
    assert a_plan().of(PEOPLE) == ("Ines · 01632 960 118 · evenings are fine",)
    assert a_plan().filled() == (SIGNS, PEOPLE, PROFESSIONALS)


def test_someone_chosen_from_the_list_is_added_once() -> None:
    plan = a_plan().added(PROFESSIONALS, [CLINIC, Contact("A line", "116 123")])
    assert plan.added(PROFESSIONALS, [CLINIC]) == plan
    assert [one.name for one in plan.reached(PROFESSIONALS)] == ["Dr Amari, clinic", "A line"]


def test_a_row_with_nothing_in_it_is_left_out() -> None:
    plan = Plan().with_contacts(PEOPLE, [Contact(" ", "\n", ""), INES])
    assert plan.reached(PEOPLE) == (INES,)


def test_what_is_too_long_is_refused_and_nothing_is_changed() -> None:
    kept = Table()
    held.store(kept, a_plan())
    long = a_plan().with_lines(DANGER, "x" * (MOST_LETTERS + 1))
    with pytest.raises(RefusedError) as refused:
        held.store(kept, long)
    assert refused.value.words_key == "plan_too_long"
    assert held.recall(kept) == a_plan()
    crowd = [Contact(f"Someone {number}") for number in range(100)]
    with pytest.raises(RefusedError):
        checked(Plan().with_contacts(PEOPLE, crowd))


def test_no_word_shows_in_a_repr() -> None:
    assert "Ines" not in repr(a_plan())
    assert "messages" not in repr(a_plan())
    assert "960" not in repr(INES)


def test_the_three_that_fold_are_the_last() -> None:
    assert PARTS[-3:] == FOLDED


LINE = st.text(max_size=30)
CONTACT = st.builds(Contact, LINE, LINE, LINE, st.sampled_from(["", "2026-11", "2026-11-12", "x"]))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    plan = Plan()
    for part in draw(st.sets(st.sampled_from(PARTS))):
        if part in WITH_CONTACTS:
            plan = plan.with_contacts(part, draw(st.lists(CONTACT, max_size=4)))
        else:
            plan = plan.with_lines(part, draw(st.text(max_size=80)))
    return plan


@given(plans())
def test_any_plan_comes_back_and_is_sound(plan: Plan) -> None:
    plain = json.loads(json.dumps(as_plain(plan)))
    assert as_plain(from_plain(plain)) == plain
    assert sound(plain)


KEYS = st.sampled_from([*PARTS, "name", "how", "seen", "other"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inside: st.lists(inside, max_size=4)
    | st.dictionaries(KEYS, inside, max_size=4),
    max_leaves=20,
)


@given(JSON)
def test_anything_at_all_can_be_read(value: object) -> None:
    read = from_plain(value)
    assert sound(as_plain(read))
    assert set(read.filled()) <= set(PARTS)


@given(st.text())
def test_lines_hold_no_line_end_and_nothing_blank(text: str) -> None:
    assert all(line.strip() and "\n" not in line for line in lines_of(text))


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {"other": ["x"]},
        {"signs": "x"},
        {"signs": [1]},
        {"signs": [""]},
        {"people": [{"name": "Ines", "more": "x"}]},
        {"people": ["Ines"]},
        {"people": [{"name": "Ines", "seen": "yesterday"}]},
    ],
)
def test_what_is_no_plan_is_not_taken_for_one(value: object) -> None:
    assert not sound(value)
