"""Content files: whatever lies in one, it is read or told with its line, and nothing else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healingjournal.base.content_file import MAX_BYTES, Content, Unread, decoded, read
from tests.tried import tried

MARK = b"\xef\xbb\xbf"


@pytest.mark.parametrize("mark", [b"", MARK], ids=["plain", "with a mark"])
@pytest.mark.parametrize(
    ("raw", "line", "key"),
    [
        (b"\xff", 1, "not_utf8"),
        (b"a = 1\n\xff", 2, "not_utf8"),
        (b"a = 1\n\n\n\xff\n", 4, "not_utf8"),
        (b"a = 1\r\nb = \r\n", 2, "not_toml"),
        (b"a = 1\nb =", 2, "not_toml"),
        (b"a = 1\nb = [\n", 2, "not_toml"),
        (b"a = 1\n\n[b\n", 3, "not_toml"),
        (b"a = " + b"[" * 5000, 1, "too_deep"),
        (b"a = " + b"9" * 5000, 1, "too_deep"),
        (b"#" * (MAX_BYTES + 1), 1, "too_large"),
    ],
    ids=range(10),
)
def test_what_cannot_be_read_is_told_with_its_line(
    mark: bytes, raw: bytes, line: int, key: str
) -> None:
    found = decoded(mark + raw)
    assert isinstance(found, Unread)
    assert (found.line, found.key) == (line, key)
    assert found.reason
    assert bool(found.said) == (key == "not_toml")
    assert not found.said or found.said.isprintable()


def test_no_file_and_no_name_for_one_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path, Path("a\0b")):
        assert read(path) == Unread(1, "cannot_read")


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_bytes(MARK + b"a = 1\r\n[[b]]\r\nc = 2\r\n")
    found = read(file)
    assert isinstance(found, Content)
    assert found.tables == {"a": 1, "b": [{"c": 2}]}
    assert found.places.table("b", 0).of("c") == 3


def test_a_name_is_found_whatever_it_names() -> None:
    found = decoded(b"a = 1\nb.c = 2\n[d]\ne = 3\n[[f]]\n[[f]]\n")
    assert isinstance(found, Content)
    assert [found.places.first(name) for name in "abdfg"] == [1, 2, 3, 5, 1]


@given(st.binary(max_size=300))
@tried(100)
def test_no_bytes_make_it_stumble(raw: bytes) -> None:
    found = decoded(raw)
    if isinstance(found, Unread):
        assert 1 <= found.line <= raw.count(b"\n") + 1
