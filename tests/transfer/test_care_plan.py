"""The care plan and its people in a takeout, both ways."""

import json
from pathlib import Path

import pytest

from healingjournal.careplan import held
from healingjournal.careplan.plan import PEOPLE, SIGNS, Contact, Plan
from tests.transfer.conftest import Desk

PLAN = (
    Plan()
    .with_lines(SIGNS, "I stop answering messages\nFood tastes of nothing")
    .with_contacts(PEOPLE, [Contact("Ines", "01632 960 118", "evenings", "2026-11-12")])
)


def test_it_is_taken_out_in_plain_words_and_comes_back(
    full: Desk, other: Desk, tmp_path: Path
) -> None:
    held.store(full.vault.kept, PLAN)
    folder = full.out(tmp_path / "out")
    assert "I stop answering messages" in (folder / "journal.json").read_text("utf-8")
    other.bring(folder)
    assert held.recall(other.vault.kept) == PLAN


def test_a_plan_that_is_here_stays_as_it_is(full: Desk, other: Desk, tmp_path: Path) -> None:
    held.store(full.vault.kept, PLAN)
    mine = Plan().with_lines(SIGNS, "Mine")
    held.store(other.vault.kept, mine)
    done = other.bring(full.out(tmp_path / "out"))
    assert held.recall(other.vault.kept) == mine
    assert "chosen_here" in other.whys(done)


@pytest.mark.parametrize(
    "value", [[], {"other": ["x"]}, {"signs": [5]}, {"people": [{"name": "I", "phone": "1"}]}]
)
def test_what_is_no_plan_is_left(
    full: Desk, other: Desk, tmp_path: Path, value: object
) -> None:
    held.store(full.vault.kept, PLAN)
    folder = full.out(tmp_path / "out")
    file = folder / "journal.json"
    whole = json.loads(file.read_text("utf-8"))
    row = next(one for one in whole["choices"] if one["room"] == held.ROOM)
    row["value"] = value
    file.write_text(json.dumps(whole), "utf-8")
    other.bring(folder)
    assert held.recall(other.vault.kept) == Plan()
