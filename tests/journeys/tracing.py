"""What a program asked of the system, written down by strace."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.screen import tool

_OPENED = re.compile(r'open(?:at)?\((?:AT_FDCWD[^,]*, )?"(?P<path>[^"]*)", (?P<how>[A-Z_|]+)')
_CHANGED = re.compile(r"\b(?:creat|mkdir|rename|link|symlink|mknod|truncate)\w*\((?P<what>[^)]*)")
_QUOTED = re.compile(r'"([^"]*)"')
_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC")
_NAMELESS = "O_TMPFILE"  # a file that is there only once it is linked, which is written down too


@dataclass(frozen=True)
class Trace:
    """The file strace writes."""

    file: Path

    def before(self) -> list[str]:
        """Give the words to put before a command; all its children are followed."""
        calls = "trace=%network,%file,memfd_create"
        return [
            *(tool("strace"), "-f", "--seccomp-bpf", "-s", "4096", "-o", str(self.file)),
            *("-e", calls, "-e", "signal=none"),
        ]

    def text(self) -> str:
        """Give all of it."""
        return self.file.read_text(errors="replace")

    def families(self) -> set[str]:
        """Give the families of every socket asked for."""
        return set(re.findall(r"socket(?:pair)?\((\w+)", self.text()))

    def internet(self) -> list[str]:
        """Give every line that names an internet address or family."""
        return [line for line in self.text().splitlines() if "INET" in line]

    def written(self) -> set[str]:
        """Give every path that was opened for writing, made, renamed or linked."""
        found: set[str] = set()
        for line in self.text().splitlines():
            opened = _OPENED.search(line)
            if opened:
                how = opened["how"]
                if _NAMELESS not in how and any(each in how for each in _WRITING):
                    found.add(opened["path"])
            elif changed := _CHANGED.search(line):
                found |= set(_QUOTED.findall(changed["what"]))
        return found
