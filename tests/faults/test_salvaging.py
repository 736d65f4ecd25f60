"""Faults that a salvage saves from: any one page of the database may be bad."""

from pathlib import Path

import pytest

from tests.faults.catalogue import fault
from tests.faults.conftest import Count
from tests.vault.test_salvage import saved_but_for_each_page


@pytest.mark.long
@fault(21)
def test_with_each_page_bad_in_turn_every_row_that_is_not_on_it_is_saved(
    folder: Path, tmp_path: Path, count: Count
) -> None:
    tried, worst = saved_but_for_each_page(folder, tmp_path, 120)
    count("bad pages of a database, one at a time: all rows not on it saved", tried)
    count("bad pages of a database, one at a time: most of 120 pages lost", worst)
