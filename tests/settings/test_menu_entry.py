"""The entry in the menu: there only by choice, under one name, and nobody else's file changes."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base import paths
from healingjournal.base.errors import CannotWriteError
from healingjournal.settings.declared import declared
from healingjournal.settings.menu_entry import FRESH, MARK, MenuEntry, starts_app
from tests.tried import tried

STARTS = ("/a place/with 100% \"of\" $it/`all`\\/pages",)


@pytest.fixture
def entry(tmp_path: Path) -> MenuEntry:
    return MenuEntry(tmp_path / "share" / "applications", STARTS)


def lies(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "share" / "applications").glob("*"))


def fields(place: Path) -> dict[str, str]:
    head, *lines = place.read_text("utf-8").splitlines()
    assert head == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines)


def test_looking_makes_nothing(entry: MenuEntry, tmp_path: Path) -> None:
    assert entry.name() is None
    entry.remove()
    assert list(tmp_path.iterdir()) == []


def test_it_stands_under_the_name_and_for_its_owner_alone(entry: MenuEntry, tmp_path: Path) -> None:
    assert entry.put("Garden notes")
    assert lies(tmp_path) == ["garden-notes.desktop"]
    place = tmp_path / "share/applications/garden-notes.desktop"
    assert place.stat().st_mode & 0o077 == 0
    assert entry.name() == "Garden notes"
    said = fields(place)
    assert (said["Name"], said["StartupWMClass"]) == ("Garden notes", "garden-notes")
    once = said["Exec"].replace("%%", "%").replace("\\\\", "\\")
    assert re.sub(r'\\(["`$\\])', r"\1", once) == f'"{STARTS[0]}"'


def test_another_name_takes_the_place_of_the_former(entry: MenuEntry, tmp_path: Path) -> None:
    entry.put("Pages")
    entry.put("Lists")
    assert lies(tmp_path) == ["lists.desktop"]
    entry.put("Lists")
    assert lies(tmp_path) == ["lists.desktop"]
    entry.remove()
    assert lies(tmp_path) == []
    assert entry.name() is None


def test_what_is_not_ours_is_neither_replaced_nor_removed(entry: MenuEntry, tmp_path: Path) -> None:
    entry.put("Lists")
    folder = tmp_path / "share" / "applications"
    others = {"pages.desktop": "[Desktop Entry]\nName=Other\n", "a.desktop": f"#{MARK}\n"}
    for name, text in others.items():
        (folder / name).write_text(text)
    (folder / "b.desktop").symlink_to(folder / "lists.desktop")
    (folder / "c.desktop").write_bytes(b"\xff" + MARK.encode())
    assert not entry.put("Pages")
    assert entry.name() == "Lists"
    entry.remove()
    assert lies(tmp_path) == ["a.desktop", "b.desktop", "c.desktop", "pages.desktop"]
    assert {name: (folder / name).read_text() for name in others} == others


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "share").write_text("in the way")
    entry = MenuEntry(tmp_path / "share" / "applications", STARTS)
    with pytest.raises(CannotWriteError):
        entry.put("Pages")
    assert entry.name() is None


@tried(60)
@given(name=st.text(max_size=60).filter(declared("window_name").allows))
def test_any_name_of_the_window_can_stand_there(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    entry = MenuEntry(tmp_path_factory.mktemp("menu"), STARTS)
    assert entry.put(name)
    assert entry.name() == name


def test_it_starts_what_runs_now() -> None:
    assert Path(starts_app()[0]).is_file()


def test_the_folder_is_the_persons_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", "/home/someone")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert paths.menu_folder() == Path("/home/someone/.local/share/applications")
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert paths.menu_folder() == Path("/data/applications")
    monkeypatch.setattr("sys.platform", "win32")
    assert paths.menu_folder() is None


def test_a_file_beside_it_that_is_not_ours_stays(entry: MenuEntry, tmp_path: Path) -> None:
    folder = tmp_path / "share" / "applications"
    folder.mkdir(parents=True)
    (folder / "pages.new").write_text("somebody's")
    assert entry.put("Pages")
    entry.remove()
    assert lies(tmp_path) == ["pages.new"]


def test_what_a_sudden_end_left_is_in_nobodys_way(entry: MenuEntry, tmp_path: Path) -> None:
    folder = tmp_path / "share" / "applications"
    folder.mkdir(parents=True)
    for act, left in ((lambda: entry.put("Pages"), ["pages.desktop"]), (entry.remove, [])):
        (folder / FRESH).write_text("half")
        act()
        assert lies(tmp_path) == left
