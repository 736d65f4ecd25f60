"""The prompts that come with the app, by language; read once, when first asked for."""

from functools import cache
from pathlib import Path

from healingjournal.base import resources
from healingjournal.prompts.pack import Pack


def shipped() -> Path:
    """Give the folder that holds one folder a language."""
    return resources.prompts()


def languages(root: Path | None = None) -> tuple[str, ...]:
    """Give the languages that have prompts, English first."""
    found = {folder.parent.name for folder in (root or shipped()).glob("*/journal")}
    return tuple(sorted(found, key=lambda lang: (lang != "en", lang)))


@cache
def packs(lang: str, root: Path | None = None) -> tuple[Pack, ...]:
    """Give the packs of a language in the order of their file names; none if there are none.

    What cannot be read is left out: the shipped packs are checked by the tests.
    """
    read = (_pack(path) for path in _files(lang, root))
    return tuple(pack for pack in read if pack)


def pack_of(theme: str, lang: str, root: Path | None = None) -> Pack | None:
    """Give the pack in the file named after a theme, and read no other; None if there is none."""
    return next((_pack(path) for path in _files(lang, root) if path.stem == theme), None)


@cache
def titles(lang: str, root: Path | None = None) -> tuple[tuple[str, str], ...]:
    """Give each theme of a language with its title, by reading no more than the heads of files."""
    heads = (_head(path) for path in _files(lang, root))
    return tuple((theme, title) for theme, title in heads if theme and title)


def _head(path: Path) -> tuple[str, str]:
    import tomllib

    try:
        head = tomllib.loads(path.read_text(encoding="utf-8-sig").partition("\n[")[0])
    except (OSError, ValueError):
        return "", ""
    return str(head.get("theme", "")), str(head.get("title", ""))


def _files(lang: str, root: Path | None) -> list[Path]:
    return sorted(((root or shipped()) / lang / "journal").glob("*.toml"))


@cache
def _pack(path: Path) -> Pack | None:
    from healingjournal.prompts.reading import load

    pack = load(path).pack
    return pack if pack and pack.prompts else None
