"""What a screen reader is given: the accessibility tree, read and used over its own bus.

Nothing here can see or press what the tree does not offer.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.journeys.bus import Bus, Call, NoAnswerError

ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
SPI = "org.a11y.atspi."
ACCESSIBLE = SPI + "Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
STATES = {
    1: "active",
    4: "checked",
    6: "defunct",
    7: "editable",
    8: "enabled",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    23: "selected",
    25: "showing",
    30: "visible",
}
MUTE = {"", "filler", "invalid", "unknown", "layered pane", "redundant object"}
PASSWORD_TEXT = 40  # a role that is told by number alone
PATIENCE = 60.0
Place = tuple[str, str]


@dataclass(frozen=True)
class Node:
    """One thing in the tree, as it was when the tree was read."""

    place: Place
    role: str
    name: str
    description: str
    states: frozenset[str]
    interfaces: frozenset[str]
    children: tuple["Node", ...] = field(default=(), repr=False)

    def everything(self) -> Iterator["Node"]:
        """Give this and all that lies in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.everything()

    def offers(self, interface: str) -> bool:
        """Tell whether it has an Action, a Text, a Value …"""
        return SPI + interface in self.interfaces

    def is_control(self) -> bool:
        """Tell whether it can have the keyboard, or be written or set."""
        sets = self.offers("Value") and self.role != "scroll bar"
        return sets or not self.states.isdisjoint({"focusable", "editable"})

    def is_mute(self) -> bool:
        """Tell whether a screen reader has no name for it, or cannot say what it is."""
        return not self.name.strip() or self.role in MUTE

    def line(self) -> str:
        """Give it as a screen reader might say it."""
        return " ".join([f"{self.role} “{self.name}”", *sorted(self.states)])


class Tree:
    """The tree of all programs on one accessibility bus, read anew at each look."""

    def __init__(self, bus: Bus) -> None:
        """Take a line to the accessibility bus."""
        self._bus = bus
        self.nameless: set[str] = set()

    # ---- looking ----

    def windows(self, *, hidden: bool = False) -> list[Node]:
        """Give each window with all that shows in it, and what is hidden if that is asked."""
        (programs,) = self._bus.one(Call(*ROOT, ACCESSIBLE, "GetChildren"))
        inside = [Call(to, path, ACCESSIBLE, "GetChildren") for to, path in programs]
        answers = self._bus.ask(inside)
        gone = NoAnswerError
        windows = [one for found in answers if not isinstance(found, gone) for one in found[0]]
        return self._read(windows, hidden=hidden)

    def everything(self) -> list[Node]:
        """Give all that is on the screen now, in reading order.

        What can be used and has no name, or no role that says what it is, is remembered.
        """
        found = [node for window in self.windows() for node in window.everything()]
        self.nameless |= {node.line() for node in found if node.is_control() and node.is_mute()}
        return found

    def whispers(self) -> list[str]:
        """Give every name, description and text in the tree, also of what is not shown."""
        nodes = [node for one in self.windows(hidden=True) for node in one.everything()]
        said = [text for node in nodes for text in (node.name, node.description)]
        return said + [self.text(node) for node in nodes if node.offers("Text")]

    def words(self) -> list[str]:
        """Give every name that shows now."""
        return [node.name for node in self.everything() if node.name]

    def sees(self, words: str) -> bool:
        """Tell whether these words are part of a name that shows now."""
        return any(words in name for name in self.words())

    def find(self, name: str, role: str = "") -> Node:
        """Give the first thing of this name (and role) on the screen; waits for it."""
        return self.wait(lambda n: n.name == name and role in {"", n.role}, f"{role} “{name}”")

    def wait(self, fits: Callable[[Node], bool], what: str, seconds: float = PATIENCE) -> Node:
        """Give the first thing that fits; waits for it, and says what was there instead."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = next(filter(fits, self.everything()), None)
            if found is not None:
                return found
            time.sleep(0.02)
        raise AssertionError(f"{what} did not come; there are {self.words()}")

    def until(self, so: Callable[[], bool], what: str) -> None:
        """Wait until something is so."""
        end = time.monotonic() + PATIENCE
        while not so():
            assert time.monotonic() < end, f"{what} did not come; there are {self.words()}"
            time.sleep(0.02)

    def waits_to_see(self, words: str) -> None:
        """Wait until these words are part of a name that shows."""
        self.until(lambda: self.sees(words), f"“{words}”")

    # ---- doing ----

    def actions(self, node: Node) -> list[str]:
        """Give the names of what can be done with it."""
        (found,) = self._bus.one(Call(*node.place, SPI + "Action", "GetActions"))
        return [name for name, _said, _keys in found]

    def press(self, name: str, role: str = "") -> None:
        """Press a thing by its name, once it can be pressed."""
        node = self.wait(
            lambda n: (
                n.name == name
                and role in {"", n.role}
                and n.offers("Action")
                and "enabled" in n.states
            ),
            f"{role} “{name}” to press",
        )
        self.do(node)

    def do(self, node: Node) -> None:
        """Do the first thing that can be done with it: what a click would do."""
        wanted = [name for name in ("Press", "Toggle") if name in self.actions(node)]
        assert wanted, f"{node.line()} cannot be pressed, only {self.actions(node)}"
        at = self.actions(node).index(wanted[0])
        self._bus.one(Call(*node.place, SPI + "Action", "DoAction", "i", (at,)))

    def choose(self, menu: str, item: str) -> None:
        """Open the menu of a button and press one of its items."""
        button = self.wait(lambda n: n.name == menu and n.role == "button menu", f"menu “{menu}”")
        self._listen()
        at = self.actions(button).index("Show Menu")
        self._bus.one(Call(*button.place, SPI + "Action", "DoAction", "i", (at,)))
        self.until(lambda: bool(self._appeared("popup menu")), "the menu")
        items = self._appeared("popup menu")[0].children
        self.do(next(one for one in items if one.name == item))

    def _listen(self) -> None:
        """Ask to be told what appears: a menu hangs in no window of the tree."""
        self._bus.told.clear()
        event: tuple[str, list[str], str] = ("object:state-changed:showing", [], "")
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        wanted = f"type='signal',interface='{SPI}Event.Object',member='StateChanged'"
        self._bus.one(Call(*bus, "AddMatch", "s", (wanted,)))
        self._bus.one(Call(*registry, SPI + "Registry", "RegisterEvent", "sass", event))

    def _appeared(self, role: str) -> list[Node]:
        self.everything()
        places = [told.place for told in self._bus.told if told.values[:2] == ("showing", 1)]
        return [node for node in self._read(places) if node.role == role]

    def text(self, node: Node) -> str:
        """Give the text in it."""
        call = Call(*node.place, SPI + "Text", "GetText", "ii", (0, -1))
        return str(self._bus.one(call)[0])

    def insert(self, node: Node, text: str) -> None:
        """Write at the end of what is in it."""
        count = int(self._number(node, "Text", "CharacterCount"))
        values = (count, text, len(text))
        self._bus.one(Call(*node.place, SPI + "EditableText", "InsertText", "isi", values))

    def replace(self, node: Node, text: str) -> None:
        """Write this in the place of what is in it."""
        call = Call(*node.place, SPI + "EditableText", "SetTextContents", "s", (text,))
        self._bus.one(call)

    def value(self, node: Node) -> float:
        """Give the number it stands at."""
        return self._number(node, "Value", "CurrentValue")

    def set_value(self, node: Node, number: float) -> None:
        """Move it to a number."""
        values = (SPI + "Value", "CurrentValue", ("d", number))
        self._bus.one(Call(*node.place, PROPERTIES, "Set", "ssv", values))

    def _number(self, node: Node, interface: str, name: str) -> float:
        call = Call(*node.place, PROPERTIES, "Get", "ss", (SPI + interface, name))
        return float(self._bus.one(call)[0])

    # ---- inside ----

    def _read(self, places: Sequence[Place], *, hidden: bool = False) -> list[Node]:
        """Read many things and what lies in them: one exchange for each level of the tree."""
        if not places:
            return []
        asked = [call for place in places for call in _questions(place)]
        answers = self._bus.ask(asked)
        kept: list[tuple[Place, list[Any]]] = []
        for at, place in enumerate(places):
            row = answers[at * 7 : at * 7 + 7]
            whole = [one[0] for one in row if not isinstance(one, NoAnswerError)]
            if len(whole) == 7 and (hidden or "showing" in _states(whole[3])):
                kept.append((place, whole))
        inside = [child for _, values in kept for child in values[5]]
        read = {node.place: node for node in self._read(inside, hidden=hidden)}
        return [
            Node(
                place,
                "password text" if values[6] == PASSWORD_TEXT else values[0],
                values[1],
                values[2],
                _states(values[3]),
                frozenset(values[4]),
                tuple(read[child] for child in values[5] if child in read),
            )
            for place, values in kept
        ]


def _questions(place: Place) -> list[Call]:
    def get(name: str) -> Call:
        return Call(*place, PROPERTIES, "Get", "ss", (ACCESSIBLE, name))

    def tell(name: str) -> Call:
        return Call(*place, ACCESSIBLE, name)

    names = [tell("GetRoleName"), get("Name"), get("Description")]
    more = [tell(f"Get{what}") for what in ("State", "Interfaces", "Children", "Role")]
    return names + more


def _states(pair: Sequence[int]) -> frozenset[str]:
    held = pair[0] | pair[1] << 32
    return frozenset(name for bit, name in STATES.items() if held >> bit & 1)
