"""Fonts: the reading face from its package, faces for other scripts when first needed."""

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from healingjournal.ui.theme.tokens import TypeSize, measures

# Ranges of letters and the file that draws them, kept in the package of many scripts.
_SCRIPTS: tuple[tuple[int, int, str, str], ...] = (
    (0x0590, 0x05FF, "NotoSansHebrew[wght].ttf", "Noto Sans Hebrew"),
    (0x0600, 0x08FF, "NotoSansArabic[wght].ttf", "Noto Sans Arabic"),
    (0x0900, 0x097F, "NotoSansDevanagari[wght].ttf", "Noto Sans Devanagari"),
    (0x0980, 0x09FF, "NotoSansBengali[wght].ttf", "Noto Sans Bengali"),
    (0x0A00, 0x0A7F, "NotoSansGurmukhi[wght].ttf", "Noto Sans Gurmukhi"),
    (0x0A80, 0x0AFF, "NotoSansGujarati[wght].ttf", "Noto Sans Gujarati"),
    (0x0B80, 0x0BFF, "NotoSansTamil[wght].ttf", "Noto Sans Tamil"),
    (0x0C00, 0x0C7F, "NotoSansTelugu[wght].ttf", "Noto Sans Telugu"),
    (0x0C80, 0x0CFF, "NotoSansKannada[wght].ttf", "Noto Sans Kannada"),
    (0x0D00, 0x0D7F, "NotoSansMalayalam[wght].ttf", "Noto Sans Malayalam"),
    (0x0E00, 0x0E7F, "NotoSansThai[wght].ttf", "Noto Sans Thai"),
    (0x0D80, 0x0DFF, "NotoSansSinhala[wght].ttf", "Noto Sans Sinhala"),
    (0x0530, 0x058F, "NotoSansArmenian[wght].ttf", "Noto Sans Armenian"),
    (0x10A0, 0x10FF, "NotoSansGeorgian[wght].ttf", "Noto Sans Georgian"),
    (0x1200, 0x137F, "NotoSansEthiopic[wght].ttf", "Noto Sans Ethiopic"),
    (0x2600, 0x27BF, "NotoEmoji[wght].ttf", "Noto Emoji"),
    (0x1F000, 0x1FAFF, "NotoEmoji[wght].ttf", "Noto Emoji"),
)


def load_reading_face() -> None:
    """Load the regular and bold reading face, once; without the package the system's is used."""
    for weight in ("Regular", "Bold"):
        _load("fontpkg_atkinson_hyperlegible", f"files/AtkinsonHyperlegible-{weight}.ttf")


def load_arabic() -> None:
    """Load a face for Arabic, once: Noto Sans Arabic, else Amiri."""
    if not _load("manimgx_fonts", "NotoSansArabic[wght].ttf"):
        for weight in ("Regular", "Bold"):
            _load("fontpkg_amiri", f"files/Amiri-{weight}.ttf")


def load_for(text: str) -> list[str]:
    """Load the faces that the letters of a text need; give the families that could be loaded."""
    if not text or max(text) < "\u0530":
        return []
    letters = {ord(letter) for letter in text}
    return [
        family
        for low, high, file, family in _SCRIPTS
        if any(low <= letter <= high for letter in letters) and _load("manimgx_fonts", file)
    ]


def families(arabic: bool, more: Sequence[str] = ()) -> list[str]:
    """Give the names of faces in the order they are asked for a letter; `more` were loaded."""
    first, *others = measures().families
    if not arabic:
        return [first, *more, *others]
    return [first, *measures().families_arabic[:-1], "Amiri", *more, *others]


def font(size: TypeSize, names: Sequence[str], zoom: float, wider: bool) -> QFont:
    """Give the font of a type size; wider adds space between letters and words."""
    made = QFont(list(names))
    pixels = max(1, round(size.size * zoom))
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.Bold if size.weight >= 700 else QFont.Weight.Normal)
    if wider:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels * 0.06)
        made.setWordSpacing(pixels * 0.16)
    return made


@cache
def _load(package: str, file: str) -> bool:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return False
    path = Path(spec.origin).parent / file
    return path.is_file() and QFontDatabase.addApplicationFont(str(path)) >= 0
