"""The name a program carries where other programs list it: short, plain and of ASCII only."""

DEFAULT = "pages"
LONGEST = 15  # what Linux keeps of a process name
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def plain_name(chosen: str) -> str:
    """Give a chosen name as small letters, digits and hyphens; `pages` where it is not ASCII."""
    if not chosen.isascii():
        return DEFAULT
    words = "".join(one if one in _LETTERS else " " for one in chosen.lower()).split()
    return "-".join(words)[:LONGEST].strip("-") or DEFAULT
