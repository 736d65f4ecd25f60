"""What the page asks of the memory of pacing; no Qt, handed in by whoever joins the rooms."""

from collections.abc import Callable
from dataclasses import dataclass

from healingjournal.prompts.memory import History


@dataclass(frozen=True)
class PromptMemory:
    """Two calls for the vault's thread: what is remembered, and keeping another history."""

    taken: Callable[[], History]
    store: Callable[[History], None]
