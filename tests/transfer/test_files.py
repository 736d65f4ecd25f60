"""Markdown and text files from anywhere: each one a page, its day told by what knows it best."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.journal.entry import Entry, Page
from tests.transfer.conftest import Desk


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def put(folder: Path, name: str, content: str | bytes, changed: float = 1_700_000_000.0) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    os.utime(path, (changed, changed))
    return path


def only_page(desk: Desk) -> Entry:
    (line,) = desk.journal.entries()
    return desk.journal.entry(line.id)


def test_front_matter_says_title_tags_day_and_prompt(desk: Desk, files: Path) -> None:
    head = "---\ntitle: A walk\ntags: walk, home\ndate: 2020-05-06 07:08\nprompt: now-1\n---\n"
    done = desk.bring(put(files, "2019-01-01.md", f"{head}Ducks\n"), "markdown")
    page = only_page(desk)
    assert (done.found, done.added, done.skipped) == (1, 1, ())
    assert (done.day_of_name, done.day_of_file) == (0, 0)
    assert (page.title, page.tags, page.prompt, page.body) == (
        "A walk",
        ("walk", "home"),
        "now-1",
        "Ducks\n",
    )
    assert page.when.replace(tzinfo=None).isoformat() == "2020-05-06T07:08:00"


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2021-02-03.md", "2021-02-03"),
        ("diary 2021_02_03 evening.md", "2021-02-03"),
        ("20210203.md", "2021-02-03"),
        ("note-2021.02.03.md", "2021-02-03"),
        ("2021-13-03 2021-02-03.md", "2021-02-03"),
        ("2021-02-30.md", None),
        ("2021-0203.md", None),
        ("120210203.md", None),
        ("plain.md", None),
    ],
)
def test_without_a_date_the_name_says_the_day_else_the_file(
    desk: Desk, files: Path, name: str, day: str | None
) -> None:
    done = desk.bring(put(files, name, "Words"), "markdown")
    page = only_page(desk)
    if day is None:
        assert page.when.astimezone(UTC) == datetime.fromtimestamp(1_700_000_000, UTC)
        assert (done.day_of_name, done.day_of_file) == (0, 1)
    else:
        assert page.when.replace(tzinfo=None).isoformat() == f"{day}T12:00:00"
        assert (done.day_of_name, done.day_of_file) == (1, 0)


def test_a_folder_is_read_with_all_folders_in_it(desk: Desk, files: Path) -> None:
    for name in ("b.md", "a/deep/er/x.MD", "a/y.markdown", "z z/ü.md"):
        put(files, name, name)
    done = desk.bring(files, "markdown")
    assert (done.found, done.added) == (4, 4)
    assert {desk.journal.entry(one.id).body for one in desk.journal.entries()} == {
        "b.md",
        "a/deep/er/x.MD",
        "a/y.markdown",
        "z z/ü.md",
    }


def test_what_is_left_is_told_with_its_reason(desk: Desk, files: Path) -> None:
    put(files, "good.md", "Good")
    put(files, "picture.png", b"\x89PNG")
    put(files, "bad.md", b"caf\xe9")
    put(files, "day.md", "---\ndate: 2026-02-30\n---\nx")
    put(files, "empty.md", " \n\n")
    put(files, "long.md", b"x" * (6 << 20))
    put(files, ".trash/gone.md", "thrown away")
    (files / "link.md").symlink_to("/etc/passwd")
    (files / "round").symlink_to(files)
    os.mkfifo(files / "pipe.md")
    done = desk.bring(files, "markdown")
    assert (done.found, done.added) == (6, 1)
    assert {one.where: one.why for one in done.skipped} == {
        "picture.png": "another_kind",
        "bad.md": "not_utf8",
        "day.md": "bad_date",
        "empty.md": "empty",
        "long.md": "too_long",
        ".trash": "dot",
        "link.md": "link",
        "round": "link",
        "pipe.md": "not_a_file",
    }


def test_one_file_may_have_any_name_and_be_reached_by_a_link(desk: Desk, files: Path) -> None:
    put(files, "notes", "Words")
    (files / "link").symlink_to(files / "notes")
    assert desk.bring(files / "link", "markdown").added == 1
    assert only_page(desk).body == "Words"


def test_text_files_are_text_and_nothing_else(desk: Desk, files: Path) -> None:
    text = "---\ntitle: not one\n---\n# Words\r\n"
    put(files, "2021-02-03.txt", text)
    put(files, "x.md", "Markdown")
    done = desk.bring(files, "text")
    assert (done.found, done.added, desk.whys(done)) == (1, 1, ["another_kind"])
    page = only_page(desk)
    assert (page.title, page.body) == ("", "---\ntitle: not one\n---\n# Words\n")


def test_the_same_files_twice_are_pages_once(desk: Desk, files: Path) -> None:
    put(files, "2021-02-03.md", "Words")
    put(files, "copy 2021-02-03.md", "Words")
    put(files, "other.md", "Words")
    assert desk.bring(files, "markdown").added == 2
    done = desk.bring(files, "markdown")
    assert (done.found, done.added, set(desk.whys(done))) == (3, 0, {"here"})


def test_only_tried_nothing_is_added(desk: Desk, files: Path) -> None:
    put(files, "a.md", "Words")
    done = desk.bring(files, "markdown", only_tried=True)
    assert (done.found, done.added) == (1, 1)
    assert desk.journal.entries() == []
    assert desk.bring(files, "markdown").added == 1


def test_nothing_there_is_told(desk: Desk, files: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        desk.bring(files / "nowhere", "markdown")
    assert refused.value.words_key == "nothing_there"


def test_the_pages_of_a_takeout_can_come_in_as_markdown(
    full: Desk, other: Desk, tmp_path: Path
) -> None:
    folder = full.out(tmp_path / "out")
    done = other.bring(folder, "markdown")
    # The page without a word is no page to bring in from a file.
    assert done.added == 6
    assert set(other.whys(done)) == {"another_kind", "of_a_takeout", "empty"}
    assert other.journal.search("more to say") == []


def test_the_files_stay_as_they_are(desk: Desk, files: Path) -> None:
    path = put(files, "a.md", "Words")
    before = path.stat()
    desk.bring(files, "markdown")
    assert path.read_text("utf-8") == "Words"
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_many_pages_of_one_second_take_no_longer_each(desk: Desk, tmp_path: Path) -> None:
    for number in range(300):
        desk.journal.add(Page(f"{number}", date="2026-01-01"))
    folder = desk.out(tmp_path / "out")
    assert desk.bring(folder).added == 0
