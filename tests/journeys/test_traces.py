"""What a whole session leaves outside the journal: what was meant to leave, and no more."""

import json
import re

import pytest

from tests.journeys.conftest import EARLIER, PHRASE
from tests.journeys.program import LOOKS_INSIDE, forms, unpacked
from tests.journeys.screen import KEYBOARD
from tests.journeys.whole_session import PACKET, TYPED, Session

pytestmark = [pytest.mark.program, LOOKS_INSIDE, pytest.mark.tool("strace", *KEYBOARD)]

JOURNAL = "home/.local/share/pages/"
OUTSIDE = "home/.config/pages/"
SETTINGS = OUTSIDE + "settings.json"
# Not ours and without content: made only where the system's own list of fonts is out of date.
FONT_LIST = "home/.cache/fontconfig/"
NOWHERE = ("/dev/null", "/dev/tty", "/proc/self/")


def test_only_what_was_meant_to_leave_is_left(whole_session: Session) -> None:
    left = {name for name in whole_session.left() if not name.startswith(FONT_LIST)}
    journal = {name for name in left if name.startswith(JOURNAL)}
    backups = {name for name in journal if re.fullmatch(JOURNAL + "backups/[0-9a-f]{16}", name)}
    assert len(backups) == 1
    assert journal - backups == {JOURNAL + name for name in ("v.hdr", "v.hdr2", "v.db")}
    assert left - journal == {PACKET, SETTINGS}
    assert json.loads(whole_session.left()[SETTINGS]) == {"help_country": "IE"}


def test_all_of_it_is_for_its_owner_alone(whole_session: Session) -> None:
    for name in whole_session.left():
        if not name.startswith(FONT_LIST):
            assert (whole_session.home.root / name).stat().st_mode & 0o077 == 0, name


def test_nothing_was_written_anywhere_else_not_even_for_a_while(whole_session: Session) -> None:
    root = whole_session.home.root
    own = (JOURNAL, OUTSIDE, FONT_LIST, PACKET)
    ours = (*(f"{root}/{place}" for place in own), *NOWHERE)
    above = {str(path) for place in own for path in (root / place).parents}
    above |= {str(root / place) for place in own}
    written = whole_session.trace.written()
    assert {str(root / PACKET), str(root / SETTINGS)} <= written
    assert not [
        path for path in written - above if not path.startswith(ours) and "/__pycache__" not in path
    ]


def test_no_word_is_left_in_the_clear(whole_session: Session) -> None:
    searched = 0
    for name, raw in whole_session.left().items():
        texts = (PHRASE, TYPED) if name == PACKET else (PHRASE, TYPED, EARLIER)
        parts = unpacked(raw)
        searched += len(parts)
        for shape in (shape for text in texts for shape in forms(text).values()):
            assert not any(shape in part for part in parts), name
    assert searched > len(whole_session.left())
