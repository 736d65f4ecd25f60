"""What a desktop adds to a screen: the accessibility bus, and keyboards of other languages."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager

from tests.journeys.bus import Bus, Call
from tests.journeys.screen import KEYBOARD, Screen, tool
from tests.journeys.tree import Tree

READER = (*KEYBOARD, "at-spi-bus-launcher")
LAYOUTS = (*READER, "setxkbmap")
SPOKEN = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
# Where these keys lie, as X counts: what stands on them is for the layout to say.
PLACES = {
    "Help": "ctrl+43",
    "Ground": "ctrl+42",
    "Lock": "ctrl+46",
    "Leave": "ctrl+24",
    "New page": "ctrl+57",
    "G": "42",
}


@contextmanager
def accessibility(screen: Screen) -> Iterator[Tree]:
    """Lend the tree of the accessibility bus, which begins when it is first asked for."""
    with closing(Bus(screen.bus)) as session:
        asked = Call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        (address,) = session.one(asked)
    with closing(Bus(address)) as bus:
        yield Tree(bus)


def layout(screen: Screen, name: str) -> None:
    """Let the keyboard type in another layout, such as ru."""
    env = {"DISPLAY": screen.display, "PATH": os.defpath}
    subprocess.run([tool("setxkbmap"), "-layout", name], env=env, check=True, timeout=20)
