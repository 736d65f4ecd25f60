"""Packs that a person brings along: looked through first, then taken in whole or not at all.

What keeps a pack out is whatever would make it something else than plain prompts: a file that
cannot be read, a value of the wrong kind, hidden characters, markup, a way to reach someone,
words that push or hurt. Faults of wording alone are told and keep nothing out.
"""

import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path

from healingjournal.base import content_file
from healingjournal.prompts.check import looked_through, unsaid
from healingjournal.prompts.pack import Pack, Problem, Prompt
from healingjournal.prompts.reading import decoded

# The faults that keep nothing out: a prompt with them is as close as it says, or closer.
LEFT_IN = frozenset(
    {
        *("unknown_key", "missing_closing", "question_count", "question_in", "question_open"),
        *("too_long", "grade", "ease", "gendered", "no_option", "not_present", "touch_unsaid"),
        *("same_as", "much_like"),
    }
)
# What a prompt may lack: then it counts as near, and as touching everything.
MAY_LACK = frozenset({"tier", "touches", "format", "minutes"})
_PLAINLY = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Brought:
    """What a file turned out to be: its name, its faults in order, and the pack if it can enter.

    `keeps_out` are those of the faults for which nothing of it is taken in.
    """

    file: str
    pack: Pack | None
    problems: tuple[Problem, ...] = ()

    @property
    def keeps_out(self) -> tuple[Problem, ...]:
        """Give the faults that keep the whole pack out."""
        return tuple(one for one in self.problems if not _stays(one))


def looked_at(path: Path) -> Brought:
    """Look a file through; never raises for what it is or holds, and waits for nothing."""
    raw = _bytes_of(path)
    if raw is None:
        return Brought(path.name, None, (Problem(path.name, 1, "cannot_read"),))
    return taken(raw, path.name)


def taken(raw: bytes, file: str) -> Brought:
    """Look the bytes of a pack through; `file` is the name that its faults bear."""
    found = decoded(raw, file)
    if isinstance(found, Problem):
        return Brought(file, None, (found,))
    if "prompt" not in found.tables:
        return Brought(file, None, (found.problem(1, "unknown_kind"),))
    read = looked_through(found)
    brought = Brought(file, read.pack, read.problems)
    if read.pack is None or not read.pack.prompts or brought.keeps_out:
        return replace(brought, pack=None)
    return replace(brought, pack=_as_ours(read.pack))


def _stays(problem: Problem) -> bool:
    lacks = problem.key == "missing" and problem.facts.get("field") in MAY_LACK
    return lacks or problem.key in LEFT_IN


def _as_ours(pack: Pack) -> Pack:
    """Give a pack as it is kept: marked by its words, and with no claim of a review."""
    return replace(pack, prompts=tuple(_marked(one, pack.lang) for one in pack.prompts))


def _marked(prompt: Prompt, lang: str) -> Prompt:
    touches = prompt.touches | {touch for touch, _ in unsaid(prompt, lang)}
    return replace(
        prompt, touches=touches, reviewed_by=None, review_date=None, translation_notes=None
    )


def _bytes_of(path: Path) -> bytes | None:
    """Give the first bytes of a plain file; what would make us wait, as a pipe, gives None."""
    try:
        handle = os.open(path, os.O_RDONLY | _PLAINLY)
        with os.fdopen(handle, "rb") as source:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return None
            return source.read(content_file.MAX_BYTES + 1)
    except (OSError, ValueError):
        return None
