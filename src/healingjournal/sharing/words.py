"""The few words of our own that a packet prints, by language.

They are plain functions here, not upstairs, because the terminal makes the same packets.
"""

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "before": "Before I read",
        "stop": "If time is short, stopping here is fine",
        "day": "that day",
        "ask": "What I’d like to ask",
        "titles": "Pages|Sheets|Text",
        "either": "Big or small letters both work.",
    },
    "es": {
        "before": "Antes de leer",
        "stop": "Si el tiempo es poco, parar aquí está bien",
        "day": "ese día",
        "ask": "Lo que me gustaría preguntar",
        "titles": "Páginas|Hojas|Texto",
        "either": "Valen mayúsculas y minúsculas.",
    },
}


def languages() -> tuple[str, ...]:
    """Give the languages a packet can be set in."""
    return tuple(_WORDS)


def before_i_read(lang: str) -> str:
    """Give the heading of the card at the top."""
    return _of(lang, "before")


def stop_is_fine(lang: str) -> str:
    """Give the mark after which stopping is fine."""
    return _of(lang, "stop")


def that_day(lang: str) -> str:
    """Give the words that stand in for a date."""
    return _of(lang, "day")


def to_ask(lang: str) -> str:
    """Give the name of the line with what the person likes to ask about a moment."""
    return _of(lang, "ask")


def either_case(lang: str) -> str:
    """Give the line under a code on a plain sheet."""
    return _of(lang, "either")


def titles(lang: str) -> tuple[str, ...]:
    """Give the neutral titles a file may carry, the usual one first."""
    return tuple(_of(lang, "titles").split("|"))


def _of(lang: str, key: str) -> str:
    return _WORDS.get(lang, _WORDS["en"])[key]
