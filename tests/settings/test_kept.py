"""Settings that reveal use are rows in the vault; odd rows read as the defaults."""

import pytest

from healingjournal.settings.declared import DECLARED, Home, Value, declared
from healingjournal.settings.kept import keep, read_kept


class Rows:
    """A table of room, key and value."""

    def __init__(self, rows: dict[tuple[str, str], object] | None = None) -> None:
        self.rows = rows or {}

    def get(self, room: str, key: str) -> object:
        return self.rows.get((room, key))

    def put(self, room: str, key: str, value: Value) -> None:
        self.rows[room, key] = value


def test_an_empty_vault_gives_every_default() -> None:
    inside = [one for one in DECLARED if one.home is Home.VAULT]
    assert read_kept(Rows()) == {one.key: one.default for one in inside}


def test_what_is_kept_is_read() -> None:
    rows = Rows()
    keep(rows, "leave_out_ground", ["breath", "cold"])
    keep(rows, "time_note_minutes", 0)
    values = read_kept(rows)
    assert values["leave_out_ground"] == ["breath", "cold"]
    assert values["time_note_minutes"] == 0


@pytest.mark.parametrize("odd", [7, "yes", None, {"a": 1}, [True], 1.5])
def test_an_odd_row_reads_as_the_default(odd: object) -> None:
    rows = Rows({("settings", "packet_password"): odd})
    assert read_kept(rows)["packet_password"] is declared("packet_password").default


def test_what_lies_outside_or_may_not_stand_is_not_kept() -> None:
    rows = Rows()
    for key, value in (("theme", "dusk"), ("time_note_minutes", 7), ("others_use", 1)):
        with pytest.raises(ValueError, match=key):
            keep(rows, key, value)
    assert rows.rows == {}
