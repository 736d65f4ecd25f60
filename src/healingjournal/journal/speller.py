"""Spelling by the computer's own Hunspell and the dictionaries that lie beside it. Knows no Qt.

The library is loaded into this process when spelling is first used; it is given one word at a
time and writes nothing anywhere. Where it or a dictionary is missing, there is no spelling.
"""

import ctypes
import os
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

# Their C interface has been the same since 1.5; an unknown later one is not tried.
_LIBRARIES = ("libhunspell-1.7.so.0", "libhunspell-1.6.so.0", "libhunspell-1.5.so.0")
_FOLDERS = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell")
_LONGEST = 60  # letters; longer is no word, and Hunspell has a limit of its own
_MOST_SUGGESTED = 5
_SAMPLE = 512 * 1024
_LARGEST_BYTES = 64 * 1024 * 1024

Library = Any  # what ctypes loads has whatever lies in the library


class Dictionary(NamedTuple):
    """A dictionary on this computer: its code, as "en_US", and its file without the ending."""

    code: str
    place: Path


class Speller:
    """Knows words by one dictionary. For one thread at a time; slow to make, quick to ask."""

    def __init__(self, dictionary: Dictionary) -> None:
        """Load it; raises OSError where the library or the files are gone or not readable."""
        self._library = _library()
        affixes, words = (dictionary.place.with_suffix(end) for end in (".aff", ".dic"))
        for file in (affixes, words):
            if not 0 < file.stat().st_size <= _LARGEST_BYTES:
                raise OSError
            with file.open("rb"):
                pass  # the library itself would only speak on the error stream
        self._handle = self._library.Hunspell_create(os.fsencode(affixes), os.fsencode(words))
        if not self._handle:
            raise OSError
        self._code = _code(self._library.Hunspell_get_dic_encoding(self._handle))
        self._script = _script_of(words, self._code)

    def __del__(self) -> None:
        """Give the memory back."""
        if getattr(self, "_handle", None):
            self._library.Hunspell_destroy(self._handle)
            self._handle = None

    def unknown(self, words: Iterable[str]) -> set[str]:
        """Give those of the words that the dictionary does not know."""
        return {word for word in words if not self._knows(word)}

    def suggested(self, word: str) -> list[str]:
        """Give a few words that could have been meant, the likeliest first; may take a second."""
        letters = self._letters(word)
        if letters is None:
            return []
        found = ctypes.POINTER(ctypes.c_char_p)()
        count = self._library.Hunspell_suggest(self._handle, ctypes.byref(found), letters)
        try:
            raw = [found[at] or b"" for at in range(min(count, _MOST_SUGGESTED))]
        finally:
            self._library.Hunspell_free_list(self._handle, ctypes.byref(found), count)
        given = (one.decode(self._code, "ignore") for one in raw)
        return [_like(word, one) for one in given if one]

    def _knows(self, word: str) -> bool:
        letters = self._letters(word)
        return letters is None or bool(self._library.Hunspell_spell(self._handle, letters))

    def _letters(self, word: str) -> bytes | None:
        """Give a word as the dictionary writes it; None where it cannot, so that it is let be."""
        if not 0 < len(word) <= _LONGEST or "\0" in word or _script(word[0]) != self._script:
            return None
        try:
            return _plain(word).encode(self._code)
        except UnicodeEncodeError:
            return None


def dictionaries(folders: Sequence[Path] | None = None) -> list[Dictionary]:
    """Give the dictionaries of this computer by code; none where nothing could read them."""
    if folders is None:
        if not _there():
            return []
        folders = [Path(one) for one in _FOLDERS]
    found: dict[Path, Dictionary] = {}  # many names often lead to one file
    for folder in folders:
        try:
            files = sorted(folder.glob("*.dic"))
        except OSError:
            continue
        for file in files:
            if file.with_suffix(".aff").is_file() and not file.stem.startswith("hyph"):
                real = file.resolve()
                found.setdefault(real, Dictionary(real.stem, real.with_suffix("")))
    return sorted(found.values())


def _script_of(words: Path, code: str) -> str:
    """Give the script most words of a dictionary begin in; words in others are let be."""
    with words.open("rb") as file:
        lines = file.read(_SAMPLE).decode(code, "ignore").splitlines()[1:]
    step = max(1, len(lines) // 200)
    scripts = Counter(_script(line[0]) for line in lines[::step] if line)
    return max(scripts, key=scripts.__getitem__, default="")


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _plain(word: str) -> str:
    return word.replace("’", "'")


def _like(word: str, suggested: str) -> str:
    return suggested.replace("'", "’") if "’" in word else suggested


def _code(named: bytes | None) -> str:
    code = (named or b"").decode("ascii", "replace")
    code = {"microsoft-cp1251": "cp1251"}.get(code.casefold(), code)
    try:
        "".encode(code)
    except LookupError:
        return "ascii"
    return code


def _there() -> bool:
    try:
        _library()
    except OSError:
        return False
    return True


@cache
def _library() -> Library:
    """Load the library of the system, once; raises OSError where there is none."""
    if not sys.platform.startswith("linux"):
        raise OSError
    for name in _LIBRARIES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        _declare(library)
        return library
    raise OSError


def _declare(library: Library) -> None:
    handle, text = ctypes.c_void_p, ctypes.c_char_p
    texts = ctypes.POINTER(ctypes.POINTER(text))
    for name, takes, gives in (
        ("create", (text, text), handle),
        ("destroy", (handle,), None),
        ("spell", (handle, text), ctypes.c_int),
        ("suggest", (handle, texts, text), ctypes.c_int),
        ("free_list", (handle, texts, ctypes.c_int), None),
        ("get_dic_encoding", (handle,), text),
    ):
        function = getattr(library, f"Hunspell_{name}")
        function.argtypes, function.restype = takes, gives
