"""How hard English and Spanish read: one formula each, written small.

English: the Flesch-Kincaid grade, 0.39 x words a sentence + 11.8 x syllables a word - 15.59
(Kincaid et al., 1975). Spanish: the perspicuity of Szigriszt-Pazos, 206.835 - 62.3 x syllables
a word - words a sentence (F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje
escrito", doctoral thesis, Madrid 1993), where 66 to 75 is what twelve-year-olds read and more is
easier; the INFLESZ scale (I. M. Barrio-Cantalejo et al., An. Sist. Sanit. Navar. 2008, 31(2),
135-152) puts primary school at 65 and up.

Both were made for prose and are rough on one or two sentences; other languages are not graded,
but read by people.
"""

import re
import unicodedata

# What people meet here reads no harder than this.
MAX_GRADE = 6.0
MIN_EASE = 66.0

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…:;]+(?=\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_APART = re.compile(
    r"[aeiouy]ing|(?<![tscg])i(?:a|o(?!n\b)|um)|i(?:et|ence|er\b|est\b)|eo(?!p)|ua(?!r)|oe[mt]"
    r"|(?<=r)eat(?:e|i)|ea(?:s?\b|li)|thms?\b"
)
_SILENT_END = re.compile(r"(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouytd]ed$|[^aeiouycgsxz]es$")
_SILENT_INSIDE = re.compile(
    r"(?<=[aeiouy])[^aeiouy]{1,2}e(?=(?:ly|ful|ment|less|ness|thing|times?|one|work)\b)"
)
_IRREGULAR = {
    "anyone": 3,
    "cafe": 2,
    "clothes": 1,
    "evening": 2,
    "every": 2,
    "everyone": 3,
    "lion": 2,
    "sea": 1,
    "tea": 1,
}
_APOSTROPHE = re.compile(r"[’']")


def words(text: str) -> list[str]:
    """Give the words of a text; a hyphen or an apostrophe joins."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Estimate the syllables of an English word by its vowel groups; at least one."""
    parts = _APOSTROPHE.sub("", word.casefold()).split("-")
    return sum(_plain_syllables(part) for part in parts) or 1


def _plain_syllables(word: str) -> int:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not _VOWELS.search(word):
        return 0
    count = len(_VOWELS.findall(word)) + len(_APART.findall(word))
    count -= len(_SILENT_INSIDE.findall(word)) + bool(_SILENT_END.search(word))
    return max(count, 1)


def flesch_kincaid(text: str) -> float:
    """Give the US school grade of an English text; 0.0 when it holds no word."""
    found = words(text)
    if not found:
        return 0.0
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    spoken = sum(syllables(word) for word in found)
    return 0.39 * len(found) / sentences + 11.8 * spoken / len(found) - 15.59


_UNHEARD = re.compile(r"(?<=q)u(?=[eéií])|(?<=g)u(?=[eéií])|h")
_Y_AS_I = re.compile(r"y(?![aeiouáéíóú])")
_SPANISH_NUCLEUS = re.compile(r"[iuü]?[aeoáéó][iuü]?|[iuü]?[íú]|[iuü]{1,2}")


def spanish_syllables(word: str) -> int:
    """Count the syllables of a Spanish word by its vowels; at least one.

    Strong vowels, and an accented i or u beside one, stand apart; an h parts nothing.
    """
    plain = unicodedata.normalize("NFC", word).casefold()
    heard = _Y_AS_I.sub("i", _UNHEARD.sub("", plain))
    return len(_SPANISH_NUCLEUS.findall(heard)) or 1


def szigriszt_pazos(text: str) -> float:
    """Give the perspicuity of a Spanish text, higher is easier; 100.0 when it holds no word."""
    found = words(text)
    if not found:
        return 100.0
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    spoken = sum(spanish_syllables(word) for word in found)
    return 206.835 - 62.3 * spoken / len(found) - len(found) / sentences
