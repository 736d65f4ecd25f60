"""Numbers of phones and codes stay left to right in every language."""

_ISOLATE = "\u2066"
_END = "\u2069"


def ltr(text: str) -> str:
    """Give a text that reads from left to right wherever it is set."""
    return f"{_ISOLATE}{text}{_END}"
