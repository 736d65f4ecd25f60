"""Where things stand in a TOML file: a scan by line, since the decoder tells no places."""

import re
from dataclasses import dataclass, field

# A name stands at the start of its line; what follows is not looked at.
LONGEST = 200

_TABLE = re.compile(r"^\s*\[\[\s*[\"']?([A-Za-z0-9_-]+)[\"']?\s*\]\]")
_SECTION = re.compile(r"^\s*\[\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"^\s*[\"']?([A-Za-z0-9_-]+)[\"']?\s*[=.]")


@dataclass
class Place:
    """One table: the line it begins on and the line of each of its keys."""

    line: int
    keys: dict[str, int] = field(default_factory=dict)

    def of(self, key: str) -> int:
        """Give the key's line, or else the table's."""
        return self.keys.get(key, self.line)


@dataclass
class Places:
    """The top of a file, its named sections, and its `[[table]]`s in order."""

    top: Place
    sections: dict[str, Place] = field(default_factory=dict)
    tables: dict[str, list[Place]] = field(default_factory=dict)

    def section(self, name: str) -> Place:
        """Give a section's place, or that of its name at the top."""
        return self.sections.get(name, Place(self.top.of(name)))

    def first(self, name: str) -> int:
        """Give the line on which a name first stands: of a `[[table]]`, a section, or a key."""
        tables = self.tables.get(name)
        return tables[0].line if tables else self.section(name).line

    def table(self, name: str, nth: int) -> Place:
        """Give the nth `[[name]]`, counted from 0, or the top when the scan found none."""
        found = self.tables.get(name, [])
        return found[nth] if nth < len(found) else Place(self.top.of(name))


def scanned(text: str) -> Places:
    """Find tables and keys line by line; keys keep their first line."""
    here = Place(1)
    places = Places(top=here)
    for number, whole in enumerate(text.split("\n"), start=1):
        line = whole[:LONGEST]
        if table := _TABLE.match(line):
            here = Place(number)
            places.tables.setdefault(table[1], []).append(here)
        elif section := _SECTION.match(line):
            here = Place(number)
            places.sections.setdefault(section[1].strip("\"'"), here)
        elif key := _KEY.match(line):
            here.keys.setdefault(key[1], number)
    return places
