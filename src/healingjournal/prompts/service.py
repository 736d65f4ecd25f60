"""The prompts room: lists prompts and says what pacing offers. Keeps nothing itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from healingjournal.base.errors import RefusedError
from healingjournal.prompts import catalogue, pacing
from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pack import Pack, Prompt
from healingjournal.prompts.sitting import Sitting


@dataclass(frozen=True)
class Theme:
    """A theme's key and the name a person reads."""

    key: str
    title: str


class Prompts:
    """The prompts of one language; history and settings are handed in as plain values."""

    def __init__(self, lang: str = "en", root: Path | None = None) -> None:
        """Take a language that has prompts; raises RefusedError for another."""
        if lang not in catalogue.languages(root):
            raise RefusedError("no_prompts_in_language", lang=lang)
        self._lang = lang
        self._root = root

    def next(
        self,
        sitting: Sitting,
        history: Sequence[Taken],
        settings: PacingSettings,
        now: datetime,
    ) -> pacing.Offer:
        """Say what the pacing offers now; records nothing."""
        return pacing.offer(self.list(), sitting, history, settings, now)

    def list(self, theme: str | None = None, tier: int | None = None) -> tuple[Prompt, ...]:
        """Give the prompts in order of theme and id, narrowed to a theme or tier if given."""
        everything = (prompt for pack in self._packs() for prompt in pack.prompts)
        return tuple(
            prompt
            for prompt in everything
            if theme in (None, prompt.theme) and tier in (None, prompt.tier)
        )

    def themes(self) -> tuple[Theme, ...]:
        """Give the themes in order; reads no prompt, so that it may be asked at once."""
        return tuple(Theme(*one) for one in catalogue.titles(self._lang, self._root))

    def theme_title(self, theme: str) -> str:
        """Give a theme's name, or its key when it has none in this language."""
        return next((one.title for one in self.themes() if one.key == theme), theme)

    def prompt(self, prompt_id: str) -> Prompt:
        """Give one prompt; raises RefusedError when there is none with this id.

        Reads the file of its theme alone, if there is one: this is asked while a page opens.
        """
        own = catalogue.pack_of(prompt_id.rpartition("-")[0], self._lang, self._root)
        for prompt in own.prompts if own else self.list():
            if prompt.id == prompt_id:
                return prompt
        raise RefusedError("no_such_prompt")

    def _packs(self) -> tuple[Pack, ...]:
        return catalogue.packs(self._lang, self._root)
