"""Exercises as someone else would write them, for tests."""

from pathlib import Path

LINES = {
    "id": '"W01"',
    "lang": '"en"',
    "name": '"By the window"',
    "aim": '"What moves outside, and what stays."',
    "family": '"senses"',
    "seconds": "60",
    "states": '["either"]',
    "flags": '["sight"]',
}
STEP = {"text": '"Look for something that moves."', "more": '"A leaf, a car, a cloud."'}


def written(step: str = "", **changed: str | None) -> str:
    """Give a file with these lines in place of the usual ones; None leaves one out."""
    table = {**LINES, **changed}
    head = "".join(f"{key} = {value}\n" for key, value in table.items() if value is not None)
    lines = step or "".join(f"{key} = {value}\n" for key, value in STEP.items())
    return f"{head}\n[[step]]\n{lines}"


def one_file(folder: Path, text: str | None = None, name: str = "window.toml") -> Path:
    file = folder / name
    file.write_text(written() if text is None else text, encoding="utf-8")
    return file
