"""The fonts of a packet: packages in a named order, then the system's where no package helps.

Each letter goes with its signs to the first font that has shapes for all of them. Left to
itself typst keeps an accent in one font and drops the letter under it (measured with 0.15).
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from healingjournal.sharing.coverage import Coverage, coverage

if TYPE_CHECKING:
    from typst import Fonts

FIRST = "Atkinson Hyperlegible"
LATIN = "Noto Sans"
# What is said of a stretch that no package covers.
ANY = ""

_SCRIPTS = (
    "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi",
    "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala", "Tamil",
    "Telugu", "Thai", "Symbols",
)
_HAN = ("JP", "KR", "SC", "TC", "HK")


def families(text: str) -> tuple[str, ...]:
    """Give the font families in the order they are tried for a paragraph.

    Han letters differ by language: Kana in the text asks for the Japanese forms, Hangul for the
    Korean ones, otherwise the Chinese ones come first. A paragraph with a Latin letter that the
    first font lacks is set in the next Latin one as a whole.
    """
    first = "SC"
    if any("\u3041" <= letter <= "\u30ff" for letter in text):
        first = "JP"
    elif any("\uac00" <= letter <= "\ud7a3" for letter in text):
        first = "KR"
    han = (first, *(each for each in _HAN if each != first))
    latin = (LATIN, FIRST) if _needs_more_latin(text) else (FIRST, LATIN)
    return (
        latin[0],
        "Amiri",
        latin[1],
        *(f"Noto Sans {script}" for script in _SCRIPTS),
        "Noto Emoji",
        *(f"Noto Sans CJK {each}" for each in han),
    )


def by_font(text: str, order: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Cut a text into stretches, each with the family that has shapes for it, or ANY."""
    stretch, family = "", ANY
    for letter in _with_signs(text):
        wanted = family if letter.isspace() and stretch else _family(letter, order)
        if wanted != family and stretch:
            yield stretch, family
            stretch = ""
        stretch, family = stretch + letter, wanted
    if stretch:
        yield stretch, family


@cache
def fonts(*, system: bool) -> "Fonts":
    """Give the fonts typst may use: those of the packages, and the system's if asked."""
    from typst import Fonts

    return Fonts(
        include_system_fonts=system,
        include_embedded_fonts=False,
        font_paths=[str(folder) for folder in _folders()],
    )


@cache
def _files() -> dict[str, tuple[Path, int]]:
    return {
        each.family: (Path(each.path), each.index)
        for each in fonts(system=False).fonts()
        if each.path and each.style == "normal" and each.weight <= 400
    }


def _of_family(family: str) -> Coverage:
    path, index = _files().get(family, (Path(), 0))
    return coverage(path, index)


def _needs_more_latin(text: str) -> bool:
    return any(
        unicodedata.name(letter[0], "").startswith("LATIN") and not _covers(FIRST, letter)
        for letter in _with_signs(text)
        if not letter.isascii()
    )


@cache
def _family(letter: str, order: tuple[str, ...]) -> str:
    return next((family for family in order if _covers(family, letter)), ANY)


def _covers(family: str, letter: str) -> bool:
    has = _of_family(family)
    return all(
        each in has or unicodedata.category(each) in ("Cf", "Zs") or "\ufe00" <= each <= "\ufe0f"
        for each in unicodedata.normalize("NFC", letter)
    )


def _with_signs(text: str) -> Iterator[str]:
    """Give every letter with the signs that sit on it and whatever is joined to it."""
    whole = text[:1]
    for before, letter in pairwise(text):
        joined = unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf") or before == "\u200d"
        tone = "\U0001f3fb" <= letter <= "\U0001f3ff"
        if joined or tone:
            whole += letter
        else:
            yield whole
            whole = letter
    if whole:
        yield whole


def _folders() -> tuple[Path, ...]:
    import fontpkg_amiri
    import fontpkg_atkinson_hyperlegible
    import manimgx_fonts
    import manimgx_fonts_cjk

    return (
        fontpkg_atkinson_hyperlegible.ROOT / "files",
        fontpkg_amiri.ROOT / "files",
        Path(manimgx_fonts.__file__).parent,
        Path(manimgx_fonts_cjk.__file__).parent,
    )
