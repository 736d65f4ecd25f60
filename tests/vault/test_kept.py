"""The small table: a row in which something else stands keeps nobody from the rest."""

from pathlib import Path

import pytest

from tests.vault.cheap import made


@pytest.mark.parametrize("inside", ["{not json", "", "[" * 100_000, "9" * 5_000, b"\xff\xfe"])
def test_a_row_that_cannot_be_read_is_as_if_it_were_not_there(
    tmp_path: Path, inside: str | bytes
) -> None:
    vault = made(tmp_path / "pages").vault
    with vault.writing() as db:
        db.execute("INSERT INTO kept (room, key, value) VALUES ('room', 'odd', ?)", (inside,))
    vault.kept.put("room", "sound", ["word"])
    assert vault.kept.get("room", "odd") is None
    assert vault.kept.get("room", "sound") == ["word"]
    vault.kept.put("room", "odd", 1)
    assert vault.kept.get("room", "odd") == 1
    vault.close()
