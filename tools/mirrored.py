"""A made-up language: right to left, every sentence 40 % longer, placeholders kept."""

import re
from math import ceil

from PySide6.QtCore import QTranslator

from healingjournal.base.overriding import override

_KEPT = re.compile(r"(\{[^{}]*\}|%n|%\d|\s+)")
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_LETTERS = str.maketrans(
    _LATIN + _LATIN.upper(), "ابتدهفغحيجكلمنوپقرستعڤطخزظ" * 2
)


def mirrored(text: str) -> str:
    """Give a text in the made-up language."""
    return "".join(
        part if _KEPT.fullmatch(part) else _longer(part.translate(_LETTERS))
        for part in _KEPT.split(text)
        if part
    )


def _longer(word: str) -> str:
    letters = "".join(letter for letter in word if letter.isalpha())
    if not letters:
        return word
    more = letters[: ceil(len(letters) * 0.4)]
    end = len(word) - len(word.rstrip(".,:;?!…"))
    return word[: len(word) - end] + more + word[len(word) - end :]


class MirroredLanguage(QTranslator):
    """Translates everything the app says into the made-up language."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: bytes | bytearray | memoryview | str,
        sourceText: bytes | bytearray | memoryview | str,
        disambiguation: bytes | bytearray | memoryview | str | None = None,
        n: int = -1,
    ) -> str:
        text = sourceText if isinstance(sourceText, str) else bytes(sourceText).decode()
        if text == "QT_LAYOUT_DIRECTION":
            return "RTL"
        return mirrored(text)
