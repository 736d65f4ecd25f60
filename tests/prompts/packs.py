"""Packs as a facilitator might write them, for the tests of this room."""

from pathlib import Path

HEAD = 'theme = "window"\nlang = "en"\ntitle = "By the window"\n'
FIELDS = {
    "id": '"window-01"',
    "tier": "1",
    "text": '"What moves outside right now? One word is plenty."',
    "format": '"words"',
    "minutes": "3",
    "touches": "[]",
}


def table(**changed: str | None) -> str:
    """Give one `[[prompt]]` table; a field set to None is left out."""
    fields = {**FIELDS, **changed}
    lines = (f"{name} = {value}\n" for name, value in fields.items() if value is not None)
    return "\n[[prompt]]\n" + "".join(lines)


def pack(folder: Path, *tables: str, head: str = HEAD, name: str = "window.toml") -> Path:
    """Write a pack and give its path."""
    path = folder / name
    path.write_text(head + "".join(tables), encoding="utf-8")
    return path
