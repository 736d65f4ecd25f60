"""The one look-up for shipped files: inside the wheel, else beside the sources."""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent.parent
    packaged = package / "_data"
    return packaged if packaged.is_dir() else package.parent.parent


def assets() -> Path:
    """Give the folder of themes, icons and translations."""
    return _root() / "assets"


def prompts() -> Path:
    """Give the folder of words offered to a person."""
    return _root() / "prompts"


def languages_of(kind: str) -> tuple[str, ...]:
    """Give the languages in which words of a kind are shipped, by the name of its folder."""
    found = prompts().glob(f"*/{kind}")
    return tuple(sorted(one.parent.name for one in found if any(one.glob("*.toml"))))
