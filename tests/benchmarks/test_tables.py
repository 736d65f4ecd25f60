"""What the measuring says is what was measured, and nothing is judged that has no budget."""

import json

from benchmarks.measure import Beside, Budget, Growth, Paper
from benchmarks.tables import as_values, beside_table, budgets_table, growth_table, papers_table

SLOW = Budget("save a page", "ms", 9.0, 3.0, 2.0)
QUICK = Budget("leave", "ms", 40.0, limit=100.0)
TOLD = Budget("the longest key", "ms", 40.0)
GROWTH = Growth("save a page", "ms", {10: 1.25, 1_000: 1.5, 100_000: 2.0})
PAPER = Paper("ours: pdf", 2.5, 100.0, 500)
BESIDE = Beside("save a page", ours=1500, keys=900, theirs=2500, their_keys=80)


def test_three_times_its_floor_is_more_than_twice() -> None:
    assert SLOW.ratio == 3
    assert not SLOW.kept


def test_a_figure_without_a_budget_is_told_and_not_judged() -> None:
    assert TOLD.kept
    assert budgets_table([TOLD]).splitlines()[1].endswith("told")


def test_each_budget_says_whether_it_is_kept() -> None:
    _head, slow, quick = budgets_table([SLOW, QUICK]).splitlines()
    assert slow.split()[-4:] == ["3.00", "2.0", "×", "NO"]
    assert quick.endswith("yes")


def test_growth_has_a_column_for_each_size() -> None:
    head, line = growth_table([GROWTH]).splitlines()
    assert head.split()[-3:] == ["10", "1000", "100000"]
    assert line.split()[-4:] == ["1.25", "1.50", "2.00", "ms"]


def test_what_keys_take_can_be_taken_off_on_both_sides() -> None:
    head, line = beside_table([BESIDE], 10_000).splitlines()
    assert "10000 encrypted pages" in head
    assert line.split()[-4:] == ["1500", "600", "2500", "2420"]


def test_the_same_can_be_read_by_a_program() -> None:
    value = json.loads(json.dumps(as_values([SLOW, TOLD], [GROWTH], [BESIDE], [PAPER])))
    assert [one["kept"] for one in value["budgets"]] == [False, True]
    assert value["growth"][0]["pages"] == [[10, 1.25], [1000, 1.5], [100000, 2.0]]
    assert value["beside_jrnl"][0]["jrnl"] == 2500
    assert value["papers"][0]["pages"] == 500


def test_a_way_that_is_not_here_says_so() -> None:
    _head, ours, other = papers_table([PAPER, Paper("another program")], 500).splitlines()
    assert ours.split()[-3:] == ["2.5", "100", "500"]
    assert other.endswith("not here")
