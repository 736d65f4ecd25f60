"""Small steps out of one journal and into another: added where they are not, changed nowhere."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from healingjournal.base.ids import new_id
from healingjournal.steps.carried import ADDED, HERE, StepsCarried
from healingjournal.steps.plain import key_of
from healingjournal.steps.service import Steps
from healingjournal.steps.thing import Circle, Milestone
from healingjournal.vault.service import Vault

Row = Mapping[str, object]


def bring(vault: Vault, row: Row) -> str:
    return StepsCarried(vault).bring(row, lambda _page: None)


def out(vault: Vault) -> list[Row]:
    return list(StepsCarried(vault).rows(frozenset()))


def test_what_is_gone_comes_in_again_as_it_was(steps: Steps, vault: Vault) -> None:
    made = replace(steps.begin(Milestone), words="Went to the sea")
    steps.keep(made)
    (row,) = out(vault)
    steps.remove(made)
    assert bring(vault, row) == ADDED
    assert steps.all(Milestone) == [made]
    assert out(vault) == [row]


def test_what_is_here_stays_as_it_is(steps: Steps, vault: Vault) -> None:
    made = replace(steps.begin(Milestone), words="Went to the sea")
    steps.keep(made)
    (row,) = out(vault)
    steps.keep(replace(made, words="Went to the lake"))
    assert bring(vault, row) == HERE
    assert steps.all(Milestone)[0].words == "Went to the lake"


def test_a_page_of_a_meeting_needs_its_circle(steps: Steps, vault: Vault) -> None:
    circle = replace(steps.begin(Circle), name="Tuesdays")
    steps.keep(circle)
    steps.keep(replace(steps.meeting(circle, date(2026, 3, 3)), want="To listen"))
    rows = out(vault)
    assert [str(row["key"]).partition(":")[0] for row in rows] == ["circle", "meeting"]
    steps.remove(circle)
    assert bring(vault, rows[1]) == "not_understood"
    assert [bring(vault, row) for row in rows] == [ADDED, ADDED]


def test_odd_rows_are_left(vault: Vault) -> None:
    key = key_of(Milestone(new_id()))
    odd: tuple[object, ...] = (None, [], "x", {"words": 5}, {"words": "a\rb"}, {})
    for value in odd:
        assert bring(vault, {"key": key, "value": value}) == "not_understood"
    assert bring(vault, {"key": "vault:backups", "value": {}}) == "not_understood"
    assert out(vault) == []
