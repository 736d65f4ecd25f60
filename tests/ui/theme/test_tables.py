"""The themes as they are loaded are the themes as they are written down."""

from tools.tokens import WRITTEN, written


def test_the_tables_are_what_the_theme_files_say() -> None:
    assert WRITTEN.read_text("utf-8") == written(), "run .venv/bin/python tools/tokens.py"
