"""The prompts room: lists prompts and says what pacing offers. Keeps nothing itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from healingjournal.base.errors import RefusedError
from healingjournal.prompts import catalogue, pacing
from healingjournal.prompts.held import HeldPack
from healingjournal.prompts.limits import PacingSettings
from healingjournal.prompts.memory import Taken
from healingjournal.prompts.pack import Pack, Prompt
from healingjournal.prompts.sitting import Sitting

_ENGLISH = "en"


@dataclass(frozen=True)
class Theme:
    """A theme's key and the name a person reads."""

    key: str
    title: str


class Prompts:
    """The prompts of one language; history and settings are handed in as plain values."""

    def __init__(
        self, lang: str = "en", root: Path | None = None, held: Iterable[HeldPack] = ()
    ) -> None:
        """Take a language that has prompts, and the packs the person has taken in.

        Raises RefusedError for another language. Packs count whatever their language is: a
        person brought them.
        """
        if lang not in catalogue.languages(root):
            raise RefusedError("no_prompts_in_language", lang=lang)
        self._lang = lang
        self._root = root
        self._held = tuple(held)

    def take(self, held: Iterable[HeldPack]) -> None:
        """Take other packs of the person in place of the former."""
        self._held = tuple(held)

    def speak(self, lang: str) -> None:
        """Offer the prompts of this language from now on; English ones where it has none."""
        self._lang = lang if lang in catalogue.languages(self._root) else _ENGLISH

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
        ours = [Theme(*one) for one in catalogue.titles(self._lang, self._root)]
        brought = (Theme(one.pack.theme, one.pack.title) for one in self._held if one.on)
        known = {one.key for one in ours}
        return (*ours, *(one for one in brought if one.key not in known))

    def theme_title(self, theme: str) -> str:
        """Give a theme's name, or its key when it has none in this language."""
        titles = {one.pack.theme: one.pack.title for one in reversed(self._held)}
        titles |= {one.key: one.title for one in self.themes()}
        return titles.get(theme, theme)

    def brought_in(self, prompt: Prompt) -> str:
        """Give the name of the pack the person brought this prompt in; empty if it is ours."""
        packs = (one.pack for one in self._held if prompt in one.pack.prompts)
        return next((pack.title for pack in packs), "")

    def brought(self) -> tuple[Pack, ...]:
        """Give the packs the person brought in, those that are switched on."""
        return tuple(one.pack for one in self._held if one.on)

    def prompt(self, prompt_id: str) -> Prompt:
        """Give one prompt; raises RefusedError when there is none with this id.

        One that this language lacks is given in another: a page may have begun with it. Reads
        the files of its theme alone, if there are any: this is asked while a page opens. A pack
        that is switched off still knows its own, for the pages written on them.
        """
        for held in self._held:
            for prompt in held.pack.prompts:
                if prompt.id == prompt_id:
                    return prompt
        others = (lang for lang in catalogue.languages(self._root) if lang != self._lang)
        for lang in (self._lang, *others):
            own = catalogue.pack_of(prompt_id.rpartition("-")[0], lang, self._root)
            for prompt in own.prompts if own else self._loose(lang):
                if prompt.id == prompt_id:
                    return prompt
        raise RefusedError("no_such_prompt")

    def _loose(self, lang: str) -> tuple[Prompt, ...]:
        return self.list() if lang == self._lang else ()

    def _packs(self) -> tuple[Pack, ...]:
        return (*catalogue.packs(self._lang, self._root), *self.brought())
