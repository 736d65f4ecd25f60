"""Joins Settings with the packs of prompts, and the packs with the prompts that are offered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healingjournal.prompts import catalogue, held
from healingjournal.prompts.held import HeldPack, Packs
from healingjournal.ui.prompts.packs.memory import PackMemory
from healingjournal.ui.shell.frame import Frame
from healingjournal.ui.shell.navigation import Place

if TYPE_CHECKING:
    from healingjournal.prompts.service import Prompts
    from healingjournal.ui.prompts.packs.page import PacksPage
    from healingjournal.vault.service import Vault


class PackWays(QObject):
    """The page with packs, made when first asked for."""

    def __init__(self, vault: "Vault", prompts: "Prompts", frame: Frame) -> None:
        """Take the open journal, the prompts that are offered, and the frame."""
        super().__init__()
        self._memory = packs_in(vault, prompts)
        self._frame = frame
        frame.navigation.offer(Place.PACKS, self._make)

    def open(self) -> None:
        """Show the page with packs."""
        self._frame.navigation.go(Place.PACKS)

    def _make(self) -> "PacksPage":
        from healingjournal.ui.prompts.packs.pack_dialog import ask_pack
        from healingjournal.ui.prompts.packs.page import PacksPage

        frame = self._frame
        page = PacksPage(self._memory, ask_pack, frame.work, frame.look)
        page.back_requested.connect(lambda: frame.navigation.go(Place.SETTINGS))
        return page


def packs_in(vault: "Vault", prompts: "Prompts") -> PackMemory:
    """Give the packs of one open journal; what changes is offered, or not, from then on."""

    def now() -> Packs:
        return held.recall(vault.kept)

    def kept(packs: Packs) -> Packs:
        prompts.take(held.store(vault.kept, packs))
        return packs

    def add(fresh: HeldPack) -> Packs:
        ours = {theme for lang in catalogue.languages() for theme, _ in catalogue.titles(lang)}
        return kept(held.added(now(), fresh, ours))

    return PackMemory(
        held=now,
        add=add,
        turn=lambda key, on: kept(held.turned(now(), key, on)),
        remove=lambda key: kept(held.without(now(), key)),
    )
