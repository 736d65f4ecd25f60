"""A place that someone chose is known by what lies there, before anything is read."""

from pathlib import Path

import pytest

from healingjournal.base.errors import RefusedError
from healingjournal.transfer.forms import MARKDOWN, OWN, TEXT
from healingjournal.transfer.recognising import recognised
from tests.transfer.conftest import Desk


def put(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Ducks.")
    return folder


def test_a_takeout_is_known_though_it_is_full_of_markdown(desk: Desk, tmp_path: Path) -> None:
    desk.page("Ducks.")
    assert recognised(desk.out(tmp_path / "out")) == OWN


@pytest.mark.parametrize(
    ("names", "form"),
    [
        (("a.md", "b/c.MARKDOWN", "d.txt"), MARKDOWN),
        (("a.md", "b/c.txt", "d.text"), TEXT),
        (("a.md", "b.txt"), MARKDOWN),
        (("a.pdf",), MARKDOWN),
        ((".hidden/a.txt", "b.md"), MARKDOWN),
    ],
)
def test_a_folder_is_what_most_of_it_is(
    tmp_path: Path, names: tuple[str, ...], form: str
) -> None:
    assert recognised(put(tmp_path / "files", *names)) == form


@pytest.mark.parametrize(
    ("name", "form"), [("a.md", MARKDOWN), ("a.txt", TEXT), ("a", TEXT), ("journal.json", TEXT)]
)
def test_a_file_is_what_its_name_says_or_plain_text(tmp_path: Path, name: str, form: str) -> None:
    assert recognised(put(tmp_path, name) / name) == form


def test_where_nothing_is_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        recognised(tmp_path / "nowhere")
    assert refused.value.words_key == "nothing_there"
