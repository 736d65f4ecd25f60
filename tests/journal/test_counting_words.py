"""Words are white-space separated pieces; each Han or Kana character is one."""

import pytest

from healingjournal.journal.count import word_count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n\t", 0),
        ("one two  three\nfour", 4),
        ("well — yes", 3),
        ("don't re-read", 2),
        ("नमस्ते दुनिया مرحبا", 3),
        ("한글 두 단어", 3),
        ("你好", 2),
        ("你好 world", 3),
        ("你好world", 3),
        ("你好。", 2),
        ("“你好”、她说。", 4),
        ("ラーメン", 4),
        ("🙂 ok", 2),
        ("𠀀𠀁", 2),
    ],
)
def test_a_text_has_so_many_words(text: str, words: int) -> None:
    assert word_count(text) == words
