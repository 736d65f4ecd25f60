"""How a list goes on: what Enter writes after an item, and how a box is ticked. Knows no Qt."""

import re

_LEAD = re.compile(
    r"(?P<in>[ \t]*(?:>[ ]?)*[ \t]*)"
    r"(?:(?P<number>\d{1,9})(?P<dot>[.)])|(?P<sign>[-*+]))(?P<gap>[ \t]+)(?P<box>\[[ xX]\][ \t]+)?"
)
_RULE = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_BOX = re.compile(r"[ \t]*(?:>[ ]?)*[ \t]*(?:\d{1,9}[.)]|[-*+])[ \t]+\[([ xX])\](?=[ \t]|$)")


def lead_length(line: str) -> int:
    """Give how many letters the sign of an item takes; 0 for a line that is none."""
    match = None if _RULE.match(line) else _LEAD.match(line)
    return match.end() if match else 0


def next_lead(line: str) -> str:
    """Give what the item after this one begins with; nothing where the line is no item.

    Numbers count on, a new box is not ticked.
    """
    match = None if _RULE.match(line) else _LEAD.match(line)
    if match is None:
        return ""
    sign = match["sign"] or f"{int(match['number']) + 1}{match['dot']}"
    return match["in"] + sign + match["gap"] + ("[ ] " if match["box"] else "")


def is_empty(line: str) -> bool:
    """Tell whether a line is an item with no words in it yet."""
    return bool(next_lead(line)) and len(line.rstrip()) <= len(line[: lead_length(line)].rstrip())


def box_at(line: str) -> int | None:
    """Give where the letter inside the box of a line stands, None where there is no box."""
    match = _BOX.match(line)
    return match.start(1) if match else None
