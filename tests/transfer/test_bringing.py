"""What comes from outside is material: damaged, made up or hostile, it harms nothing here."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from healingjournal.base.errors import CannotWriteError, DamagedError, NewerError, RefusedError
from healingjournal.journal.picture import Place
from tests.transfer.conftest import Desk, unheard

Json = dict[str, Any]
Change = Callable[[Json], object]
WHERE = "journal.json"


@pytest.fixture
def folder(full: Desk, tmp_path: Path) -> Path:
    return full.out(tmp_path / "out")


def changed(folder: Path, change: Change, name: str = WHERE) -> Path:
    """Change what stands in the JSON of a takeout."""
    whole = json.loads((folder / name).read_text("utf-8"))
    change(whole)
    (folder / name).write_text(json.dumps(whole), encoding="utf-8")
    return folder


def a_page(folder: Path) -> Path:
    whole = json.loads((folder / WHERE).read_text("utf-8"))
    return folder / str(whole["pages"][0]["file"])


def told(desk: Desk, folder: Path) -> dict[str, str]:
    """Bring a takeout in and give why something was left, by where it stands."""
    done = desk.bring(folder)
    assert desk.vault.verify().ok
    return {one.where: one.why for one in done.skipped}


# The folder as a whole


def refused(desk: Desk, folder: Path, kind: type[Exception] = RefusedError) -> str:
    before = desk.transfer.digest()
    with pytest.raises(kind) as told_of:
        desk.bring(folder)
    assert desk.transfer.digest() == before
    return str(getattr(told_of.value, "words_key", ""))


def test_what_is_no_takeout_is_refused(other: Desk, tmp_path: Path) -> None:
    assert refused(other, tmp_path / "nowhere") == "not_a_takeout"
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert refused(other, tmp_path / "file") == "not_a_takeout"
    (tmp_path / "empty").mkdir()
    assert refused(other, tmp_path / "empty") == "not_a_takeout"
    for text in ("{}", '{"pages": [{}]}', '{"format": "other", "version": 1, "pages": []}'):
        (tmp_path / "empty" / WHERE).write_text(text, encoding="utf-8")
        assert refused(other, tmp_path / "empty") == "not_a_takeout"


def test_one_of_a_newer_version_is_told_as_that(other: Desk, folder: Path) -> None:
    changed(folder, lambda whole: whole.update(version=2))
    assert refused(other, folder, NewerError) == "takeout_newer"


@pytest.mark.parametrize("name", ["journal.json", "moments.json"])
@pytest.mark.parametrize(
    "harm",
    [
        lambda raw: raw[:-3],
        lambda raw: raw[: len(raw) // 2],
        lambda raw: raw.replace(b'"id"', b'"id', 1),
        lambda raw: raw + b"{}",
        lambda raw: raw.replace(b'"format"', b'"\xff\xfe"', 1),
        lambda raw: raw.replace(b"[\n", b"[\n" + b"[" * 100_000, 1),
        lambda raw: raw.replace(b'"version": 1', b'"version": NaN', 1),
    ],
)
def test_damaged_json_is_told_and_nothing_is_added(
    other: Desk, folder: Path, name: str, harm: Callable[[bytes], bytes]
) -> None:
    (folder / name).write_bytes(harm((folder / name).read_bytes()))
    assert refused(other, folder, DamagedError) == "takeout_damaged"
    assert other.journal.entries() == []


def test_json_without_moments_is_told_and_the_pages_come_in(other: Desk, folder: Path) -> None:
    (folder / "moments.json").unlink()
    assert told(other, folder) == {"moments.json": "missing"}
    assert len(other.journal.months()) == 3


def test_a_link_in_place_of_its_json_is_not_read(other: Desk, folder: Path, tmp_path: Path) -> None:
    (folder / WHERE).rename(tmp_path / "elsewhere.json")
    (folder / WHERE).symlink_to(tmp_path / "elsewhere.json")
    assert refused(other, folder) == "not_a_takeout"


def test_a_disk_that_fills_up_adds_nothing(other: Desk, folder: Path) -> None:
    def full(done: int, most: int | None) -> None:
        if most and done == 5:
            raise CannotWriteError("disk_full")

    before = other.transfer.digest()
    with pytest.raises(CannotWriteError):
        other.transfer.bring_in("healingjournal", folder, full)
    with pytest.raises(KeyboardInterrupt):
        other.transfer.bring_in("healingjournal", folder, _stopped)
    assert other.transfer.digest() == before
    assert other.vault.verify().ok
    assert other.transfer.bring_in("healingjournal", folder, unheard).added == 7


def _stopped(done: int, most: int | None) -> None:
    if most and done == 3:
        raise KeyboardInterrupt


# One page of it


@pytest.mark.parametrize(
    "name",
    [
        "../../../etc/passwd",
        "/etc/passwd",
        "pages/2026/../../../secret.md",
        "pages/2026/2026-03-04-../../../secret.md",
        "pages\\2026\\x.md",
        "pages/2026/2026-03-04-{id}.md\n",
        "pages//2026-03-04-{id}.md",
        "pages/2026/2026-03-04-00000000000000000000000000.md",
        "",
        5,
        None,
    ],
)
def test_a_name_that_is_not_ours_is_never_opened(
    other: Desk, folder: Path, tmp_path: Path, name: object
) -> None:
    (tmp_path / "secret.md").write_text("someone else's", encoding="utf-8")
    page = json.loads((folder / WHERE).read_text("utf-8"))["pages"][0]
    given = name.replace("{id}", page["id"]) if isinstance(name, str) else name
    changed(folder, lambda whole: whole["pages"][0].update(file=given))
    why = told(other, folder)
    assert "not_understood" in why.values()
    assert other.journal.search("someone") == []


HARMS = {
    "missing": "missing",
    "a folder": "not_a_file",
    "a pipe": "not_a_file",
    "a link": "link",
    "a device": "link",
}
CONTENT = {
    "not_utf8": b"---\ntitle: x\n---\n\xff",
    "too_long": b"x" * (5 << 20) + b"y",
    "bad_date": b"---\ndate: 2026-02-30\n---\nx",
}


def harmed(path: Path, harm: str) -> None:
    """Put something else in the place of a file."""
    moved = path.parent / "moved"
    path.rename(moved)
    if harm == "a folder":
        path.mkdir()
    elif harm == "a pipe":
        os.mkfifo(path)
    elif harm == "a link":
        path.symlink_to(moved)
    elif harm == "a device":
        path.symlink_to("/dev/zero")


@pytest.mark.parametrize("harm", sorted(HARMS))
def test_a_page_that_cannot_be_read_is_left_and_the_others_come_in(
    other: Desk, folder: Path, harm: str
) -> None:
    page = a_page(folder)
    harmed(page, harm)
    left = told(other, folder)
    assert left[str(page.relative_to(folder))] == HARMS[harm]
    assert len(other.journal.entries()) == 5  # and one hidden


@pytest.mark.parametrize("why", sorted(CONTENT))
def test_a_page_whose_text_cannot_be_taken_is_left_and_the_others_come_in(
    other: Desk, folder: Path, why: str
) -> None:
    page = a_page(folder)
    page.write_bytes(CONTENT[why])
    left = told(other, folder)
    assert left[str(page.relative_to(folder))] == why
    assert len(other.journal.entries()) == 5


def test_a_folder_of_pages_that_is_a_link_is_not_followed(
    other: Desk, folder: Path, tmp_path: Path
) -> None:
    (folder / "pages").rename(tmp_path / "elsewhere")
    (folder / "pages").symlink_to(tmp_path / "elsewhere")
    done = other.bring(folder)
    assert done.added == 0
    assert {one.why for one in done.skipped if one.where.startswith("pages/")} == {"link"}


@pytest.mark.parametrize(
    "change",
    [
        {"id": "x"},
        {"id": 5},
        {"written": "yesterday"},
        {"written": "2026-03-04T10:00:00"},
        {"changed": None},
        {"seal": "soon"},
        {"seal": "2026-02-30"},
        {"hidden": "yes"},
        {"earlier": {}},
        {"earlier": [{"number": 0, "file": "x", "changed": "y"}]},
        {"pictures": [5]},
        {"prompt": ["a"]},
    ],
)
def test_a_value_of_another_type_is_left_and_told(
    other: Desk, folder: Path, change: Json
) -> None:
    changed(folder, lambda whole: whole["pages"][1].update(change))
    assert "not_understood" in told(other, folder).values()


@pytest.mark.parametrize("item", [None, 5, "page", [], {}, [[[[]]]]])
@pytest.mark.parametrize("key", ["pages", "drafts", "chapters", "consent", "steps", "choices"])
def test_an_item_of_another_kind_is_left_and_told(
    other: Desk, folder: Path, key: str, item: object
) -> None:
    changed(folder, lambda whole: whole[key].insert(0, item))
    assert list(told(other, folder).values()) == ["not_understood"]


def test_the_same_id_twice_is_taken_once(other: Desk, folder: Path) -> None:
    def twice(whole: Json) -> None:
        whole["pages"].append(whole["pages"][0])
        whole["drafts"].append(whole["drafts"][0])
        whole["pages"][0]["pictures"] *= 2
        whole["pages"][0]["earlier"] *= 2

    done = other.bring(changed(folder, twice))
    assert (done.found, done.added) == (8, 7)
    # Pictures and earlier texts are of the page that stands there twice, too.
    assert {one.why for one in done.skipped} == {"twice"}


def test_a_hidden_page_without_a_title_is_left_as_nothing_would_lead_to_it(
    other: Desk, folder: Path
) -> None:
    changed(folder, lambda whole: whole["pages"][1].update(hidden=True))
    assert "hide_needs_title" in told(other, folder).values()


def test_a_file_that_is_not_named_is_told(other: Desk, folder: Path) -> None:
    (folder / "pages" / "2026" / "mine.md").write_text("x", encoding="utf-8")
    assert told(other, folder) == {"pages/2026/mine.md": "not_named"}


def test_a_part_of_a_later_day_is_told_once(other: Desk, folder: Path) -> None:
    changed(folder, lambda whole: whole.update(songs=[{}, {}], more={"a": 1}))
    assert told(other, folder) == {
        "journal.json: songs": "unknown_part",
        "journal.json: more": "unknown_part",
    }


def test_a_page_whose_date_was_taken_out_by_hand_has_the_day_of_its_file(
    other: Desk, folder: Path
) -> None:
    page = a_page(folder)
    page.write_text("Only this.", encoding="utf-8")
    assert told(other, folder) == {}
    found = other.journal.search("only this")
    assert [one.day.isoformat() for one in found] == [page.name[:10]]


# What belongs to pages


def test_a_picture_that_is_none_is_left_and_its_page_comes_in(other: Desk, folder: Path) -> None:
    first, second, third = sorted((folder / "pictures").iterdir())[:3]
    first.write_bytes(b"no picture")
    second.unlink()
    third.unlink()
    done = other.bring(folder)
    assert done.added == 7
    assert {one.where.partition("/")[0] for one in done.skipped} == {"pictures"}


def test_what_a_picture_tells_of_its_place_does_not_come_in(other: Desk, folder: Path) -> None:
    from tests.journal import picture_bytes as made

    (photo,) = (folder / "pictures").glob("*.jpg")
    photo.write_bytes(made.told_jpeg())
    assert told(other, folder) == {}
    page, pictures = Place(entry=other.journal.search("Seen")[0].id), other.journal.pictures
    held = [pictures.content(one.id) for one in pictures.of(page)]
    assert all(made.PLACE not in content for content in held)


def test_an_earlier_text_that_is_gone_is_told_and_the_others_come_in(
    other: Desk, folder: Path
) -> None:
    (earlier,) = (folder / "earlier").iterdir()
    (earlier / "0002.md").unlink()
    left = told(other, folder)
    assert left == {f"earlier/{earlier.name}/0002.md": "missing"}
    numbers = [one.number for one in other.journal.versions.of(other.journal.search("Seen")[0].id)]
    assert sorted(numbers) == [1, 3, 4]


def test_what_belongs_to_a_page_that_was_left_is_left_too(other: Desk, folder: Path) -> None:
    a_page(folder).unlink()
    why = set(told(other, folder).values())
    assert why == {"missing", "no_page"}
    assert len(other.journal.chapters.all()) == 2


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("chapters", {"title": 5}),
        ("chapters", {"title": "x" * 1000}),
        ("chapters", {"pages": "all"}),
        ("chapters", {"forewords": [{"page": None, "number": -1, "written": "x", "body": ""}]}),
        ("consent", {"state": "whatever"}),
        ("consent", {"changed": "2026-01-01T00:00:00"}),
        ("ledger", {"passages": "2"}),
        ("ledger", {"when": "2026-01-01T00:00:00"}),
        ("choices", {"room": "vault", "key": "backups"}),
        ("choices", {"value": 99}),
        ("choices", {"value": None}),
        ("choices", {"room": "grounding", "key": "own", "value": {"story": ["x"]}}),
        ("choices", {"room": "grounding", "key": "own", "value": {"card": "x"}}),
        ("choices", {"room": "grounding", "key": "favourites", "value": [""]}),
        ("choices", {"room": "grounding", "key": "brought", "value": [{"file": {}}]}),
        ("choices", {"room": "prompts", "key": "packs", "value": [{"theme": "bread"}]}),
        ("choices", {"room": "grounding", "key": "cautions_seen", "value": ["G05"]}),
    ],
)
def test_what_is_not_of_its_form_is_left_and_told(
    other: Desk, folder: Path, key: str, change: Json
) -> None:
    changed(folder, lambda whole: whole[key][0].update(change))
    left = told(other, folder)
    assert set(left) == {f"journal.json: {key}, 1"}
    assert set(left.values()) <= {"not_understood", "chapter_title_long"}


@pytest.mark.parametrize(
    "change",
    [
        {"fields": {"mood": "bad"}},
        {"fields": {"before": 11}},
        {"fields": {"cue": "two\nlines"}},
        {"fields": []},
        {"when": "2026-03-01"},
        {"noted": "2026-03-01T10:00:00"},
        {"id": ".."},
    ],
)
def test_a_moment_that_is_none_is_left_and_told(other: Desk, folder: Path, change: Json) -> None:
    changed(folder, lambda whole: whole["moments"][0].update(change), "moments.json")
    assert told(other, folder) == {"moments.json: moments, 1": "not_understood"}
    assert len(other.moments.moments()) == 1


def test_text_is_taken_in_at_this_door_too(other: Desk, folder: Path) -> None:
    a_page(folder).write_bytes(b"---\r\ntitle: \xef\xbb\xbfA\r\n---\r\nseen\0 a\rb\xe2\x80\xa8c")
    changed(folder, lambda whole: whole["chapters"][0].update(title="a\r\nb\ud800"))
    assert told(other, folder) == {}
    (page,) = other.journal.search("seen")
    body = other.journal.entry(page.id).body.split("\n")
    assert (page.title, body) == ("A", ["seen a", "b", "c"])
    assert other.journal.chapters.all()[0].title == "a b\ufffd"


def test_nothing_is_written_outside_the_journal(other: Desk, folder: Path, tmp_path: Path) -> None:
    def listing() -> set[tuple[str, int]]:
        outside = (p for p in tmp_path.rglob("*") if "other" not in p.parts)
        return {(str(path), path.lstat().st_mtime_ns) for path in outside}

    before = listing()
    other.bring(folder)
    assert listing() == before
